import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Eligibility } from './eligibility.ts';
import { eligibilityCheckOf, eligibilityChecks } from './registry.ts';

const on = '2026-11-22';
const assess = (id: string, input: object): Eligibility => {
  const check = eligibilityCheckOf(id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check.assess(input, on);
};
const states = ({ conditions }: Eligibility) =>
  Object.fromEntries(conditions.map(({ id, state }) => [id, state]));

describe('eligibility checks', () => {
  it('leave every condition unknown when nothing is told, and say what to find out', () => {
    for (const { id } of eligibilityChecks) {
      const { outcome, conditions } = assess(id, {});
      expect(outcome, id).toBe('undetermined');
      for (const { state, law, reason } of conditions) {
        expect(state, id).toBe('unknown');
        expect(law.length, id).toBeGreaterThan(0);
        expect(reason, id).toMatch(/[가-힣]/);
      }
    }
  });

  it('describe their input for a form', () => {
    for (const { id, input } of eligibilityChecks) {
      const { properties = {} } = z.toJSONSchema(input);
      for (const [name, property] of Object.entries(properties)) {
        expect(typeof property === 'object' ? property.description : '', `${id}.${name}`).toMatch(/[가-힣]/);
      }
    }
  });
});

describe('unemployment-benefit', () => {
  const met = {
    age: 40,
    insured_unit_days: 200,
    separation_reason: 'contract_expiry',
    able_and_willing: true,
    seeking_work: true,
    separation_date: '2026-10-31',
  };

  it('is open after the end of a contract', () => {
    expect(assess('unemployment-benefit-eligibility', met).outcome).toBe('eligible');
  });

  it('is shut after leaving without a just reason, open with one', () => {
    expect(
      states(
        assess('unemployment-benefit-eligibility', {
          ...met,
          separation_reason: 'voluntary',
          justified_voluntary_ground: false,
        }),
      ),
    ).toMatchObject({ reason: 'not_met' });
    expect(
      assess('unemployment-benefit-eligibility', {
        ...met,
        separation_reason: 'voluntary',
        justified_voluntary_ground: true,
      }).outcome,
    ).toBe('eligible');
    expect(
      states(assess('unemployment-benefit-eligibility', { ...met, separation_reason: 'voluntary' })),
    ).toMatchObject({
      reason: 'unknown',
    });
  });

  it('is shut after twelve months, and below 180 days', () => {
    expect(
      states(assess('unemployment-benefit-eligibility', { ...met, separation_date: '2025-11-21' })),
    ).toMatchObject({
      period: 'not_met',
    });
    expect(
      states(assess('unemployment-benefit-eligibility', { ...met, insured_unit_days: 179 })),
    ).toMatchObject({
      insured_days: 'not_met',
    });
  });
});

describe('national-employment-support', () => {
  const one = {
    age: 41,
    household_size: 2,
    household_monthly_income_krw: 2_500_000,
    household_assets_krw: 250_000_000,
    worked_days: 120,
    able_and_willing: true,
    cannot_work_now: false,
    receives_livelihood_benefit: false,
    months_since_job_seeking_benefit: 12,
    own_monthly_income_krw: 0,
  };

  it('takes 60 % of the median income and 4억원 for the allowance', () => {
    expect(assess('national-employment-support-1-eligibility', one).outcome).toBe('eligible');
    expect(
      states(
        assess('national-employment-support-1-eligibility', {
          ...one,
          household_monthly_income_krw: 2_519_576,
        }),
      ),
    ).toMatchObject({ income: 'not_met' });
    expect(
      states(
        assess('national-employment-support-1-eligibility', { ...one, household_assets_krw: 400_000_001 }),
      ),
    ).toMatchObject({ assets: 'not_met' });
  });

  it('is wider for youths, with their military service', () => {
    const youth = {
      ...one,
      age: 36,
      military_service_months: 24,
      household_monthly_income_krw: 5_000_000,
      household_assets_krw: 450_000_000,
      worked_days: 0,
    };
    expect(assess('national-employment-support-1-eligibility', youth).outcome).toBe('eligible');
    expect(
      assess('national-employment-support-1-eligibility', { ...youth, military_service_months: 0 }).outcome,
    ).toBe('not_eligible');
  });

  it('waits six months after the job-seeking benefit', () => {
    expect(
      states(
        assess('national-employment-support-1-eligibility', { ...one, months_since_job_seeking_benefit: 5 }),
      ),
    ).toMatchObject({ not_excluded: 'not_met' });
  });

  it('takes the whole median income for the service', () => {
    const two = {
      age: 41,
      household_size: 2,
      household_monthly_income_krw: 4_199_292,
      able_and_willing: true,
    };
    expect(assess('national-employment-support-2-eligibility', two).outcome).toBe('eligible');
    expect(
      assess('national-employment-support-2-eligibility', { ...two, household_monthly_income_krw: 4_199_293 })
        .outcome,
    ).toBe('not_eligible');
    expect(states(assess('national-employment-support-2-eligibility', { ...two, age: 67 }))).toMatchObject({
      age: 'unknown',
    });
  });
});

describe('parental-leave-benefit', () => {
  it('needs 30 days, or 7 of the short leave', () => {
    const met = {
      leave_ground: 'childcare',
      child_age: 9,
      child_school_grade: 2,
      leave_days: 14,
      insured_unit_days: 400,
      leave_end_date: '2026-12-31',
      employed_elsewhere: false,
    };
    expect(states(assess('parental-leave-benefit-eligibility', met))).toMatchObject({
      ground: 'met',
      length: 'not_met',
    });
    expect(
      assess('parental-leave-benefit-eligibility', { ...met, leave_ground: 'short_leave' }).outcome,
    ).toBe('eligible');
  });
});

describe('wage-claim-payment', () => {
  const base = { covered_business: true, business_months: 30, separation_date: '2025-12-20' };

  it('counts a year from the day after leaving to the complaint, and half a year from the certificate', () => {
    const simple = { ...base, route: 'labor_office', filed_on: '2026-12-20' };
    expect(states(assess('wage-claim-payment-eligibility', simple))).toMatchObject({
      filed: 'met',
      confirmed: 'unknown',
    });
    expect(
      states(assess('wage-claim-payment-eligibility', { ...simple, filed_on: '2026-12-21' })),
    ).toMatchObject({
      filed: 'not_met',
    });
    expect(
      states(
        assess('wage-claim-payment-eligibility', {
          ...simple,
          filed_on: '2026-02-01',
          certificate_issued_on: '2026-05-21',
        }),
      ),
    ).toMatchObject({ claim: 'not_met' });
    expect(
      assess('wage-claim-payment-eligibility', {
        ...simple,
        filed_on: '2026-02-01',
        certificate_issued_on: '2026-06-01',
      }).outcome,
    ).toBe('eligible');
  });

  it('asks more of those still employed', () => {
    const employed = {
      ...base,
      route: 'labor_office',
      still_employed: true,
      last_arrears_date: '2026-09-10',
      filed_on: '2026-10-01',
      certificate_issued_on: '2026-11-01',
      wage_below_notice: true,
      received_before: true,
    };
    expect(states(assess('wage-claim-payment-eligibility', employed))).toMatchObject({
      low_wage: 'met',
      first_time: 'not_met',
    });
  });

  it('looks three years around a bankruptcy', () => {
    const bankrupt = {
      ...base,
      route: 'bankruptcy',
      bankruptcy_filed_on: '2026-03-02',
      bankruptcy_decided_on: '2026-04-10',
    };
    expect(assess('wage-claim-payment-eligibility', bankrupt).outcome).toBe('eligible');
    expect(
      states(assess('wage-claim-payment-eligibility', { ...bankrupt, separation_date: '2025-03-01' })),
    ).toMatchObject({ left_in_window: 'not_met' });
  });
});

describe('fixed-term-conversion', () => {
  it('lists each condition with its article', () => {
    const given = {
      employees_count: 12,
      contract_start: '2024-10-01',
      continuous: true,
      age_at_contract: 33,
      weekly_hours: 40,
      exception: false,
    };
    expect(assess('fixed-term-conversion-eligibility', given).outcome).toBe('eligible');
    expect(
      states(assess('fixed-term-conversion-eligibility', { ...given, childcare_leave_days: 90 })),
    ).toMatchObject({
      two_years: 'not_met',
    });
    expect(
      states(
        assess('fixed-term-conversion-eligibility', {
          ...given,
          employees_count: 4,
          public_institution: true,
        }),
      ),
    ).toMatchObject({ size: 'met' });
  });
});

describe('unfair-dismissal-relief', () => {
  const given = { employees_count: 5, ending: 'dismissal', is_employee: true, dismissed_on: '2026-08-22' };

  it('is open for three months', () => {
    expect(assess('unfair-dismissal-relief-eligibility', given).outcome).toBe('eligible');
    expect(
      states(assess('unfair-dismissal-relief-eligibility', { ...given, dismissed_on: '2026-08-21' })),
    ).toMatchObject({ deadline: 'not_met' });
  });

  it('is shut below five employees and to those who resigned', () => {
    expect(
      states(assess('unfair-dismissal-relief-eligibility', { ...given, employees_count: 4 })),
    ).toMatchObject({
      size: 'not_met',
    });
    expect(
      states(assess('unfair-dismissal-relief-eligibility', { ...given, ending: 'resignation' })),
    ).toMatchObject({
      dismissal: 'not_met',
    });
    expect(
      states(assess('unfair-dismissal-relief-eligibility', { ...given, ending: 'contract_expiry' })),
    ).toMatchObject({
      dismissal: 'unknown',
    });
  });
});
