import type { Calculator, CalendarDate, Slots } from './calculator.ts';
import { readText } from './read/reading.ts';
import { merge, readSlots } from './slot-reading.ts';

/** The facts of a calculator that texts beside the talk tell without doubt; a later text holds against an earlier one. */
export function toldBeside(calculator: Calculator, texts: readonly string[], on: CalendarDate): Slots {
  return texts.reduce<Slots>(
    (known, text) => merge(calculator, known, readSlots(calculator, readText(text, on)).said),
    {},
  );
}

/** What is known without what was only told beside the talk: that is told anew each time, and may have changed. */
export function withoutToldBeside(known: Slots, beside: Slots, before: Slots): Slots {
  return Object.fromEntries(
    Object.entries(known).filter(
      ([name, value]) => before[name] !== undefined || JSON.stringify(value) !== JSON.stringify(beside[name]),
    ),
  );
}
