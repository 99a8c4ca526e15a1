import { z } from 'zod';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';
import type { Remark, RemarkKind } from './remark.ts';
import { type Match, papersOf } from './target/match.ts';
import { hasFigure, toldSentences } from './told-sentences.ts';

const Item = z.object({
  id: z.enum(['accuracy', 'substance', 'clarity', 'privacy', 'completeness', 'fit']),
  title: z.string(),
  points: z.number().int(),
  of: z.number().int(),
});
type Item = z.infer<typeof Item>;

/** How finished the document is. It judges the writing, never the person. */
export const Score = z.object({ total: z.number().int(), of: z.number().int(), items: z.array(Item) });
export type Score = z.infer<typeof Score>;

interface Criterion {
  readonly id: Item['id'];
  readonly title: string;
  readonly of: number;
  /** Points that each remark of these kinds takes. */
  readonly kinds: readonly RemarkKind[];
  readonly each: number;
}

const criteria: readonly Criterion[] = [
  {
    id: 'accuracy',
    title: '정확성(날짜·맞춤법)',
    of: 25,
    kinds: ['typo', 'spacing', 'impossible_date', 'overlap', 'gap', 'inconsistent'],
    each: 5,
  },
  { id: 'clarity', title: '간결함', of: 15, kinds: ['cliche', 'repetition', 'too_long'], each: 5 },
  { id: 'privacy', title: '개인정보', of: 10, kinds: ['sensitive_info'], each: 5 },
];
const substance = { of: 30, each: 6 } as const;
const completeness = { of: 20, each: 4 } as const;
const fit = 20;

/** Counts remarks and parts: which person, school or place stands in the résumé plays no part. */
export function scoreOf(
  facts: ResumeFacts,
  remarks: readonly Remark[],
  matches: readonly Match[] | null,
): Score {
  const counted = criteria.map(({ id, title, of, kinds, each }): Item => {
    const against = remarks.filter((remark) => kinds.includes(remark.kind)).length;
    return { id, title, of, points: Math.max(0, of - against * each) };
  });
  const items = [
    ...counted,
    substanceOf(facts, remarks),
    completenessOf(facts),
    ...(matches ? [fitOf(matches, remarks)] : []),
  ];
  const sum = (key: 'points' | 'of'): number => items.reduce((total, item) => total + item[key], 0);
  return { total: Math.round((100 * sum('points')) / sum('of')), of: 100, items };
}

/** Sentences with a figure earn points, those without any result lose them. */
function substanceOf(facts: ResumeFacts, remarks: readonly Remark[]): Item {
  const figures = toldSentences(facts).filter(({ text }) => hasFigure(text)).length;
  const empty = remarks.filter(({ kind }) => kind === 'vague' || kind === 'missing_result').length;
  const points =
    Math.min(substance.of, figures * substance.each + substance.each * 2) - empty * (substance.each / 2);
  return {
    id: 'substance',
    title: '구체성(성과와 수치)',
    of: substance.of,
    points: Math.max(0, Math.round(points)),
  };
}

function completenessOf(facts: ResumeFacts): Item {
  const parts = [facts.education, facts.experience, papersOf(facts), facts.skills];
  const present = parts.filter((part) => part.length > 0).length + (toldSentences(facts).length >= 2 ? 1 : 0);
  return {
    id: 'completeness',
    title: '갖춘 항목',
    of: completeness.of,
    points: Math.min(completeness.of, present * completeness.each),
  };
}

function fitOf(matches: readonly Match[], remarks: readonly Remark[]): Item {
  const asked = matches.filter(({ status }) => status !== 'ask');
  const met = asked.filter(({ status }) => status === 'met').length;
  const share = asked.length === 0 ? 1 : met / asked.length;
  const against = remarks.filter(({ kind, of }) => kind === 'mismatch_with_post' && of === 'resume').length;
  return {
    id: 'fit',
    title: '공고와 맞음',
    of: fit,
    points: Math.max(0, Math.round(fit * share) - against * 4),
  };
}
