import { describe, expect, it } from 'vitest';
import { weeklyHolidayPay } from './weekly-holiday-pay.ts';

const calculate = (input: object) => weeklyHolidayPay.calculate(input, '2026-11-22');

describe('weekly-holiday-pay', () => {
  it('pays a fifth of the contractual week', () => {
    expect(calculate({ hourly_wage_krw: 12_000, weekly_hours: 40 }).result).toMatchObject({
      weekly_holiday_pay_krw: 96_000,
    });
    expect(calculate({ hourly_wage_krw: 11_000, weekly_hours: 18 }).result).toMatchObject({
      holiday_hours: 3.6,
      weekly_holiday_pay_krw: 39_600,
    });
  });

  it('averages weeks that differ', () => {
    expect(calculate({ hourly_wage_krw: 10_500, four_week_hours: [10, 20, 20, 14] }).result).toMatchObject({
      holiday_hours: 3.2,
      weekly_holiday_pay_krw: 33_600,
    });
  });

  it('pays nothing under 15 hours or with an absence', () => {
    expect(calculate({ weekly_hours: 14.5 }).result).toMatchObject({
      eligible: false,
      weekly_holiday_pay_krw: 0,
    });
    expect(calculate({ perfect_attendance: false }).result).toMatchObject({ eligible: false });
  });

  it('judges the right without the wage', () => {
    expect(calculate({ weekly_hours: 15 }).result).toMatchObject({
      eligible: true,
      weekly_holiday_pay_krw: null,
    });
  });

  it('refuses a week of 200 hours and a negative wage in Korean', () => {
    expect(() => calculate({ hourly_wage_krw: 12_000, weekly_hours: 200 })).toThrow(
      /40시간을 넘을 수 없습니다/,
    );
    expect(() => calculate({ hourly_wage_krw: -1, weekly_hours: 20 })).toThrow(/0원보다 적을 수 없습니다/);
  });

  it('shows its steps, its article and what it presumed', () => {
    const calculation = calculate({ hourly_wage_krw: 12_000, weekly_hours: 20 });
    expect(calculation.steps).toContain('주휴시간: 20시간 ÷ 5일 = 4시간');
    expect(calculation.law).toContain('근로기준법 제55조');
    expect(calculation.limits.join(' ')).toMatch(/개근한 것으로 보고/);
  });
});
