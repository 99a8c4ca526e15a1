import { z } from 'zod';
import type { CalendarDate } from './calendar.ts';
import { inKorean } from './input.ts';
import type { Ambiguous } from './read/ambiguous.ts';
import type { MoneyItem } from './read/money.ts';
import type { Unit } from './read/quantities.ts';
import type { Reading } from './read/reading.ts';

export type { CalendarDate } from './calendar.ts';
export type SlotValue =
  | string
  | number
  | boolean
  | readonly SlotValue[]
  | { readonly [key: string]: SlotValue };
export type Slots = Readonly<Record<string, SlotValue>>;

/** What a calculator answers: the figures, the law they stand on and the way to them, in Korean. */
export interface Calculation {
  readonly calculator: string;
  readonly title: string;
  readonly inputs: Slots;
  readonly result: Readonly<Record<string, SlotValue | null>>;
  /** '근로기준법 제55조제1항': names as in the statute's 제목. */
  readonly law: readonly string[];
  /** One or two sentences that state the result for a citizen, with the condition that decides it. */
  readonly summary: string;
  /** One computation a line with the numbers put in. */
  readonly steps: readonly string[];
  /** What this figure does not consider, and what was presumed. */
  readonly limits: readonly string[];
}

/** Finds a slot's value in what a person wrote; undefined where the text does not say, Ambiguous where it says two. */
export type SlotReader = (reading: Reading) => SlotValue | Ambiguous | undefined;

export type Heeds = Readonly<Partial<Record<Unit, string>>>;

export interface Slot {
  /** Asked, in Korean, when the value is missing. */
  readonly question: string;
  readonly required: boolean;
  readonly read: SlotReader;
}

export interface Calculator {
  readonly id: string;
  readonly title: string;
  readonly input: z.ZodObject;
  readonly slots: Readonly<Record<string, Slot>>;
  /** Slots still to be asked for, the most telling first; depends on what is known (월급이면 근로시간도). */
  missing(known: Slots): readonly string[];
  /** Slots without which the right can be judged (받을 수 있는지) though the amount cannot: figures are then null. */
  amountSlots(known: Slots): readonly string[];
  /** Slots of which exactly one amount is the wage; an amount of the message left unread puts it in doubt. */
  readonly wageSlots: readonly string[];
  /** Numbers of these units bear on the slot beside them: one that was read into no slot puts it in doubt. */
  readonly heeds: Heeds;
  /** Kinds of amounts that do not bear on the figure. */
  readonly besideThePoint: readonly MoneyItem[];
  /** Whether what was earned or worked in several places counts together. */
  readonly severalWorkplaces: boolean;
  /** Ways of saying the same thing, of which the newest said replaces the others (시급 ↔ 월급). */
  readonly alternatives: readonly (readonly string[])[];
  /**
   * Throws a ZodError with Korean messages on bad or incomplete input. `on` is the day of asking, up to which time
   * runs; `inForceOn` the day whose rates count where the input names none, the day of asking when absent.
   */
  calculate(input: unknown, on: CalendarDate, inForceOn?: CalendarDate): Calculation;
}

export interface CalculatorDefinition<Input extends z.ZodObject> {
  readonly id: string;
  readonly title: string;
  readonly input: Input;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly missing?: (known: Slots) => readonly string[];
  readonly amountSlots?: (known: Slots) => readonly string[];
  readonly wageSlots?: readonly string[];
  readonly heeds?: Heeds;
  readonly besideThePoint?: readonly MoneyItem[];
  readonly severalWorkplaces?: boolean;
  readonly alternatives?: readonly (readonly string[])[];
  readonly compute: (
    input: z.output<Input>,
    on: CalendarDate,
    inForceOn: CalendarDate,
  ) => Omit<Calculation, 'calculator' | 'title' | 'inputs'>;
}

export function defineCalculator<Input extends z.ZodObject>(
  definition: CalculatorDefinition<Input>,
): Calculator {
  const { id, title, input, slots, compute } = definition;
  const required = Object.keys(slots).filter((name) => slots[name]?.required);
  const missing = (known: Slots): readonly string[] => [
    ...required.filter((name) => known[name] === undefined),
    ...(definition.missing?.(known) ?? []),
  ];
  const amountSlots = definition.amountSlots ?? (() => []);
  return {
    id,
    title,
    input,
    slots,
    missing,
    amountSlots,
    wageSlots: definition.wageSlots ?? [],
    heeds: definition.heeds ?? {},
    besideThePoint: definition.besideThePoint ?? [],
    severalWorkplaces: definition.severalWorkplaces ?? false,
    alternatives: definition.alternatives ?? [],
    calculate(raw, on, inForceOn = on) {
      const parsed = input.parse(raw, inKorean);
      const inputs = parsed as Slots;
      const unanswered = missing(inputs).filter((name) => !amountSlots(inputs).includes(name));
      if (unanswered.length > 0) {
        throw new z.ZodError(
          unanswered.map((name) => ({
            code: 'custom',
            path: [name],
            message: slots[name]?.question ?? `${name} 값이 필요합니다.`,
            input: raw,
          })),
        );
      }
      return { calculator: id, title, inputs, ...compute(parsed, on, inForceOn) };
    },
  };
}
