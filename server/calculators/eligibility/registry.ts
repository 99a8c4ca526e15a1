import type { EligibilityCheck } from './eligibility.ts';
import { fixedTermConversion } from './fixed-term-conversion.ts';
import { nationalEmploymentSupportOne } from './national-employment-support-1.ts';
import { nationalEmploymentSupportTwo } from './national-employment-support-2.ts';
import { parentalLeaveBenefit } from './parental-leave-benefit.ts';
import { unemploymentBenefit } from './unemployment-benefit.ts';
import { unfairDismissalRelief } from './unfair-dismissal-relief.ts';
import { wageClaimPayment } from './wage-claim-payment.ts';

export const eligibilityChecks: readonly EligibilityCheck[] = [
  unemploymentBenefit,
  nationalEmploymentSupportOne,
  nationalEmploymentSupportTwo,
  parentalLeaveBenefit,
  wageClaimPayment,
  fixedTermConversion,
  unfairDismissalRelief,
];

export function eligibilityCheckOf(id: string): EligibilityCheck | undefined {
  return eligibilityChecks.find((check) => check.id === id);
}
