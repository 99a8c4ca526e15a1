import { useLayoutEffect, useState } from 'preact/hooks';
import { isWriting, type Shortcut, shortcutOf } from './shortcut-keys.ts';

const kept = 'naru-review-keys';

/** Calls back for the shortcuts that are pressed; one can switch them off, and this browser remembers. */
export function useShortcuts(
  act: (shortcut: Shortcut) => void,
): readonly [on: boolean, turn: (on: boolean) => void] {
  const [on, set] = useState(() => localStorage.getItem(kept) !== 'off');
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isWriting(event.target)) return;
      const inList = event.target instanceof Element && event.target.closest('.reviews') !== null;
      const arrow = inList ? ({ ArrowDown: 'next', ArrowUp: 'previous' } as const)[event.key] : undefined;
      const shortcut = arrow ?? (on ? shortcutOf(event) : null);
      if (!shortcut) return;
      event.preventDefault();
      act(shortcut);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return [
    on,
    (wanted) => {
      localStorage.setItem(kept, wanted ? 'on' : 'off');
      set(wanted);
    },
  ];
}
