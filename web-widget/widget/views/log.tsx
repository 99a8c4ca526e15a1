import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useShell, useTalk } from './shell.ts';
import { TurnView } from './turn.tsx';

/** Nearer to the end than this is at the end, in pixels. */
const near = 48;

/** Opens the source list of the answer around `button` and moves to source `n` in it. */
function goToSource(button: HTMLElement): void {
  const list = button.closest('.answer')?.querySelector<HTMLDetailsElement>('details.sources');
  if (!list) return;
  list.open = true;
  list.querySelector<HTMLElement>(`[data-src="${button.dataset.source}"]`)?.focus();
}

function Welcome(): JSX.Element {
  const { m, talk } = useShell();
  return (
    <div class="welcome">
      <Icon name="boat" />
      <h3>{m.greeting}</h3>
      <p>{m.greetingText}</p>
      <h4>{m.examplesTitle}</h4>
      <ul>
        {m.examples.map((example) => (
          <li key={example}>
            <button type="button" class="example" onClick={() => talk.ask(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * The talk. A new answer is followed until its question is at the top, so that it can be read from its beginning;
 * once a reader scrolls, the place is theirs, and a button leads back to the end.
 */
export function Log(): JSX.Element {
  const { m, talk } = useShell();
  const { turns, past } = useTalk(talk);
  const box = useRef<HTMLDivElement>(null);
  const follow = useRef<'answer' | 'end' | 'reader'>('answer');
  const placed = useRef(0);
  const [below, setBelow] = useState(false);
  const lastKey = turns.at(-1)?.key;
  const measure = (): void => {
    const log = box.current;
    if (log) setBelow(log.scrollHeight - log.scrollTop - log.clientHeight > near);
  };
  useLayoutEffect(() => {
    follow.current = 'answer';
  }, [lastKey]);
  useLayoutEffect(() => {
    const log = box.current;
    const last = log?.querySelector<HTMLElement>('.turn:last-of-type');
    if (log && last && follow.current !== 'reader') {
      log.scrollTop = follow.current === 'end' ? log.scrollHeight : last.offsetTop - 12;
      placed.current = log.scrollTop;
    }
    measure();
  });
  const scrolled = (): void => {
    const log = box.current;
    if (!log) return;
    if (Math.abs(log.scrollTop - placed.current) > 2) {
      follow.current = log.scrollHeight - log.scrollTop - log.clientHeight < 2 ? 'end' : 'reader';
    }
    measure();
  };
  const toEnd = (): void => {
    const log = box.current;
    if (!log) return;
    follow.current = 'end';
    log.scrollTop = log.scrollHeight;
    placed.current = log.scrollTop;
    log.focus({ preventScroll: true });
  };
  return (
    <div class="log-frame">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the click is a button's, which the keyboard presses too */}
      <div
        ref={box}
        class="log"
        role="log"
        aria-live="off"
        aria-label={m.talk}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={scrolled}
        onClick={(event) => {
          const button = (event.target as Element).closest<HTMLElement>('button[data-source]');
          if (button) goToSource(button);
        }}
      >
        {past === 'loading' && <p class="progress">{m.restoring}</p>}
        {past === 'unreachable' && (
          <p class="failure" role="alert">
            {m.failures.unreachable}
            <button type="button" class="choice" onClick={() => talk.restore()}>
              {m.tryAgain}
            </button>
          </p>
        )}
        {turns.length === 0 && past !== 'loading' && <Welcome />}
        {turns.map((turn) => (
          <TurnView key={turn.key} turn={turn} last={turn.key === lastKey} />
        ))}
      </div>
      {below && turns.length > 0 && (
        <button type="button" class="latest" onClick={toEnd}>
          <Icon name="down" />
          {m.latest}
        </button>
      )}
    </div>
  );
}
