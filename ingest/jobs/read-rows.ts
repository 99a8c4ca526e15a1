import { extname } from 'node:path';
import { UnreadableFile } from '../cut-document.ts';
import { decode } from '../read/decode.ts';
import { readSheets } from '../read/forms/xlsx.ts';
import { separatedValues, type TableRow } from './separated-values.ts';

/** One record of a job file: its cells by the name of their column, as the file names it. */
export interface NamedRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A file's rows, and those lines that could not be read as a row. */
export interface ReadRows {
  readonly rows: readonly NamedRow[];
  readonly errors: readonly RowError[];
}

export interface RowError {
  readonly line: number;
  readonly message: string;
}

const suffixes = ['.csv', '.tsv', '.jsonl', '.ndjson', '.xlsx'];

/** Whether a file in a folder is taken for job data. */
export function isJobFile(name: string): boolean {
  return suffixes.includes(extname(name).toLowerCase());
}

/**
 * The rows of a CSV, TSV, XLSX (its first sheet) or JSON Lines file. In JSON Lines, fields of a nested object stand beside the others, and
 * a list is joined with commas.
 * @throws UnreadableFile when it is none of these.
 */
export function readRows(path: string, bytes: Uint8Array): ReadRows {
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return named(separatedValues(textOf(bytes), ','));
    case '.tsv':
      return named(separatedValues(textOf(bytes), '\t'));
    case '.jsonl':
    case '.ndjson':
      return jsonLines(textOf(bytes));
    case '.xlsx':
      return named(firstSheet(bytes));
    default:
      throw new UnreadableFile('Job data is read from .csv, .tsv, .xlsx and .jsonl files.');
  }
}

function firstSheet(bytes: Uint8Array): TableRow[] {
  const [sheet] = readSheets(bytes);
  return (
    sheet?.rows.map(({ number, cells }) => ({
      line: number,
      cells: Array.from(cells, (cell) => cell ?? ''),
    })) ?? []
  );
}

function textOf(bytes: Uint8Array): string {
  return decode(bytes).replace(/^\ufeff/, '');
}

function named(table: Iterable<TableRow>): ReadRows {
  const [head, ...body] = table;
  // `title(제목)`, as the exports of HRD-Net write it, is `title`.
  const names = (head?.cells ?? []).map((name) => name.replace(/\(.*\)$/, '').trim());
  const rows: NamedRow[] = [];
  const errors: RowError[] = [];
  for (const { line, cells } of body) {
    if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== ''))
      errors.push({ line, message: `it has ${cells.length} cells, the head of the table ${names.length}` });
    else rows.push({ line, cells: new Map(names.map((name, i) => [name, (cells[i] ?? '').trim()])) });
  }
  return { rows, errors };
}

function jsonLines(text: string): ReadRows {
  const rows: NamedRow[] = [];
  const errors: RowError[] = [];
  for (const [i, source] of text.split('\n').entries()) {
    if (source.trim() === '') continue;
    try {
      rows.push({ line: i + 1, cells: new Map(cellsOf(JSON.parse(source))) });
    } catch (failure) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      errors.push({ line: i + 1, message: `it is not a JSON object (${reason})` });
    }
  }
  return { rows, errors };
}

function* cellsOf(value: unknown): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('not an object');
  for (const [name, cell] of Object.entries(value)) {
    if (cell === null || cell === undefined) continue;
    if (Array.isArray(cell)) yield [name, cell.map(String).join(', ')];
    else if (typeof cell === 'object') yield* cellsOf(cell);
    else yield [name, String(cell).trim()];
  }
}
