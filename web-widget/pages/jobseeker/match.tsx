import type { JSX } from 'preact';
import type { MatchedRequirement } from './coached.ts';
import { useMessages } from './messages.ts';

/** Which requirement of the post is answered by which sentence. */
export function Match({ match }: { match: readonly MatchedRequirement[] }): JSX.Element {
  const m = useMessages();
  return (
    <section aria-labelledby="match">
      <h2 id="match">{m.match}</h2>
      <table aria-labelledby="match">
        <thead>
          <tr>
            <th scope="col">{m.requirement}</th>
            <th scope="col">{m.status}</th>
            <th scope="col">{m.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {match.map(({ requirement, preferred, status, evidence }) => (
            <tr key={requirement}>
              <th scope="row">
                {requirement} {preferred && <span class="tag">{m.preferred}</span>}
              </th>
              <td>{m.statuses[status]}</td>
              <td>{evidence.join(' / ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
