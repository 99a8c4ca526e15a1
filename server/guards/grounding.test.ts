import { describe, expect, test } from 'vitest';
import type { Passage } from '../contracts/index.ts';
import { readLawBook } from './grounding/law-book.ts';
import { createGroundingCheck } from './grounding.ts';

const holiday: Passage = {
  id: '9c0a1d3e-5b2f-5c7d-8e9f-0a1b2c3d4e5f',
  documentId: 'law:근로기준법',
  kind: 'law',
  title: '근로기준법',
  locator: '제55조제1항',
  heading: '휴일',
  text: '1주에 평균 1회 이상의 유급휴일을 보장한다.',
  effectiveFrom: '2026-08-20',
  effectiveTo: null,
  url: null,
  topic: null,
  audience: [],
  law: [],
};
const check = createGroundingCheck(
  {
    passages: [holiday],
    figures: [
      {
        calculator: 'weekly-holiday-pay',
        title: '주휴수당',
        inputs: { hourly_wage_krw: 12_000 },
        result: { weekly_holiday_pay_krw: 96_000 },
        law: ['근로기준법 제55조제1항'],
        summary: '주휴수당은 1주에 96,000원입니다.',
        steps: ['40시간 ÷ 5일 = 8시간'],
        limits: [],
      },
    ],
    question: '주 5일 일해요',
    today: '2026-11-22',
    asOf: '2026-11-22',
  },
  { book: await readLawBook(), ownWords: ['고용노동부 상담전화 1350'] },
);

describe('held back', () => {
  test.each([
    ['주휴수당은 98,000원입니다. [1]', 'number'],
    ['9만 8천원을 받습니다. [1]', 'number'],
    ['구만 팔천 원을 받습니다. [1]', 'number'],
    ['하루 8일 일합니다. [1]', 'number'],
    ['3월 2일에 받습니다. [1]', 'date'],
    ['근로기준법 제55조제9항에 따라 쉽니다. [1]', 'article'],
    ['휴일보장법에 따르면 쉽니다. [1]', 'article'],
    ['1주에 1회 쉽니다. [4]', 'citation'],
    ['휴일은 유급으로 보장됩니다.', 'uncited'],
    ['법은 “사용자는 휴일을 주지 않는다”라고 합니다. [1]', 'quote'],
    ['근로기준법 제56조에 따릅니다. [1]', 'article'],
    ['최저임금법 제55조에 따릅니다. [1]', 'article'],
  ])('%s', (sentence, rule) => {
    expect(check(sentence, 'model')).toEqual({ grounded: false, rule });
  });
});

describe('let through', () => {
  test.each([
    '주휴수당은 96,000원입니다. [1]',
    '9만 6천원을 받습니다. [1]',
    '하루 8시간, 주 5일입니다.',
    '근로기준법 제55조에 따라 쉽니다. [1]',
    '제55조제1항이 정합니다. [1]',
  ])('%s', (sentence) => {
    expect(check(sentence, 'model')).toMatchObject({ grounded: true, text: sentence });
  });
});

test('a token of a passage that does not exist is cut out', () => {
  expect(check('1주에 1회 쉽니다. [1][7]', 'model')).toEqual({
    grounded: true,
    text: '1주에 1회 쉽니다. [1]',
    cut: 1,
  });
});

describe('the law of another day', async () => {
  const book = await readLawBook();
  const on = (asOf: string, passages: readonly Passage[]) =>
    createGroundingCheck(
      { passages, figures: [], question: '', today: '2026-11-22', asOf },
      { book, ownWords: [] },
    );
  const former: Passage = {
    ...holiday,
    effectiveFrom: '2020-01-01',
    effectiveTo: '2026-08-19',
    text: '1주에 2회 쉰다.',
  };
  const guide: Passage = {
    ...holiday,
    kind: 'guide',
    title: '주휴일',
    locator: '짧은 답',
    effectiveFrom: null,
    text: '1주에 1회 쉽니다(근로기준법 제55조).',
    law: [],
  };

  test('a passage that was in force before is no evidence', () => {
    expect(on('2026-11-22', [holiday, former])('1주에 2회 쉽니다. [1]', 'model')).toEqual({
      grounded: false,
      rule: 'number',
    });
    expect(on('2026-11-22', [holiday, former])('1주에 1회 쉽니다. [2]', 'model')).toEqual({
      grounded: false,
      rule: 'citation',
    });
  });

  test('an article is not said of a day before the only version that is known', () => {
    expect(on('2026-11-22', [guide])('근로기준법 제55조에 따라 쉽니다. [1]', 'model').grounded).toBe(true);
    expect(on('2024-05-01', [guide])('근로기준법 제55조에 따라 쉽니다. [1]', 'model')).toEqual({
      grounded: false,
      rule: 'not_in_force',
    });
  });
});
