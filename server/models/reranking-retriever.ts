import { z } from 'zod';
import type { Retriever, SearchQuery } from '../../knowledge/retrieve/retriever.ts';
import type { ScoredPassage } from '../contracts/passage.ts';
import type { ChatMessage, LanguageModel } from './language-model.ts';
import { generateStructured } from './structured.ts';

export interface RerankSettings {
  /** The words in which the model is asked. */
  readonly render: (variables: { readonly question: string; readonly passages: string }) => ChatMessage[];
  /** Longest wait; after it the search's own order stands. */
  readonly withinMs?: number;
  /** Passages from the top that the model puts in order. */
  readonly depth?: number;
}

/** Characters of a passage that the model reads. */
const excerptLength = 300;
const Order = z.object({ order: z.array(z.number().int()) });

/**
 * A retriever whose best passages a model puts in order. Whatever goes wrong with the model (away, late, no JSON), the
 * search's own order stands; passages that the model leaves out keep their order behind the others.
 */
export function rerankedBy(
  model: LanguageModel,
  retriever: Retriever,
  { render, withinMs = 5_000, depth = 10 }: RerankSettings,
): Retriever {
  async function orderOf(
    { text }: SearchQuery,
    passages: readonly ScoredPassage[],
    signal: AbortSignal | undefined,
  ): Promise<readonly number[]> {
    const inTime = AbortSignal.timeout(withinMs);
    const listed = passages.map(
      ({ title, locator, heading, text: words }, i) =>
        `[${i + 1}] ${title} ${locator} ${heading}\n${words.slice(0, excerptLength)}`,
    );
    try {
      const request = {
        messages: render({ question: text, passages: listed.join('\n\n').replace(/[<>]/g, ' ') }),
        schema: Order,
        maxTokens: 8 * passages.length,
      };
      const both = signal ? AbortSignal.any([signal, inTime]) : inTime;
      return (await generateStructured(model, request, both))?.order ?? [];
    } catch {
      signal?.throwIfAborted();
      return [];
    }
  }

  return {
    ...retriever,
    async search(query, signal) {
      const found = await retriever.search(query, signal);
      const top = found.slice(0, depth);
      if (top.length < 2) return found;
      const order = await orderOf(query, top, signal);
      const chosen = [...new Set(order)].flatMap((number) => top[number - 1] ?? []);
      const rest = found.filter((passage) => !chosen.includes(passage));
      // Whoever merges several searches goes by score: the scores stay in place, the passages move.
      return [...chosen, ...rest].map((passage, i) => ({
        ...passage,
        score: found[i]?.score ?? passage.score,
      }));
    },
  };
}
