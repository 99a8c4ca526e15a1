import { describe, expect, it } from 'vitest';
import { jobSeekingBenefitPeriod } from './job-seeking-benefit-period.ts';

const result = (input: object) => jobSeekingBenefitPeriod.calculate(input, '2026-11-22').result;

describe('job-seeking-benefit-period', () => {
  it('ends 12 months after the separation', () => {
    expect(
      result({ separation_date: '2026-05-15', report_date: '2026-05-20', benefit_days: 150 }),
    ).toMatchObject({ period_end: '2027-05-15', waiting_days: 7, payable_days: 150 });
  });

  it('pays what is left of it', () => {
    expect(
      result({ separation_date: '2026-01-10', report_date: '2026-11-22', benefit_days: 150 }),
    ).toMatchObject({ period_end: '2027-01-10', payable_days: 43 });
  });

  it('lengthens with reported inability', () => {
    expect(
      result({
        separation_date: '2026-01-10',
        report_date: '2026-11-22',
        benefit_days: 150,
        extension_days: 60,
      }),
    ).toMatchObject({ period_end: '2027-03-11', payable_days: 103 });
  });

  it('has no waiting for construction day workers', () => {
    expect(
      result({
        separation_date: '2026-01-10',
        report_date: '2026-02-01',
        benefit_days: 120,
        construction_daily_worker: true,
      }),
    ).toMatchObject({ waiting_days: 0, payable_days: 120 });
  });
});
