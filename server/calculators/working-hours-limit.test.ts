import { describe, expect, it } from 'vitest';
import { workingHoursLimit } from './working-hours-limit.ts';

const result = (input: object) => workingHoursLimit.calculate(input, '2026-11-22').result;

describe('working-hours-limit', () => {
  it('allows twelve hours beyond forty', () => {
    expect(result({ weekly_total_hours: 52.5, employees_count: 5 })).toMatchObject({
      weekly_overtime_hours: 12.5,
      violation: true,
    });
  });

  it('does not bind below five employees', () => {
    expect(result({ weekly_total_hours: 70, employees_count: 4 })).toMatchObject({
      limit_applies: false,
      violation: false,
    });
  });

  it('but protects expectant mothers there too', () => {
    expect(result({ weekly_total_hours: 41, employees_count: 2, worker_category: 'pregnant' })).toMatchObject(
      { limit_applies: true, violation: true },
    );
  });

  it('allows six hours in the year after a birth', () => {
    expect(
      result({ weekly_total_hours: 46, employees_count: 9, worker_category: 'postpartum' }),
    ).toMatchObject({ violation: false });
  });

  it('knew eight hours more under 30 employees until 2022', () => {
    expect(
      result({
        weekly_total_hours: 60,
        employees_count: 29,
        under30_written_agreement: true,
        worked_on: '2022-12-31',
      }),
    ).toMatchObject({ violation: false });
  });

  it('and no more from 2023', () => {
    expect(
      result({
        weekly_total_hours: 53,
        employees_count: 29,
        under30_written_agreement: true,
        worked_on: '2023-01-01',
      }),
    ).toMatchObject({ violation: true });
  });
});
