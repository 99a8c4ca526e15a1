import { expect, test } from 'vitest';
import { heldLines, numberLines } from './numbered-lines.ts';

const lines = ['꽃다발 제작', '매장 청소'];

test('lines are numbered, and come back by their numbers; talk around them is dropped', () => {
  expect(numberLines(lines)).toBe('1. 꽃다발 제작\n2. 매장 청소');
  expect(heldLines('Here you are:\n2. Cleaning the shop\n1. Making bouquets', lines)).toEqual([
    { english: 'Making bouquets' },
    { english: 'Cleaning the shop' },
  ]);
});

test('one bad line leaves the others standing', () => {
  expect(heldLines('1. Making bouquets\n2. Cleaning the shop, women only', lines)).toEqual([
    { english: 'Making bouquets' },
    { refused: 'counterpart' },
  ]);
});

test('a line that is missing, comes twice or goes on is refused', () => {
  expect(heldLines('1. Making bouquets\n1. Making wreaths', lines)).toEqual([
    { refused: 'untranslated' },
    { refused: 'untranslated' },
  ]);
  expect(heldLines('1. Making bouquets\n2. Cleaning\nthe shop', lines)[1]).toEqual({
    refused: 'untranslated',
  });
});
