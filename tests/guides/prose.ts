import { splitSentences } from '../../server/pipeline/sentences.ts';

/** One line of a guide's body that people read. */
export interface Line {
  /** Heading of its section. */
  readonly section: string;
  /** Markdown with directives. */
  readonly text: string;
}

const comment = /<!--[\s\S]*?-->/g;

/** The lines between the headings, without blank ones. */
export function linesOf(body: string): Line[] {
  let section = '';
  return body.split('\n').flatMap((text) => {
    if (text.startsWith('## ')) section = text.slice(3).trim();
    return text.trim() === '' || text.startsWith('#') ? [] : [{ section, text }];
  });
}

/** Without directives, list marks, quotation marks of Markdown and emphasis. */
export function plain(text: string): string {
  return text
    .replace(comment, '')
    .replace(/^\s*(?:[-*>]|\d+\.) /, '')
    .replace(/\*\*/g, '');
}

/** The sentences of a body; rows of a table and quotations are none. */
export function sentencesOf(body: string): string[] {
  return linesOf(body)
    .filter(({ text }) => !/^[|>]/.test(text))
    .flatMap(({ text }) => splitSentences(plain(text)))
    .map((sentence) => sentence.trim());
}

/** Words in the sense of Korean spacing (어절), headings left out. */
export function wordCount(body: string): number {
  return linesOf(body)
    .flatMap(({ text }) => plain(text).replaceAll('|', ' ').split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
