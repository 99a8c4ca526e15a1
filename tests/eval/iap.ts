import { z } from 'zod';
import { bigrams } from '../../knowledge/retrieve/bigrams.ts';
import type { RunResult } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { readingOf, states } from './reading.ts';
import { dayOfAsking, readRows } from './rows.ts';

const Forbidden = z.object({
  kind: z.string(),
  where: z.enum(['recommendation', 'anywhere']),
  pattern: z.string(),
});
const Row = z.looseObject({
  id: z.string(),
  profile: z.object({
    age_band: z.string(),
    region: z.string(),
    education: z.string(),
    experience: z.array(z.string()),
    certificates: z.array(z.string()),
    constraints: z.array(z.string()),
    benefit_status: z.string(),
    wishes: z.string(),
    interview_notes: z.string(),
  }),
  must_include: z.array(z.array(z.string())),
  basis: z.record(z.string(), z.string()).optional(),
  must_not: z.array(Forbidden),
  missing: z.array(z.string()),
});
type Row = z.infer<typeof Row>;

/** Sections that propose something to be done. */
const recommending = new Set(['occupations', 'goals', 'training', 'jobs']);
/** A hit in a sentence that denies it is none (README of the sets). */
const denial = /없|않|아니|못|제외|불가|어렵|피|미보유|확인/u;
/** A question asks for something missing when it has this share of its pairs of letters. */
const askedFrom = 0.34;

interface Marked {
  readonly row: Row;
  readonly result: RunResult;
  readonly lost: readonly string[];
  readonly broken: readonly string[];
  readonly unasked: readonly string[];
}

/** Drafts a plan of each interview: what must stand in it, what must not, and what a counselor would still ask. */
export const evaluateActionPlans: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const marked: Marked[] = [];
  for (const row of rows) {
    const result = await server.run('action-plan', inputOf(row), dayOfAsking);
    await server.forget(result.conversationId);
    marked.push(mark(row, result));
    onProgress(marked.length, rows.length);
  }
  const part = (lost: number, of: number): number => (of === 0 ? 1 : Number((1 - lost / of).toFixed(4)));
  const sum = (count: (one: Marked) => number): number =>
    marked.reduce((total, one) => total + count(one), 0);
  return {
    scores: {
      included: part(
        sum(({ lost }) => lost.length),
        sum(({ row }) => row.must_include.length),
      ),
      violations: sum(({ broken }) => broken.length),
      asked: part(
        sum(({ unasked }) => unasked.length),
        sum(({ row }) => row.missing.length),
      ),
      plans: rows.length,
    },
    report: marked.map(describe).join('\n\n'),
  };
};

const inputOf = ({ profile }: Row) => ({
  profile: {
    ageBand: profile.age_band,
    region: profile.region,
    education: profile.education,
    experience: profile.experience,
    certificates: profile.certificates,
  },
  notes: profile.interview_notes,
  aims: profile.wishes,
  limits: profile.constraints,
  benefitStatus: profile.benefit_status,
});

function mark(row: Row, result: RunResult): Marked {
  const sections = result.draft?.sections ?? [];
  const plan = sections.map(({ text }) => text).join('\n');
  const proposed = sections.filter(({ id }) => recommending.has(id)).map(({ text }) => text);
  const whole = `${plan}\n${readingOf(result)}\n${result.question}\n${JSON.stringify(result.draft?.content)}`;
  const reading = plan.normalize('NFC').replace(/\s+/g, ' ');
  const pairs = result.asks.map(({ question }) => new Set(bigrams(question)));
  const isAsked = (item: string): boolean => {
    const wanted = [...new Set(bigrams(item))];
    return pairs.some((own) => wanted.filter((pair) => own.has(pair)).length >= wanted.length * askedFrom);
  };
  return {
    row,
    result,
    lost: row.must_include.filter((facts) => !states(reading, facts)).map((facts) => facts.join(' | ')),
    broken: row.must_not.flatMap(({ kind, where, pattern }) => {
      const hit = firstHit(pattern, where === 'anywhere' ? whole : proposed.join('\n'));
      return hit === null ? [] : [`${kind}: ${hit}`];
    }),
    unasked: row.missing.filter((item) => !isAsked(item)),
  };
}

/** The sentence in which a pattern is found and not denied. */
function firstHit(pattern: string, text: string): string | null {
  const sentences = text.normalize('NFC').split(/\n|(?<=[.!?])\s/u);
  const found = new RegExp(pattern, 'iu');
  return sentences.find((sentence) => found.test(sentence) && !denial.test(sentence))?.trim() ?? null;
}

const describe = ({ row, result, lost, broken, unasked }: Marked): string =>
  [
    `## ${row.id} (${result.status})`,
    ...lost.map((fact) => `- lost: ${fact}`),
    ...broken.map((hit) => `- broken: ${hit}`),
    ...unasked.map((item) => `- not asked: ${item}`),
    ...result.asks.map(({ slot, question }) => `- asks ${slot}: ${question}`),
    '',
    result.answer.text.replace(/^/gm, '> '),
  ].join('\n');
