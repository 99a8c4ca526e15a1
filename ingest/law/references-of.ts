import { articleKey, lawKey } from '../../knowledge/law/article-reference.ts';
import type { Reference, Relation } from '../../knowledge/law/reference-graph.ts';
import type { Passage } from '../../server/contracts/passage.ts';

const reference = /^(.+) (제\d+조.*)$/u;
const penalty = /벌칙|과태료|양벌규정/;

/** Where a passage leads in the reference graph; what it says of its own article is left out. */
export function referencesOf(passage: Passage): Reference[] {
  const own = passage.kind === 'law' ? articleKey(passage.title, passage.locator) : null;
  return passage.law.flatMap((place) => {
    const [, law, locator] = place.match(reference) ?? [];
    if (!law || !locator) return [];
    const target = articleKey(law, locator);
    if (target === own) return [];
    return { passageId: passage.id, relation: relationTo(law, passage), target, place };
  });
}

function relationTo(law: string, { kind, title, heading, topic }: Passage): Relation {
  if (kind !== 'law') return 'explains';
  const act = actOf(title);
  if (lawKey(title) !== lawKey(law) && act === actOf(law) && act !== lawKey(title)) return 'carries_out';
  if (lawKey(law) === lawKey(title) && penalty.test(`${heading} ${topic ?? ''}`)) return 'punishes';
  return 'cites';
}

/** The act of which a decree or rule bears the name. */
function actOf(law: string): string {
  return lawKey(law).replace(/시행(?:령|규칙)$/, '');
}
