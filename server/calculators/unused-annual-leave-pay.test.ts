import { describe, expect, it } from 'vitest';
import { unusedAnnualLeavePay } from './unused-annual-leave-pay.ts';

const result = (input: object) => unusedAnnualLeavePay.calculate(input, '2026-11-22').result;

describe('unused-annual-leave-pay', () => {
  it('pays a day of ordinary wage for each', () => {
    expect(
      result({ employees_count: 6, unused_days: 4, hourly_ordinary_wage_krw: 11_000, daily_hours: 8 }),
    ).toMatchObject({ payable: true, unused_leave_pay_krw: 352_000 });
  });

  it('half days too', () => {
    expect(result({ employees_count: 6, unused_days: 2.5, daily_ordinary_wage_krw: 80_000 })).toMatchObject({
      unused_leave_pay_krw: 200_000,
    });
  });

  it('pays nothing after a full promotion of use', () => {
    expect(result({ employees_count: 6, use_promotion_completed: true })).toMatchObject({
      payable: false,
      unused_leave_pay_krw: 0,
    });
  });
});
