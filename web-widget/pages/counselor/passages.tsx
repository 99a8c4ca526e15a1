import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Citation, OpenedPassage } from '../../../server/contracts/index.ts';
import { findQuote } from '../../widget/answer/find-quote.ts';
import { passageHeading, passageName } from '../../widget/answer/passage-name.ts';
import { useAnswerShell } from '../../widget/views/shell.ts';
import { passagePath } from '../../widget/views/sources.tsx';
import { useReading } from '../house/use-reading.ts';
import { useMessages } from './messages.ts';

/** The passages of an answer in full, the cited words marked; `opened` is brought into view at its words. */
export function Passages({
  citations,
  opened,
  relate,
}: {
  citations: readonly Citation[];
  /** The number that was pressed, and how often something was: pressing it again leads there again. */
  opened: { readonly n: number; readonly times: number } | null;
  relate: (passageId: string) => void;
}): JSX.Element {
  const { answer: m } = useMessages();
  return (
    <section class="passages" aria-labelledby="sources">
      <h3 id="sources">{m.sources}</h3>
      <p class="hint">{citations.length > 0 ? m.sourcesHint : m.none}</p>
      {citations.map((citation) => (
        <PassageCard
          key={citation.n}
          citation={citation}
          pressed={opened?.n === citation.n ? opened.times : 0}
          relate={relate}
        />
      ))}
    </section>
  );
}

function PassageCard({
  citation,
  pressed,
  relate,
}: {
  citation: Citation;
  pressed: number;
  relate: (passageId: string) => void;
}): JSX.Element {
  const { answer: m } = useMessages();
  const { m: common, api } = useAnswerShell();
  const { value: passage, problem, again } = useReading<OpenedPassage>(`v1/passages/${citation.passageId}`);
  const card = useRef<HTMLElement>(null);
  const box = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  const name = passageName(citation);
  useEffect(() => {
    if (box.current && mark.current)
      box.current.scrollTop = mark.current.offsetTop - box.current.offsetTop - box.current.clientHeight / 3;
  }, [passage, pressed]);
  useEffect(() => {
    if (pressed === 0) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [pressed]);
  const place = passage ? findQuote(passage.text, citation.quote) : null;
  return (
    <article
      class="passage"
      id={`source-${citation.n}`}
      ref={card}
      tabIndex={-1}
      aria-label={`${common.source(citation.n)}: ${name}`}
    >
      <h4>
        [{citation.n}] {name}
      </h4>
      <p class="hint">
        {passageHeading(citation)} {citation.effectiveFrom && common.inForce(citation.effectiveFrom)}
        {passage?.mark && <b> {passage.mark}</b>}
      </p>
      {problem !== null && (
        <p class="notice error" role="alert">
          {problem}{' '}
          <button type="button" onClick={() => void again()}>
            {common.tryAgain}
          </button>
        </p>
      )}
      {passage === null && problem === null && <p class="hint">{common.passageLoading}</p>}
      {passage && !place && citation.quote && <p class="hint">{common.quoteMissing}</p>}
      {passage && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard (WCAG 2.1.1)
        <section class="words" ref={box} tabIndex={0} aria-label={m.words(name)} lang="ko">
          {place ? (
            <>
              {passage.text.slice(0, place[0])}
              <mark ref={mark}>{passage.text.slice(...place)}</mark>
              {passage.text.slice(place[1])}
            </>
          ) : (
            passage.text
          )}
        </section>
      )}
      <p class="row">
        <button
          type="button"
          class="plain"
          aria-label={m.related(name)}
          onClick={() => relate(citation.passageId)}
        >
          {m.related('').trim()}
        </button>
        <a
          href={api.address(passagePath(citation))}
          target="_blank"
          rel="noopener"
          aria-label={m.newTab(name)}
        >
          {m.newTab('').trim()}
        </a>
      </p>
    </article>
  );
}
