import { afterAll, beforeAll, expect, test } from 'vitest';
import { RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';

let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, passages: [holidayGuide, holidayArticle] });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

/** What a person sees of a turn; what is left out is not looked at. */
interface Seen {
  /** A field of the figure's result with its value. */
  readonly figure?: Readonly<Record<string, unknown>>;
  readonly noFigure?: true;
  /** Slots that are asked for. */
  readonly asks?: readonly string[];
  /** Words of the line that says what was filled in. */
  readonly understood?: string;
  readonly standsAlone?: true;
  readonly asOf?: string;
  readonly status?: string;
}
type Talk = readonly (readonly [string, Seen])[];

const talks: Readonly<Record<string, Talk>> = {
  'weekly holiday pay, corrected and asked on': [
    [
      '주 20시간, 시급 12,000원이에요. 주휴수당 얼마예요?',
      { figure: { weekly_holiday_pay_krw: 48000 }, standsAlone: true },
    ],
    ['아니 시급 11,000원이에요', { figure: { weekly_holiday_pay_krw: 44000 }, understood: '1주 20시간' }],
    [
      '그럼 5인 미만이면요?',
      { figure: { weekly_holiday_pay_krw: 44000 }, understood: '시급 11,000원, 1주 20시간으로' },
    ],
    ['그걸 안 주면 어디에 신고해요?', { noFigure: true, understood: '주휴수당 얼마예요' }],
    ['언제까지 신고해야 돼요?', { noFigure: true }],
    ['퇴직금도 받을 수 있나요?', { noFigure: true }],
    ['1년 2개월 일했어요', { understood: '퇴직금도 받을 수 있나요' }],
    ['그럼 퇴직금은 언제까지 줘야 해요?', { noFigure: true }],
    ['주 12시간으로 줄이면 주휴수당은요?', { figure: { eligible: false }, understood: '시급 11,000원' }],
    ['고마워요', { status: 'answered', noFigure: true }],
  ],
  'a dismissal of last year': [
    ['작년 3월에 문자로 해고됐어요. 부당해고 아닌가요?', { asOf: '2025-03-31', standsAlone: true }],
    ['직원은 3명이에요', { asOf: '2025-03-31', understood: '2025년 3월' }],
    ['그럼 구제신청은 못 하나요?', { asOf: '2025-03-31', understood: '2025년 3월' }],
    ['해고예고수당은요?', { asOf: '2025-03-31' }],
    [
      '통상시급 12,000원, 하루 8시간, 6개월 일했고 당일에 들었어요. 해고예고수당 얼마예요?',
      { figure: { allowance_krw: 2880000 } },
    ],
    ['아니 통상시급 11,000원이에요', { figure: { allowance_krw: 2640000 }, understood: '하루 8시간' }],
    ['그건 왜 그래요?', { status: 'answered' }],
    ['실업급여는 언제 신청해요?', { asOf: '2026-11-22', standsAlone: true }],
    ['오늘 점심 뭐 먹을까요?', { status: 'unanswerable_out_of_scope' }],
    ['고맙습니다', { status: 'answered', noFigure: true }],
  ],
  'parental leave benefit': [
    ['육아휴직 급여가 얼마예요? 통상임금 월 300만원이에요', { asks: ['leave_months'] }],
    [
      '6개월이요. 고용보험은 2년 들었고 배우자는 안 쓰고 한부모 아니에요',
      { figure: { total_krw: 13500000 }, understood: '월 통상임금 3,000,000원' },
    ],
    ['아니 12개월이요', { figure: { total_krw: 23100000 } }],
    ['그건 회사가 거부할 수 있나요?', { noFigure: true, understood: '육아휴직 급여가 얼마예요' }],
    ['아빠도 쓸 수 있어요?', { noFigure: true }],
    ['몇 번 나눠 쓸 수 있어요?', { noFigure: true }],
    ['아이가 몇 살까지 돼요?', { noFigure: true }],
    ['그동안 연차는 어떻게 돼요?', { noFigure: true }],
    ['그럼 통상임금이 230만원이면요?', { figure: { total_krw: 22500000 }, understood: '휴직 기간 12개월' }],
    ['감사합니다', { status: 'answered', noFigure: true }],
  ],
  'the minimum wage, then overtime': [
    ['월급 210만원 주 40시간인데 최저임금 위반이에요? 수습 아니에요', { figure: { violation: true } }],
    ['아니 월급 220만원이에요', { figure: { violation: false }, understood: '1주 40시간' }],
    ['어디에 신고해요?', { noFigure: true }],
    ['익명으로도 되나요?', { noFigure: true }],
    ['그럼 처벌은요?', { noFigure: true }],
    ['지연이자도 붙나요?', { noFigure: true }],
    ['야근 10시간 했어요. 통상시급 10,500원이면 연장수당은요?', { asks: ['employees_count'] }],
    ['직원 4명이면요?', { figure: { premium_applies: false }, understood: '통상시급 10,500원' }],
    ['아니 직원 7명이에요', { figure: { total_premium_krw: 52500 }, understood: '연장근로 10시간' }],
    ['감사합니다', { status: 'answered', noFigure: true }],
  ],
  'unemployment benefit after leaving last month': [
    ['실업급여 하루 얼마 받아요?', { asks: ['separation_date', 'daily_average_wage_krw', 'daily_hours'] }],
    [
      '하루 평균임금 10만원이고 하루 8시간 일했어요. 2026년 10월 31일에 퇴사했어요',
      { figure: { daily_benefit_krw: 66048 }, asOf: '2026-10-31' },
    ],
    [
      '아니 하루 평균임금 11만원이에요',
      { figure: { daily_benefit_krw: 66048 }, understood: '퇴사일 2026년 10월 31일' },
    ],
    ['그럼 하루 4시간이면요?', { figure: { daily_benefit_krw: 66000 } }],
    ['자발적으로 그만뒀으면요?', { noFigure: true }],
    ['임금체불 때문에 그만둔 거면요?', { noFigure: true }],
    ['뭘 준비해야 돼요?', { noFigure: true }],
    ['그건 어디에 내요?', { noFigure: true }],
    ['빨리 취업하면 뭐 받는 거 있어요?', { noFigure: true }],
    ['고마워요', { status: 'answered', noFigure: true }],
  ],
  'in English': [
    [
      'I earn 12,000 won an hour, 20 hours a week. How much is my weekly holiday pay?',
      { figure: { weekly_holiday_pay_krw: 48000 } },
    ],
    [
      'What about 15 hours a week?',
      { figure: { weekly_holiday_pay_krw: 36000 }, understood: 'hourly wage: 12,000 won' },
    ],
    [
      'No, 11,000 won per hour',
      { figure: { weekly_holiday_pay_krw: 33000 }, understood: 'hours agreed per week: 15 hours' },
    ],
    ['What if the company has 3 employees?', { figure: { weekly_holiday_pay_krw: 33000 } }],
    ['Where can I report it?', { noFigure: true }],
    ['I was fired last March without notice', { asOf: '2026-03-31' }],
    ['What about notice pay?', { asOf: '2026-03-31' }],
    ['Can I get unemployment benefit?', { noFigure: true }],
    ['What documents do I need?', { noFigure: true }],
    ['Thank you', { status: 'answered', noFigure: true }],
  ],
};

test.each(Object.entries(talks))('ten turns: %s', async (_, talk) => {
  expect(talk).toHaveLength(10);
  let conversationId: string | undefined;
  for (const [question, seen] of talk) {
    const response = await ask(house, question, conversationId ? { conversationId } : {});
    const result = RunResult.parse(await response.json());
    conversationId = result.conversationId;
    const understood = result.notices.find(({ code }) => code === 'understood')?.text ?? '';
    if (seen.figure) expect(result.figures[0]?.result, question).toMatchObject(seen.figure);
    if (seen.noFigure) expect(result.figures, question).toEqual([]);
    if (seen.asks)
      expect(
        result.asks.map(({ slot }) => slot),
        question,
      ).toEqual(seen.asks);
    if (seen.understood) expect(understood, question).toContain(seen.understood);
    if (seen.standsAlone) expect(understood, question).toBe('');
    if (seen.asOf) expect(result.asOf, question).toBe(seen.asOf);
    if (seen.status) expect(result.status, question).toBe(seen.status);
  }
});
