import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Origin, originOf, originPath, writeOrigin } from './origin.ts';
import { robotsAllow } from './robots.ts';
import {
  RequestRefused,
  requestSafely,
  type SafeRequestSettings,
  type SafeResponse,
} from './safe-request.ts';

/** What became of one address. */
export interface Fetched {
  readonly url: string;
  readonly outcome: 'fetched' | 'unchanged' | 'gone' | 'failed';
  /** Why it failed; null for the others. */
  readonly reason: string | null;
}

/** The addresses in a list, one a line; empty lines and those that begin with `#` are passed over. */
export function readUrlList(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== '' && !line.startsWith('#')))];
}

/**
 * Brings a folder up to a list of addresses, a file each, to be ingested like any other folder. What did not change is not
 * fetched again; what answers 404 or 410, or left the list, is deleted; what fails otherwise keeps its last text.
 */
export async function fetchUrls(
  urls: readonly string[],
  folder: string,
  settings: SafeRequestSettings,
  { report, clock = () => new Date() }: { report: (fetched: Fetched) => void; clock?: () => Date },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const listed = new Set(urls.map(stem));
  for (const name of await readdir(folder)) {
    const [own = ''] = name.replace(/^\./, '').split('.');
    if (!listed.has(own)) await rm(join(folder, name));
  }
  const robots = robotsOf(settings);
  for (const url of urls) {
    try {
      report({ url, outcome: await fetchOne(url, folder, settings, robots, clock), reason: null });
    } catch (failure) {
      report({
        url,
        outcome: 'failed',
        reason: failure instanceof Error ? failure.message : String(failure),
      });
    }
  }
}

async function fetchOne(
  url: string,
  folder: string,
  settings: SafeRequestSettings,
  mayFetch: (url: URL) => Promise<boolean>,
  clock: () => Date,
): Promise<Fetched['outcome']> {
  if (!URL.canParse(url)) throw new RequestRefused('It is no address.');
  const former = await formerFile(url, folder);
  const response = await requestSafely(url, settings, conditions(former?.origin ?? null), mayFetch);
  if (response.status === 304 && former !== null) return 'unchanged';
  if (response.status === 404 || response.status === 410) {
    if (former !== null) await remove(former.path);
    return 'gone';
  }
  if (response.status !== 200) throw new RequestRefused(`The server answered ${response.status}.`);
  const path = join(folder, `${stem(url)}${ending(response)}`);
  if (former !== null && former.path === path && Buffer.from(response.body).equals(await readFile(path))) {
    await writeOrigin(path, originFrom(url, response, clock()));
    return 'unchanged';
  }
  if (former !== null && former.path !== path) await remove(former.path);
  // Whole or not at all: a watcher may look while it is written.
  await writeFile(`${path}.part`, response.body);
  await writeOrigin(path, originFrom(url, response, clock()));
  await rename(`${path}.part`, path);
  return 'fetched';
}

/** Sites are asked for their robots.txt once a run. Without one all is allowed; while it cannot be had, nothing (RFC 9309, 2.3.1). */
function robotsOf(settings: SafeRequestSettings): (url: URL) => Promise<boolean> {
  const known = new Map<string, Promise<string | null>>();
  return async (url) => {
    const site = url.origin;
    const asked = known.get(site) ?? readRobots(site, settings);
    known.set(site, asked);
    const robots = await asked;
    return robots !== null && robotsAllow(robots, url.pathname + url.search);
  };
}

async function readRobots(site: string, settings: SafeRequestSettings): Promise<string | null> {
  try {
    const { status, body } = await requestSafely(`${site}/robots.txt`, { ...settings, bytes: 512 * 1024 });
    if (status === 200) return new TextDecoder().decode(body);
    return status >= 400 && status < 500 ? '' : null;
  } catch {
    return null;
  }
}

async function formerFile(url: string, folder: string): Promise<{ path: string; origin: Origin } | null> {
  const name = (await readdir(folder)).find(
    (one) => one.startsWith(`${stem(url)}.`) && !one.endsWith('.part'),
  );
  if (name === undefined) return null;
  const path = join(folder, name);
  const origin = await originOf(path);
  return origin === null ? null : { path, origin };
}

function conditions(former: Origin | null): Record<string, string> {
  return {
    ...(former?.etag ? { 'if-none-match': former.etag } : {}),
    ...(former?.lastModified ? { 'if-modified-since': former.lastModified } : {}),
  };
}

function originFrom(url: string, { headers }: SafeResponse, at: Date): Origin {
  return {
    url,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    fetchedAt: at.toISOString(),
  };
}

async function remove(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(originPath(path), { force: true });
}

/** The same address is the same file, and so the same document. */
function stem(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 24);
}

const endingsOfTypes: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/csv': '.csv',
};
const knownEndings = /^\.(?:md|txt|html?|csv|srt|hwpx?|pdf|docx|pptx|xlsx?|epub|zip)$/;

/** By the type that the server says, else by the address; what the file is, its content decides later. */
function ending({ headers, url }: SafeResponse): string {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const named = extname(url.pathname).toLowerCase();
  return endingsOfTypes[type] ?? (knownEndings.test(named) ? named : '.html');
}
