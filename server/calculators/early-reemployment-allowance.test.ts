import { describe, expect, it } from 'vitest';
import { earlyReemploymentAllowance } from './early-reemployment-allowance.ts';

const result = (input: object) => earlyReemploymentAllowance.calculate(input, '2026-11-22').result;

describe('early-reemployment-allowance', () => {
  it('is half of the days left', () => {
    expect(
      result({
        daily_benefit_krw: 60_000,
        total_benefit_days: 150,
        remaining_days: 75,
        days_after_report: 15,
        employed_months: 12,
      }),
    ).toMatchObject({ eligible: true, allowance_krw: 2_250_000 });
  });

  it('not within 14 days of the report', () => {
    expect(result({ days_after_report: 14 })).toMatchObject({ eligible: false });
  });

  it('not with less than half left', () => {
    expect(result({ total_benefit_days: 150, remaining_days: 74 })).toMatchObject({
      eligible: false,
      allowance_krw: 0,
    });
  });

  it('six months are enough from 65', () => {
    expect(
      result({
        daily_benefit_krw: 60_000,
        total_benefit_days: 150,
        remaining_days: 80,
        days_after_report: 20,
        employed_months: 6,
        age_at_separation: 65,
      }),
    ).toMatchObject({ eligible: true });
  });
});
