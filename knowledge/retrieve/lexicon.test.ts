import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { articleKey } from '../law/article-reference.ts';
import { readLawNames } from './law-names.ts';
import { createLexicon } from './lexicon.ts';
import { readLexicon } from './lexicon-files.ts';
import { loadMorphemes } from './morphemes.ts';

const morphemes = await loadMorphemes();
const entries = await readLexicon(await readLawNames());
const lexicon = createLexicon(entries, morphemes);
const termsFor = (question: string) => lexicon.match(question).map(({ entry }) => entry.terms);

describe('the lexicon', () => {
  it('has at least 600 entries, each leading to articles that there are', async () => {
    const index = await readFile(new URL('../law-index.tsv', import.meta.url), 'utf8');
    const known = new Set(
      index
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t'))
        .map(([law = '', article = '']) => articleKey(law, article)),
    );
    expect(entries.length).toBeGreaterThanOrEqual(600);
    expect(entries.flatMap(({ articles }) => articles).filter((article) => !known.has(article))).toEqual([]);
  });

  it.each([
    ['저 어제 짤렸어요', '해고'],
    ['회사에서 잘렸는데요', '해고'],
    ['월급을 안 줍니다', '체불'],
    ['월급을안줘요', '임금'],
    ['알바생인데요', '단시간근로자'],
    ['쉬는날에 나오래요', '휴일'],
    ['남은 연차를 돈으로 받을 수 있나요', '휴가'],
  ])('understands “%s” as %s', (question, term) => {
    expect(termsFor(question).join(' ')).toContain(term);
  });

  it('puts the more telling match first', () => {
    const [first] = lexicon.match('육아휴직을 거부당했어요, 육아휴직 거부');
    expect(first?.entry.sayings).toContain('육아휴직 거부');
  });

  it('finds nothing in words that have nothing to do with work', () => {
    expect(lexicon.match('내일 비 와요?')).toEqual([]);
  });

  it('wants a verb in any form, but not another verb', () => {
    const own = createLexicon(
      [{ sayings: ['임금을 떼이다'], terms: '체불', articles: ['근로기준법 제43조'] }],
      morphemes,
    );
    expect(own.match('임금 떼였어요')).toHaveLength(1);
    expect(own.match('임금 받았어요')).toHaveLength(0);
  });
});
