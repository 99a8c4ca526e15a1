import { describe, expect, it } from 'vitest';
import { ordinaryHourlyWage } from './ordinary-hourly-wage.ts';

const result = (input: object) => ordinaryHourlyWage.calculate(input, '2026-11-22').result;

describe('ordinary-hourly-wage', () => {
  it('adds allowances and a twelfth of the bonus', () => {
    expect(
      result({
        monthly_base_krw: 1_881_000,
        monthly_fixed_allowance_krw: 104_500,
        annual_regular_bonus_krw: 1_254_000,
        weekly_hours: 40,
      }),
    ).toMatchObject({ monthly_standard_hours: 209, ordinary_hourly_krw: 10_000 });
  });

  it('leaves overtime out', () => {
    expect(
      result({ monthly_base_krw: 2_508_000, monthly_overtime_pay_krw: 500_000, weekly_hours: 40 }),
    ).toMatchObject({ ordinary_hourly_krw: 12_000 });
  });

  it("adds a day's wage by its hours", () => {
    expect(
      result({
        daily_wage_krw: 80_000,
        daily_hours: 8,
        monthly_fixed_allowance_krw: 209_000,
        weekly_hours: 40,
      }),
    ).toMatchObject({ ordinary_hourly_krw: 11_000 });
  });
});
