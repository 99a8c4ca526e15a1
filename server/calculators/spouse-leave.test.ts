import { describe, expect, it } from 'vitest';
import { spouseLeave } from './spouse-leave.ts';

const result = (input: object) => spouseLeave.calculate(input, '2026-11-22').result;

describe('spouse-leave', () => {
  it('can be taken 50 days before the birth', () => {
    expect(result({ leave_type: 'spouse_childbirth', days_before_due_date: 50 })).toMatchObject({
      available: true,
      total_days: 20,
      max_splits: 3,
    });
  });

  it('not before 2026-09-18, when it came after the birth only', () => {
    expect(
      result({ leave_type: 'spouse_childbirth', days_before_due_date: 10, requested_on: '2026-09-17' }),
    ).toMatchObject({ available: false });
  });

  it('until 120 days after it', () => {
    expect(result({ leave_type: 'spouse_childbirth', birth_date: '2026-07-25' })).toMatchObject({
      available: true,
    });
  });

  it('not later', () => {
    expect(result({ leave_type: 'spouse_childbirth', birth_date: '2026-07-24' })).toMatchObject({
      available: false,
      paid_days: 0,
    });
  });

  it('was ten days before 2025-02-23', () => {
    expect(
      result({ leave_type: 'spouse_childbirth', days_after_birth: 20, requested_on: '2024-06-01' }),
    ).toMatchObject({ total_days: 10, max_splits: 1 });
  });

  it('is five days after a miscarriage', () => {
    expect(result({ leave_type: 'spouse_miscarriage', days_after_miscarriage: 20 })).toMatchObject({
      total_days: 5,
      paid_days: 3,
    });
  });

  it('claimed within 20 days', () => {
    expect(result({ leave_type: 'spouse_miscarriage', days_after_miscarriage: 21 })).toMatchObject({
      available: false,
    });
  });
});
