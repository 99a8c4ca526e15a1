import type { Passage, ScoredPassage } from '../../server/contracts/passage.ts';
import type { Embedder } from '../index/embedder.ts';
import type { PassageFilter, VectorHit, VectorQuery, VectorStore } from '../index/vector-store.ts';
import { articleKey, placeKey } from '../law/article-reference.ts';
import type { Analyzer } from './analyzer.ts';
import { type Fused, fuse, reciprocalRank, type ScoredList } from './fusion.ts';
import { type Bridged, bridge, bridgingSections } from './guide-bridge.ts';
import { lookUpArticles } from './look-up-articles.ts';
import { byArticle, rankArticles } from './rank-articles.ts';
import type { Retriever, SearchQuery } from './retriever.ts';
import { spreadOverPassages } from './spread-over-passages.ts';

/** Parts of the search that can be left out to measure what they are worth (`npm run eval -- retrieval --ablate`). */
export const retrievalParts = [
  'morpheme',
  'bigram',
  'dense',
  'guides',
  'lexicon',
  'expansion',
  'mention',
] as const;
export type RetrievalPart = (typeof retrievalParts)[number];

export interface RetrieverParts {
  readonly store: VectorStore;
  readonly analyzer: Analyzer;
  /** Adds a list by meaning; the search stands without it. */
  readonly embedder?: Embedder;
  readonly without?: readonly RetrievalPart[];
}

/** Passages taken from each list of law, and of guides and other documents. */
const lawLimit = 300;
const otherLimit = 60;

type NamedList = { readonly part: VectorQuery['vector']; readonly hits: readonly VectorHit[] };

/**
 * The search: law is ranked by article, from the words that question and article share, from the guides that
 * answer the question and cite the article, and from the lexicon; guides and other documents by their words.
 */
export function createRetriever({ store, analyzer, embedder, without = [] }: RetrieverParts): Retriever {
  const has = (part: RetrievalPart): boolean => !without.includes(part);

  /** The lists of law and those of everything else, in the same order. */
  async function lists({ text, asOf, audience }: SearchQuery, signal?: AbortSignal) {
    await analyzer.readAhead(text);
    const { morpheme, bigram, subjects, mentions } = analyzer.queryVectors(text, {
      expand: has('expansion'),
    });
    const [dense] = has('dense') ? ((await embedder?.embed([text], 'query', signal)) ?? []) : [];
    const filter: PassageFilter = { inForceOn: asOf, ...(audience ? { audience } : {}) };
    const vectors = [
      ...(has('morpheme') ? [{ vector: 'morpheme', query: morpheme } as const] : []),
      ...(has('bigram') ? [{ vector: 'bigram', query: bigram } as const] : []),
      ...(dense ? [{ vector: 'dense', query: dense } as const] : []),
    ];
    const queries = vectors.flatMap((vector): VectorQuery[] => [
      { ...vector, limit: lawLimit, kinds: ['law'] },
      { ...vector, limit: otherLimit, kinds: ['guide', 'document'] },
    ]);
    const found = await store.search(queries, filter, signal);
    const [law, other]: [NamedList[], NamedList[]] = [[], []];
    for (const [i, { vector }] of queries.entries()) {
      (i % 2 === 0 ? law : other).push({ part: vector, hits: found[i] ?? [] });
    }
    return {
      law,
      other,
      filter,
      subjects: has('lexicon') ? subjects : new Map<string, number>(),
      mentions: has('mention') ? mentions : [],
    };
  }

  return {
    async search(query, signal) {
      const { law, other, filter, subjects, mentions } = await lists(query, signal);
      const rankedOther = sorted(fuse(other.map(({ part, hits }) => ({ part, scores: scoresOf(hits) }))));
      const wanted = new Set([
        ...rankedOther.slice(0, query.k).map(({ key }) => key),
        ...other.flatMap(({ hits }) => hits.slice(0, bridgingSections).map(({ id }) => id)),
      ]);
      const sections = new Map((await store.fetch([...wanted])).map((passage) => [passage.id, passage]));

      const bridges = has('guides') ? other.map(({ hits }) => bridge(hits, sections)) : [];
      const articles = rankArticles(
        [
          ...law.map(({ part, hits }) => ({ part, scores: byArticle(hits) })),
          ...bridges.map((bridged): ScoredList => ({ part: 'guides', scores: bridged.articles })),
          { part: 'lexicon', scores: subjects },
        ],
        mentions,
      ).slice(0, query.k);
      const paragraphs = await store.ofArticles(
        articles.map(({ key }) => key),
        { ...filter, kinds: ['law'] },
      );
      const fit = paragraphFit(paragraphs, law, bridges);
      const ofArticle = new Map<string, Passage[]>(articles.map(({ key }) => [key, []]));
      for (const one of paragraphs) ofArticle.get(articleKey(one.title, one.locator))?.push(one);

      const found: ScoredPassage[] = [
        ...articles.flatMap((article) => spreadOverPassages(article, ofArticle.get(article.key) ?? [], fit)),
        ...rankedOther.flatMap(({ key, score, parts }) => {
          const section = sections.get(key);
          return section ? [{ ...section, score, parts: { ...parts } }] : [];
        }),
      ];
      return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, query.k);
    },
    articles: (references, asOf) => lookUpArticles(store, references, asOf),
    document: (documentId) => store.ofDocument(documentId),
    async passage(id) {
      const [found] = await store.fetch([id]);
      return found ?? null;
    },
  };
}

function scoresOf(hits: readonly VectorHit[]): Map<string, number> {
  return new Map(hits.map(({ id, score }) => [id, score]));
}

function sorted(fused: readonly Fused[]): Fused[] {
  return fused.toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** How well each paragraph fits: its ranks in the lists of law, and whether a fitting guide cites it. */
function paragraphFit(
  paragraphs: readonly Passage[],
  law: readonly NamedList[],
  bridges: readonly Bridged[],
): Map<string, number> {
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
