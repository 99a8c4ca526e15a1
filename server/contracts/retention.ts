import { z } from 'zod';

/** What is kept for a time only. Runs, feedback and hand-overs go with their conversation; links are answers handed to clients. */
export const KeptKind = z.enum(['conversations', 'post_batches', 'files', 'links', 'sessions', 'audit']);
export type KeptKind = z.infer<typeof KeptKind>;

export const Kept = z.object({
  kind: KeptKind,
  /** The variable of the configuration that says for how long. */
  setting: z.string(),
  amount: z.number().int().positive(),
  unit: z.enum(['days', 'hours']),
  count: z.number().int().nonnegative(),
  /** From when the oldest is; null where there is none. */
  oldest: z.iso.datetime().nullable(),
});
export type Kept = z.infer<typeof Kept>;

/** `GET /v1/retention` */
export const Retention = z.object({
  kept: z.array(Kept),
  /** When what is too old was last deleted; null before the first time. */
  lastAt: z.iso.datetime().nullable(),
  nextAt: z.iso.datetime(),
});
export type Retention = z.infer<typeof Retention>;

/** `POST /v1/retention/run`: how many of each kind were too old. */
export const RetentionRun = z.object({ deleted: z.record(KeptKind, z.number().int().nonnegative()) });
export type RetentionRun = z.infer<typeof RetentionRun>;
