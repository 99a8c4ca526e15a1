import type { Reading } from './read/reading.ts';
import {
  maternityLeave,
  maternityLeaveBenefit,
  parentalLeaveBenefit,
  reducedHoursChildcareBenefit,
  spouseLeave,
} from './subjects/family.ts';
import {
  dismissalNotice,
  latePaymentInterest,
  minimumWageCheck,
  ordinaryHourlyWage,
  premiumPay,
  severancePay,
  shutdownAllowance,
  wageClaimPrescription,
  weeklyHolidayPay,
} from './subjects/pay.ts';
import type { Subject } from './subjects/subject.ts';
import {
  earlyReemploymentAllowance,
  insuredUnitPeriod,
  jobSeekingBenefitDays,
  jobSeekingBenefitPeriod,
  jobSeekingDailyBenefit,
} from './subjects/unemployment.ts';
import {
  annualLeaveDays,
  fixedTermConversion,
  industrialAccidentLeaveBenefit,
  minorWorkLimit,
  unusedAnnualLeavePay,
  workingHoursLimit,
} from './subjects/work.ts';

export type { Subject } from './subjects/subject.ts';

/** In the order in which they are tried: the narrower words before those that stand in them. */
export const subjects: readonly Subject[] = [
  latePaymentInterest,
  wageClaimPrescription,
  earlyReemploymentAllowance,
  jobSeekingBenefitPeriod,
  insuredUnitPeriod,
  reducedHoursChildcareBenefit,
  parentalLeaveBenefit,
  maternityLeaveBenefit,
  spouseLeave,
  maternityLeave,
  dismissalNotice,
  unusedAnnualLeavePay,
  severancePay,
  weeklyHolidayPay,
  annualLeaveDays,
  industrialAccidentLeaveBenefit,
  shutdownAllowance,
  minimumWageCheck,
  minorWorkLimit,
  premiumPay,
  workingHoursLimit,
  fixedTermConversion,
  jobSeekingBenefitDays,
  jobSeekingDailyBenefit,
  ordinaryHourlyWage,
];

export function subjectOf(reading: Reading): Subject | undefined {
  return subjects.find(({ named }) => named(reading.text, reading));
}

export function subjectFor(calculator: string): Subject | undefined {
  return subjects.find((subject) => subject.calculator === calculator);
}
