import { describe, expect, it } from 'vitest';
import { type CalculationPlan, type CarriedCalculation, planCalculation } from './plan.ts';

const on = '2026-11-22';

/** Plays a talk: each message meets what the message before left, as the pipeline carries it. */
function talk(...messages: readonly string[]): readonly CalculationPlan[] {
  let carried: CarriedCalculation | undefined;
  return messages.map((message) => {
    const plan = planCalculation(message, { on, ...(carried === undefined ? {} : { carried }) });
    if (plan.kind === 'ready') carried = plan.carried;
    if (plan.kind === 'ask') {
      carried = JSON.parse(
        JSON.stringify({
          calculator: plan.calculator,
          known: plan.known,
          asked: plan.missing.map(({ slot }) => slot),
        }),
      );
    }
    return plan;
  });
}

const plan = (text: string) => planCalculation(text, { on });
const missing = (asked: CalculationPlan) =>
  asked.kind === 'ask' ? asked.missing.map(({ slot }) => slot) : asked.kind;
const figure = (ready: CalculationPlan | undefined) =>
  ready?.kind === 'ready' ? ready.calculations[0]?.result : ready?.kind;

describe('planCalculation', () => {
  it('computes a full question', () => {
    expect(figure(plan('시급 11,000원, 주 5일 하루 4시간 일하는데 주휴수당 얼마죠?'))).toMatchObject({
      weekly_holiday_pay_krw: 44_000,
    });
  });

  it('leaves questions of law alone', () => {
    for (const text of [
      '주휴수당이 뭐예요?',
      '해고 예고를 안 하면 어떻게 되나요?',
      '퇴직금은 언제까지 줘야 하나요?',
      '임금체불 벌금이 얼마예요?',
      '최저임금은 누가 정하나요?',
    ]) {
      expect(plan(text).kind, text).toBe('none');
    }
  });

  it('asks for what is missing and takes bare answers', () => {
    const [first, second, third] = talk(
      '주휴수당 얼마 받을 수 있나요?',
      '하루 5시간씩 주 3일이요',
      '12000원',
    );
    expect(first && missing(first)).toEqual(['weekly_hours', 'hourly_wage_krw']);
    expect(second && missing(second)).toEqual(['hourly_wage_krw']);
    expect(figure(third)).toMatchObject({ weekly_holiday_pay_krw: 36_000 });
  });

  it('asks again when the answer is to another question', () => {
    const [, second] = talk('주 18시간 일해요. 주휴수당 얼마예요?', '작년부터 다녔어요');
    expect(second && missing(second)).toEqual(['hourly_wage_krw']);
  });

  it('explains by asking again when a term is not known', () => {
    const [, second] = talk(
      '산재로 12일 쉬었어요. 41살이고요. 휴업급여 얼마예요?',
      '평균임금이 뭔지 모르겠는데요',
    );
    expect(second?.kind === 'ask' ? second.missing[0]?.question : '').toMatch(/3개월/);
  });

  it('corrects one slot', () => {
    const [first, second, third] = talk(
      '통상시급 10,000원, 직원 7명, 연장 6시간 했어요. 얼마 받아야 하나요?',
      '아 직원이 3명이래요',
      '시급이 아니라 월 통상임금이 2,299,000원이고 주 40시간이에요',
    );
    expect(figure(first)).toMatchObject({ total_pay_krw: 90_000 });
    expect(figure(second)).toMatchObject({ premium_applies: false, total_pay_krw: 60_000 });
    expect(figure(third)).toMatchObject({ total_pay_krw: 66_000 });
  });

  it('keeps facts for the next question', () => {
    const [, second, third] = talk(
      '직원 3명 분식집에서 주 25시간씩 3년 일했어요. 주휴수당이 나오긴 하나요?',
      '그럼 퇴직금은요?',
      '연차는요?',
    );
    expect(figure(second)).toMatchObject({ eligible: true });
    expect(figure(third)).toMatchObject({ applicable: false });
  });

  it('lets another question pass in between and goes back', () => {
    const [, second, third] = talk(
      '시급 12,000원 주 30시간 개근인데 주휴수당 얼마예요?',
      '직원 3명인 곳도 해고할 때 미리 말해줘야 하나요?',
      '아까 그 주휴수당, 시급이 11,000원이면요?',
    );
    expect(second?.kind).toBe('none');
    expect(figure(third)).toMatchObject({ weekly_holiday_pay_krw: 66_000 });
  });

  it('asks for a value outside the law instead of computing with it', () => {
    const asked = plan('주 200시간 일하고 시급 12,000원이에요. 주휴수당 얼마예요?');
    expect(asked).toMatchObject({ kind: 'ask', missing: [{ slot: 'weekly_hours' }] });
    expect(asked.kind === 'ask' ? asked.missing[0]?.question : '').toMatch(/40시간을 넘을 수 없습니다/);
  });

  it('asks where the text says two things that lead to two figures', () => {
    expect(
      missing(plan('계약은 주 12시간인데 실제로는 매주 20시간 일해요. 시급 11,000원. 주휴수당 얼마죠?')),
    ).toEqual(['weekly_hours']);
    expect(
      missing(plan('직원 60명 중에 우리 팀은 8명이에요. 통상시급 11,000원 연장 3시간이면 수당 얼마예요?')),
    ).toBe('ready');
    expect(
      missing(plan('직원 20명인데 매장에는 4명이에요. 통상시급 11,000원 연장 3시간이면 수당 얼마예요?')),
    ).toEqual(['employees_count']);
  });

  it('doubts the wage when another amount of the message stays unread', () => {
    expect(
      missing(plan('시급 11,000원에서 이번 달부터 11,500원 받아요. 주 20시간 주휴수당 얼마예요?')),
    ).toContain('hourly_wage_krw');
  });

  it('turns to the calculator of an earlier turn when its fact is corrected', () => {
    const plans = talk(
      '통상임금 월 250만원, 육아휴직 4개월이면 급여가 얼마예요? 고용보험 2년이요',
      '휴직 말고 주 40시간에서 32시간으로 줄이면 한 달에 얼마예요?',
      '그럼 7개월 쉬면 총 얼마예요?',
    );
    expect(figure(plans[1])).toMatchObject({ monthly_benefit_krw: 500_000 });
    expect(figure(plans[2])).toMatchObject({ total_krw: 15_100_000 });
  });
});
