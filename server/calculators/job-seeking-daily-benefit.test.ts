import { describe, expect, it } from 'vitest';
import { jobSeekingDailyBenefit } from './job-seeking-daily-benefit.ts';

const result = (input: object) => jobSeekingDailyBenefit.calculate(input, '2026-11-22').result;

describe('job-seeking-daily-benefit', () => {
  it('is 60 % of the average wage', () => {
    expect(
      result({ separation_date: '2026-02-10', daily_average_wage_krw: 112_000, daily_hours: 8 }),
    ).toMatchObject({ daily_benefit_krw: 67_200, basis: 'average_wage_60_percent' });
  });

  it('capped by the day of separation', () => {
    expect(
      result({ separation_date: '2025-12-31', daily_average_wage_krw: 140_000, daily_hours: 8 }),
    ).toMatchObject({ daily_benefit_krw: 66_000, cap_krw: 66_000 });
  });

  it('with the floor of that day', () => {
    expect(
      result({ separation_date: '2026-02-10', daily_average_wage_krw: 60_000, daily_hours: 5 }),
    ).toMatchObject({ daily_benefit_krw: 41_280, floor_krw: 41_280 });
  });

  it('and the former floor until 2022', () => {
    expect(
      result({ separation_date: '2021-05-31', daily_average_wage_krw: 80_000, daily_hours: 8 }),
    ).toMatchObject({ daily_benefit_krw: 60_120 });
  });

  it('computes the average from three months', () => {
    expect(
      result({ separation_date: '2026-10-31', last_3_months_wages_krw: 10_304_000, daily_hours: 8 }),
    ).toMatchObject({ daily_benefit_krw: 67_200 });
  });

  it('reads the day from the week', () => {
    expect(
      result({ separation_date: '2026-02-10', daily_average_wage_krw: 30_000, weekly_hours: 20 }),
    ).toMatchObject({ floor_krw: 33_024 });
  });
});
