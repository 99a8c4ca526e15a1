import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OneTimeLink } from '../../../server/contracts/index.ts';
import type { Turn } from '../../widget/talk/turn.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { usePlace } from '../house/place.ts';
import { copyText } from './copy-text.ts';
import { useMessages } from './messages.ts';
import { StandardAnswerForm } from './standard-answer-form.tsx';
import { answerInRecord } from './taken-down.ts';
import type { Session } from './use-session.ts';

/** What a counselor does with an answer: take it down, hand it over, make it the standard one. */
export function AnswerActions({
  session,
  turn,
  askWithout,
}: {
  session: Session;
  turn: Turn;
  askWithout: () => void;
}): JSX.Element {
  const m = useMessages();
  const { base, common, language } = usePlace();
  const [link, keepLink] = useState<OneTimeLink | null>(null);
  const [problem, setProblem] = useState('');
  const { say } = session.shell;
  const address = link ? new URL(link.path, base).href : '';

  async function makeLink(): Promise<void> {
    try {
      keepLink(await call<OneTimeLink>(base, `v1/runs/${turn.runId}/one-time-link`, { method: 'POST' }));
      setProblem('');
    } catch (error) {
      setProblem((error instanceof Refusal && error.said) || common.unreachable);
    }
  }
  const until = (at: string): string =>
    new Date(at).toLocaleString(language === 'ko' ? 'ko-KR' : 'en', {
      timeZone: 'Asia/Seoul',
      dateStyle: 'long',
      timeStyle: 'short',
    });
  return (
    <section class="section" aria-labelledby="actions">
      <h3 id="actions">{m.answer.actions}</h3>
      <p class="row">
        <button
          type="button"
          data-shortcut="take-down"
          onClick={() => session.takeDown(answerInRecord(turn, m.record), m.answer.takenDown)}
        >
          {m.answer.takeDown}
        </button>
        <button type="button" data-shortcut="link" onClick={() => void makeLink()}>
          {m.link.make}
        </button>
      </p>
      {problem !== '' && (
        <p class="notice error" role="alert">
          {problem}
        </p>
      )}
      {link && (
        <div class="field">
          <label for="link">{m.link.address}</label>
          <p class="hint" id="link-hint">
            {m.link.hint(until(link.expiresAt))}
          </p>
          <input id="link" type="text" readOnly value={address} aria-describedby="link-hint" />
          <button
            type="button"
            onClick={async () => say((await copyText(address)) ? m.link.copied : m.client.copyFailed)}
          >
            {m.link.copy}
          </button>
        </div>
      )}
      <StandardAnswerForm turn={turn} askWithout={askWithout} />
    </section>
  );
}
