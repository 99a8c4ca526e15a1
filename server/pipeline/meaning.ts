import { valueInWords } from '../../knowledge/languages/labels.ts';
import type { Language } from '../../knowledge/languages/language.ts';
import type { Slots } from '../calculators/calculator.ts';
import { direction } from '../calculators/korean.ts';
import type { CalculationPlan } from '../calculators/plan.ts';
import { eventDate, wordsOfEvent } from '../calculators/read/event-date.ts';
import { readText } from '../calculators/read/reading.ts';
import { calculatorOf } from '../calculators/registry.ts';
import { readSlots } from '../calculators/slot-reading.ts';
import type { Run } from './run.ts';

/** So much of an earlier question is said back. */
const longestTopic = 40;

interface Wording {
  readonly facts: (facts: string) => string;
  readonly topic: (topic: string) => string;
}
const wordings: Partial<Record<Language, Wording>> = {
  ko: {
    facts: (facts) => `앞서 말씀하신 ${direction(facts)} 이해했어요.`,
    topic: (topic) => `앞서 물어보신 “${topic}”에 이어서 이해했어요.`,
  },
  en: {
    facts: (facts) => `I took what you said before: ${facts}.`,
    topic: (topic) => `I took this as going on with “${topic}”.`,
  },
  zh: {
    facts: (facts) => `我按您之前说的理解：${facts}。`,
    topic: (topic) => `我理解为接着“${topic}”的问题。`,
  },
  vi: {
    facts: (facts) => `Tôi hiểu theo những gì bạn đã nói: ${facts}.`,
    topic: (topic) => `Tôi hiểu đây là câu hỏi tiếp theo của “${topic}”.`,
  },
};

/**
 * What a message was understood to mean beyond its own words, in one line: the facts and the day told earlier that
 * the answer uses, else the question that it goes on with. Null where it stands alone.
 */
export function meaningFilledIn(run: Run, plan: CalculationPlan): string | null {
  const wording = wordings[run.spoken] ?? wordings.en;
  if (!wording) return null;
  const told = factsFilledIn(run, plan);
  const day = run.event && !eventDate(run.korean, run.askedOn) ? [wordsOfEvent(run.event)] : [];
  const facts = [...day.filter((words) => !told.some((fact) => fact.includes(words))), ...told];
  if (facts.length > 0) return wording.facts(facts.join(', '));
  if (run.selfContained === run.question) return null;
  const topic = (run.selfContained.split('\n')[0] ?? '').trim();
  return wording.topic(topic.length > longestTopic ? `${topic.slice(0, longestTopic)}…` : topic);
}

/** The facts of earlier messages on which a figure, or what is still asked for it, rests. */
function factsFilledIn(run: Run, plan: CalculationPlan): string[] {
  const before = run.memory.calculation;
  if (before === undefined || plan.kind === 'none') return [];
  const id = plan.kind === 'ask' ? plan.calculator : plan.carried.calculator;
  const calculator = calculatorOf(id);
  if (calculator === undefined) return [];
  const used: Slots = plan.kind === 'ask' ? plan.known : (plan.calculations[0]?.inputs ?? {});
  const { said } = readSlots(calculator, readText(run.korean, run.askedOn, before.asked));
  return Object.keys(calculator.slots).flatMap((name) => {
    const isCarried =
      said[name] === undefined &&
      used[name] !== undefined &&
      JSON.stringify(used[name]) === JSON.stringify(before.known[name]);
    return isCarried ? (valueInWords(name, used[name], run.spoken) ?? []) : [];
  });
}
