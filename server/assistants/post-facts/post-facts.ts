import type { CalendarDate } from '../../contracts/index.ts';
import { type Contract, readContract } from './contract.ts';
import { readEmployees } from './employees.ts';
import { type Pay, readPay } from './pay.ts';
import { readWorkYear } from './work-year.ts';
import { readHours, type WorkingHours } from './working-hours.ts';

/** What a job post says of itself as far as arithmetic goes. Undefined is what it does not say. */
export interface PostFacts {
  /** In NFC, as given: every index of a finding points into it. */
  readonly text: string;
  /** People at work there, not people wanted. */
  readonly employees: number | undefined;
  readonly hours: WorkingHours;
  /** In the order of the text. */
  readonly pay: readonly Pay[];
  readonly contract: Contract;
  /** The year whose minimum wage the work begins under. */
  readonly workYear: number;
}

export function readPost(raw: string, today: CalendarDate): PostFacts {
  const text = raw.normalize('NFC');
  return {
    text,
    employees: readEmployees(text),
    hours: readHours(text),
    pay: readPay(text),
    contract: readContract(text),
    workYear: readWorkYear(text, today),
  };
}
