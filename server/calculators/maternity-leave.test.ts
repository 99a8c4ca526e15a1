import { describe, expect, it } from 'vitest';
import { maternityLeave } from './maternity-leave.ts';

const result = (input: object) => maternityLeave.calculate(input, '2026-11-22').result;

describe('maternity-leave', () => {
  it('is 90 days', () => {
    expect(result({ leave_type: 'childbirth' })).toMatchObject({
      total_days: 90,
      min_postpartum_days: 45,
      employer_paid_days: 60,
    });
  });

  it('120 for more than one child', () => {
    expect(result({ leave_type: 'childbirth', multiple_pregnancy: true })).toMatchObject({
      total_days: 120,
      min_postpartum_days: 60,
      employer_paid_days: 75,
    });
  });

  it('100 for a premature child in intensive care', () => {
    expect(result({ leave_type: 'childbirth', premature: true, nicu_within_24h: true })).toMatchObject({
      total_days: 100,
    });
  });

  it('not for births before 2025-02-23', () => {
    expect(
      result({ leave_type: 'childbirth', premature: true, nicu_within_24h: true, birth_date: '2025-02-22' }),
    ).toMatchObject({ total_days: 90 });
  });

  it('goes by weeks after a miscarriage', () => {
    expect(result({ leave_type: 'miscarriage', pregnancy_weeks: 21 })).toMatchObject({ total_days: 30 });
  });

  it('60 days from 22 weeks', () => {
    expect(result({ leave_type: 'stillbirth', pregnancy_weeks: 22 })).toMatchObject({ total_days: 60 });
  });

  it('90 from 28', () => {
    expect(result({ leave_type: 'stillbirth', pregnancy_weeks: 28 })).toMatchObject({
      total_days: 90,
      employer_paid_days: 60,
    });
  });
});
