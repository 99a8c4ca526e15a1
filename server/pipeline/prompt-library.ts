import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ChatMessage } from '../models/language-model.ts';

const FrontMatter = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  variables: z.array(z.string()),
});

export interface Prompt {
  readonly id: string;
  /** SHA-256 of the file, its first 12 hex digits: a recorded run tells exactly which words it was asked with. */
  readonly hash: string;
  /** Its own words, without what is put into it: what no answer may give away. */
  readonly words: string;
  /** @throws Error when a variable of the prompt is not given. */
  render(variables: Readonly<Record<string, string>>): ChatMessage[];
}

export type PromptLibrary = ReadonlyMap<string, Prompt>;

/** Reads every prompt of a folder: Markdown with front matter, `## system` and `## user` sections, `{{variable}}`s. */
export async function readPrompts(folder: string): Promise<PromptLibrary> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const prompts = await Promise.all(
    names.map(async (name) => parsePrompt(await readFile(path.join(folder, name), 'utf8'))),
  );
  return new Map(prompts.map((prompt) => [prompt.id, prompt]));
}

export function parsePrompt(source: string): Prompt {
  const [, front = '', body = ''] = source.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const { id, variables } = FrontMatter.parse(parse(front));
  const sections = [...body.matchAll(/^## (system|user)\n([\s\S]*?)(?=^## (?:system|user)\n|(?![\s\S]))/gmu)];
  const used = [...body.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
  const unknown = used.find((name) => !variables.includes(name));
  if (unknown) throw new Error(`Prompt ${id} uses {{${unknown}}}, which its front matter does not list.`);
  return {
    id,
    hash: createHash('sha256').update(source).digest('hex').slice(0, 12),
    words: sections.map(([, , content = '']) => content.replace(/\{\{\w+\}\}/g, '\n')).join('\n'),
    render: (given) =>
      sections.map(([, role, content = '']) => ({
        role: role === 'system' ? 'system' : 'user',
        content: content.trim().replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
          const value = given[name];
          if (value === undefined) throw new Error(`Prompt ${id} needs the variable ${name}.`);
          return value;
        }),
      })),
  };
}
