import { describe, expect, it } from 'vitest';
import { industrialAccidentLeaveBenefit } from './industrial-accident-leave-benefit.ts';

const result = (input: object) => industrialAccidentLeaveBenefit.calculate(input, '2026-11-22').result;

describe('industrial-accident-leave-benefit', () => {
  it('is 70 % of the average wage', () => {
    expect(result({ daily_average_wage_krw: 130_000, absence_days: 10, age: 30 })).toMatchObject({
      daily_benefit_krw: 91_000,
      total_krw: 910_000,
    });
  });

  it('not below the minimum wage for low pay', () => {
    expect(result({ daily_average_wage_krw: 80_000, absence_days: 4, age: 30 })).toMatchObject({
      daily_benefit_krw: 82_560,
    });
  });

  it('not above the highest base', () => {
    expect(result({ daily_average_wage_krw: 500_000, absence_days: 10, age: 30 })).toMatchObject({
      daily_benefit_krw: 187_809,
      total_krw: 1_878_093,
    });
  });

  it('not for three days', () => {
    expect(result({ absence_days: 3 })).toMatchObject({ payable: false, total_krw: 0 });
  });

  it('less from 61', () => {
    expect(
      result({ daily_average_wage_krw: 140_000, absence_days: 10, age: 65, injured_at_work_from_61: false }),
    ).toMatchObject({ daily_benefit_krw: 70_000 });
  });

  it('not in the two years after an accident at work from 61', () => {
    expect(
      result({ daily_average_wage_krw: 140_000, absence_days: 10, age: 65, injured_at_work_from_61: true }),
    ).toMatchObject({ daily_benefit_krw: 98_000 });
  });
});
