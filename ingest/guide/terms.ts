import { basename } from 'node:path';
import { documentOfTerms } from '../../knowledge/lexicon/terms/document.ts';
import { parseTerms, type Term, termsSuffix } from '../../knowledge/lexicon/terms/term.ts';
import { type CutDocument, type CutPassage, UnreadableFile } from '../cut-document.ts';
import { passageId } from '../passage-id.ts';

const title = '용어 풀이';

/**
 * A file of terms as passages, one a term: its definition with the articles that it rests on.
 * @throws UnreadableFile where a line is not of the form.
 */
export function cutTerms(path: string, source: string): CutDocument {
  const topic = basename(path).slice(0, -termsSuffix.length);
  const documentId = documentOfTerms(topic);
  try {
    const terms = parseTerms(source, basename(path));
    return {
      documentId,
      title,
      kind: 'document',
      passages: terms.map((term) => cut(term, documentId, topic)),
    };
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function cut({ term, definition, law, variants }: Term, documentId: string, topic: string): CutPassage {
  return {
    passage: {
      id: passageId(documentId, term),
      documentId,
      kind: 'document',
      title,
      locator: term,
      heading: term,
      text: definition.replace(/\.$/, `(${law.join(', ')}).`),
      effectiveFrom: null,
      effectiveTo: null,
      url: null,
      topic,
      audience: [],
      law: [...law],
    },
    alsoFindBy: variants,
  };
}
