import { expect, test } from 'vitest';
import { UnreadableFile } from '../cut-document.ts';
import { cutTerms } from './terms.ts';

const line =
  '평균임금\t평균임금은 하루치 금액입니다.\t근로기준법 제2조제1항제6호\taverage wage\t平均工资\tlương bình quân\t하루 임금';

test('each term is a passage with the articles that its definition rests on', () => {
  const { documentId, passages } = cutTerms('/a/wages.terms.tsv', `# 머리\n${line}\n`);
  expect(documentId).toBe('terms:wages');
  expect(passages).toHaveLength(1);
  expect(passages[0]?.passage).toMatchObject({
    kind: 'document',
    heading: '평균임금',
    text: '평균임금은 하루치 금액입니다(근로기준법 제2조제1항제6호).',
    law: ['근로기준법 제2조제1항제6호'],
  });
  expect(passages[0]?.alsoFindBy).toEqual(['하루 임금']);
});

test('a line that is not of the form is told', () => {
  expect(() => cutTerms('/a/wages.terms.tsv', '평균임금\t뜻')).toThrow(UnreadableFile);
});
