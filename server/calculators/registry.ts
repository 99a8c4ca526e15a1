import type { Calculator } from './calculator.ts';
import { minimumWageCheck } from './minimum-wage-check.ts';
import { severancePay } from './severance-pay.ts';
import { weeklyHolidayPay } from './weekly-holiday-pay.ts';

export const calculators: readonly Calculator[] = [minimumWageCheck, weeklyHolidayPay, severancePay];

export function calculatorOf(id: string): Calculator | undefined {
  return calculators.find((calculator) => calculator.id === id);
}
