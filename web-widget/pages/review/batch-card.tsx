import type { JSX } from 'preact';
import type { ReviewBatch } from '../../../server/contracts/index.ts';
import { WideTable } from '../house/wide-table.tsx';
import { useMessages } from './use-messages.ts';

/** One file of posts: how far it is, what came of it, and its lines that could not be checked. */
export function BatchCard({ batch }: { batch: ReviewBatch }): JSX.Element {
  const m = useMessages();
  const { name, state, posts, done, clear, queued, errors } = batch;
  return (
    <li>
      <h3>{name}</h3>
      <progress max={posts} value={done} aria-label={m.progress(name)} />
      <p>{state === 'running' ? m.checking(done, posts) : m.checked(posts, clear, queued)}</p>
      {errors.length > 0 && (
        <details>
          <summary>{m.errors(errors.length)}</summary>
          <WideTable label={`${name}: ${m.errors(errors.length)}`} columns={[m.place, m.why]}>
            {errors.map(({ source, line, reason }) => (
              <tr key={`${source} ${line}`}>
                <th scope="row">{m.whence(source, line)}</th>
                <td>{reason}</td>
              </tr>
            ))}
          </WideTable>
        </details>
      )}
    </li>
  );
}
