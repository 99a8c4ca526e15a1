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
