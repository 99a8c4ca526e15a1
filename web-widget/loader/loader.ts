import type { Language, Place, Widget } from '../widget/widget.tsx';
import css from './loader.css';

/** The file name of the body, with its hash; the build puts it in. */
declare const NARU_BODY: string;

const words: Record<Language, readonly [label: string, failure: string]> = {
  ko: ['AI 노동상담', '열지 못했습니다. 다시 누르거나 1350에 전화해 주세요.'],
  en: ['AI labour advice', 'It did not open. Press again or call 1350.'],
};

const script = document.currentScript as HTMLScriptElement;
/** The script is served at `<base>widget/naru.js`. */
const base = new URL('../', script.src);

/**
 * `<naru-chat>`: a button, and behind it the chat, which is only fetched when the button is first pressed. Nothing
 * opens, scrolls or takes the focus by itself, and when the chat cannot be fetched the page stays as it was.
 */
class NaruChat extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #launcher = document.createElement('button');
  #alert = document.createElement('p');
  #widget: Promise<Widget> | undefined;
  #failures = 0;
  #language: Language = 'ko';

  connectedCallback(): void {
    const { lang, offset } = this.dataset;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets[0] ??= sheet;
    if (offset) this.style.setProperty('--naru-offset', `${offset}px`);
    this.#launcher.part = this.#launcher.className = 'launcher';
    this.#alert.className = 'sorry';
    this.#launcher.ariaExpanded ??= 'false';
    this.#launcher.onclick = () => (this.#launcher.ariaExpanded === 'true' ? this.close() : this.open());
    this.#alert.role = 'alert';
    this.#root.prepend(this.#launcher, this.#alert);
    this.#speak(lang === 'en' ? lang : 'ko');
  }

  #speak(language: Language): void {
    this.#language = language;
    this.#launcher.lang = language;
    this.#launcher.textContent = this.dataset.label ?? words[language][0];
  }

  /** The chat itself, fetched once; a browser may remember a failed address, so a new attempt gets a new one. */
  #load(): Promise<Widget> {
    this.#widget ??= import(`${base}widget/${NARU_BODY}?${this.#failures}`).then(
      (body: { mount: (place: Place) => Widget }) =>
        body.mount({
          element: this,
          root: this.#root,
          launcher: this.#launcher,
          base,
          speak: (language) => this.#speak(language),
        }),
    );
    return this.#widget;
  }

  /** Opens the chat, with a question to begin from if there is one, or says beside the button that it could not be fetched. */
  async open(question?: string): Promise<void> {
    this.#alert.textContent = '';
    try {
      (await this.#load()).open(question);
    } catch {
      this.#widget = undefined;
      this.#failures += 1;
      this.#alert.textContent = words[this.#language][1];
    }
  }

  async close(): Promise<void> {
    (await this.#widget)?.close();
  }

  async setLanguage(language: Language): Promise<void> {
    this.#speak(language);
    (await this.#widget)?.setLanguage(language);
  }
}

function place(): void {
  if (document.querySelector('naru-chat')) return;
  const element = document.createElement('naru-chat');
  Object.assign(element.dataset, script.dataset);
  document.body.append(element);
}

if (!customElements.get('naru-chat')) {
  customElements.define('naru-chat', NaruChat);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place);
  else place();
}
