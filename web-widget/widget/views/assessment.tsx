import type { JSX } from 'preact';
import type { Assessment } from '../../../server/contracts/index.ts';
import { useAnswerShell } from './shell.ts';

/**
 * How the conditions of a right stand: a list, each condition with its state in words (not by colour alone), the
 * reason and the article, then the questions that decide the rest.
 */
export function AssessmentCard({ assessment }: { assessment: Assessment }): JSX.Element {
  const { m } = useAnswerShell();
  const { title, summary, conditions, asks, limits } = assessment;
  return (
    <section class="figure assessment" aria-label={`${m.assessment}: ${title}`}>
      <p class="label">
        {m.assessment} · {title}
      </p>
      <p class="summary">{summary}</p>
      <ul class="conditions">
        {conditions.map((condition) => (
          <li key={condition.id} class={condition.state}>
            <b>{m.conditions[condition.state]}</b> {condition.title}
            <br />
            {condition.reason} <small>{condition.law.join(', ')}</small>
          </li>
        ))}
      </ul>
      {asks.length > 0 && (
        <>
          <p>
            <b>{m.asks}</b>
          </p>
          <ul>
            {asks.map(({ slot, question }) => (
              <li key={slot}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{m.limits}</summary>
        <ul>
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
