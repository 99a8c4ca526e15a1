import { render } from 'preact';
import { announcement } from './announce.ts';
import { Door } from './handover/door.ts';
import { Memory } from './keep/memory.ts';
import { catalogue, type Language } from './messages/index.ts';
import bodySheet from './style/widget.css';
import { Talk } from './talk/talk.ts';
import { Panel } from './views/panel.tsx';
import { Api } from './wire/api.ts';
import { browserNetwork } from './wire/network.ts';
import { SiteSession } from './wire/site-session.ts';

/** What the loader has built and knows. */
export interface Place {
  element: HTMLElement;
  root: ShadowRoot;
  launcher: HTMLButtonElement;
  /** The address that `v1/…` hangs on. */
  base: URL;
  /** Puts the button into a language. */
  speak: (language: Language) => void;
}

export type { Language } from './messages/index.ts';

/** What the loader passes on to. */
export interface Widget {
  /** `question` is put into the field when nothing is written there, and is not sent. */
  open: (question?: string) => void;
  close: () => void;
  isOpen: () => boolean;
  setLanguage: (language: Language) => void;
}

/** Up to this width the panel covers the screen, as a modal dialog. */
const phone = '(max-width: 480px)';

function isLanguage(text: string | null | undefined): text is Language {
  return text === 'ko' || text === 'en';
}

/** Builds the panel into the element that the loader made. It stays closed until `open`. */
export function mount({ element, root, launcher, base, speak }: Place): Widget {
  // Naru's own pages are the site `naru`; a page elsewhere that names none is refused.
  const site = element.dataset.site ?? 'naru';
  const memory = new Memory(site);
  const api = new Api(base, new SiteSession(base, site));
  const kept = memory.get('language');
  const asked = element.dataset.lang;
  let language: Language = isLanguage(kept) ? kept : isLanguage(asked) ? asked : 'ko';
  let scale = Number(memory.get('scale')) || 1;
  let status = '';
  speak(language);
  element.dataset.mode = memory.get('mode') ?? element.dataset.mode ?? 'auto';

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(bodySheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const dialog = root.appendChild(document.createElement('dialog'));
  dialog.setAttribute('part', 'panel');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'ai-notice');

  const talk = new Talk({
    api,
    memory,
    network: browserNetwork,
    language: () => language,
    tell: (news) => say(announcement(news, catalogue[language])),
  });

  const door = new Door({
    api,
    memory,
    base,
    language: () => language,
    load: () => import('./handover/live.tsx'),
    tell: (sentence) => say(sentence),
    began: (conversationId) => memory.set('conversation', conversationId),
  });

  function say(sentence: string): void {
    status = status === sentence ? `${sentence}\u00A0` : sentence;
    draw();
  }

  function isHighContrast(): boolean {
    return (
      element.dataset.mode === 'high-contrast' ||
      (element.dataset.mode === 'auto' &&
        matchMedia('(prefers-color-scheme:dark),(prefers-contrast:more)').matches)
    );
  }

  function look(change: { scale?: number; highContrast?: boolean }): void {
    if (change.scale) {
      scale = change.scale;
      memory.set('scale', String(scale));
    }
    if (change.highContrast !== undefined) {
      element.dataset.mode = change.highContrast ? 'high-contrast' : 'light';
      memory.set('mode', element.dataset.mode);
    }
    draw();
  }

  function setLanguage(next: Language): void {
    language = next;
    memory.set('language', next);
    speak(next);
    draw();
  }

  function open(question?: string): void {
    const field = dialog.querySelector<HTMLTextAreaElement>('#question');
    if (question && field?.value === '') {
      field.value = question;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (dialog.open) return;
    if (matchMedia(phone).matches) dialog.showModal();
    else dialog.show();
    launcher.setAttribute('aria-expanded', 'true');
    const first = matchMedia(phone).matches ? '#title' : '#question';
    dialog.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    element.dispatchEvent(new CustomEvent('naru-open', { bubbles: true, composed: true }));
    talk.restore();
    void door.look();
  }

  function closed(): void {
    launcher.setAttribute('aria-expanded', 'false');
    launcher.focus({ preventScroll: true });
    element.dispatchEvent(new CustomEvent('naru-close', { bubbles: true, composed: true }));
  }

  function draw(): void {
    dialog.style.setProperty('--naru-scale', String(scale));
    render(
      <Panel
        talk={talk}
        door={door}
        api={api}
        language={language}
        look={{ scale, highContrast: isHighContrast(), set: look }}
        status={status}
        say={say}
        setLanguage={setLanguage}
        close={close}
      />,
      dialog,
    );
  }

  const close = (): void => dialog.close();
  dialog.addEventListener('close', closed);
  draw();
  return { open, close, isOpen: () => dialog.open, setLanguage };
}
