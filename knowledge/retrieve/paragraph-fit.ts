import type { Passage } from '../../server/contracts/passage.ts';
import { placeKey } from '../law/article-reference.ts';
import type { Scores } from './fusion.ts';
import type { Bridged } from './guide-bridge.ts';
import type { FoundPassage } from './search-lists.ts';

/** How well each paragraph fits a question: its place among law, and whether a fitting guide cites it. */
export function paragraphFit(
  paragraphs: readonly Passage[],
  law: readonly FoundPassage[],
  { places }: Pick<Bridged, 'places'>,
): Scores {
  const fit = new Map(law.map(({ id, score }) => [id, score]));
  const most = Math.max(0, ...places.values());
  for (const { id, title, locator } of paragraphs) {
    const cited = places.get(placeKey(title, locator));
    if (cited) fit.set(id, (fit.get(id) ?? 0) + cited / most);
  }
  return fit;
}
