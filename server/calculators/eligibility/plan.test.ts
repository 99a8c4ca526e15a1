import { describe, expect, it } from 'vitest';
import { type CarriedEligibility, planEligibility } from './plan.ts';

const on = '2026-11-22';
const plan = (text: string, carried?: CarriedEligibility, asksForRight = true) =>
  planEligibility(text, { on, asksForRight, ...(carried ? { carried } : {}) });
const states = (text: string) =>
  Object.fromEntries(plan(text)?.assessments[0]?.conditions.map(({ id, state }) => [id, state]) ?? []);

describe('planEligibility', () => {
  it.each([
    ['실업급여 받을 수 있나요?', ['unemployment-benefit-eligibility']],
    ['부당해고 구제신청 할 수 있나요?', ['unfair-dismissal-relief-eligibility']],
    ['간이대지급금 받을 수 있을까요?', ['wage-claim-payment-eligibility']],
    ['육아휴직 급여 대상이 되나요?', ['parental-leave-benefit-eligibility']],
    ['계약직인데 무기계약으로 전환되나요?', ['fixed-term-conversion-eligibility']],
    [
      '국민취업지원제도 신청할 수 있나요?',
      ['national-employment-support-1-eligibility', 'national-employment-support-2-eligibility'],
    ],
    ['국민취업지원제도 2유형 자격이 되나요?', ['national-employment-support-2-eligibility']],
  ])('hears which right is asked for: %s', (text, checks) => {
    expect(plan(text)?.assessments.map(({ check }) => check)).toEqual(checks);
  });

  it('leaves questions on other things alone', () => {
    for (const text of [
      '실업급여 받는 중에 알바 가능한가요?',
      '연차 쓸 수 있나요?',
      '실업급여 하루 얼마예요?',
    ])
      expect(plan(text), text).toBeNull();
    expect(plan('실업급여 받을 수 있나요?', undefined, false)).toBeNull();
  });

  it('reads the facts that are told, each to its condition', () => {
    expect(
      states(
        '계약만료로 2026년 10월 31일에 퇴사했고 45살이에요. 피보험 단위기간 200일인데 실업급여 받을 수 있나요?',
      ),
    ).toEqual({
      covered: 'met',
      insured_days: 'met',
      reason: 'met',
      able: 'unknown',
      seeking: 'unknown',
      period: 'met',
    });
    expect(states('직원 3명 식당에서 해고당했는데 부당해고 구제신청 되나요?')).toMatchObject({
      size: 'not_met',
      dismissal: 'met',
    });
  });

  it('takes a reason to leave for no more than it says', () => {
    expect(states('괴롭힘 때문에 제가 그만뒀는데 실업급여 받을 수 있나요?').reason).toBe('unknown');
  });

  it('asks for what decides, takes the answer, and asks no more once a condition fails', () => {
    const first = plan('스스로 그만뒀는데 실업급여 받을 수 있나요?');
    expect(first?.assessments[0]?.asks.map(({ slot }) => slot)).toContain('justified_voluntary_ground');
    const second = plan('개인 사정이었어요', first?.carried, false);
    expect(second?.assessments[0]).toMatchObject({ outcome: 'not_eligible', asks: [] });
  });

  it('lets one fact be corrected', () => {
    const first = plan('직원 4명 회사에서 해고당했어요. 부당해고 구제신청 가능한가요?');
    expect(first?.assessments[0]?.outcome).toBe('not_eligible');
    const second = plan('아니 직원 7명이에요', first?.carried, false);
    expect(second?.assessments[0]?.conditions.find(({ id }) => id === 'size')?.state).toBe('met');
  });

  it('hears nothing in a message that tells nothing of it', () => {
    const first = plan('실업급여 받을 수 있나요?');
    expect(plan('고용센터는 어디에 있어요?', first?.carried, false)).toBeNull();
  });
});
