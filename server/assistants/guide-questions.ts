import { readGuides } from '../../knowledge/guides/guide.ts';
import { likenessTo } from './consultation/routes/likeness.ts';

/** How much a text is like the questions that the guides of a folder say they answer, from 0 to 1. */
export async function readGuideLikeness(folder: string): Promise<(text: string) => number> {
  return likenessTo((await readGuides(folder)).flatMap(({ questions }) => questions));
}
