import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isOver, type Turn } from '../../widget/talk/turn.ts';
import { AssessmentCard } from '../../widget/views/assessment.tsx';
import { FigureCard } from '../../widget/views/figure.tsx';
import { Markdown } from '../../widget/views/markdown.tsx';
import { AnswerActions } from './answer-actions.tsx';
import { useMessages } from './messages.ts';
import { Passages } from './passages.tsx';
import { ProgressLine } from './progress-line.tsx';
import type { Session } from './use-session.ts';

/** A question with its answer as far as it was verified, and beside it the passages that bear it. */
export function Answer({
  session,
  turn,
  last,
  askWithout,
  openForm,
  relate,
}: {
  session: Session;
  turn: Turn;
  last: boolean;
  askWithout: () => void;
  openForm: (calculator: string) => void;
  relate: (passageId: string) => void;
}): JSX.Element {
  const { answer: m } = useMessages();
  const [opened, open] = useState<{ readonly n: number; readonly times: number } | null>(null);
  const over = isOver(turn);
  const { begun } = turn;
  const { talk } = session.shell;
  function follow({ target }: Event): void {
    const n = Number((target as HTMLElement).closest<HTMLElement>('[data-source]')?.dataset.source);
    if (n) open({ n, times: (opened?.times ?? 0) + 1 });
  }
  return (
    <article class="answer" aria-labelledby="asked" aria-busy={!over}>
      <h2 id="asked">{turn.question}</h2>
      <div class="beside">
        <div>
          <ProgressLine turn={turn} again={last && over ? () => talk.retry() : null} />
          {turn.notices.map(({ code, text }) => (
            <p class="notice" key={code}>
              {text}
            </p>
          ))}
          {turn.figures.map((figure) => (
            <FigureCard key={figure.calculator} figure={figure} />
          ))}
          {turn.assessments.map((assessment) => (
            <AssessmentCard key={assessment.check} assessment={assessment} />
          ))}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons in it are pressed by keyboard as well */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what is pressed */}
          <div onClick={follow}>
            <Markdown
              text={turn.text}
              finished={over}
              citations={turn.citations}
              language={turn.language ?? undefined}
            />
          </div>
          {turn.asks.length > 0 && (
            <section class="notice" aria-labelledby="asks">
              <h3 id="asks">{m.asks}</h3>
              <ul>
                {turn.asks.map(({ slot, question }) => (
                  <li key={slot}>{question}</li>
                ))}
              </ul>
              {begun && (
                <button type="button" onClick={() => openForm(begun.calculator)}>
                  {m.openForm}
                </button>
              )}
            </section>
          )}
          {over && turn.runId !== null && turn.text !== '' && (
            <AnswerActions key={turn.runId} session={session} turn={turn} askWithout={askWithout} />
          )}
        </div>
        <Passages citations={turn.citations} opened={opened} relate={relate} />
      </div>
    </article>
  );
}
