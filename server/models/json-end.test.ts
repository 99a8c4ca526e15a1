import { expect, it } from 'vitest';
import { jsonEnd } from './json-end.ts';

/** What is left of a stream of pieces when everything after the JSON value is dropped. */
function kept(pieces: readonly string[]): string {
  const endIn = jsonEnd();
  let text = '';
  for (const piece of pieces) {
    const end = endIn(piece);
    if (end >= 0) return text + piece.slice(0, end);
    text += piece;
  }
  return text;
}

it('drops turn marks and white space after the value', () => {
  expect(kept(['{"a"', ':[1,{', '"b":2}]}<end', '_of_turn>\n'])).toBe('{"a":[1,{"b":2}]}');
});

it('does not take braces, brackets and escaped quotes inside strings for the end', () => {
  expect(kept(['{"말": "중괄호 } 와 \\', '" 따옴표 ]"', '} 끝'])).toBe('{"말": "중괄호 } 와 \\" 따옴표 ]"}');
});

it('keeps everything while the value is still open', () => {
  expect(kept(['[1, ', '2'])).toBe('[1, 2');
});
