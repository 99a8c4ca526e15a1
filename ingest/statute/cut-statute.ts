import type { CutDocument } from '../cut-document.ts';
import { lawNamesIn } from '../law/law-names.ts';
import { lawReferenceReader } from '../law/references.ts';
import { passageId } from '../passage-id.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Statute } from './statute.ts';

/**
 * A statute as passages, one a 항. Each version is a document of its own, so that a promulgated one that is not
 * yet in force stands beside the one that is.
 */
export function cutStatute(statute: Statute): CutDocument {
  const { title, enforcedFrom, url } = statute;
  const documentId = `law:${title}@${enforcedFrom}`;
  const wholeText = statute.articles.map((article) => article.body).join('\n');
  const referencesIn = lawReferenceReader(lawNamesIn(title, wholeText), title);
  const passages = statute.articles.flatMap((article) =>
    paragraphsOf(article).map(({ locator, text }) => ({
      passage: {
        id: passageId(documentId, locator),
        documentId,
        kind: 'law' as const,
        title,
        locator,
        heading: article.heading,
        text,
        effectiveFrom: enforcedFrom,
        effectiveTo: null,
        url,
        topic: article.chapter,
        audience: [],
        law: referencesIn(text),
      },
      alsoFindBy: [],
    })),
  );
  return { documentId, title, kind: 'law', passages };
}
