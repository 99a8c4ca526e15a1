import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sendOnEnter } from '../../widget/question/enter.ts';
import { longestQuestion } from '../../widget/question/limit.ts';
import { useMessages } from './messages.ts';
import type { Session } from './use-session.ts';

/** Where one asks. Typing goes on while it answers; what was written goes only when it is sent. */
export function AskBox({
  session,
  field,
  ask,
}: {
  session: Session;
  field: RefObject<HTMLTextAreaElement | null>;
  ask: (question: string) => void;
}): JSX.Element {
  const { ask: m } = useMessages();
  const { talk, m: common } = session.shell;
  const [problem, setProblem] = useState('');
  const send = useRef(() => {});
  send.current = () => {
    const node = field.current;
    const question = node?.value.trim();
    if (!node || !question) return;
    const tooLong = question.length > longestQuestion;
    setProblem(tooLong ? m.tooLong : talk.isAnswering ? common.busy : '');
    if (tooLong || talk.isAnswering) return;
    node.value = '';
    ask(question);
  };
  useEffect(() => (field.current ? sendOnEnter(field.current, () => send.current()) : undefined), [field]);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        send.current();
      }}
    >
      <div class="field">
        <label for="question">{m.label}</label>
        <textarea
          id="question"
          ref={field}
          rows={2}
          enterkeyhint="send"
          autocomplete="off"
          aria-describedby="question-hint question-problem"
          aria-invalid={problem !== ''}
        />
        <p class="hint" id="question-hint">
          {m.hint}
        </p>
        <p class="error" id="question-problem" aria-live="polite">
          {problem}
        </p>
      </div>
      <p class="row">
        {talk.isAnswering ? (
          <button type="button" class="primary" onClick={() => talk.stop()}>
            {m.stop}
          </button>
        ) : (
          <button type="submit" class="primary">
            {m.send}
          </button>
        )}
        <label class="choice">
          <input
            type="checkbox"
            checked={session.withClient}
            onChange={({ currentTarget }) => session.useClient(currentTarget.checked)}
          />{' '}
          {m.withClient}
        </label>
      </p>
    </form>
  );
}
