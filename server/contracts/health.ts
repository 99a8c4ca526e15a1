import { z } from 'zod';
import { Readiness } from './service.ts';

const count = z.number().int().nonnegative();

/** A server of the chat model. */
export const ModelHost = z.object({
  host: z.string(),
  /** False while it is left alone after failures. */
  usable: z.boolean(),
  /** Milliseconds until a question tries it again; 0 where one may. */
  retryInMs: z.number().nonnegative(),
  /** What went wrong last and what to do about it, commands between backticks; null while nothing did. */
  detail: z.string().nullable(),
  /** Answers that it words now. */
  busy: count,
  /** Failures in a row. */
  failures: count,
  /** Whether the model is in its memory; null where it does not say. */
  loaded: z.boolean().nullable(),
});
export type ModelHost = z.infer<typeof ModelHost>;

/** `GET /v1/health`: how the parts behind one server of Naru are, for administrators. */
export const ServiceHealth = Readiness.extend({
  at: z.iso.datetime(),
  /** Which of the servers of Naru says so: its machine and process. */
  server: z.string(),
  startedAt: z.iso.datetime(),
  /** Empty where answers are extracts. */
  modelHosts: z.array(ModelHost),
  queue: z.object({
    busy: count,
    slots: count,
    waiting: count,
    queueLength: count,
    /** What a question that comes now would wait. */
    waitSeconds: count,
  }),
  activeRuns: count,
  /** The disk of the data folder; null where it does not say. */
  disk: z.object({ freeBytes: count, totalBytes: count }).nullable(),
});
export type ServiceHealth = z.infer<typeof ServiceHealth>;
