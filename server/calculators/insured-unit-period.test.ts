import { describe, expect, it } from 'vitest';
import { insuredUnitPeriod } from './insured-unit-period.ts';

const result = (input: object) => insuredUnitPeriod.calculate(input, '2026-11-22').result;

describe('insured-unit-period', () => {
  it('counts paid days on the calendar', () => {
    expect(
      result({ insured_from: '2026-09-01', separation_date: '2026-09-30', unpaid_weekdays: ['sat', 'sun'] }),
    ).toMatchObject({ insured_unit_days: 22, meets_180_days: false });
  });

  it('only within 18 months', () => {
    expect(
      result({ insured_from: '2020-01-01', separation_date: '2026-09-30', unpaid_weekdays: [] }),
    ).toMatchObject({ insured_unit_days: 548 });
  });

  it('leaves out days before a benefit drawn', () => {
    expect(
      result({
        jobs: [
          { paid_days: 150, ended_on: '2025-12-31', benefit_received: true },
          { paid_days: 182, ended_on: '2026-10-31', benefit_received: false },
        ],
      }),
    ).toMatchObject({ insured_unit_days: 182, meets_180_days: true });
  });

  it('takes 24 months for the very short week', () => {
    expect(
      result({
        ultra_short_time: true,
        weekly_hours: 12,
        weekly_days: 2,
        ultra_short_time_days: 95,
        paid_days_in_24_months: 190,
        paid_days_in_18_months: 140,
      }),
    ).toMatchObject({ insured_unit_days: 190 });
  });

  it('but not for three days a week', () => {
    expect(
      result({
        ultra_short_time: true,
        weekly_hours: 12,
        weekly_days: 3,
        ultra_short_time_days: 95,
        paid_days_in_24_months: 190,
        paid_days_in_18_months: 140,
      }),
    ).toMatchObject({ insured_unit_days: 140 });
  });
});
