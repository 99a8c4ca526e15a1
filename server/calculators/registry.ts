import { annualLeaveDays } from './annual-leave-days.ts';
import type { Calculator } from './calculator.ts';
import { dismissalNotice } from './dismissal-notice.ts';
import { earlyReemploymentAllowance } from './early-reemployment-allowance.ts';
import { fixedTermConversion } from './fixed-term-conversion.ts';
import { industrialAccidentLeaveBenefit } from './industrial-accident-leave-benefit.ts';
import { insuredUnitPeriod } from './insured-unit-period.ts';
import { jobSeekingBenefitDays } from './job-seeking-benefit-days.ts';
import { jobSeekingBenefitPeriod } from './job-seeking-benefit-period.ts';
import { jobSeekingDailyBenefit } from './job-seeking-daily-benefit.ts';
import { latePaymentInterest } from './late-payment-interest.ts';
import { maternityLeave } from './maternity-leave.ts';
import { maternityLeaveBenefit } from './maternity-leave-benefit.ts';
import { minimumWageCheck } from './minimum-wage-check.ts';
import { minorWorkLimit } from './minor-work-limit.ts';
import { ordinaryHourlyWage } from './ordinary-hourly-wage.ts';
import { parentalLeaveBenefit } from './parental-leave-benefit.ts';
import { premiumPay } from './premium-pay.ts';
import { reducedHoursChildcareBenefit } from './reduced-hours-childcare-benefit.ts';
import { severancePay } from './severance-pay.ts';
import { shutdownAllowance } from './shutdown-allowance.ts';
import { spouseLeave } from './spouse-leave.ts';
import { unusedAnnualLeavePay } from './unused-annual-leave-pay.ts';
import { wageClaimPrescription } from './wage-claim-prescription.ts';
import { weeklyHolidayPay } from './weekly-holiday-pay.ts';
import { workingHoursLimit } from './working-hours-limit.ts';

export const calculators: readonly Calculator[] = [
  minimumWageCheck,
  ordinaryHourlyWage,
  weeklyHolidayPay,
  premiumPay,
  annualLeaveDays,
  unusedAnnualLeavePay,
  severancePay,
  dismissalNotice,
  shutdownAllowance,
  jobSeekingDailyBenefit,
  jobSeekingBenefitDays,
  jobSeekingBenefitPeriod,
  insuredUnitPeriod,
  earlyReemploymentAllowance,
  parentalLeaveBenefit,
  maternityLeave,
  maternityLeaveBenefit,
  spouseLeave,
  reducedHoursChildcareBenefit,
  latePaymentInterest,
  wageClaimPrescription,
  workingHoursLimit,
  fixedTermConversion,
  minorWorkLimit,
  industrialAccidentLeaveBenefit,
];

export function calculatorOf(id: string): Calculator | undefined {
  return calculators.find((calculator) => calculator.id === id);
}
