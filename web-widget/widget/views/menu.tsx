import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { downloadTalk } from '../keep/download.ts';
import { printTalk } from '../keep/print.ts';
import { Icon } from './icon.tsx';
import { useShell, useTalk } from './shell.ts';

/** The screen sizes of KRDS. */
const scales = [0.9, 1, 1.1, 1.3, 1.5] as const;

export interface Look {
  scale: number;
  highContrast: boolean;
  set: (look: { scale?: number; highContrast?: boolean }) => void;
}

/** What is needed seldom: text size, contrast, and what can be done with a whole talk. */
export function Menu({ look }: { look: Look }): JSX.Element {
  const { m, language, talk, door, show } = useShell();
  const { turns } = useTalk(talk);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus({ preventScroll: true });
  };
  const at = scales.indexOf(look.scale as (typeof scales)[number]);
  const resize = (by: -1 | 1): void => {
    const scale = scales[at + by];
    if (scale) look.set({ scale });
  };
  const item = (label: string, act: () => void): JSX.Element => (
    <li>
      <button
        type="button"
        class="item"
        onClick={() => {
          close();
          act();
        }}
      >
        {label}
      </button>
    </li>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is listened for on behalf of the buttons inside
    <div
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        class="square"
        ref={opener}
        aria-label={m.menu}
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <ul id="menu" hidden={!open}>
        <li class="row spread">
          <span id="text-size">{m.textSize}</span>
          {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no form */}
          <span class="row" role="group" aria-labelledby="text-size">
            <button
              type="button"
              class="square"
              aria-label={`가− ${m.smaller}`}
              aria-disabled={at === 0}
              onClick={() => resize(-1)}
            >
              <span aria-hidden="true">가−</span>
            </button>
            <span class="count">{Math.round(look.scale * 100)}%</span>
            <button
              type="button"
              class="square"
              aria-label={`가+ ${m.larger}`}
              aria-disabled={at === scales.length - 1}
              onClick={() => resize(1)}
            >
              <span aria-hidden="true">가+</span>
            </button>
          </span>
        </li>
        <li>
          <button
            type="button"
            class="item"
            aria-pressed={look.highContrast}
            onClick={() => look.set({ highContrast: !look.highContrast })}
          >
            {m.highContrast}
          </button>
        </li>
        {turns.length > 0 &&
          item(m.newTalk, () => {
            door.close();
            talk.startOver();
          })}
        {turns.length > 0 && item(m.download, () => downloadTalk(turns, m, language, new Date()))}
        {turns.length > 0 && item(m.print, () => printTalk(turns, m, language, new Date()))}
        {turns.length > 0 && item(m.remove, () => show({ name: 'remove' }))}
        {item(m.about, () => show({ name: 'about' }))}
      </ul>
    </div>
  );
}
