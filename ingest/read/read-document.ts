import type { CutDocument } from '../cut-document.ts';
import { UnreadableFile } from '../cut-document.ts';
import { type Format, formatOf } from '../find-files.ts';
import { cutGuide, isGuide } from '../guide/guide.ts';
import { cutProcedure } from '../guide/procedure.ts';
import { cutTerms } from '../guide/terms.ts';
import type { LawNames } from '../law/law-names.ts';
import { cutStatute } from '../statute/cut-statute.ts';
import { noOtherVersions, type StatuteVersions } from '../statute/held-versions.ts';
import { isStatute, parseStatute } from '../statute/statute.ts';
import { cleanText } from '../text/clean.ts';
import { cutText } from '../text/cut-text.ts';
import { htmlToMarkdown } from '../text/html.ts';
import { plainTextToMarkdown } from '../text/plain-text.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';

/**
 * A file's bytes as a document cut into passages: a procedure or terms by its name, a statute or a guide by its
 * front matter, else a document by its headings. `laws` are the names by which laws are recognised in guides and
 * documents, `versions` the other versions of statutes beside which one is dated.
 * @throws UnreadableFile with the reason why the file cannot go into the index.
 */
export async function readDocument(
  path: string,
  bytes: Uint8Array,
  laws: LawNames,
  versions: StatuteVersions = noOtherVersions,
): Promise<CutDocument> {
  const format = formatOf(path);
  if (format === null) {
    throw new UnreadableFile(
      'Ingest reads Markdown (.md), plain text (.txt) and HTML (.html), not this form.',
    );
  }
  const text = cleanText(decode(bytes));
  if (format === 'procedure') return await cutProcedure(path, text, laws);
  if (format === 'terms') return cutTerms(path, text);
  const { data, body } = splitFrontMatter(text);
  if (isStatute(data)) {
    const statute = parseStatute(data, body);
    return cutStatute(statute, await versions.held(statute.title), versions.list);
  }
  if (isGuide(data)) return cutGuide(data, body, laws);
  return cutText({ path, data, ...toMarkdown(format, body) }, laws);
}

function toMarkdown(
  format: Exclude<Format, 'procedure' | 'terms'>,
  body: string,
): { title: string | null; markdown: string } {
  switch (format) {
    case 'markdown':
      return { title: null, markdown: body };
    case 'plain':
      return { title: null, markdown: plainTextToMarkdown(body) };
    case 'html':
      return htmlToMarkdown(body);
  }
}
