import { expect, test } from 'vitest';
import { heldLines, numberLines, translatedLines } from './translated-lines.ts';

const lines = ['꽃다발 제작', '매장 청소'];
const filled = (...said: [number, string][]) =>
  translatedLines(2).safeParse({ lines: said.map(([number, english]) => ({ number, english })) });

test('lines are numbered, and come back by their numbers', () => {
  expect(numberLines(lines)).toBe('1. 꽃다발 제작\n2. 매장 청소');
  expect(filled([2, 'Cleaning the shop'], [1, 'Making bouquets']).data).toEqual([
    'Making bouquets',
    'Cleaning the shop',
  ]);
});

test.each([
  ['is missing', [[1, 'Making bouquets']]],
  [
    'comes twice',
    [
      [1, 'Making bouquets'],
      [1, 'Making wreaths'],
    ],
  ],
  [
    'is one too many',
    [
      [1, 'Making bouquets'],
      [2, 'Cleaning'],
      [3, 'Women only'],
    ],
  ],
  [
    'goes on',
    [
      [1, 'Making bouquets'],
      [2, 'Cleaning\nthe shop'],
    ],
  ],
] satisfies [string, [number, string][]][])('a form in which a line %s does not fit', (_, said) => {
  expect(filled(...said).success).toBe(false);
});

test('one bad line leaves the others standing; without a form, every line stays Korean', () => {
  expect(heldLines(['Making bouquets', 'Cleaning the shop, women only'], lines)).toEqual([
    { english: 'Making bouquets' },
    { refused: 'counterpart' },
  ]);
  expect(heldLines(null, lines)).toEqual([{ refused: 'untranslated' }, { refused: 'untranslated' }]);
});
