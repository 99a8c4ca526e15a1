import type { Slots, SlotValue } from '../calculator.ts';
import { Ambiguous } from './ambiguous.ts';
import { hireDate, lastWorkingDate, serviceMonths } from './employment.ts';
import { dailyHours, employees, weeklyHours } from './readers.ts';
import type { Reading } from './reading.ts';

const readers = {
  employees_count: employees,
  weekly_hours: weeklyHours,
  daily_hours: dailyHours,
  hire_date: hireDate,
  last_working_date: lastWorkingDate('last_working_date'),
  service_months: serviceMonths,
};

/** Facts of the employment that hold for whatever is asked next, though this calculator may not use them. */
export function readBackground(reading: Reading): Slots {
  const unasked = { ...reading, asked: new Set<string>() };
  const facts: Record<string, SlotValue> = {};
  for (const [name, read] of Object.entries(readers)) {
    const value = read(unasked);
    if (value !== undefined && !(value instanceof Ambiguous)) facts[name] = value;
  }
  return facts;
}
