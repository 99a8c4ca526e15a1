import type { IndexParts } from './index-parts.ts';
import { ingest } from './ingest.ts';
import { ingestJobs, type JobParts } from './jobs/ingest-jobs.ts';
import type { IngestWork } from './queue.ts';
import { whenReachable } from './when-reachable.ts';

/**
 * Does the jobs of the queue. `patient`: while the store cannot be reached a job waits for it, as a server's does;
 * a command's fails, so that whoever gave it learns why.
 */
export function ingestWork(
  index: IndexParts,
  jobData: JobParts,
  { patient }: { patient: boolean },
): IngestWork {
  return async ({ what, paths }, report, signal) => {
    if (what === 'jobs') return await ingestJobs(paths, jobData, { report, signal });
    const work = () => ingest(paths, index, { report, signal });
    if (!patient) return await work();
    return await whenReachable(work, {
      signal,
      report: ({ message }) => report({ type: 'notice', text: `${message} The job waits for it.` }),
    });
  };
}
