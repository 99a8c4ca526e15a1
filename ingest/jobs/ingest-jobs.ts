import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { readEverydayWords } from '../../knowledge/jobs/everyday-words.ts';
import type { JobTables } from '../../knowledge/jobs/job-tables.ts';
import { OccupationIndex } from '../../knowledge/jobs/occupation-index.ts';
import { suggestOccupations } from '../../knowledge/jobs/suggest-occupations.ts';
import type { IngestEvent, IngestSummary } from '../ingest-event.ts';
import { leadWording } from './lead-wording.ts';
import { readJobs } from './read-jobs.ts';
import { isJobFile } from './read-rows.ts';

/** What job data is written to, and with what. */
export interface JobParts {
  readonly tables: JobTables;
  /** Takes personal data out of free text before anything is kept. */
  readonly mask: (text: string) => string;
}

export interface JobIngestOptions {
  readonly report: (event: IngestEvent) => void;
  /** Ends the run after the file under way; what is written stays. */
  readonly signal?: AbortSignal;
}

/** Wrong lines that are told one by one, a file; the rest are counted. */
const toldLines = 20;
/** Leads whose occupations are suggested between two writes. */
const assignedAtATime = 200;

/**
 * Brings the job data up to the files under `paths`: new and changed rows are written, those that left their file
 * are removed, and everything that came from a file that is gone. A line that is wrong is told with its number and
 * left out; what was kept of it before stays. A file is written in one transaction, so that the process may be
 * killed at any moment.
 * @throws what the database throws, or the signal's reason.
 */
export async function ingestJobs(
  paths: readonly string[],
  { tables, mask }: JobParts,
  { report, signal }: JobIngestOptions,
): Promise<IngestSummary> {
  const summary = { indexed: 0, unchanged: 0, removed: 0, skipped: 0, failed: 0, passages: 0 };
  const tell = (path: string, outcome: Exclude<keyof IngestSummary, 'passages'>, reason: string | null) => {
    summary[outcome] += 1;
    report({ type: 'file', path, outcome, passages: 0, reason });
  };
  const { files, missing } = await jobFiles(paths);
  report({ type: 'started', files: files.length });
  const gone = (await tables.sources()).filter(
    (source) => !files.includes(source) && paths.some((path) => isUnder(source, resolve(path))),
  );
  for (const source of gone) {
    await tables.change(source, { write: [], remove: await tables.hashesOf(source) });
    tell(source, 'removed', null);
  }
  for (const path of missing) {
    if (!gone.some((source) => isUnder(source, path))) tell(path, 'failed', 'There is no such file.');
  }
  for (const path of files) {
    signal?.throwIfAborted();
    try {
      const { changed, told, wrong } = await ingestJobFile(path, tables, mask);
      for (const text of told) report({ type: 'notice', text: `${path}: ${text}` });
      if (wrong > 0) tell(path, 'failed', `${wrong} of its lines could not be taken.`);
      else tell(path, changed ? 'indexed' : 'unchanged', null);
    } catch (failure) {
      if (!(failure instanceof Error && failure.name === 'UnreadableFile')) throw failure;
      tell(path, 'failed', failure.message);
    }
  }
  await suggestMissingOccupations(tables, signal);
  report({ type: 'finished', summary });
  return summary;
}

async function ingestJobFile(
  path: string,
  tables: JobTables,
  mask: (text: string) => string,
): Promise<{ changed: boolean; told: string[]; wrong: number }> {
  const { kind, rows, errors, doubtful, complete } = await readJobs(path, await readFile(path), mask);
  const key = (row: { kind: string; id: string }) => `${row.kind} ${row.id}`;
  const former = await tables.hashesOf(path);
  const hashes = new Map(former.map((row) => [key(row), row.hash]));
  const present = new Set(rows.map(key));
  const write = rows.filter((row) => hashes.get(key(row)) !== row.hash);
  const remove = complete
    ? former.filter((row) => !present.has(key(row)) && !(row.kind === kind && doubtful.has(row.id)))
    : [];
  if (write.length > 0 || remove.length > 0) await tables.change(path, { write, remove });
  const added = write.filter((row) => !hashes.has(key(row))).length;
  const told = [
    `${rows.length} rows of ${kind}: ${added} new, ${write.length - added} changed, ${remove.length} gone`,
    ...errors.slice(0, toldLines).map(({ line, message }) => `line ${line}: ${message}`),
    ...(errors.length > toldLines ? [`and ${errors.length - toldLines} further wrong lines`] : []),
    ...(complete || former.length === 0
      ? []
      : ['Lines without an id: nothing that may be gone was removed.']),
  ];
  return { changed: write.length + remove.length > 0, told, wrong: errors.length };
}

/** Suggests the occupation of each lead whose agency gave none, names the given ones; again after the dictionary changed. */
async function suggestMissingOccupations(tables: JobTables, signal?: AbortSignal): Promise<void> {
  const version = await tables.dictionaryVersion();
  let index: OccupationIndex | undefined;
  let names: Map<string, string> | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const leads = await tables.unassigned(version, assignedAtATime);
    if (leads.length === 0) return;
    names ??= new Map((await tables.kecoCodes()).map(({ code, name }) => [code, name]));
    index ??= await OccupationIndex.build(await tables.occupations(), await readEverydayWords());
    const assigned = [];
    for (const { kind, id, title, description, given } of leads) {
      if (given !== null) {
        const occupation = { code: given, name: names.get(given) ?? given, given: true };
        assigned.push({ kind, id, occupation });
        continue;
      }
      const [best] = suggestOccupations(index, leadWording(title, description), 1);
      assigned.push({ kind, id, occupation: best ? { ...best.keco, given: false } : null });
    }
    await tables.assign(version, assigned);
  }
}

async function jobFiles(paths: readonly string[]): Promise<{ files: string[]; missing: string[] }> {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const path of paths) {
    const real = await realpath(path).catch(() => null);
    if (real === null) missing.push(resolve(path));
    else if ((await stat(real)).isDirectory()) {
      const inside = (await readdir(real)).filter((name) => !name.startsWith('.') && isJobFile(name));
      for (const name of inside) files.add(join(real, name));
    } else files.add(real);
  }
  return { files: [...files].sort(), missing };
}

function isUnder(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
