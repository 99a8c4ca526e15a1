import { separatedValues } from '../ingest/jobs/separated-values.ts';
import type { PostRow } from '../ingest/posts/post-rows.ts';
import { csvOf } from '../server/contracts/csv.ts';
import type { Review, RunResult } from '../server/contracts/index.ts';

/** A post about which a person has to decide. */
export interface QueuedPost {
  /** The talk in which the check and the decision are recorded. */
  readonly conversation: string;
  readonly line: number;
  readonly title: string;
  readonly verdict: string;
  /** How much it wants a person: the heaviest comes first. */
  readonly weight: number;
  readonly remarks: string;
  readonly decision: string;
  readonly note: string;
}

const columns = [
  'conversation',
  'line',
  'title',
  'verdict',
  'weight',
  'remarks',
  'decision',
  'note',
] as const;
/** What a checked post leaves for a person, as the reviewers' desk sees it. */
export function queued(
  { line, title }: PostRow,
  { conversationId, draft }: RunResult,
  { weight, remarks }: Review,
): QueuedPost {
  const { verdict } = (draft?.content.verdict ?? {}) as { verdict?: string };
  return {
    conversation: conversationId,
    line,
    title,
    verdict: verdict ?? '',
    weight,
    remarks,
    decision: '',
    note: '',
  };
}

/** As a table that a spreadsheet opens, the heaviest first. */
export function toCsv(posts: readonly QueuedPost[]): string {
  const sorted = [...posts].sort((one, other) => other.weight - one.weight || one.line - other.line);
  return csvOf([columns, ...sorted.map((post) => columns.map((name) => post[name]))]);
}

/** The queue as a reviewer left it. @throws Error where the table is none of ours */
export function fromCsv(text: string): QueuedPost[] {
  const [head, ...rows] = [...separatedValues(text.replace(/^\ufeff/, ''), ',')];
  const names = head?.cells ?? [];
  if (!columns.every((name) => names.includes(name)))
    throw new Error(`The table has not the columns of a review queue: ${columns.join(', ')}.`);
  return rows.map(({ cells }) => {
    const value = (name: string): string => (cells[names.indexOf(name)] ?? '').trim();
    return {
      conversation: value('conversation'),
      line: Number(value('line')),
      title: value('title'),
      verdict: value('verdict'),
      weight: Number(value('weight')),
      remarks: value('remarks'),
      decision: value('decision'),
      note: value('note'),
    };
  });
}
