import type { IngestJob } from '../server/contracts/documents.ts';
import type { IngestSummary } from './ingest-event.ts';

export interface NewIngestJob extends Pick<IngestJob, 'what' | 'origin'> {
  readonly paths: readonly string[];
}

/** The queue as rows of the database: what was added is there after a kill -9. */
export interface IngestJobs {
  /** A job like one that still waits is that one: the same file changed twice is read once. */
  add(job: NewIngestJob, at: Date): Promise<IngestJob>;
  /** Takes the job that waits longest; null when none waits. Servers that share a database never take the same one. */
  next(at: Date): Promise<IngestJob | null>;
  progress(id: string, progress: Pick<IngestJob, 'files' | 'done'>, at: Date): Promise<void>;
  finish(
    id: string,
    end:
      | { readonly state: 'done'; readonly summary: IngestSummary; readonly failures: IngestJob['failures'] }
      | { readonly state: 'failed'; readonly error: string; readonly failures: IngestJob['failures'] },
    at: Date,
  ): Promise<void>;
  /** Puts a job back that was begun and will not be ended here. */
  putBack(id: string): Promise<void>;
  /** Puts back what a killed process left running. Returns how many were left. */
  recover(at: Date): Promise<number>;
  find(id: string): Promise<IngestJob | null>;
  /** What waits and runs first, then what ended last. */
  latest(limit: number): Promise<IngestJob[]>;
  /** Forgets jobs that ended before. */
  forget(before: Date): Promise<void>;
}
