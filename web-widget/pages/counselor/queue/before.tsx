import type { JSX } from 'preact';
import type { RunResult } from '../../../../server/contracts/index.ts';
import { SectionText } from '../../house/section-text.tsx';
import { useMessages } from './messages.ts';

/** The talk with Naru before the hand-over; it is folded once the counselor has it. */
export function Before({ runs, open }: { runs: readonly RunResult[]; open: boolean }): JSX.Element {
  const m = useMessages();
  return (
    <details open={open}>
      <summary>{m.before(runs.length)}</summary>
      {runs.map(({ id, question, answer, citations }) => (
        <article key={id} class="section">
          <h3>{m.question}</h3>
          <p>{question}</p>
          <h3>{m.answer}</h3>
          <div lang={answer.language}>
            <SectionText text={answer.text} citations={citations} />
          </div>
        </article>
      ))}
    </details>
  );
}
