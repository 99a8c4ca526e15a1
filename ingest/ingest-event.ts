import { z } from 'zod';

/** What came of one file. */
const FileOutcome = z.enum([
  'indexed',
  'unchanged',
  /** Gone from its folder, and so from the index. */
  'removed',
  /** Of a form that ingest does not read, found in a folder; or the same document as another file. */
  'skipped',
  'failed',
]);
export type FileOutcome = z.infer<typeof FileOutcome>;

/** What one file came to. */
export interface FileResult {
  readonly outcome: FileOutcome;
  /** Passages written to the index. */
  readonly passages: number;
  /** Why it was skipped or failed, or what of an indexed file could not be read; else null. */
  readonly reason: string | null;
}

const count = z.number().int().nonnegative();

/** Files by outcome, and the passages written to the index. */
export const IngestSummary = z.object({
  indexed: count,
  unchanged: count,
  removed: count,
  skipped: count,
  failed: count,
  passages: count,
});
export type IngestSummary = z.infer<typeof IngestSummary>;

/** How an ingest goes on: `started`, then `file` for each, `notice` now and then, `finished` at the end. */
export const IngestEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), files: count }),
  z.object({
    type: z.literal('file'),
    path: z.string(),
    outcome: FileOutcome,
    passages: count,
    /** Why it was skipped or failed, or what of an indexed file could not be read; else null. */
    reason: z.string().nullable(),
  }),
  z.object({ type: z.literal('notice'), text: z.string() }),
  z.object({ type: z.literal('finished'), summary: IngestSummary }),
]);
export type IngestEvent = z.infer<typeof IngestEvent>;
