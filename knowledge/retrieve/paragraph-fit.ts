import type { Passage } from '../../server/contracts/passage.ts';
import { placeKey } from '../law/article-reference.ts';
import { reciprocalRank, type Scores } from './fusion.ts';
import type { Bridged } from './guide-bridge.ts';
import type { NamedList } from './search-lists.ts';

/** How well each paragraph fits a question: its ranks in the lists of law, and whether a fitting guide cites it. */
export function paragraphFit(
  paragraphs: readonly Passage[],
  law: readonly NamedList[],
  bridges: readonly Bridged[],
): Scores {
  const fit = new Map<string, number>();
  const add = (id: string, value: number) => fit.set(id, (fit.get(id) ?? 0) + value);
  for (const { hits } of law)
    for (const [position, { id }] of hits.entries()) add(id, reciprocalRank(position));
  for (const { places } of bridges) {
    const most = Math.max(0, ...places.values());
    for (const { id, title, locator } of paragraphs) {
      const cited = places.get(placeKey(title, locator));
      if (cited) add(id, cited / most);
    }
  }
  return fit;
}
