import { z } from 'zod';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';
import { DraftSentence } from './rewrite.ts';
import type { Match } from './target/match.ts';

/** A part of the letter: under one of the usual headings, or an answer to the employer's own question. */
export const LetterPart = z.object({
  heading: z.string(),
  sentences: z.array(DraftSentence),
  length: z.object({
    withSpaces: z.number().int(),
    withoutSpaces: z.number().int(),
    /** The employer's limit; null where there is none. */
    limit: z.number().int().nullable(),
    counted: z.enum(['with_spaces', 'without_spaces']),
    /** Sentences that did not fit, the last first; they stand in `sentences` with `included: false`. */
    left: z.number().int(),
  }),
});
export type LetterPart = z.infer<typeof LetterPart>;

export const Question = z.strictObject({
  question: z.string().trim().min(1).max(500),
  /** Letters that an answer may have. */
  limit: z.number().int().min(50).max(5_000).optional(),
  counted: z.enum(['with_spaces', 'without_spaces']).default('with_spaces'),
});
export type Question = z.infer<typeof Question>;

type Theme = 'growth' | 'motive' | 'competence' | 'aspiration';

const headings: Readonly<Record<Theme, string>> = {
  growth: '성장과정',
  motive: '지원동기',
  competence: '직무역량',
  aspiration: '입사 후 포부',
};

/** What a question asks about; the first that fits. */
const asksAbout: readonly (readonly [Theme, RegExp])[] = [
  ['aspiration', /포부|계획|목표|비전|기여|이루고|입사\s?(?:후|하면)|앞으로|향후|10년|5년\s?(?:뒤|후)/u],
  ['motive', /동기|이유|왜|선택|관심|알게/u],
  [
    'competence',
    /역량|능력|강점|경험|경력|성과|전문|준비|직무|업무|기술|도전|성취|협업|갈등|문제|해결|실패|극복|프로젝트|차별/u,
  ],
  ['growth', /성장|과정|가치관|성격|장단점|소개|배경|학창|생활|좌우명|어떤\s?사람/u],
];

const placeholders: Readonly<Record<Theme, string>> = {
  growth: '[일하는 태도를 갖게 된 일: 언제, 어디서, 무엇을 했고 무엇이 달라졌는지]',
  motive: '[이 회사의 어떤 일에 왜 끌렸는지: 공고나 회사 소식에서 찾은 사실 하나와 내 경험]',
  competence: '[직무와 이어지는 경험: 상황, 내가 한 일, 결과 수치]',
  aspiration: '[입사 뒤 첫 석 달, 1년 안에 할 일과 수치로 잴 목표]',
};

const told: Readonly<Record<Exclude<Theme, 'competence'>, RegExp>> = {
  growth: /동아리|학교|학년|학창|재학|대학|봉사|아르바이트|활동|어릴|배웠|익혔|과정\s?\d|결석|훈련|수료/u,
  motive: /지원(?:하|했|합|동기)|보았습니다|알게|관심|희망|하고\s?싶|좋아|택|계기/u,
  aspiration: /겠습니다|목표|계획|싶습니다|까지\s.*(?:익히|맡|확보|줄이|늘리)/u,
};

/** The letter from the sentences of the draft alone, each where its matter belongs; what nobody told stands as a placeholder. */
export function coverLetter(
  facts: ResumeFacts,
  draft: readonly DraftSentence[],
  matches: readonly Match[] | null,
  questions: readonly Question[],
  include: readonly string[],
): readonly LetterPart[] {
  const usable = draft.filter(({ sources, text }) => sources.length > 0 && !isBare(text));
  const themes = new Map(usable.map((sentence) => [sentence.id, themeOf(sentence, facts)]));
  const of = (theme: Theme): readonly DraftSentence[] =>
    byEvidence(
      usable.filter(({ id }) => themes.get(id) === theme),
      theme === 'competence' ? matches : null,
    );
  if (questions.length === 0)
    return (Object.keys(headings) as Theme[]).map((theme) =>
      part(headings[theme], theme, of(theme), null, include),
    );
  const used = new Set<string>();
  return questions.map((question) => {
    const theme = asksAbout.find(([, pattern]) => pattern.test(question.question))?.[0] ?? 'competence';
    const sentences = of(theme).filter(({ id }) => !used.has(id));
    for (const { id } of sentences) used.add(id);
    return part(question.question, theme, sentences, question, include);
  });
}

/** Nothing but a placeholder is no sentence of the person's. */
const isBare = (text: string): boolean => /^\[[^\]]*\]$/u.test(text);

function themeOf({ text, sources }: DraftSentence, { sentences }: ResumeFacts): Theme {
  const section = sentences.find(({ start }) => start === sources[0]?.start)?.section;
  if (told.aspiration.test(text)) return 'aspiration';
  if (section === 'duties' || section === 'experience') return 'competence';
  if (/\d/u.test(text) && !told.growth.test(text)) return 'competence';
  if (told.motive.test(text)) return 'motive';
  return told.growth.test(text) ? 'growth' : 'competence';
}

/** What speaks for a requirement of the post comes first. */
function byEvidence(
  sentences: readonly DraftSentence[],
  matches: readonly Match[] | null,
): readonly DraftSentence[] {
  const starts = new Set((matches ?? []).flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const speaks = ({ sources }: DraftSentence): number =>
    Number(sources.some(({ start }) => starts.has(start)));
  return [...sentences].sort((one, other) => speaks(other) - speaks(one));
}

function part(
  heading: string,
  theme: Theme,
  sentences: readonly DraftSentence[],
  question: Question | null,
  include: readonly string[],
): LetterPart {
  const id = `l-${theme}`;
  const opening: DraftSentence = {
    id,
    text: placeholders[theme],
    sources: [],
    included: include.includes(id),
    answers: [],
  };
  const limit = question?.limit ?? null;
  const counted = question?.counted ?? 'with_spaces';
  const kept: DraftSentence[] = [];
  for (const sentence of [...(opening.included ? [opening] : []), ...sentences]) {
    const tried = lengthOf([...kept.filter(({ included }) => included), sentence]);
    const fits =
      limit === null || (counted === 'with_spaces' ? tried.withSpaces : tried.withoutSpaces) <= limit;
    kept.push(fits ? sentence : { ...sentence, included: false });
  }
  const length = lengthOf(kept.filter(({ included }) => included));
  return {
    heading,
    sentences: opening.included ? kept : [opening, ...kept],
    length: { ...length, limit, counted, left: kept.filter(({ included }) => !included).length },
  };
}

/** Letters as employers' forms count them: by code point. */
function lengthOf(sentences: readonly DraftSentence[]): {
  readonly withSpaces: number;
  readonly withoutSpaces: number;
} {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return { withSpaces: [...text].length, withoutSpaces: [...text.replace(/\s/gu, '')].length };
}
