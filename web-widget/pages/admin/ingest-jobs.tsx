import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { IngestJob, IngestJobList } from '../../../server/contracts/index.ts';
import { ReadingState } from '../house/reading-state.tsx';
import type { Reading } from '../house/use-reading.ts';
import { useDocumentMessages } from './document-messages.ts';
import { momentInSeoul } from './moment-name.ts';

const isBusy = ({ state }: IngestJob): boolean => state === 'waiting' || state === 'running';

/** The queue of ingest as it goes on; `ended` is called when work on the index is over. */
export function IngestJobs({
  reading,
  ended,
}: {
  reading: Reading<IngestJobList>;
  ended: () => void;
}): JSX.Element {
  const m = useDocumentMessages();
  const jobs = reading.value?.jobs ?? [];
  const busy = jobs.filter(isBusy).length;
  useEffect(() => {
    if (busy === 0 && reading.value) ended();
  }, [busy]);
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">{m.jobs}</h2>
      <ReadingState reading={reading} />
      {reading.value && jobs.length === 0 && <p>{m.noJobs}</p>}
      <ul class="cards">
        {jobs.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function Job({ job }: { job: IngestJob }): JSX.Element {
  const m = useDocumentMessages();
  const { state, origin, paths, files, done, failures, error, createdAt } = job;
  const reasons = [
    ...(error === null ? [] : [error]),
    ...failures.map(({ path, reason }) => `${path}: ${reason}`),
  ];
  return (
    <li>
      <p>
        <b>{m.jobStates[state]}</b> {m.origins[origin]},{' '}
        <time dateTime={createdAt}>{momentInSeoul(createdAt)}</time>
      </p>
      {state === 'running' && (
        <p>
          <progress max={Math.max(1, files)} value={done} aria-label={m.filesDone} /> {done} / {files}
        </p>
      )}
      <small>{paths.join(', ')}</small>
      {reasons.length > 0 && (
        <details>
          <summary>{m.problems(reasons.length)}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
