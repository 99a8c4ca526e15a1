import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceStream, splitSentences } from './sentences.ts';

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

async function collect(stream: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const text of stream) all.push(text);
  return all;
}

test('cuts at full stops and line ends', () => {
  expect(
    splitSentences('주휴수당은 유급입니다. 하루치를 줍니다.\n다만 예외가 있습니다.').map((s) => s.trim()),
  ).toEqual(['주휴수당은 유급입니다.', '하루치를 줍니다.', '다만 예외가 있습니다.']);
});

test('dates, decimals and numbered items are not cut', () => {
  expect(splitSentences('2026. 1. 1. 시행된 0.9% 요율입니다. 끝.')).toHaveLength(2);
});

test('a citation token behind the full stop stays with its sentence', () => {
  expect(splitSentences('하루치를 줍니다. [1] 다음 문장입니다.').map((s) => s.trim())).toEqual([
    '하루치를 줍니다. [1]',
    '다음 문장입니다.',
  ]);
});

test('a stream gives the same sentences as the whole text, however it is cut', async () => {
  const text = '주휴수당은 유급입니다. [1] 하루치를 줍니다. [2][3]\n- 다만 예외가 있습니다. 끝입니다.';
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 8 }),
      async (cuts) => {
        const at = [0, ...new Set(cuts.sort((a, b) => a - b)), text.length];
        const cut = at.slice(1).map((to, index) => text.slice(at[index], to));
        const streamed = await collect(sentenceStream(pieces(...cut)));
        expect(streamed.join('')).toBe(text);
        for (const sentence of streamed) expect(sentence.trim()).not.toMatch(/^\[\d+\]/);
      },
    ),
  );
});
