import type { JSX } from 'preact';
import type { Ending, Messages } from '../messages/index.ts';
import { isOver, type Turn } from '../talk/turn.ts';
import { AssessmentCard } from './assessment.tsx';
import { FigureCard } from './figure.tsx';
import { Icon } from './icon.tsx';
import { Markdown } from './markdown.tsx';
import { PersonButton } from './person-page.tsx';
import { Rating } from './rating.tsx';
import { useShell } from './shell.ts';
import { Sources } from './sources.tsx';

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

function progressText(turn: Turn, m: Messages): string | null {
  switch (turn.progress.at) {
    case 'sending':
      return m.sending;
    case 'waiting':
      return m.waiting(turn.progress.position, turn.progress.seconds);
    case 'working':
      return m.stages[turn.progress.stage];
    case 'writing':
      return m.stages.compose;
    default:
      return null;
  }
}

/** What went wrong, for a person; null when nothing did. */
function failureText(turn: Turn, m: Messages): string | null {
  if (turn.progress.at === 'failed') return m.failures[turn.progress.failure];
  if (turn.progress.at === 'finished' && turn.progress.status === 'error_capacity' && turn.retryAfterSeconds)
    return m.comeBack(turn.retryAfterSeconds);
  if (turn.progress.at === 'finished') return m.endings[turn.progress.status as Ending] ?? null;
  return null;
}

function Tools({ turn, last, failed }: { turn: Turn; last: boolean; failed: boolean }): JSX.Element {
  const { m, talk, say } = useShell();
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(turn.text) ?? Promise.reject(new Error('no clipboard here'));
    done.then(
      () => say(m.copied),
      () => say(m.copyFailed),
    );
  };
  return (
    <div class="tools row">
      {turn.text && (
        <button type="button" class="tool" onClick={copy}>
          <Icon name="copy" />
          {m.copy}
        </button>
      )}
      {last && (
        <button type="button" class={failed ? 'choice' : 'tool'} onClick={() => talk.retry()}>
          <Icon name="retry" />
          {failed ? m.tryAgain : m.retry}
        </button>
      )}
      {turn.text && turn.runId && !failed && <Rating turn={turn} />}
    </div>
  );
}

/** One question and its answer. */
export function TurnView({ turn, last }: { turn: Turn; last: boolean }): JSX.Element {
  const { m } = useShell();
  const over = isOver(turn);
  const progress = progressText(turn, m);
  const failure = failureText(turn, m);
  const cited = over ? turn.citations : turn.citations.filter(({ n }) => turn.text.includes(`[${n}]`));
  const asks = turn.asks.filter((ask) => !turn.text.includes(ask.question));
  const language = turn.language ?? undefined;
  return (
    <section class="turn">
      <h3 class="unseen">{m.you}</h3>
      <p class="question">{turn.question}</p>
      <article class="answer" aria-busy={!over}>
        <h3 class="who">
          <Icon name="boat" />
          {m.naru}
        </h3>
        {turn.notices.map((notice) => (
          <p key={notice.code} class="note">
            <b class="unseen">{m.notice}: </b>
            {notice.text}
          </p>
        ))}
        {turn.figures.map((figure) => (
          <FigureCard key={figure.summary} figure={figure} />
        ))}
        {turn.assessments.map((assessment) => (
          <AssessmentCard key={assessment.check} assessment={assessment} />
        ))}
        <div lang={language} dir={language && rightToLeft.includes(language.slice(0, 2)) ? 'rtl' : undefined}>
          <Markdown text={turn.text} finished={over} citations={turn.citations} language={language} />
          {asks.length > 0 && (
            <div class="asks">
              <h4>{m.asks}</h4>
              <ul>
                {asks.map((ask) => (
                  <li key={ask.slot}>{ask.question}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {progress && (
          <p class="progress">
            <span class="dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            {progress}
          </p>
        )}
        {turn.progress.at === 'stopped' && <p class="ended">{m.stopped}</p>}
        {failure && (
          <p class="failure" role={turn.progress.at === 'failed' ? 'alert' : undefined}>
            {failure}
          </p>
        )}
        {turn.progress.at === 'finished' && turn.progress.status === 'handed_over' && (
          <PersonButton kind="choice" />
        )}
        <Sources citations={cited} />
        {over && <Tools turn={turn} last={last} failed={failure !== null} />}
      </article>
    </section>
  );
}
