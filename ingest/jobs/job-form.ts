import type { z } from 'zod';
import type { JobKind, JobRows } from '../../knowledge/jobs/job-records.ts';

/** A column that an agency supplies. */
export interface Column {
  /** What the column may be called in the file, our own name first. */
  readonly names: readonly string[];
  readonly required: boolean;
  /** What stands in it, for docs/job-data.md. */
  readonly meaning: string;
}

/** How one kind of job data is read from a table. */
export interface JobForm<Kind extends JobKind = JobKind> {
  readonly kind: Kind;
  /** What it is called in messages. */
  readonly title: string;
  /** By the field of the row that is made from it. */
  readonly columns: Readonly<Record<string, Column>>;
  readonly schema: z.ZodType<JobRows[Kind]>;
  /**
   * What the schema then checks. `cell` gives a column's text by the column's key, empty where there is none;
   * `mask` takes personal data out of free text.
   */
  read(cell: (key: string) => string, mask: (text: string) => string): unknown;
}

/** The parts of a list in one cell. */
export function listOf(cell: string): string[] {
  return cell
    .split(/[,|;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function orNull(cell: string): string | null {
  return cell === '' ? null : cell;
}

/** A positive whole number; null for an empty cell and for 0, which exports write for what nobody entered. */
export function countOrNull(cell: string): number | null {
  const digits = cell.replaceAll(',', '');
  return digits === '' || Number(digits) === 0 ? null : Number(digits);
}
