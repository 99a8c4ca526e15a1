import { describe, expect, it } from 'vitest';
import { maternityLeaveBenefit } from './maternity-leave-benefit.ts';

const result = (input: object) => maternityLeaveBenefit.calculate(input, '2026-11-22').result;

describe('maternity-leave-benefit', () => {
  it('pays all days at a priority-support company', () => {
    expect(
      result({
        monthly_ordinary_wage_krw: 2_190_000,
        priority_support_company: true,
        leave_start_year: 2026,
      }),
    ).toMatchObject({ benefit_days: 90, benefit_krw: 6_570_000 });
  });

  it('the last 30 elsewhere, within the cap', () => {
    expect(
      result({
        monthly_ordinary_wage_krw: 5_000_000,
        priority_support_company: false,
        leave_start_year: 2025,
      }),
    ).toMatchObject({ benefit_days: 30, benefit_krw: 2_100_000 });
  });

  it('45 for twins', () => {
    expect(
      result({
        monthly_ordinary_wage_krw: 5_000_000,
        priority_support_company: false,
        multiple_pregnancy: true,
        leave_start_year: 2026,
      }),
    ).toMatchObject({ benefit_days: 45, benefit_krw: 3_300_000 });
  });

  it('100 for a premature child, the cap cut to ten won', () => {
    expect(
      result({
        monthly_ordinary_wage_krw: 5_000_000,
        priority_support_company: true,
        premature: true,
        leave_start_year: 2026,
      }),
    ).toMatchObject({ benefit_days: 100, benefit_krw: 7_333_330 });
  });

  it('raises a wage below the minimum wage', () => {
    expect(
      result({
        monthly_ordinary_wage_krw: 2_000_000,
        weekly_hours: 40,
        priority_support_company: true,
        leave_start_year: 2026,
      }),
    ).toMatchObject({ benefit_krw: 6_470_640 });
  });
});
