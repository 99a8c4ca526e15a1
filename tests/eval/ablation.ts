import type { Embedder } from '../../knowledge/index/embedder.ts';
import { openIndex } from '../../knowledge/index/open-index.ts';
import type { VectorStore } from '../../knowledge/index/vector-store.ts';
import { type Analyzer, analysisParts, createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../../knowledge/retrieve/create-retriever.ts';
import { type RetrievalPart, retrievalParts } from '../../knowledge/retrieve/retriever-parts.ts';
import { type Config, embedderChoice, indexSettings } from '../../server/config.ts';
import { createOllamaEmbedder } from '../../server/models/ollama-embedder.ts';
import { withLawAnalysedAnew } from './analysed-anew.ts';
import { rankAll, retrievalScores } from './retrieval.ts';
import { withLatentVectors } from './with-latent-vectors.ts';

/** What each part is, for the reader of the table. */
const names: Readonly<Record<RetrievalPart | (typeof analysisParts)[number], string>> = {
  morpheme: 'morphemes',
  bigram: 'character bigrams',
  dense: 'dense vectors',
  guides: 'guides as bridges',
  lexicon: 'articles of the lexicon',
  expansion: 'words of the lexicon',
  mention: 'articles that the question names',
  branch: 'act over decree over rule',
  fields: 'weight of article headings',
  compounds: 'compound nouns beside their parts',
};

/**
 * What each part of the search is worth: the scores with everything, and without one part at a time, as a table in
 * Markdown; and with latent semantic vectors, which are no part of it. Opens the index itself, which no other process
 * may have. What else was tried stands in docs/decisions/2026-11-22-retrieval.md.
 */
export async function ablateRetrieval(config: Config, file: string): Promise<string> {
  const store = await openIndex(indexSettings(config));
  try {
    const analyzer = await createAnalyzer();
    const choice = embedderChoice(config);
    const embedder = choice && createOllamaEmbedder(choice);
    const scoresOf = async (
      index: VectorStore,
      by: Analyzer,
      without: readonly RetrievalPart[],
      means: Embedder | null = embedder,
    ) => {
      const meant = means ? { embedder: means } : {};
      const retriever = createRetriever({ store: index, analyzer: by, ...meant, without });
      const search = (text: string, k: number, asOf: string) => retriever.search({ text, k, asOf });
      return retrievalScores(await rankAll({ search }, file));
    };
    const whole = await scoresOf(store, analyzer, []);
    const rows = [`| all parts | ${cells(whole)} |`];
    for (const part of retrievalParts.filter((one) => one !== 'dense' || embedder))
      rows.push(`| without ${names[part]} | ${cells(await scoresOf(store, analyzer, [part]), whole)} |`);
    for (const part of analysisParts) {
      const other = await createAnalyzer([part]);
      const scores = await withLawAnalysedAnew(store, other, (copy) => scoresOf(copy, other, []));
      rows.push(`| without ${names[part]} | ${cells(scores, whole)} |`);
    }
    const latent = await withLatentVectors(store, analyzer, (copy, latentEmbedder) =>
      scoresOf(copy, analyzer, [], latentEmbedder),
    );
    rows.push(`| with latent semantic vectors | ${cells(latent, whole)} |`);
    const figures = Object.keys(whole);
    return [`| | ${figures.join(' | ')} |`, `|---|${figures.map(() => '---:').join('|')}|`, ...rows].join(
      '\n',
    );
  } finally {
    await store.close();
  }
}

/** The scores, and how much they differ from those of the whole. */
function cells(scores: Readonly<Record<string, number>>, whole?: Readonly<Record<string, number>>): string {
  return Object.entries(scores)
    .map(([name, score]) => {
      const difference = score - (whole?.[name] ?? score);
      const sign = difference > 0 ? '+' : '';
      return whole ? `${score.toFixed(3)} (${sign}${difference.toFixed(3)})` : score.toFixed(3);
    })
    .join(' | ');
}
