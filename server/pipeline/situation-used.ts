import { valueInWords } from '../../knowledge/languages/labels.ts';
import type { Slots } from '../calculators/calculator.ts';
import { factsIn } from '../calculators/eligibility/plan.ts';
import { eligibilitySubjects } from '../calculators/eligibility/subjects/subjects.ts';
import { eventDate, wordsOfEvent } from '../calculators/read/event-date.ts';
import { readText } from '../calculators/read/reading.ts';
import { calculatorOf } from '../calculators/registry.ts';
import { readSlots } from '../calculators/slot-reading.ts';
import { toldBeside } from '../calculators/told-beside.ts';
import { asksForSmallWorkplace } from './extract/small-workplace.ts';
import type { Run } from './run.ts';

/**
 * What of a person's situation an answer rests on, in one line, so that whoever reads it can check it; null where
 * it rests on nothing of it. A model reads all of it.
 */
export function situationUsed(run: Run, asksModel: boolean): string | null {
  const { situation } = run;
  if (situation === null) return null;
  const day = situation.event;
  const ofEvent = day && run.event === day && !eventDate(run.korean, run.askedOn);
  const small = asksForSmallWorkplace(run.search) && !asksForSmallWorkplace(run.korean);
  const used = [
    ...(ofEvent ? [`일이 생긴 날 ${wordsOfEvent(day)}`] : []),
    ...(small ? ['5명 미만 사업장'] : []),
    ...factsUsed(run, situation.told),
  ];
  if (used.length > 0) return `참여자 정보에서 쓴 것: ${[...new Set(used)].join(', ')}.`;
  return asksModel ? '참여자 정보를 함께 살피고 답했습니다.' : null;
}

function factsUsed({ figures, begun, assessments, korean, askedOn }: Run, told: readonly string[]): string[] {
  const said = readText(korean, askedOn);
  const inFigures = [
    ...figures.map(({ calculator, inputs }) => ({ calculator, known: inputs })),
    begun,
  ].flatMap((figure) => {
    const calculator = figure ? calculatorOf(figure.calculator) : undefined;
    if (!figure || !calculator) return [];
    const beside = toldBeside(calculator, told, askedOn);
    return shared(figure.known, beside, readSlots(calculator, said).said);
  });
  const inChecks = assessments.flatMap(({ check, inputs }) => {
    const subject = eligibilitySubjects.find((one) => one.check.id === check);
    if (!subject) return [];
    const beside: Slots = Object.assign({}, ...told.map((text) => factsIn(readText(text, askedOn), subject)));
    return shared(inputs, beside, factsIn(said, subject));
  });
  return [...inFigures, ...inChecks];
}

/** Facts that came from beside the talk, and not from the question. */
function shared(used: Readonly<Record<string, unknown>>, beside: Slots, said: Slots): string[] {
  return Object.entries(beside).flatMap(([name, value]) =>
    said[name] === undefined && JSON.stringify(used[name]) === JSON.stringify(value)
      ? [valueInWords(name, value, 'ko') ?? name]
      : [],
  );
}
