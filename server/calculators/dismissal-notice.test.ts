import { describe, expect, it } from 'vitest';
import { dismissalNotice } from './dismissal-notice.ts';

const result = (input: object) => dismissalNotice.calculate(input, '2026-11-22').result;

describe('dismissal-notice', () => {
  it('pays 30 days of ordinary wage', () => {
    expect(
      result({
        termination_type: 'dismissal',
        service_months: 7,
        notice_days: 0,
        hourly_ordinary_wage_krw: 12_500,
        daily_hours: 8,
      }),
    ).toMatchObject({ allowance_due: true, allowance_krw: 3_000_000 });
  });

  it('the whole of it for 29 days of notice', () => {
    expect(
      result({
        termination_type: 'dismissal',
        service_months: 7,
        notice_days: 29,
        daily_ordinary_wage_krw: 100_000,
      }),
    ).toMatchObject({ allowance_krw: 3_000_000 });
  });

  it('nothing for 30', () => {
    expect(result({ termination_type: 'dismissal', service_months: 7, notice_days: 30 })).toMatchObject({
      notice_required: true,
      allowance_due: false,
    });
  });

  it('nothing under three months', () => {
    expect(result({ termination_type: 'dismissal', service_months: 2.9 })).toMatchObject({
      notice_required: false,
    });
  });

  it("nothing for leaving on one's own", () => {
    expect(result({ termination_type: 'resignation' })).toMatchObject({
      notice_required: false,
      allowance_krw: 0,
    });
  });
});
