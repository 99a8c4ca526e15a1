import { csvOf } from '../../contracts/csv.ts';
import type { OpenedReview, ReviewOutcome } from '../../contracts/index.ts';

export const outcomeInWords: Readonly<Record<ReviewOutcome, string>> = {
  accepted: '승인',
  corrected: '수정',
  rejected: '반려',
};

const columns = [
  'id',
  'kind',
  'source',
  'line',
  'title',
  'topic',
  'remarks',
  'decision',
  'reason',
  'original',
  'corrected',
  'queuedAt',
  'decidedAt',
  'decidedBy',
] as const;

/** Decisions as a table for the agency's own system: stable names of columns, times in ISO 8601. */
export function decisionsTable(
  decided: readonly Omit<OpenedReview, 'run' | 'feedback' | 'reasons'>[],
): string {
  const rows = decided.map((review) => {
    const values = { ...review, decision: review.standing };
    return columns.map((name) => String(values[name] ?? ''));
  });
  return csvOf([columns, ...rows]);
}

const clock = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'long',
  timeStyle: 'short',
});

/** Who decided what and when, as another reviewer is told. */
export function decisionInWords(outcome: ReviewOutcome, by: string | null, at: Date, reason: string): string {
  const who = by === null ? '다른 검토자가' : `${by} 님이`;
  const why = reason === '' ? '' : ` 까닭: ${reason}`;
  return `${who} ${clock.format(at)}에 먼저 ‘${outcomeInWords[outcome]}’(으)로 결정했습니다.${why}`;
}
