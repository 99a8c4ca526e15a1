import type { CalendarDate, Passage } from '../../server/contracts/passage.ts';
import type { RelatedKind } from '../../server/contracts/related.ts';
import type { VectorStore } from '../index/vector-store.ts';
import { articleKey } from '../law/article-reference.ts';
import { citedOn, firstDay } from '../law/in-force.ts';
import type { Reference, ReferenceGraph, Relation } from '../law/reference-graph.ts';
import { lookUpArticles } from './look-up-articles.ts';

export interface RelatedGroup {
  readonly kind: RelatedKind;
  readonly passages: readonly Passage[];
  /** Articles that are named and not in the index. */
  readonly missing: readonly string[];
}

/** A relation as it is seen from the passage that refers, and from the one that is referred to. */
const outward = {
  cites: 'cites',
  carries_out: 'carries_out',
  punishes: 'punishes',
  explains: 'rests_on',
} as const satisfies Record<Relation, RelatedKind>;
const inward = {
  carries_out: 'carried_out_by',
  punishes: 'punished_by',
  explains: 'explained_by',
  cites: 'cited_by',
} as const satisfies Record<Relation, RelatedKind>;

/**
 * What hangs together with a passage on a day, by kind: what refers to its article, then what it refers to itself.
 * Of what refers, the passages that name its very paragraph come first.
 */
export async function relatedTo(
  passage: Passage,
  day: CalendarDate,
  { store, graph }: { readonly store: VectorStore; readonly graph: ReferenceGraph },
): Promise<RelatedGroup[]> {
  const article = passage.kind === 'law' ? articleKey(passage.title, passage.locator) : null;
  const [incoming, outgoing] = await Promise.all([
    article === null ? [] : graph.to([article]),
    graph.from([passage.id]),
  ]);
  const groups = await Promise.all([
    ...Object.entries(inward).map(async ([relation, kind]) => ({
      kind,
      passages: await referring(passage, of(incoming, relation), day, store),
      missing: [],
    })),
    ...Object.entries(outward).map(async ([relation, kind]) => ({
      kind,
      ...(await referredTo(of(outgoing, relation), day, store)),
    })),
  ]);
  return groups.filter(({ passages, missing }) => passages.length > 0 || missing.length > 0);
}

function of(references: readonly Reference[], relation: string): Reference[] {
  return references.filter((reference) => reference.relation === relation);
}

async function referring(
  { title, locator }: Passage,
  references: readonly Reference[],
  day: CalendarDate,
  store: VectorStore,
): Promise<Passage[]> {
  const paragraph = `${title} ${locator.match(/제\d+조(?:의\d+)?(?:제\d+항)?/)?.[0] ?? locator}`;
  const exact = new Set(
    references.filter(({ place }) => place.startsWith(paragraph)).map(({ passageId }) => passageId),
  );
  const ids = [...new Set(references.map(({ passageId }) => passageId))];
  const found = (await store.fetch(ids)).filter((passage) => isInForce(passage, day));
  const nearFirst = [...found.filter(({ id }) => exact.has(id)), ...found.filter(({ id }) => !exact.has(id))];
  return nearFirst.map((passage) => citedOn(passage, day));
}

async function referredTo(
  references: readonly Reference[],
  day: CalendarDate,
  store: VectorStore,
): Promise<{ passages: Passage[]; missing: string[] }> {
  const places = [...new Set(references.map(({ place }) => place))];
  const passages = await lookUpArticles(store, places, day);
  const held = new Set(passages.map((one) => articleKey(one.title, one.locator)));
  const missing = references.filter(({ target }) => !held.has(target)).map(({ place }) => place);
  return { passages, missing: [...new Set(missing)] };
}

function isInForce(passage: Passage, day: CalendarDate): boolean {
  const from = firstDay(passage);
  return (from === null || from <= day) && (passage.effectiveTo === null || passage.effectiveTo >= day);
}
