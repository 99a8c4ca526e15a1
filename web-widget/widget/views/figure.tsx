import type { JSX } from 'preact';
import type { Figure } from '../../../server/contracts/index.ts';
import { useAnswerShell } from './shell.ts';

/** A figure that a calculator made: the result in sight, its steps, articles and limits folded under it. */
export function FigureCard({ figure }: { figure: Figure }): JSX.Element {
  const { m } = useAnswerShell();
  return (
    <section class="figure" aria-label={`${m.figure}: ${figure.title}`}>
      <p class="label">
        {m.figure} · {figure.title}
      </p>
      <p class="summary">{figure.summary}</p>
      <details>
        <summary>{m.steps}</summary>
        <ol class="steps">
          {figure.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {figure.law.length > 0 && (
          <p>
            <b>{m.basis}</b> {figure.law.join(', ')}
          </p>
        )}
        {figure.limits.length > 0 && (
          <>
            <p>
              <b>{m.limits}</b>
            </p>
            <ul>
              {figure.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}
