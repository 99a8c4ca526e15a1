import { describe, expect, it } from 'vitest';
import { fixedTermConversion } from './fixed-term-conversion.ts';

const result = (input: object) => fixedTermConversion.calculate(input, '2026-11-22').result;

describe('fixed-term-conversion', () => {
  it('converts the day after two years', () => {
    expect(
      result({ employees_count: 5, contract_start: '2024-11-22', employed_until: '2026-11-22' }),
    ).toMatchObject({ converted: true });
  });

  it('not on their last day', () => {
    expect(
      result({ employees_count: 5, contract_start: '2024-11-23', employed_until: '2026-11-22' }),
    ).toMatchObject({ rule_applies: true, converted: false });
  });

  it('does not count childcare leave', () => {
    expect(
      result({
        employees_count: 5,
        contract_start: '2024-01-01',
        employed_until: '2026-11-22',
        childcare_leave_days: 330,
      }),
    ).toMatchObject({ converted: false });
  });

  it('excepts those of 55, and stand-ins', () => {
    expect(result({ age_at_contract: 55 })).toMatchObject({ rule_applies: false });
  });

  it('and a week under 15 hours', () => {
    expect(result({ employees_count: 50, weekly_hours: 14, contract_start: '2020-01-01' })).toMatchObject({
      rule_applies: false,
    });
  });
});
