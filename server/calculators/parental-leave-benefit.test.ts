import { describe, expect, it } from 'vitest';
import { parentalLeaveBenefit } from './parental-leave-benefit.ts';

const result = (input: object) => parentalLeaveBenefit.calculate(input, '2026-11-22').result;

describe('parental-leave-benefit', () => {
  it('follows the caps of the months', () => {
    expect(result({ monthly_ordinary_wage_krw: 2_400_000, leave_months: 7 })).toMatchObject({
      monthly_krw: [2_400_000, 2_400_000, 2_400_000, 2_000_000, 2_000_000, 2_000_000, 1_600_000],
      total_krw: 14_800_000,
    });
  });

  it('has higher caps for both parents', () => {
    expect(
      result({ monthly_ordinary_wage_krw: 3_200_000, leave_months: 4, both_parents_special: true }),
    ).toMatchObject({ monthly_krw: [2_500_000, 2_500_000, 3_000_000, 3_200_000] });
  });

  it('only for the months that the other parent takes', () => {
    expect(
      result({
        monthly_ordinary_wage_krw: 3_200_000,
        leave_months: 4,
        both_parents_special: true,
        spouse_leave_months: 2,
      }),
    ).toMatchObject({ monthly_krw: [2_500_000, 2_500_000, 2_500_000, 2_000_000] });
  });

  it('has a higher first cap for single parents', () => {
    expect(
      result({ monthly_ordinary_wage_krw: 3_200_000, leave_months: 1, single_parent: true }),
    ).toMatchObject({ total_krw: 3_000_000 });
  });

  it('never falls below the floor', () => {
    expect(result({ monthly_ordinary_wage_krw: 500_000, leave_months: 1 })).toMatchObject({
      total_krw: 700_000,
    });
  });

  it('needs 180 insured days', () => {
    expect(result({ insured_unit_days: 179 })).toMatchObject({ eligible: false, total_krw: 0 });
  });
});
