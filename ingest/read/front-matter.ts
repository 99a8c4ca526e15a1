import { parse } from 'yaml';
import { unreadableFile } from './unreadable-file.ts';

export interface FrontMatter {
  /** What stands between the `---` lines; null where there are none. */
  readonly data: unknown;
  readonly body: string;
}

/**
 * Takes a file's front matter from its text. A first line `---` without a closing one is a rule, not front matter.
 * @throws UnreadableFile where it is not YAML.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (found?.index !== 0) return { data: null, body: text };
  try {
    return { data: parse(found[1] ?? '', { schema: 'core' }), body: text.slice(found[0].length) };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw unreadableFile('front_matter', `It is not YAML: ${why}`, error);
  }
}
