import { describe, expect, it } from 'vitest';
import { premiumPay } from './premium-pay.ts';

const result = (input: object) => premiumPay.calculate(input, '2026-11-22').result;

describe('premium-pay', () => {
  it('pays half more for overtime', () => {
    expect(result({ hourly_ordinary_wage_krw: 10_000, employees_count: 5, overtime_hours: 6 })).toMatchObject(
      { overtime_premium_krw: 30_000, total_pay_krw: 90_000 },
    );
  });

  it('doubles beyond eight hours of a holiday', () => {
    expect(
      result({ hourly_ordinary_wage_krw: 10_000, employees_count: 20, holiday_hours: 11 }),
    ).toMatchObject({ holiday_premium_krw: 70_000, total_pay_krw: 180_000 });
  });

  it('counts the eight hours by the day', () => {
    expect(
      result({ hourly_ordinary_wage_krw: 10_000, employees_count: 20, holiday_hours: 18, holiday_days: 2 }),
    ).toMatchObject({ holiday_premium_krw: 100_000 });
  });

  it('pays no premium below five employees', () => {
    expect(
      result({ hourly_ordinary_wage_krw: 10_000, employees_count: 4, overtime_hours: 3, night_hours: 2 }),
    ).toMatchObject({ premium_applies: false, total_premium_krw: 0, total_pay_krw: 30_000 });
  });

  it('keeps the night premium of those under article 63', () => {
    expect(
      result({
        hourly_ordinary_wage_krw: 10_000,
        employees_count: 9,
        overtime_hours: 3,
        night_hours: 4,
        article63_exempt: true,
      }),
    ).toMatchObject({ overtime_premium_krw: 0, night_premium_krw: 20_000 });
  });
});
