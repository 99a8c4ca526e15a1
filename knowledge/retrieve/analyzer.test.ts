import { describe, expect, it } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { createAnalyzer } from './analyzer.ts';
import { termId } from './term-id.ts';

const analyzer = await createAnalyzer();

describe('the analyzer', () => {
  it('finds the noun inside an inflected word, in a question as in a law', async () => {
    const { morpheme } = analyzer.queryVectors('연차휴가를 못 썼어요');
    const passage = await analyzer.passageVectors(passageWith({ text: '사용자는 휴가를 주어야 한다.' }));
    expect(morpheme.has(termId('휴가'))).toBe(true);
    expect(passage.morpheme.has(termId('휴가'))).toBe(true);
  });

  it('meets a compound that is written apart by its character pairs', () => {
    const together = analyzer.queryVectors('주휴수당').bigram;
    const apart = analyzer.queryVectors('주휴 수당').bigram;
    for (const pair of apart.keys()) expect(together.has(pair)).toBe(true);
  });

  it('reads decomposed Hangul as composed', () => {
    expect(analyzer.queryVectors('퇴직금'.normalize('NFD'))).toEqual(analyzer.queryVectors('퇴직금'));
  });

  it('weighs a word of the heading above one of the text', async () => {
    const { morpheme } = await analyzer.passageVectors(
      passageWith({ heading: '퇴직', text: '사용자는 임금을 지급하여야 한다.' }),
    );
    expect(morpheme.get(termId('퇴직'))).toBeGreaterThan(morpheme.get(termId('임금')) ?? 0);
  });

  it('finds a guide by a question that it answers but does not repeat', async () => {
    const { morpheme } = await analyzer.passageVectors(passageWith({ kind: 'guide' }), {
      alsoFindBy: ['월급이 밀렸어요'],
    });
    expect(morpheme.has(termId('월급'))).toBe(true);
  });

  it('gives a passage the same weights whatever else was analysed', async () => {
    const passage = passageWith({});
    const before = await analyzer.passageVectors(passage);
    await analyzer.passageVectors(passageWith({ text: '퇴직금 '.repeat(200) }));
    expect(await analyzer.passageVectors(passage)).toEqual(before);
  });

  it('has no terms for a text without words', () => {
    expect(analyzer.queryVectors('?! …').morpheme.size).toBe(0);
    expect(analyzer.queryVectors('').bigram.size).toBe(0);
  });

  it('adds the words of the law to everyday words, but lets the question’s own weigh more', () => {
    const { morpheme } = analyzer.queryVectors('사장님이 짤랐어요');
    expect(analyzer.queryVectors('갑자기 짤렸어요').morpheme.get(termId('해고'))).toBeLessThan(1);
    expect(morpheme.get(termId('사장'))).toBe(1);
  });

  it('leads from everyday words to the articles that settle the matter', () => {
    const { subjects } = analyzer.queryVectors('월급을 두 달째 안 줘요');
    expect(subjects.get('근로기준법 제36조')).toBeGreaterThan(0);
  });
});
