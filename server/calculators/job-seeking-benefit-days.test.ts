import { describe, expect, it } from 'vitest';
import { jobSeekingBenefitDays } from './job-seeking-benefit-days.ts';

const result = (input: object) => jobSeekingBenefitDays.calculate(input, '2026-11-22').result;

describe('job-seeking-benefit-days', () => {
  it('goes by age and months', () => {
    expect(result({ age_at_separation: 49, insured_months: 120 })).toMatchObject({
      covered: true,
      benefit_days: 240,
    });
  });

  it('50 is the older group', () => {
    expect(result({ age_at_separation: 50, insured_months: 36 })).toMatchObject({ benefit_days: 210 });
  });

  it('as are disabled people', () => {
    expect(result({ disabled: true, insured_months: 13 })).toMatchObject({ benefit_days: 180 });
  });

  it('has its own table for the self-employed', () => {
    expect(result({ self_employed: true, insured_months: 61 })).toMatchObject({ benefit_days: 180 });
  });

  it('does not cover those hired after 65', () => {
    expect(result({ newly_hired_at_65_or_older: true })).toMatchObject({ covered: false, benefit_days: 0 });
  });
});
