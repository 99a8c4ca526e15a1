/** What a key does in the queue. */
export type Shortcut = 'next' | 'previous' | 'accept' | 'correct' | 'reject' | 'undo' | 'help';

const letters: Readonly<Record<string, Shortcut>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  c: 'correct',
  r: 'reject',
  u: 'undo',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * The shortcut of a key; null where it is none. Where the keyboard writes Hangul, the same key counts that would write
 * the Latin letter.
 */
export function shortcutOf({ key, code, ctrlKey, metaKey, altKey, isComposing }: Pressed): Shortcut | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  if (key === '?') return 'help';
  const letter = /^[a-z]$/i.test(key) ? key : /^Key([A-Z])$/.exec(code)?.[1];
  return (letter && letters[letter.toLowerCase()]) || null;
}

/** Whether somebody writes or chooses there, so that letters are letters. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}
