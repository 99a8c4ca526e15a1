import type { Embedder } from '../index/embedder.ts';
import { fusionConstant, listsOf, rankShare } from '../index/hybrid-query.ts';
import type { HybridQuery, NamedQuery, PassageFilter, VectorHit } from '../index/vector-store.ts';
import type { SearchQuery } from './retriever.ts';
import type { RetrieverParts } from './retriever-parts.ts';

/** Passages taken from each list of law, and of guides and other documents. */
const lawLimit = 300;
const otherLimit = 60;
/** A model that must be loaded first takes longer; the question is then answered without it. */
const embedWithinMs = 3_000;

/** A passage that words, and meaning where an embedder is configured, lead to. */
export interface FoundPassage extends VectorHit {
  /** From 0 to 1; 1 for the first in every list. */
  readonly score: number;
  /** What each vector gave to the score where the search is to be explained, else all of it as `hybrid`. */
  readonly parts: Readonly<Record<string, number>>;
}

/** What the store and the lexicon have for a question. */
export interface SearchLists {
  /** Best first. */
  readonly law: readonly FoundPassage[];
  /** Guides and other documents, best first. */
  readonly other: readonly FoundPassage[];
  /** Articles by way of the lexicon, with their weight. */
  readonly subjects: ReadonlyMap<string, number>;
  /** Articles that the question names. */
  readonly mentions: readonly string[];
}

/** Asks the store once for everything. @throws StoreUnavailable, or the signal's reason */
export async function searchLists(
  parts: RetrieverParts,
  { text, explain = false }: SearchQuery,
  filter: PassageFilter,
  signal?: AbortSignal,
): Promise<SearchLists> {
  const { store, analyzer, without = [] } = parts;
  const embedder = without.includes('dense') ? null : await embedderOfIndex(parts);
  await analyzer.readAhead(text);
  const { morpheme, bigram, subjects, mentions } = analyzer.queryVectors(text, {
    expand: !without.includes('expansion'),
  });
  const dense = embedder ? await embedded(embedder, text, signal) : undefined;
  const fuse: NamedQuery[] = [
    ...(without.includes('morpheme') ? [] : [{ vector: 'morpheme', query: morpheme } as const]),
    ...(without.includes('bigram') ? [] : [{ vector: 'bigram', query: bigram } as const]),
    ...(dense ? [{ vector: 'dense', query: dense } as const] : []),
  ];
  const [law, other] = [
    { fuse, limit: lawLimit, kinds: ['law'] },
    { fuse, limit: otherLimit, kinds: ['guide', 'document'] },
  ] as const satisfies HybridQuery[];
  const single = explain ? [...listsOf(law), ...listsOf(other)] : [];
  const [ofLaw = [], ofOther = [], ...lists] = await store.search([law, other, ...single], filter, signal);
  const told = (hits: readonly VectorHit[], from: readonly VectorHit[][]) =>
    hits.map((hit) => ({
      ...hit,
      score: fullScore(hit.score, fuse.length),
      parts: explain ? partsOf(hit, fuse, from) : { hybrid: fullScore(hit.score, fuse.length) },
    }));
  return {
    law: told(ofLaw, lists.slice(0, fuse.length)),
    other: told(ofOther, lists.slice(fuse.length)),
    subjects: without.includes('lexicon') ? new Map() : subjects,
    mentions: without.includes('mention') ? [] : mentions,
  };
}

/** A score of fused ranks, 1 for the first in each of so many lists. */
function fullScore(score: number, lists: number): number {
  return (score * fusionConstant) / lists;
}

/** What each vector's own list gave to a passage. */
function partsOf(
  { id }: VectorHit,
  fuse: readonly NamedQuery[],
  lists: readonly (readonly VectorHit[])[],
): Record<string, number> {
  return Object.fromEntries(
    fuse.flatMap(({ vector }, i) => {
      const position = lists[i]?.findIndex((hit) => hit.id === id) ?? -1;
      return position < 0 ? [] : [[vector, fullScore(rankShare(position), fuse.length)]];
    }),
  );
}

/** A question is embedded by the model that made the vectors in the index, whichever is configured by now. */
async function embedderOfIndex({ store, embedder, embedderOf }: RetrieverParts): Promise<Embedder | null> {
  if (!embedder) return null;
  const held = await store.denseModel();
  if (held === null || held === embedder.model) return embedder;
  return embedderOf?.(held) ?? null;
}

/** The question's dense vector; undefined when the model cannot give it in time, for words find most of it too. */
async function embedded(
  embedder: Embedder,
  text: string,
  signal?: AbortSignal,
): Promise<readonly number[] | undefined> {
  const inTime = AbortSignal.timeout(embedWithinMs);
  try {
    const [vector] = await embedder.embed(
      [text],
      'query',
      signal ? AbortSignal.any([signal, inTime]) : inTime,
    );
    return vector;
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}
