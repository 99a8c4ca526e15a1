import { z } from 'zod';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';
import type { Sentence } from '../resume-facts/sentences.ts';
import type { Remark } from './remark.ts';
import { Remark as RemarkSchema } from './remark.ts';
import type { Match } from './target/match.ts';
import { toldSentences } from './told-sentences.ts';

/** The place in the résumé that a sentence of the draft comes from. */
export const Source = z.object({
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  line: z.number().int().positive(),
});
export type Source = z.infer<typeof Source>;

/** A sentence of a draft. Without a source it is nobody's word, and left out until the person takes it in. */
export const DraftSentence = z.object({
  /** To be sent back in `include`. */
  id: z.string(),
  text: z.string(),
  sources: z.array(Source),
  included: z.boolean(),
  /** The remarks that it answers. */
  answers: z.array(RemarkSchema.shape.kind),
});
export type DraftSentence = z.infer<typeof DraftSentence>;

export const sourceOf = ({ text, start, end, line }: Sentence): Source => ({ quote: text, start, end, line });

/**
 * Rewrites sentence by sentence: spelling is corrected, what is nobody's business goes, and where a fact is missing a
 * placeholder stands that only the person can fill. Nothing is added to what the résumé says.
 */
export function rewrite(
  facts: ResumeFacts,
  remarks: readonly Remark[],
  matches: readonly Match[] | null,
  include: readonly string[],
): readonly DraftSentence[] {
  const own = toldSentences(facts).flatMap((sentence, at): DraftSentence[] => {
    const on = remarks.filter(
      (remark) => remark.of === 'resume' && remark.start < sentence.end && sentence.start < remark.end,
    );
    const text = rewritten(sentence, on);
    if (text === '') return [];
    const answers = [...new Set(on.map(({ kind }) => kind))];
    return [{ id: `s${at + 1}`, text, sources: [sourceOf(sentence)], included: true, answers }];
  });
  return [...own, ...suggested(matches ?? [], include)];
}

/** Sentences that the post asks for and the résumé does not have. */
const suggested = (matches: readonly Match[], include: readonly string[]): readonly DraftSentence[] =>
  matches
    .filter(({ status }) => status === 'unmet')
    .map(({ requirement: { text } }, at): DraftSentence => {
      const id = `p${at + 1}`;
      return {
        id,
        text: `[‘${text}’에 해당하는 경험·자격: 언제, 어디서, 무엇을, 결과 수치]`,
        sources: [],
        included: include.includes(id),
        answers: ['mismatch_with_post'],
      };
    });

function rewritten({ text, start, end }: Sentence, on: readonly Remark[]): string {
  const has = (kind: Remark['kind']): boolean => on.some((remark) => remark.kind === kind);
  if (has('repetition')) return '';
  if (has('cliche')) return `[이 말을 보여 주는 일: 언제 어디서, 내가 한 일, 달라진 것]`;
  const mended = corrected(text, start, end, on);
  if (mended.replace(/[\s.,·]/gu, '') === '') return '';
  if (has('mismatch_with_post')) return `${mended} [공고의 일에 맞추어 고칠 곳]`;
  if (has('inconsistent')) return `${mended} [경력·자격란과 맞출 곳]`;
  if (has('missing_result')) return withPlaceholder(mended, '[건수·금액·인원과 성과 수치]');
  if (has('vague')) return withPlaceholder(mended, '[대상과 업무 이름, 횟수·기간]');
  if (has('too_long')) return clausesOf(mended).join('\n');
  return mended;
}

/** Spellings take their places; personal matters go, the whole sentence with them where little else is said. */
function corrected(text: string, start: number, end: number, on: readonly Remark[]): string {
  let mended = text;
  const certain = on
    .filter(({ replacement, start: from, end: to }) => replacement !== null && start <= from && to <= end)
    .sort((one, other) => other.start - one.start);
  for (const { replacement, start: from, end: to, kind } of certain) {
    const rest = text.length - (to - from);
    if (kind === 'sensitive_info' && rest < shortestRest) return '';
    if (mended.slice(from - start, to - start) !== text.slice(from - start, to - start)) continue;
    mended = mended.slice(0, from - start) + (replacement ?? '') + mended.slice(to - start);
  }
  return mended
    .replace(/\s{2,}/gu, ' ')
    .replace(/^[\s,·]+/u, '')
    .trim();
}

/** What is left of a sentence beside a personal matter stands only when it says something. */
const shortestRest = 12;

const withPlaceholder = (sentence: string, placeholder: string): string =>
  /[.!]$/u.test(sentence) ? `${sentence.slice(0, -1)} ${placeholder}.` : `${sentence} ${placeholder}`;

const clauseEnd =
  /(?<=(?:했|었|았|였|하|이|으|기|있|되|보)?(?:는데|면서|지만|으며|며|때문에|려고|었고|았고|했고|하고|다음|덕분에|까지))\s/gu;
const shortestClause = 18;

/** A sentence too long at the ends of its clauses, each on a line of its own for the person to end. */
function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  for (const piece of sentence.split(clauseEnd)) {
    const last = clauses.at(-1);
    if (last !== undefined && last.length < shortestClause) clauses[clauses.length - 1] = `${last} ${piece}`;
    else clauses.push(piece);
  }
  return clauses.map((clause, at) => (at === clauses.length - 1 ? clause : `${clause} [문장 끝맺기]`));
}
