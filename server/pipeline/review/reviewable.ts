import { topicName } from '../../../knowledge/guides/topics.ts';
import type { Feedback, ReviewKind, ReviewReason, RunResult } from '../../contracts/index.ts';

/** What a run puts before a reviewer. */
export interface Reviewable {
  readonly kind: Exclude<ReviewKind, 'answer'>;
  readonly title: string;
  readonly topic: string | null;
  readonly weight: number;
  readonly remarks: string;
}

const longestTitle = 120;
const longestRemarks = 600;
const violationWeight = 10;
const signWeight = 3;
const weightOfConfidence = { low: 10, medium: 5, high: 1 } as const;
const confidenceInWords = { low: '낮음', medium: '보통', high: '높음' } as const;

interface Remark {
  readonly severity?: string;
  readonly title?: string;
  readonly quote: string;
  readonly reason: string;
}

/** What of a finished run a person has to decide; null where there is nothing, or it is no such run. */
export function reviewableOf(run: RunResult): Reviewable | null {
  if (run.status !== 'answered' || run.draft === null) return null;
  if (run.assistant === 'job-post-check') return postOf(run, run.draft.content);
  if (run.assistant === 'inquiry-reply') return inquiryOf(run, run.draft.content);
  return null;
}

function postOf({ question }: RunResult, content: Readonly<Record<string, unknown>>): Reviewable | null {
  const { verdict, violations, cautions } = (content.verdict ?? {}) as Record<string, unknown>;
  if (verdict === undefined || verdict === 'clear') return null;
  const findings = (content.findings ?? []) as readonly Remark[];
  const signs = (content.signs ?? []) as readonly Remark[];
  const gravest = findings.find(({ severity }) => severity === 'violation') ?? findings[0];
  return {
    kind: 'post',
    title: titleOf(question),
    topic: gravest?.title ?? '거짓 광고 징후',
    weight: Number(violations) * violationWeight + Number(cautions) + signs.length * signWeight,
    remarks: [
      ...findings.map(({ title, quote }) => `${title}: ${quote}`),
      ...signs.map(({ reason, quote }) => `${reason}: ${quote}`),
    ]
      .join(' / ')
      .slice(0, longestRemarks),
  };
}

function inquiryOf({ question }: RunResult, content: Readonly<Record<string, unknown>>): Reviewable {
  const { confidence = 'low' } = (content.check ?? {}) as { confidence?: keyof typeof weightOfConfidence };
  const { suggested } = (content.department ?? {}) as { suggested?: { value: { name: string } } };
  const { questions = [] } = (content.understanding ?? {}) as { questions?: readonly unknown[] };
  return {
    kind: 'inquiry',
    title: titleOf(question),
    topic: suggested?.value.name ?? null,
    weight: weightOfConfidence[confidence],
    remarks: `물음 ${questions.length}개, 확실한 정도 ${confidenceInWords[confidence]}`,
  };
}

const titleOf = (text: string): string => (text.split('\n')[0] ?? '').slice(0, longestTitle);

/** The sections of an inquiry's draft that go out; the others are for who signs it. */
const letter: ReadonlySet<string> = new Set([
  'greeting',
  'understanding',
  'answers',
  'law',
  'limits',
  'contact',
]);
/** Sections that read as one with what stands before them. */
const unheaded: ReadonlySet<string> = new Set(['greeting', 'understanding']);

/** The words that are decided about: the post, the letter, the answer. */
export function originalOf(kind: ReviewKind, { question, answer, draft }: RunResult): string {
  if (kind === 'post') return question;
  if (kind === 'answer') return answer.text;
  return (draft?.sections ?? [])
    .filter(({ id }) => letter.has(id))
    .map(({ id, title, text }) => (unheaded.has(id) ? text : `### ${title}\n\n${text}`))
    .join('\n\n');
}

/** Why experts should look at an answer. */
export function reasonsOf(run: RunResult, feedback: Feedback | null): ReviewReason[] {
  const reasons: readonly (readonly [ReviewReason, boolean])[] = [
    ['unanswered', run.status === 'unanswerable_no_evidence'],
    ['down_voted', feedback?.useful === false],
    ['withheld', run.withheld > 0],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** A topic as a person reads it: that of an answer is kept by the id of the guides. */
export const topicInWords = (kind: ReviewKind, topic: string | null): string | null =>
  topic === null || kind !== 'answer' ? topic : topicName(topic);
