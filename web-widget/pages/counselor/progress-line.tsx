import type { JSX } from 'preact';
import type { Ending } from '../../widget/messages/index.ts';
import type { Turn } from '../../widget/talk/turn.ts';
import { useAnswerShell } from '../../widget/views/shell.ts';

/** How far an answer has come, or why it ended without one, with the way to ask again. */
export function ProgressLine({
  turn: { progress, retryAfterSeconds },
  again,
}: {
  turn: Turn;
  again: (() => void) | null;
}): JSX.Element | null {
  const { m } = useAnswerShell();
  if (progress.at === 'sending') return <p class="hint">{m.sending}</p>;
  if (progress.at === 'waiting') return <p class="hint">{m.waiting(progress.position, progress.seconds)}</p>;
  if (progress.at === 'working') return <p class="hint">{m.stages[progress.stage]}</p>;
  if (progress.at === 'writing') return null;
  const ending = progress.at === 'finished' ? m.endings[progress.status as Ending] : undefined;
  const words =
    progress.at === 'failed'
      ? m.failures[progress.failure]
      : progress.at === 'stopped'
        ? m.stopped
        : retryAfterSeconds
          ? m.comeBack(retryAfterSeconds)
          : ending;
  if (!words) return null;
  return (
    <p class={progress.at === 'stopped' ? 'notice' : 'notice error'} role="alert">
      {words}{' '}
      {again && (
        <button type="button" onClick={again}>
          {m.retry}
        </button>
      )}
    </p>
  );
}
