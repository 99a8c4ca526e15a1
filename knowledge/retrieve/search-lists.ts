import type { Embedder } from '../index/embedder.ts';
import type { PassageFilter, VectorHit, VectorQuery } from '../index/vector-store.ts';
import type { SearchQuery } from './retriever.ts';
import type { RetrieverParts } from './retriever-parts.ts';

/** Passages taken from each list of law, and of guides and other documents. */
const lawLimit = 300;
const otherLimit = 60;
/** A model that must be loaded first takes longer; the question is then answered without it. */
const embedWithinMs = 3_000;

export interface NamedList {
  readonly part: VectorQuery['vector'];
  readonly hits: readonly VectorHit[];
}

/** What the store and the lexicon have for a question. */
export interface SearchLists {
  readonly law: readonly NamedList[];
  /** Guides and other documents, the lists in the same order. */
  readonly other: readonly NamedList[];
  /** Articles by way of the lexicon, with their weight. */
  readonly subjects: ReadonlyMap<string, number>;
  /** Articles that the question names. */
  readonly mentions: readonly string[];
}

/** Asks the store once for everything. @throws StoreUnavailable, or the signal's reason */
export async function searchLists(
  parts: RetrieverParts,
  { text }: SearchQuery,
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
  const vectors = [
    ...(without.includes('morpheme') ? [] : [{ vector: 'morpheme', query: morpheme } as const]),
    ...(without.includes('bigram') ? [] : [{ vector: 'bigram', query: bigram } as const]),
    ...(dense ? [{ vector: 'dense', query: dense } as const] : []),
  ];
  const queries = vectors.flatMap((vector): VectorQuery[] => [
    { ...vector, limit: lawLimit, kinds: ['law'] },
    { ...vector, limit: otherLimit, kinds: ['guide', 'document'] },
  ]);
  const found = await store.search(queries, filter, signal);
  const lists = queries.map(({ vector }, i) => ({ part: vector, hits: found[i] ?? [] }));
  return {
    law: lists.filter((_, i) => i % 2 === 0),
    other: lists.filter((_, i) => i % 2 === 1),
    subjects: without.includes('lexicon') ? new Map() : subjects,
    mentions: without.includes('mention') ? [] : mentions,
  };
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
