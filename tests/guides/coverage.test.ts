import { expect, test } from 'vitest';
import { parseStatute } from '../../ingest/statute/statute.ts';
import { chapterCoverage, citedArticles, questionCoverage } from './coverage.ts';
import { guideWith } from './guide-with.ts';

const act = parseStatute(
  { 제목: '근로기준법', 시행일자: '2025-10-23' },
  `## 제1장 총칙
##### 제1조 (목적)
가
## 제2장 근로계약
##### 제23조 (해고 등의 제한)
나
##### 제26조 (해고의 예고)
다
`,
);
const decree = parseStatute(
  { 제목: '근로기준법 시행령', 시행일자: '2025-10-23' },
  '##### 제1조 (목적)\n가\n',
);
const cited = citedArticles([guideWith({ law: ['근로기준법 제23조제1항', '근로기준법 시행령 별표 1'] })]);

test('each chapter of an act says what guides cite and what they leave out, the largest hole first', () => {
  expect(chapterCoverage([act, decree], cited)).toEqual([
    { law: '근로기준법', chapter: '총칙', cited: 0, uncited: ['제1조(목적)'] },
    { law: '근로기준법', chapter: '근로계약', cited: 1, uncited: ['제26조(해고의 예고)'] },
  ]);
});

test('a question is covered by one article that answers it; the articles of the others are the holes', () => {
  const gold = (article: string) => ({ law: '근로기준법', article, title: '' });
  const questions = [
    { id: '1', gold: [gold('제23조'), gold('제99조')] },
    { id: '2', gold: [gold('제26조')] },
  ];
  expect(questionCoverage(questions, cited)).toEqual({
    answered: 0.5,
    holes: [{ article: '근로기준법 제26조()', questions: 1 }],
  });
});
