import { createHash } from 'node:crypto';
import type { JobKind } from '../../knowledge/jobs/job-records.ts';
import type { JobRow } from '../../knowledge/jobs/job-tables.ts';
import { UnreadableFile } from '../cut-document.ts';
import { courseForm } from './course-form.ts';
import { dictionaryForm, kecoForm } from './dictionary-form.ts';
import type { JobForm } from './job-form.ts';
import { listingForm } from './listing-form.ts';
import { type NamedRow, type RowError, readRows } from './read-rows.ts';

/** Tried in this order: a dictionary has the columns of the KECO codes too. */
export const jobForms: readonly JobForm[] = [dictionaryForm, listingForm, courseForm, kecoForm];

export interface ReadJobs {
  readonly kind: JobKind;
  readonly rows: readonly JobRow[];
  /** Lines that were left out, in their order. */
  readonly errors: readonly RowError[];
  /** Ids of rows that are in the file and are not right: what is kept of them stays as it was. */
  readonly doubtful: ReadonlySet<string>;
  /** Whether every line at least told its id, so that what is not among them is known to be gone. */
  readonly complete: boolean;
}

/**
 * The rows of a file of job data. Its kind is told by its columns.
 * @throws UnreadableFile when the file or its columns are of no kind that is known.
 */
export async function readJobs(
  path: string,
  bytes: Uint8Array,
  mask: (text: string) => string,
): Promise<ReadJobs> {
  const { rows, errors } = await readRows(path, bytes);
  const form = formOf(rows);
  const read = new Map<string, JobRow>();
  const wrong: RowError[] = [...errors];
  const doubtful = new Set<string>();
  let complete = errors.length === 0;
  for (const row of rows) {
    const cell = cellsOf(row, form);
    const value = form.read(cell, mask);
    const parsed = form.schema.safeParse(value);
    const id = idOf(parsed.success ? parsed.data : value);
    if (!parsed.success) {
      wrong.push({ line: row.line, message: wordIssues(parsed.error.issues, form, cell) });
      if (id === '') complete = false;
      else doubtful.add(id);
    } else if (read.has(id)) {
      wrong.push({ line: row.line, message: `“${id}” stands in an earlier line too; the first one counts` });
    } else {
      const hash = createHash('sha256').update(JSON.stringify(parsed.data)).digest('hex');
      read.set(id, { kind: form.kind, id, hash, value: parsed.data } as JobRow);
    }
  }
  const kept = [...read.values()];
  return {
    kind: form.kind,
    rows: kept,
    errors: wrong.sort((a, b) => a.line - b.line),
    doubtful,
    complete,
  };
}

function formOf(rows: readonly NamedRow[]): JobForm {
  const [first] = rows;
  if (first === undefined) throw new UnreadableFile('There is no row in it.');
  // JSON leaves out fields that are empty, so that the first rows together tell the columns.
  const present = new Set(rows.slice(0, 50).flatMap(({ cells }) => [...cells.keys()]));
  const lacking = jobForms.map((form) => ({
    form,
    missing: Object.values(form.columns)
      .filter(({ names, required }) => required && !names.some((name) => present.has(name)))
      .map(({ names }) => names.join(' or ')),
  }));
  const [fitting] = lacking.filter(({ missing }) => missing.length === 0);
  if (fitting) return fitting.form;
  const [closest] = lacking.toSorted((a, b) => a.missing.length - b.missing.length);
  throw new UnreadableFile(
    `Its columns are of no job data that is known. As ${closest?.form.title} it lacks: ` +
      `${closest?.missing.join('; ')}. docs/job-data.md lists the columns.`,
  );
}

function cellsOf({ cells }: NamedRow, form: JobForm): (key: string) => string {
  return (key) => {
    for (const name of form.columns[key]?.names ?? []) {
      const cell = cells.get(name);
      if (cell !== undefined && cell !== '') return cell;
    }
    return '';
  };
}

function idOf(value: unknown): string {
  const { id, code } = value as { id?: unknown; code?: unknown };
  return String(id ?? code ?? '');
}

function wordIssues(
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
  form: JobForm,
  cell: (key: string) => string,
): string {
  return issues
    .map(({ path: [field], message }) => {
      const key = field === 'occupation' ? 'keco' : String(field);
      const value = cell(key);
      const name = form.columns[key]?.names[0] ?? key;
      return value === '' ? `${name} is missing` : `${name} “${value.slice(0, 40)}”: ${message}`;
    })
    .join('; ');
}
