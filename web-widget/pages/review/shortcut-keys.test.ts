import { expect, test } from 'vitest';
import { shortcutOf } from './shortcut-keys.ts';

const pressed = (key: string, code: string, more = {}) =>
  shortcutOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

test('letters do what the list says, also in capitals and where the keyboard writes Hangul', () => {
  expect(pressed('j', 'KeyJ')).toBe('next');
  expect(pressed('A', 'KeyA')).toBe('accept');
  expect(pressed('ㅓ', 'KeyJ')).toBe('next');
  expect(pressed('Process', 'KeyC')).toBe('correct');
  expect(pressed('?', 'Slash')).toBe('help');
});

test('another Latin layout goes by its letters, not by where the keys are', () => {
  expect(pressed('c', 'KeyJ')).toBe('correct');
});

test('what the browser needs, and what is being composed, is no shortcut', () => {
  expect(pressed('r', 'KeyR', { ctrlKey: true })).toBeNull();
  expect(pressed('a', 'KeyA', { isComposing: true })).toBeNull();
  expect(pressed('Enter', 'Enter')).toBeNull();
});
