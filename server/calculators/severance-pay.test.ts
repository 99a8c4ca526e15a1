import { describe, expect, it } from 'vitest';
import { severancePay } from './severance-pay.ts';

const result = (input: object) => severancePay.calculate(input, '2026-11-22').result;

describe('severance-pay', () => {
  it('takes 30 days of average wage a year', () => {
    expect(
      result({
        hire_date: '2024-11-01',
        last_working_date: '2026-10-31',
        weekly_hours: 40,
        last_3_months_wages_krw: 8_280_000,
      }),
    ).toMatchObject({
      service_days: 730,
      average_period_days: 92,
      average_daily_wage_krw: 90_000,
      severance_pay_krw: 5_400_000,
    });
  });

  it('takes the ordinary wage where it is more', () => {
    expect(
      result({
        hire_date: '2024-11-01',
        last_working_date: '2026-10-31',
        weekly_hours: 40,
        last_3_months_wages_krw: 8_280_000,
        hourly_ordinary_wage_krw: 12_000,
        daily_hours: 8,
      }),
    ).toMatchObject({ applied_daily_wage_krw: 96_000, severance_pay_krw: 5_760_000 });
  });

  it('takes excluded days out of the average', () => {
    expect(
      result({
        hire_date: '2024-11-01',
        last_working_date: '2026-10-31',
        weekly_hours: 40,
        last_3_months_wages_krw: 5_580_000,
        excluded_days: 30,
      }),
    ).toMatchObject({ average_period_days: 62, average_daily_wage_krw: 90_000 });
  });

  it('needs a year', () => {
    expect(result({ hire_date: '2025-11-03', last_working_date: '2026-10-31' })).toMatchObject({
      eligible: false,
      severance_pay_krw: 0,
    });
  });

  it('and 15 hours a week', () => {
    expect(result({ service_months: 40, weekly_hours: 14 })).toMatchObject({ eligible: false });
  });

  it('judges the right without the wages', () => {
    expect(result({ service_months: 20, weekly_hours: 20 })).toMatchObject({
      eligible: true,
      severance_pay_krw: null,
    });
  });
});
