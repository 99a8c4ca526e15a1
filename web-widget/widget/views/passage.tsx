import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Citation, Passage } from '../../../server/contracts/index.ts';
import { findQuote } from '../answer/find-quote.ts';
import { passageHeading, passageName } from '../answer/passage-name.ts';
import { safeLink } from '../answer/safe-link.ts';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { useShell } from './shell.ts';
import { dotted, passagePath } from './sources.tsx';

function Marked({ text, quote }: { text: string; quote: string }): JSX.Element {
  const { m } = useShell();
  const mark = useRef<HTMLElement>(null);
  const place = findQuote(text, quote);
  useEffect(() => {
    const box = mark.current?.closest('.page');
    if (box && mark.current) box.scrollTop = mark.current.offsetTop - box.clientHeight / 3;
  }, []);
  return (
    <>
      {quote && !place && <p class="note">{m.quoteMissing}</p>}
      <p class="passage-text" lang="ko">
        {place ? (
          <>
            {text.slice(0, place[0])}
            <mark ref={mark}>{text.slice(...place)}</mark>
            {text.slice(place[1])}
          </>
        ) : (
          text
        )}
      </p>
    </>
  );
}

/** The passage behind a citation, with the cited words marked. */
export function PassageView({ citation }: { citation: Citation }): JSX.Element {
  const { m, api } = useShell();
  const [passage, setPassage] = useState<Passage | 'loading' | 'failed'>('loading');
  const load = (): void => {
    setPassage('loading');
    api.passage(citation.passageId).then(setPassage, () => setPassage('failed'));
  };
  useEffect(load, [citation.passageId]);
  const original = citation.url && safeLink(citation.url);
  return (
    <Page title={passageName(citation)}>
      <p class="date">
        {passageHeading(citation)} {citation.effectiveFrom && m.inForce(dotted(citation.effectiveFrom))}
      </p>
      {passage === 'loading' && <p class="progress">{m.passageLoading}</p>}
      {passage === 'failed' && (
        <p class="failure" role="alert">
          {m.passageFailed}
          <button type="button" class="choice" onClick={load}>
            {m.tryAgain}
          </button>
        </p>
      )}
      {typeof passage === 'object' && <Marked text={passage.text} quote={citation.quote} />}
      <p class="row">
        <a class="plain" href={api.address(passagePath(citation))} target="_blank" rel="noopener">
          {m.newTab}
          <Icon name="open" />
        </a>
        {original && (
          <a class="plain" href={original} target="_blank" rel="noopener noreferrer">
            {m.original}
            <span class="unseen">({m.newTab})</span>
            <Icon name="open" />
          </a>
        )}
      </p>
    </Page>
  );
}
