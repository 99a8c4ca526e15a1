import { describe, expect, it } from 'vitest';
import { minimumWageCheck } from './minimum-wage-check.ts';

const result = (input: object) => minimumWageCheck.calculate(input, '2026-11-22').result;

describe('minimum-wage-check', () => {
  it("takes the year's minimum", () => {
    expect(result({ pay_type: 'hourly', work_year: 2025, hourly_wage_krw: 9500 })).toMatchObject({
      minimum_hourly_krw: 10_030,
      violation: true,
      shortfall_krw: 530,
      shortfall_unit: 'hour',
    });
  });

  it("divides a day's wage by its hours", () => {
    expect(
      result({ pay_type: 'daily', work_year: 2026, daily_wage_krw: 61_920, daily_hours: 6 }),
    ).toMatchObject({ actual_hourly_krw: 10_320, violation: false });
  });

  it('adds the paid holiday to a week', () => {
    expect(
      result({ pay_type: 'weekly', work_year: 2026, weekly_wage_krw: 247_680, weekly_hours: 20 }),
    ).toMatchObject({ actual_hourly_krw: 10_320, violation: false });
  });

  it('turns a month of 40 hours a week into 209 hours', () => {
    expect(
      result({ pay_type: 'monthly', work_year: 2026, monthly_base_krw: 2_090_000, weekly_hours: 40 }),
    ).toMatchObject({ actual_hourly_krw: 10_000, shortfall_krw: 66_880 });
  });

  it('counts cash meals in full from 2024', () => {
    expect(
      result({
        pay_type: 'monthly',
        work_year: 2026,
        monthly_base_krw: 2_056_880,
        monthly_cash_meal_krw: 100_000,
        weekly_hours: 40,
      }),
    ).toMatchObject({ violation: false });
  });

  it('leaves 2 % of cash benefits and 10 % of bonuses out in 2022', () => {
    expect(
      result({
        pay_type: 'monthly',
        work_year: 2022,
        monthly_base_krw: 1_700_000,
        monthly_bonus_krw: 300_000,
        monthly_cash_meal_krw: 100_000,
        weekly_hours: 40,
      }),
    ).toMatchObject({ actual_hourly_krw: 8949, violation: true });
  });

  it('cuts 10 % in the first three months of a contract of a year', () => {
    expect(
      result({
        pay_type: 'hourly',
        work_year: 2026,
        hourly_wage_krw: 9288,
        on_probation: true,
        probation_month: 3,
        contract_term_months: 24,
        simple_labor: false,
      }),
    ).toMatchObject({ minimum_hourly_krw: 9288, violation: false });
  });

  it('cuts nothing for simple labour', () => {
    expect(
      result({
        pay_type: 'hourly',
        work_year: 2026,
        hourly_wage_krw: 9288,
        on_probation: true,
        probation_month: 1,
        contract_term_months: 12,
        simple_labor: true,
      }),
    ).toMatchObject({ minimum_hourly_krw: 10_320, violation: true });
  });

  it('takes the weekly holiday out of an hourly wage that holds it', () => {
    expect(
      result({
        pay_type: 'hourly',
        work_year: 2026,
        hourly_wage_krw: 12_384,
        holiday_pay_included: true,
        weekly_hours: 40,
      }),
    ).toMatchObject({ actual_hourly_krw: 10_320, violation: false });
  });
});
