import type { Guide } from '../../knowledge/guides/guide.ts';
import { likenessToEach } from './likeness.ts';

/** The guides that say they answer a question like one of the texts, by document id, with how like it is: 0 to 1. */
export type AnsweringGuides = (texts: readonly string[]) => ReadonlyMap<string, number>;

/** Below this, two questions share no more than endings. */
const chance = 0.1;

/** Learns what guides answer. */
export function answeringGuides(guides: readonly Pick<Guide, 'id' | 'questions'>[]): AnsweringGuides {
  const known = guides.flatMap(({ id, questions }) => questions.map((question) => ({ id, question })));
  const likeness = likenessToEach(known.map(({ question }) => question));
  return (texts) => {
    const found = new Map<string, number>();
    for (const [place, like] of texts.flatMap((text) => [...likeness(text)])) {
      const guide = `guide:${known[place]?.id}`;
      if (like > chance) found.set(guide, Math.max(like, found.get(guide) ?? 0));
    }
    return found;
  };
}
