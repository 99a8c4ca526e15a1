import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PortalStatute, statuteMarkdown } from './law-portal-statute.ts';
import { RequestRefused, requestSafely, type SafeRequestSettings } from './safe-request.ts';
import type { Fetched } from './web-source.ts';

/** The open API of the National Law Information Center, as open.law.go.kr documents it. */
const portal = 'https://www.law.go.kr/DRF';

export interface LawPortalSettings {
  /** What the portal calls OC: given to whoever registers there. */
  readonly key: string;
  readonly request: SafeRequestSettings;
  /** Where the API is; for tests. */
  readonly address?: string;
}

/** A list of one comes as the one itself. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]).default([]);
const digits = z.union([z.string(), z.number()]).transform(String);

const SearchAnswer = z.object({
  LawSearch: z.object({
    law: listOf(
      z.object({
        법령명한글: z.string(),
        법령일련번호: digits,
        시행일자: digits,
        현행연혁코드: z.string().optional(),
      }),
    ),
  }),
});
const ServiceAnswer = z.object({ 법령: PortalStatute });

/**
 * Brings a folder up to the versions of the named laws that are in force or promulgated, a Markdown file each, to be ingested
 * like the statutes of a git working copy. Versions that went out of force and are no longer told of are deleted.
 * @param names full names, e.g. `근로기준법 시행령`
 */
export async function fetchLaws(
  names: readonly string[],
  folder: string,
  settings: LawPortalSettings,
  report: (fetched: Fetched) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    try {
      for (const outcome of await fetchLaw(name, folder, settings)) report(outcome);
    } catch (failure) {
      report({
        url: name,
        outcome: 'failed',
        reason: failure instanceof Error ? failure.message : String(failure),
      });
    }
  }
}

async function fetchLaw(name: string, folder: string, settings: LawPortalSettings): Promise<Fetched[]> {
  // 시행예정 and 현행: what is only promulgated is shown when asked for, what is over is not taken in.
  const found = await ask(
    'lawSearch.do',
    { target: 'eflaw', query: name, nw: '2,3', display: '100' },
    SearchAnswer,
    settings,
  );
  const versions = found.LawSearch.law.filter((law) => plain(law.법령명한글) === plain(name));
  if (versions.length === 0)
    throw new RequestRefused('The portal knows no law of this name in force or promulgated.');
  const fetched: Fetched[] = [];
  const present = new Set<string>();
  for (const { 법령일련번호: MST, 시행일자: efYd } of versions) {
    const file = `${plain(name)}@${efYd}.md`;
    present.add(file);
    const { 법령 } = await ask('lawService.do', { target: 'eflaw', MST, efYd }, ServiceAnswer, settings);
    const path = join(folder, file);
    await writeFile(`${path}.part`, statuteMarkdown(법령, MST));
    await rename(`${path}.part`, path);
    fetched.push({ url: `${name} (${efYd})`, outcome: 'fetched', reason: null });
  }
  for (const old of await readdir(folder)) {
    if (old.startsWith(`${plain(name)}@`) && !present.has(old)) await rm(join(folder, old));
  }
  return fetched;
}

async function ask<Answer extends z.ZodType>(
  operation: string,
  parameters: Readonly<Record<string, string>>,
  schema: Answer,
  { key, request, address = portal }: LawPortalSettings,
): Promise<z.infer<Answer>> {
  const query = new URLSearchParams({ OC: key, type: 'JSON', ...parameters });
  const { status, body } = await requestSafely(`${address}/${operation}?${query}`, request);
  const text = new TextDecoder().decode(body);
  const answer = schema.safeParse(status === 200 ? jsonOf(text) : null);
  if (answer.success) return answer.data;
  // The portal answers a wrong key with 200 and a sentence. The key itself is not repeated.
  const said = text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(key, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  throw new RequestRefused(`The law portal did not answer as documented (${status}): ${said}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const plain = (name: string): string => name.replace(/\s+/g, '');
