import type { JSX } from 'preact';
import type { Score } from './coached.ts';
import { useMessages } from './messages.ts';

/** How finished the writing is, and what of. */
export function ScoreTable({ score }: { score: Score }): JSX.Element {
  const m = useMessages();
  return (
    <section aria-labelledby="score">
      <h2 id="score">{m.score}</h2>
      <p>{m.points(score.total, score.of)}</p>
      <table aria-labelledby="score">
        <tbody>
          {score.items.map(({ id, title, points, of }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{m.points(points, of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
