import { describe, expect, it } from 'vitest';
import { reducedHoursChildcareBenefit } from './reduced-hours-childcare-benefit.ts';

const result = (input: object) => reducedHoursChildcareBenefit.calculate(input, '2026-11-22').result;

describe('reduced-hours-childcare-benefit', () => {
  it('pays the first ten hours in full', () => {
    expect(
      result({ monthly_ordinary_wage_krw: 2_000_000, weekly_hours_before: 40, weekly_hours_after: 30 }),
    ).toMatchObject({ monthly_benefit_krw: 500_000 });
  });

  it('the rest at 80 %, both capped', () => {
    expect(
      result({ monthly_ordinary_wage_krw: 4_000_000, weekly_hours_before: 40, weekly_hours_after: 15 }),
    ).toMatchObject({ monthly_benefit_krw: 1_225_000 });
  });

  it('had lower caps in 2025', () => {
    expect(
      result({
        monthly_ordinary_wage_krw: 4_000_000,
        weekly_hours_before: 40,
        weekly_hours_after: 30,
        start_date: '2025-12-31',
      }),
    ).toMatchObject({ monthly_benefit_krw: 550_000 });
  });

  it('needs 15 to 35 hours after', () => {
    expect(result({ weekly_hours_after: 14 })).toMatchObject({ eligible: false });
  });
});
