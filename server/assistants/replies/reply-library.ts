import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CalendarDate } from '../../contracts/passage.ts';
import { routes } from '../route.ts';

const FrontMatter = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  route: z.enum(routes),
  /** The role that keeps it right. */
  owner: z.string().min(1),
  reviewed: CalendarDate,
  next_review: CalendarDate,
  /** Role and day of an expert's approval, once there is one. */
  approved_by: z.string().min(1).optional(),
});

/** Words that no model makes, in one or more languages. */
export interface Reply extends z.infer<typeof FrontMatter> {
  /** Markdown by language. There is always `ko`. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface ReplyText {
  readonly text: string;
  /** The language in which it is, which need not be the one asked for. */
  readonly language: string;
}

export interface ReplyLibrary {
  readonly replies: readonly Reply[];
  /**
   * A reply in the language asked for, else in English, else in Korean.
   * @throws Error when there is no such reply
   */
  text(id: string, language: string): ReplyText;
}

/** Reads every reply of a folder: Markdown with front matter and one `## ko`-like section a language. */
export async function readReplies(folder: string): Promise<ReplyLibrary> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return replyLibrary(
    await Promise.all(
      names.map(async (name) => parseReply(await readFile(path.join(folder, name), 'utf8'), name)),
    ),
  );
}

export function replyLibrary(replies: readonly Reply[]): ReplyLibrary {
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  return {
    replies,
    text(id, language) {
      const texts = byId.get(id)?.texts;
      const chosen = [language, 'en', 'ko'].find((candidate) => texts?.has(candidate));
      const text = chosen === undefined ? undefined : texts?.get(chosen);
      if (chosen === undefined || text === undefined)
        throw new Error(`There is no canned reply ${id}: add knowledge/replies/${id}.md.`);
      return { text, language: chosen };
    },
  };
}

/** The replies that should have been read again by a day. */
export function overdueReplies({ replies }: ReplyLibrary, today: CalendarDate): Reply[] {
  return replies.filter(({ next_review }) => next_review < today);
}

/** @throws Error that names the file and what is wrong with it */
export function parseReply(source: string, file: string): Reply {
  const [, front = '', body = ''] = source.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const parsed = FrontMatter.safeParse(parse(front, { schema: 'core' }));
  if (!parsed.success) {
    const fields = parsed.error.issues
      .map(({ path: at, message }) => `${at.join('.')}: ${message}`)
      .join('; ');
    throw new Error(`${file} is no canned reply, since its front matter is not complete. ${fields}`);
  }
  const texts = new Map(
    body
      .split(/^## (?=[a-z]{2}\s*$)/mu)
      .slice(1)
      .map((section): [string, string] => [section.slice(0, 2), section.slice(2).trim()]),
  );
  if (!texts.get('ko')) throw new Error(`${file} has no section "## ko".`);
  return { ...parsed.data, texts };
}
