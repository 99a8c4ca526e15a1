import { readLawIndex as readIndex } from '../../knowledge/law/law-index.ts';
import type { LawBook } from './law-book.ts';

/** The list of articles that comes with the project: it knows articles, not their paragraphs and words. */
export async function readLawIndex(day: string): Promise<LawBook> {
  const index = await readIndex();
  return {
    problemOf({ law, article }) {
      if (article === null) return null;
      switch (index.standing(law, article, day)) {
        case 'no_such_article':
          return `${law} has no ${article}`;
        case 'deleted':
          return `${law} ${article} was deleted`;
        case 'not_yet_in_force':
          return `${law} ${article} comes into force on ${index.since(law, article)}`;
        default:
          return null;
      }
    },
    wordsOf: () => null,
  };
}
