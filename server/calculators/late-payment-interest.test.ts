import { describe, expect, it } from 'vitest';
import { latePaymentInterest } from './late-payment-interest.ts';

const result = (input: object) => latePaymentInterest.calculate(input, '2026-11-22').result;

describe('late-payment-interest', () => {
  it('is 20 % a year from the 15th day', () => {
    expect(
      result({ unpaid_krw: 3_650_000, separation_date: '2026-10-01', paid_on: '2026-10-25' }),
    ).toMatchObject({ due_date: '2026-10-15', delay_days: 10, interest_krw: 20_000 });
  });

  it('from the day after payday for those employed', () => {
    expect(
      result({ unpaid_krw: 3_650_000, regular_payday: '2026-10-01', paid_on: '2026-10-11' }),
    ).toMatchObject({ delay_days: 10, interest_krw: 20_000 });
  });

  it('not for paydays before 2025-10-23', () => {
    expect(
      result({ unpaid_krw: 3_650_000, regular_payday: '2025-10-22', paid_on: '2026-10-11' }),
    ).toMatchObject({ interest_krw: 0 });
  });

  it('not for days of insolvency proceedings', () => {
    expect(
      result({
        unpaid_krw: 3_650_000,
        separation_date: '2026-10-01',
        paid_on: '2026-10-25',
        exempt_from: '2026-10-21',
      }),
    ).toMatchObject({ delay_days: 10, interest_krw: 10_000 });
  });
});
