import { describe, expect, it } from 'vitest';
import { planCalculation } from './plan.ts';
import { calculatorOf, calculators } from './registry.ts';

const on = '2026-11-22';

describe('calculators', () => {
  it('have distinct ids and a Korean description on every input', () => {
    expect(new Set(calculators.map(({ id }) => id)).size).toBe(calculators.length);
    for (const { id, input, slots } of calculators) {
      expect(Object.keys(slots).sort(), id).toEqual(Object.keys(input.shape).sort());
    }
  });
});

describe('weekly-holiday-pay', () => {
  const pay = (input: object) => calculatorOf('weekly-holiday-pay')?.calculate(input, on).result;

  it('pays a fifth of the contractual week', () => {
    expect(pay({ hourly_wage_krw: 12_000, weekly_hours: 40 })).toMatchObject({
      weekly_holiday_pay_krw: 96_000,
    });
    expect(pay({ hourly_wage_krw: 11_000, weekly_hours: 18 })).toMatchObject({
      holiday_hours: 3.6,
      weekly_holiday_pay_krw: 39_600,
    });
  });

  it('pays nothing under 15 hours or with an absence', () => {
    expect(pay({ weekly_hours: 14.5 })).toMatchObject({ eligible: false, weekly_holiday_pay_krw: 0 });
    expect(pay({ perfect_attendance: false })).toMatchObject({ eligible: false });
  });

  it('refuses a week of 200 hours and a negative wage in Korean', () => {
    expect(() => pay({ hourly_wage_krw: 12_000, weekly_hours: 200 })).toThrow(/40시간을 넘을 수 없습니다/);
    expect(() => pay({ hourly_wage_krw: -1, weekly_hours: 20 })).toThrow(/0원보다 적을 수 없습니다/);
  });
});

describe('planCalculation', () => {
  it('computes a full question', () => {
    const plan = planCalculation('시급 11,000원, 주 5일 하루 4시간 일하는데 주휴수당 얼마죠?', { on });
    expect(plan).toMatchObject({
      kind: 'ready',
      calculations: [{ result: { weekly_holiday_pay_krw: 44_000 } }],
    });
  });

  it('asks for what is missing and takes the bare answer', () => {
    const first = planCalculation('주휴수당 얼마 받을 수 있나요?', { on });
    expect(first).toMatchObject({
      kind: 'ask',
      missing: [{ slot: 'weekly_hours' }, { slot: 'hourly_wage_krw' }],
    });
    if (first.kind !== 'ask') return;
    const asked = first.missing.map(({ slot }) => slot);
    const second = planCalculation('하루 5시간씩 주 3일이요', {
      on,
      carried: { calculator: first.calculator, known: first.known, asked },
    });
    expect(second).toMatchObject({
      kind: 'ask',
      known: { weekly_hours: 15 },
      missing: [{ slot: 'hourly_wage_krw' }],
    });
    if (second.kind !== 'ask') return;
    const third = planCalculation('12000원', {
      on,
      carried: { calculator: second.calculator, known: second.known, asked: ['hourly_wage_krw'] },
    });
    expect(third).toMatchObject({
      kind: 'ready',
      calculations: [{ result: { weekly_holiday_pay_krw: 36_000 } }],
    });
  });

  it('leaves a question of law alone', () => {
    expect(planCalculation('주휴수당이 뭐예요?', { on })).toEqual({ kind: 'none' });
  });
});
