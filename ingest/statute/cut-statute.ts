import type { CutDocument } from '../cut-document.ts';
import { lawNamesIn } from '../law/law-names.ts';
import { lawReferenceReader } from '../law/references.ts';
import { passageId } from '../passage-id.ts';
import { datedParagraphs } from './dated-paragraphs.ts';
import type { Statute } from './statute.ts';
import type { VersionList } from './version-list.ts';

/**
 * The id of a version's document: each version is a document of its own, so that a promulgated one that is not yet
 * in force stands beside the one that is.
 */
export function versionId({ title, enforcedFrom }: Pick<Statute, 'title' | 'enforcedFrom'>): string {
  return `law:${title}@${enforcedFrom}`;
}

/** What the ids of all versions of a statute begin with; null for the id of what is no statute. */
export function familyOf(documentId: string): string | null {
  return /^law:[^@]+@/.exec(documentId)?.[0] ?? null;
}

/** A statute as passages, one a 항, with the days on which its words are in force. */
export function cutStatute(
  statute: Statute,
  held: readonly Statute[] = [],
  list: VersionList = new Map(),
): CutDocument {
  const { title, url } = statute;
  const documentId = versionId(statute);
  const wholeText = statute.articles.map((article) => article.body).join('\n');
  const referencesIn = lawReferenceReader(lawNamesIn(title, wholeText), title);
  const passages = datedParagraphs(statute, held, list).map(({ article, locator, text, ...days }) => ({
    passage: {
      id: passageId(documentId, locator),
      documentId,
      kind: 'law' as const,
      title,
      locator,
      heading: article.heading,
      text,
      ...days,
      url,
      topic: article.chapter,
      audience: [],
      law: referencesIn(text),
    },
    alsoFindBy: [],
  }));
  return { documentId, title, kind: 'law', passages };
}
