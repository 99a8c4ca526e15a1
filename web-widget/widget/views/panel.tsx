import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Door } from '../handover/door.ts';
import { catalogue, type Language } from '../messages/index.ts';
import type { Talk } from '../talk/talk.ts';
import type { Api } from '../wire/api.ts';
import { About } from './about.tsx';
import { Composer } from './composer.tsx';
import { Contacts } from './contacts.tsx';
import { Icon } from './icon.tsx';
import { Log } from './log.tsx';
import { type Look, Menu } from './menu.tsx';
import { PassageView } from './passage.tsx';
import { PersonPage } from './person-page.tsx';
import { Removal } from './removal.tsx';
import { AnswerContext, type Shell, ShellContext, useTalk, type View } from './shell.ts';

interface PanelProps {
  talk: Talk;
  door: Door;
  api: Api;
  language: Language;
  look: Look;
  /** The sentence in the status region. */
  status: string;
  say: (sentence: string) => void;
  setLanguage: (language: Language) => void;
  close: () => void;
}

function ConnectionBar({ talk, language }: { talk: Talk; language: Language }): JSX.Element | null {
  const { connection } = useTalk(talk);
  if (connection === 'open') return null;
  const m = catalogue[language];
  return <p class="connection">{connection === 'offline' ? m.offline : m.reconnecting}</p>;
}

/** The whole panel, inside its dialog. The button that closes it comes last in the DOM, as KRDS asks of a modal. */
export function Panel(props: PanelProps): JSX.Element {
  const { talk, door, api, language, look, status, say, setLanguage, close } = props;
  const m = catalogue[language];
  const other: Language = language === 'ko' ? 'en' : 'ko';
  const [view, setView] = useState<View>({ name: 'talk' });
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const shell = useMemo<Shell>(
    () => ({
      m,
      language,
      talk,
      door,
      api,
      say,
      show: (next) => {
        const root = frame.current?.getRootNode() as ShadowRoot;
        if (next.name !== 'talk') opener.current = root.activeElement as HTMLElement | null;
        setView(next);
      },
    }),
    [m, language, talk, door, api, say],
  );
  useEffect(() => {
    if (view.name !== 'talk' || !opener.current) return;
    const back = opener.current.isConnected ? opener.current : field.current;
    back?.focus({ preventScroll: true });
    opener.current = null;
  }, [view]);
  return (
    <ShellContext.Provider value={shell}>
      <AnswerContext.Provider value={shell}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape is listened for on behalf of what is inside */}
        <div
          class="frame"
          ref={frame}
          lang={language}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (event.isComposing || event.keyCode === 229) return;
            if (view.name === 'talk') close();
            else shell.show({ name: 'talk' });
          }}
        >
          <header>
            <h2 id="title" tabIndex={-1}>
              <Icon name="boat" />
              {m.title}
            </h2>
            <button type="button" class="language" lang={other} onClick={() => setLanguage(other)}>
              <Icon name="globe" />
              {m.language}
            </button>
            <Menu look={look} />
          </header>
          <p id="ai-notice" class="ai-notice">
            <b>{m.noticeBrief}</b> <span>{m.noticeAdvice}</span>
          </p>
          <ConnectionBar talk={talk} language={language} />
          <div class="middle" hidden={view.name !== 'talk'}>
            <Log />
            <Composer field={field} />
          </div>
          {view.name === 'passage' && <PassageView citation={view.citation} />}
          {view.name === 'about' && <About />}
          {view.name === 'person' && <PersonPage />}
          {view.name === 'remove' && <Removal />}
          <Contacts />
          <div class="unseen" role="status">
            {status}
          </div>
          <button type="button" class="square close" aria-label={m.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
      </AnswerContext.Provider>
    </ShellContext.Provider>
  );
}
