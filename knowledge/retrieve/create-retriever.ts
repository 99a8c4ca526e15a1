import type { Passage, ScoredPassage } from '../../server/contracts/passage.ts';
import type { PassageFilter } from '../index/vector-store.ts';
import { articleKey } from '../law/article-reference.ts';
import { citedOn } from '../law/in-force.ts';
import { byRank } from './fusion.ts';
import { bridge, bridgingSections } from './guide-bridge.ts';
import { lookUpArticles } from './look-up-articles.ts';
import { fromOtherDays } from './other-days.ts';
import { paragraphFit } from './paragraph-fit.ts';
import { byArticle, rankArticles } from './rank-articles.ts';
import { relatedTo } from './related.ts';
import type { Retriever, SearchQuery } from './retriever.ts';
import type { RetrieverParts } from './retriever-parts.ts';
import { searchLists } from './search-lists.ts';
import { spreadOverPassages } from './spread-over-passages.ts';

/**
 * The search: law is ranked by article, from the words that question and article share, from the guides that
 * answer the question and cite the article, and from the lexicon; guides and other documents by their words.
 * What was tried and what each part is worth: docs/decisions/2026-11-22-retrieval.md.
 */
export function createRetriever(parts: RetrieverParts): Retriever {
  const { store, graph, without = [] } = parts;

  async function searchOn(query: SearchQuery, signal?: AbortSignal): Promise<ScoredPassage[]> {
    const filter = filterOf(query);
    const { law, other, subjects, mentions } = await searchLists(parts, query, filter, signal);

    const ranked = other.slice(0, query.k);
    const bridging = without.includes('guides') ? [] : other.slice(0, bridgingSections);
    const ids = new Set([...ranked, ...bridging].map(({ id }) => id));
    const sections = byId(await store.fetch([...ids]));

    const bridged = bridge(bridging, sections);
    const ways = [byArticle(law), byRank('guides', bridged.articles), byRank('lexicon', subjects)];
    const articles = rankArticles(ways, mentions, !without.includes('branch')).slice(0, query.k);
    const keys = articles.map(({ key }) => key);
    const paragraphs = await store.ofArticles(keys, { ...filter, kinds: ['law'] });
    const fit = paragraphFit(paragraphs, law, bridged);
    const ofArticle = new Map<string, Passage[]>(keys.map((key) => [key, []]));
    for (const one of paragraphs) ofArticle.get(articleKey(one.title, one.locator))?.push(one);

    const found: ScoredPassage[] = [
      ...articles.flatMap((article) => spreadOverPassages(article, ofArticle.get(article.key) ?? [], fit)),
      ...ranked.flatMap(({ id, score, parts: own }) => {
        const section = sections.get(id);
        return section ? [{ ...section, score, parts: { ...own } }] : [];
      }),
    ];
    return bestFirst(found).slice(0, query.k);
  }

  return {
    async search(query, signal) {
      const found = await searchOn(query, signal);
      const others = await fromOtherDays(query, store, (asOf) => searchOn({ ...query, asOf }, signal));
      const all = [...new Map([...others, ...found].map((passage) => [passage.id, passage])).values()];
      return bestFirst(all)
        .slice(0, query.k)
        .map((passage) => citedOn(passage, query.asOf));
    },
    articles: (references, asOf, today) => lookUpArticles(store, references, asOf, today),
    related: async (passage, day) => (graph ? await relatedTo(passage, day, { store, graph }) : []),
    document: (documentId) => store.ofDocument(documentId),
    async passage(id) {
      const [found] = await store.fetch([id]);
      return found ?? null;
    },
  };
}

function bestFirst(found: readonly ScoredPassage[]): ScoredPassage[] {
  return found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function filterOf({ asOf, audience }: SearchQuery): PassageFilter {
  return { inForceOn: asOf, ...(audience ? { audience } : {}) };
}

function byId(passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  return new Map(passages.map((passage) => [passage.id, passage]));
}
