import type { CalendarDate, Slots } from '../calculator.ts';
import { Ambiguous } from '../read/ambiguous.ts';
import { type Reading, readText } from '../read/reading.ts';
import type { Eligibility } from './eligibility.ts';
import type { EligibilitySubject } from './subjects/subject.ts';
import { eligibilitySubjects } from './subjects/subjects.ts';

/** What an earlier turn of the same talk left; JSON-serialisable. */
export interface CarriedEligibility {
  readonly checks: readonly string[];
  readonly known: Slots;
  readonly asked: readonly string[];
}

export interface AskedEligibility extends Eligibility {
  readonly asks: readonly { readonly slot: string; readonly question: string }[];
}

export interface EligibilityPlan {
  readonly assessments: readonly AskedEligibility[];
  readonly carried: CarriedEligibility;
}

/** So many questions at once are still answered. */
const mostAsks = 3;

/**
 * Which rights a message asks for, how their conditions stand by what was told, and which facts decide the rest.
 * With `carried`, a message that tells what was asked, or corrects what is known, is assessed again.
 *
 * @returns null where the message asks for none of the rights and answers nothing
 */
export function planEligibility(
  text: string,
  {
    on,
    carried,
    asksForRight,
    beside = [],
  }: {
    readonly on: CalendarDate;
    readonly carried?: CarriedEligibility;
    /** Whether the message was understood as a question for a right (the route `eligibility`). */
    readonly asksForRight: boolean;
    /** What is known besides the talk, the surest last; the talk's own words hold against it, and it is not carried on. */
    readonly beside?: readonly string[];
  },
): EligibilityPlan | null {
  const named = asksForRight ? subjectsNamed(text) : [];
  const earlier = eligibilitySubjects.filter(({ check }) => carried?.checks.includes(check.id));
  const reading = readText(text, on, named.length === 0 ? carried?.asked : []);
  const subjects = named.length > 0 ? named : earlier;
  const told = Object.assign({}, ...subjects.map((subject) => factsIn(reading, subject)));
  const same = named.length === 0 || named.every((subject) => earlier.includes(subject));
  const known: Slots = { ...(same ? carried?.known : {}), ...told };
  const news = Object.keys(told).some(
    (fact) => JSON.stringify(told[fact]) !== JSON.stringify(carried?.known[fact]),
  );
  if (subjects.length === 0 || (named.length === 0 && !news)) return null;
  const besides = beside.flatMap((words) => subjects.map((subject) => factsIn(readText(words, on), subject)));
  const assessments = subjects.map((subject) =>
    assess(subject, Object.assign({}, ...besides, known) as Slots, on),
  );
  return {
    assessments,
    carried: {
      checks: subjects.map(({ check }) => check.id),
      known,
      asked: assessments.flatMap(({ asks }) => asks.map(({ slot }) => slot)),
    },
  };
}

/** The first subject named, and the other type of the National Employment Support beside it. */
function subjectsNamed(text: string): readonly EligibilitySubject[] {
  const named = eligibilitySubjects.filter((subject) => subject.named(text));
  const support = named.filter(({ check }) => check.id.startsWith('national-employment-support'));
  return support.length > 0 && support.includes(named[0] as EligibilitySubject) ? support : named.slice(0, 1);
}

/** What a text tells of a right without doubt. */
export function factsIn(reading: Reading, { facts }: EligibilitySubject): Slots {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, { read }]) => {
      const value = read(reading);
      return value === undefined || value instanceof Ambiguous ? [] : [[name, value]];
    }),
  );
}

function assess(
  { check, facts, decides }: EligibilitySubject,
  known: Slots,
  on: CalendarDate,
): AskedEligibility {
  const own = Object.fromEntries(Object.entries(known).filter(([name]) => facts[name] !== undefined));
  const assessed = assessWithin(check, own, on);
  const open = assessed.outcome === 'not_eligible' ? [] : assessed.conditions;
  const slots = open
    .filter(({ state }) => state === 'unknown')
    .flatMap(({ id }) => (decides[id] ?? []).filter((slot) => own[slot] === undefined).slice(0, 1));
  return {
    ...assessed,
    asks: [...new Set(slots)]
      .slice(0, mostAsks)
      .map((slot) => ({ slot, question: facts[slot]?.question ?? slot })),
  };
}

/** A fact outside of what the law can mean (a slip of the pen) is left out, and so asked again. */
function assessWithin(check: EligibilitySubject['check'], own: Slots, on: CalendarDate): Eligibility {
  const parsed = check.input.safeParse(own);
  if (parsed.success) return check.assess(own, on);
  const refused = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return check.assess(Object.fromEntries(Object.entries(own).filter(([name]) => !refused.has(name))), on);
}
