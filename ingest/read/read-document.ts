import type { CutDocument } from '../cut-document.ts';
import { cutGuide, isGuide } from '../guide/guide.ts';
import { cutProcedure } from '../guide/procedure.ts';
import { cutTerms } from '../guide/terms.ts';
import type { LawNames } from '../law/law-names.ts';
import { originOf } from '../sources/origin.ts';
import { cutStatute } from '../statute/cut-statute.ts';
import { noOtherVersions, type StatuteVersions } from '../statute/held-versions.ts';
import { isStatute, parseStatute } from '../statute/statute.ts';
import { cutText } from '../text/cut-text.ts';
import type { DocumentText } from './document-text.ts';
import { isOwnText } from './form.ts';
import { readText } from './read-text.ts';
import { sharedSandbox } from './sandbox/shared-sandbox.ts';

/** Bytes. Markdown is read line by line, which takes so much of it no longer than starting another process. */
const lightText = 4 * 1024 * 1024;

/**
 * A file's bytes as a document cut into passages: a procedure or terms by its name, a statute or a guide by its
 * front matter, else a document by its pages and headings. What may be hostile is read in the sandbox. `laws` are
 * the names by which laws are recognised in guides and documents, `versions` the other versions of statutes beside
 * which one is dated.
 * @throws UnreadableFile with the reason why the file cannot go into the index.
 */
export async function readDocument(
  path: string,
  bytes: Uint8Array,
  laws: LawNames,
  versions: StatuteVersions = noOtherVersions,
): Promise<CutDocument> {
  const text = await readDocumentText(path, bytes);
  const [whole] = text.parts;
  const body = whole?.kind === 'prose' ? whole.markdown : '';
  if (text.form === 'procedure') return await cutProcedure(path, body, laws);
  if (text.form === 'terms') return cutTerms(path, body);
  if (isStatute(text.data)) {
    const statute = parseStatute(text.data, body);
    return cutStatute(statute, await versions.held(statute.title), versions.list);
  }
  if (isGuide(text.data)) return cutGuide(text.data, body, laws);
  return await cutText({ path, text, url: (await originOf(path))?.url ?? null }, laws);
}

/** A file's text with its places, before it is cut. @throws UnreadableFile like `readDocument` */
export async function readDocumentText(path: string, bytes: Uint8Array): Promise<DocumentText> {
  const isLight = isOwnText(path) && bytes.length <= lightText;
  return await (isLight ? readText(path, bytes) : sharedSandbox().read(path, bytes));
}
