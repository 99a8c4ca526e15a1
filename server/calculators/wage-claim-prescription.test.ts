import { describe, expect, it } from 'vitest';
import { wageClaimPrescription } from './wage-claim-prescription.ts';

const result = (input: object) => wageClaimPrescription.calculate(input, '2026-11-22').result;

describe('wage-claim-prescription', () => {
  it('runs three years', () => {
    expect(result({ claim_type: 'wage', due_date: '2023-11-22' })).toMatchObject({
      expires_on: '2026-11-22',
      expired: false,
    });
  });

  it('and is over the day after', () => {
    expect(result({ claim_type: 'severance', due_date: '2023-11-21' })).toMatchObject({
      expires_on: '2026-11-21',
      expired: true,
    });
  });

  it('starts again when interrupted', () => {
    expect(
      result({ claim_type: 'wage', due_date: '2022-01-10', interrupted_on: '2024-03-05' }),
    ).toMatchObject({ expires_on: '2027-03-05', expired: false });
  });
});
