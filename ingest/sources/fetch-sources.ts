import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fetchLaws } from './law-portal.ts';
import type { SafeRequestSettings } from './safe-request.ts';
import { type Fetched, fetchUrls, readUrlList } from './web-source.ts';

/** A list on the command line: `--urls FILE` of addresses, `--laws FILE` of names of laws. */
export interface SourceList {
  readonly kind: 'urls' | 'laws';
  /** Absolute. */
  readonly file: string;
}

export interface SourceSettings {
  /** Where fetched files are kept; each list has a folder of its own in it. */
  readonly folder: string;
  readonly hosts: readonly string[];
  /** Of the law portal's open API; null where none is configured. */
  readonly lawKey: string | null;
}

const limits: Omit<SafeRequestSettings, 'hosts'> = { seconds: 60, bytes: 100 * 1024 * 1024 };

/** Takes the lists out of a command line; what is left are its paths. */
export function takeSourceLists(args: readonly string[]): { lists: SourceList[]; rest: string[] } {
  const lists: SourceList[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [flag = '', file] = [args[at], args[at + 1]];
    if ((flag === '--urls' || flag === '--laws') && file !== undefined && !file.startsWith('-')) {
      lists.push({ kind: flag === '--urls' ? 'urls' : 'laws', file: resolve(file) });
      at += 1;
    } else {
      rest.push(flag);
    }
  }
  return { lists, rest };
}

/**
 * Fetches what the lists name. Returns the folders to ingest, and how many addresses or laws failed.
 * @throws Error where a list cannot be read, or a setting that it needs is missing
 */
export async function fetchSources(
  lists: readonly SourceList[],
  { folder, hosts, lawKey }: SourceSettings,
  print: (line: string) => void,
): Promise<{ folders: string[]; failed: number }> {
  const folders: string[] = [];
  let failed = 0;
  const report = ({ url, outcome, reason }: Fetched) => {
    if (outcome === 'failed') failed += 1;
    if (outcome !== 'unchanged') print(`${outcome}: ${url}${reason === null ? '' : ` — ${reason}`}`);
  };
  for (const { kind, file } of lists) {
    const names = readUrlList(await readFile(file, 'utf8'));
    // A list is known by where it is, so that an address that leaves it is taken out of the index.
    const own = join(folder, kind, createHash('sha256').update(file).digest('hex').slice(0, 16));
    if (kind === 'urls') {
      if (hosts.length === 0) {
        throw new Error(
          'Nothing is fetched before NARU_SOURCE_HOSTS names the hosts that may be asked, e.g. *.moel.go.kr.',
        );
      }
      await fetchUrls(names, own, { ...limits, hosts }, { report });
    } else {
      if (lawKey === null) {
        throw new Error(
          'The law portal asks for a key: register at open.law.go.kr and set NARU_LAW_API_KEY.',
        );
      }
      await fetchLaws(names, own, { key: lawKey, request: { ...limits, hosts: ['www.law.go.kr'] } }, report);
    }
    folders.push(own);
  }
  return { folders, failed };
}
