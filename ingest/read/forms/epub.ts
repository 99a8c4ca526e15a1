import { posix } from 'node:path';
import { htmlToMarkdown } from '../../text/html.ts';
import { decode } from '../decode.ts';
import type { DocumentText, Prose } from '../document-text.ts';
import { unzip } from '../open-zip.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { attribute, elements, parseXml, textOf } from '../xml.ts';

/**
 * The chapters of a book in the order of its spine. A chapter without a heading is named by its number.
 * @throws UnreadableFile
 */
export function readEpub(bytes: Uint8Array): DocumentText {
  const files = unzip(bytes, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
  const container = parseXml(files.get('META-INF/container.xml') ?? new Uint8Array());
  const packagePath = elements(container, 'rootfile').map((one) => attribute(one, 'full-path'))[0];
  const about = packagePath ? files.get(packagePath) : undefined;
  if (!packagePath || about === undefined) throw unreadableFile('corrupt');
  const book = parseXml(about);
  const items = new Map(elements(book, 'item').map((one) => [attribute(one, 'id'), attribute(one, 'href')]));
  const chapters = elements(book, 'itemref').flatMap((one) => {
    const href = items.get(attribute(one, 'idref'));
    const file = href
      ? files.get(posix.join(posix.dirname(packagePath), decodeURIComponent(href)))
      : undefined;
    if (file === undefined || file.length === 0) return [];
    const { markdown } = htmlToMarkdown(decode(file));
    return markdown === '' ? [] : [markdown];
  });
  if (chapters.length === 0) throw unreadableFile('no_text');
  const [title] = elements(book, 'title').map((one) => textOf(one).trim());
  return { form: 'epub', title: title || null, data: null, parts: chapters.map(chapterPart), notices: [] };
}

function chapterPart(markdown: string, index: number): Prose {
  const hasHeading = /^#{1,6} /m.test(markdown);
  return {
    kind: 'prose',
    place: hasHeading ? '' : `${index + 1}장`,
    continues: false,
    anchor: null,
    markdown,
  };
}
