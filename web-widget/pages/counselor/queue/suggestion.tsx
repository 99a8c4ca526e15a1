import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HandoverMessage } from '../../../../server/contracts/index.ts';
import { plainText } from '../../../widget/talk/plain-text.ts';
import { SectionText } from '../../house/section-text.tsx';
import { useMessages } from './messages.ts';
import { useSuggestion } from './use-suggestion.ts';

/** A citizen often writes in several messages; a suggestion waits for the last of them. */
const quietMs = 1_500;

/** The words of an answer without its marks, a line a paragraph. */
const inPlainLines = (text: string): string =>
  text
    .split(/\n+/)
    .map(plainText)
    .filter((line) => line !== '')
    .join('\n');

/** What Naru would answer. It reaches the citizen only as part of what the counselor sends. */
export function Suggestion({
  id,
  messages,
  use,
}: {
  id: string;
  messages: readonly HandoverMessage[];
  use: (text: string, sources: readonly string[]) => void;
}): JSX.Element {
  const m = useMessages();
  const [automatic, setAutomatic] = useState(true);
  const { phase, question, text, citations, problem, after, suggest } = useSuggestion(id);
  const last = messages.findLast(({ author }) => author === 'citizen')?.seq ?? 0;
  useEffect(() => {
    if (!automatic || phase === 'writing' || last <= after) return;
    const timer = setTimeout(() => void suggest(last), quietMs);
    return () => clearTimeout(timer);
  }, [automatic, phase, last, after, suggest]);
  return (
    <section class="suggested" aria-labelledby="suggestion">
      <h2 id="suggestion">{m.suggestion}</h2>
      <p class="hint">{m.suggestionHint}</p>
      <p class="row">
        <button type="button" disabled={phase === 'writing'} onClick={() => void suggest(last)}>
          {m.suggest}
        </button>
        <label class="check">
          <input
            type="checkbox"
            checked={automatic}
            onChange={(event) => setAutomatic(event.currentTarget.checked)}
          />{' '}
          {m.automatic}
        </label>
      </p>
      <p role="status" class="hint">
        {phase === 'writing' ? m.suggesting : phase === 'idle' ? m.noSuggestion : ''}
      </p>
      {problem && (
        <p class="notice error" role="alert">
          {problem}
        </p>
      )}
      {question && phase !== 'idle' && (
        <p class="hint">
          {m.suggestionFor} {question}
        </p>
      )}
      {text && (
        <div class="section" aria-busy={phase === 'writing'}>
          <SectionText text={text} citations={citations} />
        </div>
      )}
      {phase === 'ready' && text && (
        <p class="row">
          <button
            type="button"
            onClick={() =>
              use(
                inPlainLines(text),
                citations.map(({ passageId }) => passageId),
              )
            }
          >
            {m.use}
          </button>
          <span class="hint">{m.sources(citations.length)}</span>
        </p>
      )}
    </section>
  );
}
