import { describe, expect, it } from 'vitest';
import { annualLeaveDays } from './annual-leave-days.ts';

const result = (input: object) => annualLeaveDays.calculate(input, '2026-11-22').result;

describe('annual-leave-days', () => {
  it('gives a day a month in the first year', () => {
    expect(
      result({
        employees_count: 7,
        hire_date: '2026-02-10',
        reference_date: '2026-11-22',
        months_with_absence: 2,
      }),
    ).toMatchObject({ applicable: true, leave_days: 7 });
  });

  it('gives 15 on the day after the first year', () => {
    expect(
      result({ employees_count: 7, hire_date: '2025-11-22', reference_date: '2026-11-22' }),
    ).toMatchObject({ leave_days: 15 });
  });

  it('but not on its last day', () => {
    expect(
      result({ employees_count: 7, hire_date: '2025-11-22', reference_date: '2026-11-21' }),
    ).toMatchObject({ leave_days: 11 });
  });

  it('adds a day every two years up to 25', () => {
    expect(
      result({ employees_count: 7, hire_date: '1998-01-05', reference_date: '2026-11-22' }),
    ).toMatchObject({ leave_days: 25 });
  });

  it('gives part-timers hours, a part counted whole', () => {
    expect(
      result({ employees_count: 7, weekly_hours: 18, hire_date: '2026-08-01', reference_date: '2026-11-22' }),
    ).toMatchObject({ leave_hours: 11 });
  });

  it('does not bind below five employees', () => {
    expect(result({ employees_count: 4 })).toMatchObject({ applicable: false, leave_days: 0 });
  });

  it('nor below 15 hours a week', () => {
    expect(result({ employees_count: 40, weekly_hours: 14 })).toMatchObject({ applicable: false });
  });
});
