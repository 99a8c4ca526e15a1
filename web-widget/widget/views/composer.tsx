import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sendOnEnter } from '../question/enter.ts';
import { longestQuestion } from '../question/limit.ts';
import { Icon } from './icon.tsx';
import { useShell, useTalk } from './shell.ts';

/** Where one writes. The text belongs to the field: nothing but sending it ever takes it away. */
export function Composer({ field }: { field: RefObject<HTMLTextAreaElement | null> }): JSX.Element {
  const { m, talk, say } = useShell();
  useTalk(talk);
  const [length, setLength] = useState(0);
  const answering = talk.isAnswering;
  const over = length - longestQuestion;
  const send = useRef(() => {});
  send.current = () => {
    const node = field.current;
    const question = node?.value.trim();
    if (!node || !question) return;
    if (question.length > longestQuestion) say(m.tooLong(question.length - longestQuestion));
    else if (answering) say(m.busy);
    else {
      node.value = '';
      setLength(0);
      talk.ask(question);
    }
    node.focus({ preventScroll: true });
  };
  useEffect(() => (field.current ? sendOnEnter(field.current, () => send.current()) : undefined), [field]);
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send.current();
      }}
    >
      <p class="row spread">
        <label for="question">{m.question}</label>
        <span id="question-count" class={over > 0 ? 'count over' : 'count'}>
          {m.count(length, longestQuestion)}
        </span>
      </p>
      <div class="field">
        <textarea
          id="question"
          ref={field}
          rows={2}
          enterkeyhint="send"
          autocomplete="off"
          aria-describedby="question-error question-hint question-count"
          aria-invalid={over > 0}
          onInput={(event) => setLength(event.currentTarget.value.trim().length)}
        />
        {answering ? (
          <button
            type="button"
            class="round"
            onClick={() => {
              talk.stop();
              field.current?.focus({ preventScroll: true });
            }}
          >
            <Icon name="stop" />
            <span>{m.stop}</span>
          </button>
        ) : (
          <button type="submit" class="round">
            <Icon name="send" />
            <span>{m.send}</span>
          </button>
        )}
      </div>
      <p id="question-error" class="field-error">
        {over > 0 ? m.tooLong(over) : ''}
      </p>
      <p id="question-hint" class="hint">
        {m.questionHint} <span class="keys">{m.keys}</span>
      </p>
    </form>
  );
}
