import { expect, test } from 'vitest';
import { everydayWordsIn, readEverydayWords } from './everyday-words.ts';

test('a word counts where it is the longest, whatever its spaces; Latin letters stand alone', async () => {
  const everyday = await readEverydayWords();
  expect(everydayWordsIn('반찬가게 주방 이모 구해요', everyday)).toEqual(['주방이모']);
  expect(everydayWordsIn('building 관리', everyday)).toEqual([]);
  expect(everydayWordsIn('UI 화면', everyday)).toEqual(['ui']);
});

test('every word names unit groups by four digits', async () => {
  for (const codes of (await readEverydayWords()).values()) {
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^\d{4}$/);
  }
});
