import type { Passage } from '../../../server/contracts/passage.ts';

const prefix = 'terms:';

/** The id under which the terms of a topic are indexed. */
export function documentOfTerms(topic: string): string {
  return `${prefix}${topic}`;
}

/** Whether a passage of this document is the definition of a term. */
export function isDefinition(documentId: string): boolean {
  return documentId.startsWith(prefix);
}

/** Whether a definition is that of a word which stands in the question, however it is spaced. */
export function defines({ heading }: Pick<Passage, 'heading'>, question: string): boolean {
  const unspaced = (text: string): string => text.replace(/[\s·ㆍ]/g, '');
  return unspaced(question).includes(unspaced(heading));
}
