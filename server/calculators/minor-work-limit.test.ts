import { describe, expect, it } from 'vitest';
import { minorWorkLimit } from './minor-work-limit.ts';

const result = (input: object) => minorWorkLimit.calculate(input, '2026-11-22').result;

describe('minor-work-limit', () => {
  it('allows 7 hours a day and 35 a week', () => {
    expect(result({ age: 16, daily_hours: 7, weekly_hours: 35 })).toMatchObject({
      allowed: true,
      violations: [],
    });
  });

  it('8 and 40 by agreement', () => {
    expect(result({ age: 16, daily_hours: 8, weekly_hours: 40, extension_agreed: true })).toMatchObject({
      allowed: true,
    });
  });

  it('lists each limit broken', () => {
    expect(
      result({
        age: 16,
        daily_hours: 8,
        weekly_hours: 36,
        extension_agreed: false,
        night_work: true,
        holiday_work: true,
      }),
    ).toMatchObject({ violations: ['daily_hours', 'weekly_hours', 'night_work', 'holiday_work'] });
  });

  it('wants a permit under 15', () => {
    expect(result({ age: 14, daily_hours: 3, weekly_hours: 9, employment_permit: false })).toMatchObject({
      violations: ['employment_permit'],
    });
  });

  it('does not bind from 18', () => {
    expect(result({ age: 18 })).toMatchObject({ minor_rules_apply: false, allowed: true });
  });
});
