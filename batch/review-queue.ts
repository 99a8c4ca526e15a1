import { separatedValues } from '../ingest/jobs/separated-values.ts';
import { csvOf } from '../server/contracts/csv.ts';
import type { RunResult } from '../server/contracts/index.ts';
import type { PostRow } from './post-rows.ts';

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
const violationWeight = 10;
const signWeight = 3;

interface Remark {
  readonly severity?: string;
  readonly title?: string;
  readonly quote: string;
  readonly reason: string;
}

/** What the check of a post leaves for a person; null where it found nothing. */
export function queued({ line, title }: PostRow, { conversationId, draft }: RunResult): QueuedPost | null {
  const { verdict, violations, cautions } = (draft?.content.verdict ?? {}) as Record<string, unknown>;
  if (verdict === undefined || verdict === 'clear') return null;
  const findings = (draft?.content.findings ?? []) as readonly Remark[];
  const signs = (draft?.content.signs ?? []) as readonly Remark[];
  return {
    conversation: conversationId,
    line,
    title,
    verdict: String(verdict),
    weight: Number(violations) * violationWeight + Number(cautions) + signs.length * signWeight,
    remarks: [
      ...findings.map((finding) => `${finding.title}: ${finding.quote}`),
      ...signs.map((sign) => `${sign.reason}: ${sign.quote}`),
    ].join(' / '),
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
