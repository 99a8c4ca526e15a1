import type { z } from 'zod';
import type { CalendarDate, Slots } from '../calculator.ts';
import { inKorean } from '../input.ts';

export type ConditionState = 'met' | 'not_met' | 'unknown';

/** One condition of the law, how it stands, and why. */
export interface Condition {
  readonly id: string;
  /** The condition in Korean: '피보험 단위기간 180일 이상'. */
  readonly title: string;
  readonly state: ConditionState;
  readonly law: readonly string[];
  /** What the state rests on, or what is still to be found out. */
  readonly reason: string;
}

export type Outcome = 'eligible' | 'not_eligible' | 'undetermined';

export interface Eligibility {
  readonly check: string;
  readonly title: string;
  readonly inputs: Slots;
  readonly outcome: Outcome;
  readonly conditions: readonly Condition[];
  readonly summary: string;
  /** What this does not consider, and who decides. */
  readonly limits: readonly string[];
}

export interface EligibilityCheck {
  readonly id: string;
  readonly title: string;
  /** Every field optional: what is not told leaves its condition unknown. */
  readonly input: z.ZodObject;
  /** Throws a ZodError with Korean messages on bad input. */
  assess(input: unknown, on: CalendarDate): Eligibility;
}

export interface EligibilityDefinition<Input extends z.ZodObject> {
  readonly id: string;
  readonly title: string;
  readonly input: Input;
  readonly conditions: (input: z.output<Input>, on: CalendarDate) => readonly Condition[];
  readonly limits: readonly string[];
}

export function defineEligibility<Input extends z.ZodObject>(
  definition: EligibilityDefinition<Input>,
): EligibilityCheck {
  const { id, title, input, limits } = definition;
  return {
    id,
    title,
    input,
    assess(raw, on) {
      const parsed = input.parse(raw, inKorean);
      const conditions = definition.conditions(parsed, on);
      const outcome = outcomeOf(conditions);
      return {
        check: id,
        title,
        inputs: parsed as Slots,
        outcome,
        conditions,
        summary: summaryOf(title, outcome, conditions),
        limits,
      };
    },
  };
}

/** One unmet condition shuts out; all met open; else what is unknown decides. */
function outcomeOf(conditions: readonly Condition[]): Outcome {
  if (conditions.some(({ state }) => state === 'not_met')) return 'not_eligible';
  return conditions.every(({ state }) => state === 'met') ? 'eligible' : 'undetermined';
}

function summaryOf(title: string, outcome: Outcome, conditions: readonly Condition[]): string {
  const named = (state: ConditionState) =>
    conditions.filter((condition) => condition.state === state).map((condition) => condition.title);
  if (outcome === 'not_eligible')
    return `${title}: 갖추지 못한 요건이 있습니다(${named('not_met').join(', ')}).`;
  if (outcome === 'eligible') return `${title}: 알려 주신 내용으로는 요건을 모두 갖추었습니다.`;
  return `${title}: 아직 확인할 요건이 있습니다(${named('unknown').join(', ')}).`;
}

/** A condition whose state is true, false, or not yet told. */
export function condition(
  id: string,
  title: string,
  met: boolean | undefined,
  law: readonly string[],
  reasons: { readonly met: string; readonly notMet: string; readonly unknown: string },
): Condition {
  const state: ConditionState = met === undefined ? 'unknown' : met ? 'met' : 'not_met';
  const reason = state === 'met' ? reasons.met : state === 'not_met' ? reasons.notMet : reasons.unknown;
  return { id, title, state, law, reason };
}

/** Applies a test where the value is told. */
export function whenTold<T>(value: T | undefined, test: (value: T) => boolean): boolean | undefined {
  return value === undefined ? undefined : test(value);
}
