import type { JSX, RefObject } from 'preact';
import { useId, useImperativeHandle, useRef, useState } from 'preact/hooks';
import { longestQuestion } from '../../../widget/question/limit.ts';
import { useMessages } from './messages.ts';

/** What others may do to the field in which a counselor writes. */
export interface ReplyField {
  focus: () => void;
  /** Puts a suggested text into it, to be edited, with the passages that bear it. */
  suggest: (text: string, sources: readonly string[]) => void;
}

/** Where a counselor writes. Nothing leaves it but by the counselor's own press. */
export function Reply({
  field,
  send,
}: {
  field: RefObject<ReplyField | null>;
  send: (text: string, sources: readonly string[]) => void;
}): JSX.Element {
  const m = useMessages();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [sources, setSources] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [news, setNews] = useState('');
  useImperativeHandle(
    field,
    () => ({
      focus: () => box.current?.focus({ preventScroll: true }),
      suggest: (text, suggested) => {
        const area = box.current;
        if (!area) return;
        const before = area.value.trim();
        area.value = before ? `${before}\n${text}` : text;
        setSources([...new Set([...sources, ...suggested])].slice(0, 8));
        setNews(m.used);
        area.focus();
      },
    }),
    [sources, m],
  );
  function submit(): void {
    const area = box.current;
    const text = area?.value.trim();
    if (!area || !text) return;
    if (text.length > longestQuestion) {
      setProblem(m.tooLong);
      return;
    }
    send(text, sources);
    area.value = '';
    setSources([]);
    setProblem(null);
    setNews('');
    area.focus();
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="field">
        <label for={id}>{m.write}</label>
        <p class="hint" id={`${id}-hint`}>
          {m.writeHint}
        </p>
        <textarea
          id={id}
          ref={box}
          rows={4}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        {problem && (
          <p class="error" id={`${id}-problem`}>
            {problem}
          </p>
        )}
      </div>
      <p role="status" class="hint">
        {news}
      </p>
      <p class="row">
        <button type="submit" class="primary">
          {m.send}
        </button>
        {sources.length > 0 && (
          <>
            <span>{m.withSources(sources.length)}</span>
            <button type="button" class="plain" onClick={() => setSources([])}>
              {m.withoutSources}
            </button>
          </>
        )}
      </p>
    </form>
  );
}
