import type { Passage, ScoredPassage } from '../../server/contracts/passage.ts';
import type { Embedder } from '../index/embedder.ts';
import type { PassageFilter, VectorQuery, VectorStore } from '../index/vector-store.ts';
import { articleKey, articlesIn } from '../law/article-reference.ts';
import type { Analyzer } from './analyzer.ts';
import { reciprocalRank } from './reciprocal-rank.ts';
import type { Retriever } from './retriever.ts';

export interface RetrieverParts {
  readonly store: VectorStore;
  readonly analyzer: Analyzer;
  readonly embedder?: Embedder;
}

/** Passages taken from each ranked list. */
const listLimit = 300;

export function createRetriever({ store, analyzer, embedder }: RetrieverParts): Retriever {
  return {
    async search({ text, k, asOf, audience }, signal) {
      const vectors = analyzer.queryVectors(text);
      const queries: VectorQuery[] = [
        { vector: 'morpheme', query: vectors.morpheme, limit: listLimit },
        { vector: 'bigram', query: vectors.bigram, limit: listLimit },
      ];
      const [dense] = (await embedder?.embed([text], 'query', signal)) ?? [];
      if (dense) queries.push({ vector: 'dense', query: dense, limit: listLimit });
      const filter: PassageFilter = { inForceOn: asOf, ...(audience ? { audience } : {}) };
      const lists = await store.search(queries, filter, signal);

      const parts = new Map<string, Record<string, number>>();
      for (const [i, list] of lists.entries()) {
        for (const [position, { id }] of list.entries()) {
          const part = parts.get(id) ?? {};
          part[queries[i]?.vector ?? ''] = reciprocalRank(position) / lists.length;
          parts.set(id, part);
        }
      }
      const ranked = [...parts]
        .map(([id, part]) => ({ id, parts: part, score: Object.values(part).reduce((a, b) => a + b, 0) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, k);
      const passages = new Map((await store.fetch(ranked.map(({ id }) => id))).map((p) => [p.id, p]));
      return ranked.flatMap(({ id, score, parts: part }): ScoredPassage[] => {
        const passage: Passage | undefined = passages.get(id);
        return passage ? [{ ...passage, score, parts: part }] : [];
      });
    },
    async articles(references, asOf) {
      const wanted = references.flatMap((reference) => articlesIn(reference).slice(0, 1));
      const found = await store.ofArticles(
        [...new Set(wanted.map(({ law, article }) => articleKey(law, article)))],
        { inForceOn: asOf },
      );
      const places = wanted.flatMap(({ law, article, locator }) => {
        const whole = found.filter(
          (passage) => articleKey(passage.title, passage.locator) === articleKey(law, article),
        );
        const named = whole.filter((passage) => standsIn(locator, passage.locator));
        return named.length > 0 ? named : whole;
      });
      return [...new Map(places.map((passage) => [passage.id, passage])).values()];
    },
    document: (documentId) => store.ofDocument(documentId),
    async passage(id) {
      const [found] = await store.fetch([id]);
      return found ?? null;
    },
  };
}

/** Whether a place such as `제2조제1항제3호` lies in a passage's `제2조제1항` or `제2조제1항제1호~제12호`. */
function standsIn(place: string, passage: string): boolean {
  const paragraph = (locator: string): string => locator.match(/제\d+조(?:의\d+)?(?:제\d+항)?/)?.[0] ?? '';
  return paragraph(place).includes('항') && paragraph(place) === paragraph(passage);
}
