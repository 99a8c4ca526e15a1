import { describe, expect, test } from 'vitest';
import { parseStatute } from '../../ingest/statute/statute.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkCitations } from './check-citations.ts';
import { checkCopies } from './check-copies.ts';
import { checkFacts } from './check-facts.ts';
import { checkFigures } from './check-figures.ts';
import { checkFrontMatter, checkReview, checkUnique } from './check-front-matter.ts';
import { checkWording } from './check-wording.ts';
import { articlesOfBasis, daysOf, type Fact } from './facts.ts';
import { guideWith } from './guide-with.ts';
import { statuteBook } from './statute-book.ts';

const statute = (enforcedFrom: string, body: string) =>
  parseStatute({ 제목: '근로기준법', 시행일자: enforcedFrom }, body);
const now = statute(
  '2025-10-23',
  `##### 제55조 (휴일)
**①** 사용자는 근로자에게 1주에 평균 1회 이상의 유급휴일을 보장하여야 한다.
**②** 삭제
##### 제110조 (벌칙)
다음 각 호의 어느 하나에 해당하는 자는 2년 이하의 징역 또는 2천만원 이하의 벌금에 처한다.
  1\\. 제10조를 위반한 자
    가\\. 첫째
  2의3\\. 제23조를 위반한 자
`,
);
const later = statute('2027-01-01', '##### 제44조의4 (구분지급)\n도급인은 임금을 나누어 지급한다.\n');
const fact = (about: Partial<Fact>): Fact => ({
  id: 'minimum_wage_2026',
  value: '10,320원',
  since: '2026-01-01',
  turns: [],
  articles: [],
  ...about,
});
const book = (facts: readonly Fact[] = []) => statuteBook([now], [later], facts, '2026-11-22');
const texts = (findings: readonly { text: string }[]): string[] => findings.map(({ text }) => text);

test('a guide without a fault has no findings', () => {
  const guide = guideWith();
  expect([
    ...checkCitations(guide, book()),
    ...checkFigures(guide),
    ...checkFacts(guide, []),
    ...checkAmounts(guide, book(), []),
    ...checkWording(guide),
    ...checkFrontMatter(guide, new Set(['holiday-pay']), '2026-11-22'),
  ]).toEqual([]);
});

describe('citations', () => {
  test.each([
    ['근로기준법 제55조제1항'],
    ['근로기준법 제110조제1호'],
    ['근로기준법 제110조제1호가목'],
    ['근로기준법 제110조제2호의3'],
    ['근로기준법 시행령 별표 1'],
    ['대법원 2020다247190 전원합의체'],
  ])('%s exists', (cited) => {
    const guide = guideWith({
      law: cited.startsWith('대법원') ? [] : [cited],
      says: `그렇습니다(${cited}).`,
    });
    expect(checkCitations(guide, book([fact({ articles: ['근로기준법 시행령 제1조'] })]))).toEqual([]);
  });

  test.each([
    ['근로기준법 제56조', 'does not exist'],
    ['근로기준법 제55조제3항', 'no place in that article'],
    ['근로기준법 제55조제2항', 'no place in that article'],
    ['근로기준법 제110조제3호', 'no place in that article'],
    ['근로기준법 제110조제1호나목', 'no place in that article'],
    ['근로기준법 제44조의4', 'not in force'],
    ['국민연금법 제88조', 'no text and no fact'],
  ])('%s: %s', (cited, problem) => {
    const guide = guideWith({ law: [cited], says: `그렇습니다(${cited}).` });
    expect(texts(checkCitations(guide, book()))).toEqual([expect.stringContaining(problem)]);
  });

  test('what only a later version has is in force where a dated fact says so', () => {
    const cited = '근로기준법 제44조의4';
    const guide = guideWith({ law: [cited], says: `그렇습니다(${cited}).` });
    expect(checkCitations(guide, book([fact({ since: '2026-09-18', articles: [cited] })]))).toEqual([]);
    expect(checkCitations(guide, book([fact({ since: '2027-01-01', articles: [cited] })]))).toHaveLength(1);
  });

  test('an article needs its law, and its place in the front matter', () => {
    const says = '제55조가 정합니다(근로기준법 제55조제1항). 벌칙도 있습니다(근로기준법 제110조제1호).';
    expect(texts(checkCitations(guideWith({ says }), book()))).toEqual([
      expect.stringContaining('an article without its law'),
      'not in the front matter: 근로기준법 제110조제1호',
    ]);
  });
});

describe('figures', () => {
  const calc =
    '<!-- calc weekly-holiday-pay {"hourly_wage_krw":12000,"weekly_hours":40,"perfect_attendance":true} weekly_holiday_pay_krw -->';
  test('a printed figure is the computed one', () => {
    expect(checkFigures(guideWith({ says: `96,000원${calc}입니다.` }))).toEqual([]);
    expect(checkFigures(guideWith({ says: `9만 6천원입니다. 95,000원${calc}입니다.` }))).toHaveLength(1);
    expect(checkFigures(guideWith({ says: '5일<!-- calc no-such {} days -->입니다.' }))).toHaveLength(1);
    expect(checkFigures(guideWith({ says: '5일<!-- calculated by hand -->입니다.' }))).toHaveLength(1);
  });

  test('arithmetic is worked out', () => {
    expect(checkFigures(guideWith({ says: '960만원<!-- worked 2 * 400000 * 12 -->입니다.' }))).toEqual([]);
    expect(checkFigures(guideWith({ says: '950만원<!-- worked 2 * 400000 * 12 -->입니다.' }))).toHaveLength(
      1,
    );
  });

  test('a dated figure stands in the row that it names', () => {
    const guide = guideWith({ says: '시간당 10,320원<!-- fact minimum_wage_2026 -->입니다.' });
    expect(checkFacts(guide, [fact({})])).toEqual([]);
    expect(checkFacts(guide, [fact({ value: '10,030원' })])).toHaveLength(1);
    expect(checkFacts(guide, [])).toHaveLength(1);
  });

  test('an amount that is only typed is found, one of the law, of a saying or of a computation is not', () => {
    const amounts = (says: string) => texts(checkAmounts(guideWith({ says }), book(), [fact({})]));
    expect(amounts('벌금은 2천만원까지입니다(근로기준법 제110조제1호).')).toEqual([]);
    expect(amounts('벌금은 3천만원까지입니다(근로기준법 제110조제1호).')).toHaveLength(1);
    expect(amounts('"지각 벌금 50,000원"은 안 됩니다.')).toEqual([]);
    expect(amounts(`시급 12,000원이면 96,000원${calc}입니다.`)).toEqual([]);
    expect(amounts('시급 12,000원이면 96,000원입니다.')).toHaveLength(2);
    expect(amounts('10,320원<!-- fact minimum_wage_2026 -->보다 적은 10,000원은 안 됩니다.')).toEqual([
      expect.stringContaining('10,000원'),
    ]);
  });
});

describe('front matter and review', () => {
  test('ids, links and dates', () => {
    const ids = new Set(['holiday-pay']);
    expect(checkFrontMatter(guideWith({ related: ['no-such'] }), ids, '2026-11-22')).toHaveLength(1);
    expect(checkFrontMatter(guideWith({ topic: 'money' }), ids, '2026-11-22')).toHaveLength(1);
    expect(checkFrontMatter(guideWith({ questions: ['하나'] }), ids, '2026-11-22')).toHaveLength(1);
    expect(checkFrontMatter(guideWith(), ids, '2027-01-01')).toEqual([
      { rule: 'review', text: 'it was to be read again by 2027-01-01' },
    ]);
  });

  test('a guide is read again when a fact on what it cites changes', () => {
    const turning = fact({ articles: ['근로기준법 제55조'], turns: ['2026-12-10'] });
    expect(checkReview(guideWith(), [turning])).toHaveLength(1);
    expect(checkReview(guideWith({ review_by: '2026-12-10' }), [turning])).toEqual([]);
    expect(checkReview(guideWith(), [{ ...turning, articles: ['근로기준법 제5조'] }])).toEqual([]);
  });

  test('no two guides have the same question', () => {
    const other = guideWith({ id: 'other', title: '다른 것', questions: ['다섯', '둘?', '여섯', '일곱'] });
    expect(texts(checkUnique([guideWith(), other]))).toEqual(['"둘?" is also in holiday-pay']);
  });
});

describe('wording', () => {
  test('length, sentences that lean on others, order and marks', () => {
    const says = (words: string) => texts(checkWording(guideWith({ says: words })));
    expect(says('이 경우 받습니다.')).toEqual([expect.stringContaining('does not say what it is about')]);
    expect(says(`${'아주 긴 문장이 '.repeat(20)}있습니다.`)).toEqual([
      expect.stringContaining('a sentence of'),
    ]);
    expect(says('<b>굵게</b> 씁니다.')).toEqual([expect.stringContaining('marks')]);
    expect(texts(checkWording(guideWith({ body: '## 예시\n짧습니다.\n## 짧은 답\n짧습니다.' })))).toEqual([
      '2 words',
      'it does not begin with the short answer',
      'sections in another order',
    ]);
  });

  test('25 characters in a row are a copy, unless quoted or the name of an act', () => {
    const words = '사용자는 근로자에게 1주에 평균 1회 이상의 유급휴일을';
    const source = [{ name: '근로기준법 제55조', text: `① ${words} 보장하여야 한다.` }];
    const copies = (says: string) => checkCopies([guideWith({ says })], source, ['근로기준법']);
    expect(texts(copies(`${words} 줍니다.`))).toEqual([`as in 근로기준법 제55조: "${words}"`]);
    expect(copies(`> ${words} 보장하여야 한다.`)).toEqual([]);
    expect(copies('사용자는 근로자에게 1주에 평균 1회는 유급휴일을 줍니다.')).toEqual([]);
    const other = guideWith({
      id: 'other',
      body: `## 짧은 답\n${'주휴수당은 한 주를 개근한 사람이 받습니다.'}`,
    });
    expect(checkCopies([guideWith(), other], [], ['근로기준법'])).toHaveLength(0);
    const third = guideWith({
      id: 'third',
      body: '## 짧은 답\n알바도 주휴수당은 한 주를 개근한 사람이 받습니다.',
    });
    expect(checkCopies([guideWith({ body: third.body }), third], [], ['근로기준법'])).toHaveLength(1);
  });
});

describe('facts', () => {
  test('articles of a legal basis', () => {
    expect(articlesOfBasis('고용보험법 제45조④·제46조①2, 시행령 제68조①; 징수법 시행령 제12조')).toEqual([
      '고용보험법 제45조',
      '고용보험법 제46조',
      '고용보험법 시행령 제68조',
      '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률 시행령 제12조',
    ]);
    expect(articlesOfBasis('근로기준법 제101조~제103조 개정')).toEqual([
      '근로기준법 제101조',
      '근로기준법 제102조',
      '근로기준법 제103조',
    ]);
    expect(articlesOfBasis('관공서의 공휴일에 관한 규정 제2조·제3조')).toEqual([
      '관공서의 공휴일에 관한 규정 제2조',
      '관공서의 공휴일에 관한 규정 제3조',
    ]);
  });

  test('days on which a row turns', () => {
    expect(daysOf('2일: 2025-02-23..2026-11-26; 4일: 2026-11-27..')).toEqual({
      since: '2025-02-23',
      turns: ['2025-02-23', '2026-11-27'],
    });
  });
});
