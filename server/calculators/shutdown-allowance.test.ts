import { describe, expect, it } from 'vitest';
import { shutdownAllowance } from './shutdown-allowance.ts';

const result = (input: object) => shutdownAllowance.calculate(input, '2026-11-22').result;

describe('shutdown-allowance', () => {
  it('pays 70 % of the average wage', () => {
    expect(
      result({
        employees_count: 6,
        employer_fault: true,
        shutdown_days: 5,
        daily_average_wage_krw: 120_000,
        daily_ordinary_wage_krw: 100_000,
      }),
    ).toMatchObject({ basis: 'average_wage_70_percent', minimum_allowance_krw: 420_000 });
  });

  it('or the ordinary wage where that is less', () => {
    expect(
      result({
        employees_count: 6,
        employer_fault: true,
        shutdown_days: 5,
        daily_average_wage_krw: 150_000,
        daily_ordinary_wage_krw: 100_000,
      }),
    ).toMatchObject({ basis: 'ordinary_wage', minimum_allowance_krw: 500_000 });
  });

  it('takes pay received off the ordinary wage', () => {
    expect(
      result({
        employees_count: 6,
        employer_fault: true,
        shutdown_days: 5,
        daily_average_wage_krw: 150_000,
        daily_ordinary_wage_krw: 100_000,
        paid_during_shutdown_krw: 120_000,
      }),
    ).toMatchObject({ minimum_allowance_krw: 380_000 });
  });

  it('pays nothing below five employees', () => {
    expect(result({ employees_count: 4 })).toMatchObject({ payable: false, minimum_allowance_krw: 0 });
  });
});
