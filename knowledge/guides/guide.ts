import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CalendarDate } from '../../server/contracts/passage.ts';

/** What stands between the `---` lines of a guide. */
export const GuideFrontMatter = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().trim().min(1),
  topic: z.string().min(1),
  audience: z.array(z.string()),
  /** Every article that the guide rests on: `근로기준법 제55조제1항`. */
  law: z.array(z.string()),
  /** The day whose law the guide states; it says nothing on when that law came into force. */
  as_of: CalendarDate,
  /** The day on which somebody reads it again, at the latest. */
  review_by: CalendarDate.optional(),
  /** Questions in citizens' own words that the guide answers. */
  questions: z.array(z.string().trim().min(1)).min(1),
  /** Ids of other guides. */
  related: z.array(z.string()).default([]),
});
export type GuideFrontMatter = z.infer<typeof GuideFrontMatter>;

export interface Guide extends GuideFrontMatter {
  /** Markdown with the directives that check its figures. */
  readonly body: string;
}

export interface GuideSection {
  readonly heading: string;
  /** Markdown without directives. */
  readonly text: string;
}

/** @throws Error that names the file and the fields which are wrong */
export function parseGuide(source: string, file: string): Guide {
  const [, front = '', body = ''] = source.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const parsed = GuideFrontMatter.safeParse(parse(front, { schema: 'core' }));
  if (parsed.success) return { ...parsed.data, body };
  const fields = parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ');
  throw new Error(`${file} is no guide, since its front matter is not complete. ${fields}`);
}

/** Every guide of a folder, in the order of their files' names. */
export async function readGuides(folder: string): Promise<Guide[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => parseGuide(await readFile(path.join(folder, name), 'utf8'), name)),
  );
}

/** The `##` sections of a guide's body. Comments, such as the directives that check its figures, are left out. */
export function guideSections(body: string): GuideSection[] {
  return body
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/^##[ \t]+/m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return { heading: heading.trim(), text: lines.join('\n').trim() };
    })
    .filter(({ text }) => text !== '');
}
