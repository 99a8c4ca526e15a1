import { openIndex } from '../../knowledge/index/open-index.ts';
import { createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../../knowledge/retrieve/create-retriever.ts';
import { retrievalParts } from '../../knowledge/retrieve/retriever-parts.ts';
import { type Config, indexSettings } from '../../server/config.ts';
import { createOllamaEmbedder } from '../../server/models/ollama-embedder.ts';
import { rankAll, retrievalScores } from './retrieval.ts';

/**
 * What each part of the search is worth: the scores with everything, and without one part at a time, as a table in
 * Markdown. Opens the index itself, which no other process may have.
 */
export async function ablateRetrieval(config: Config, file: string): Promise<string> {
  const store = await openIndex(indexSettings(config));
  try {
    const analyzer = await createAnalyzer();
    const embedder =
      config.OLLAMA_HOST && config.NARU_EMBED_MODEL
        ? createOllamaEmbedder({ host: config.OLLAMA_HOST[0], model: config.NARU_EMBED_MODEL })
        : undefined;
    const parts = retrievalParts.filter((part) => part !== 'dense' || embedder);
    const rows: string[] = [];
    let whole: Record<string, number> | undefined;
    for (const part of [undefined, ...parts]) {
      const retriever = createRetriever({
        store,
        analyzer,
        ...(embedder ? { embedder } : {}),
        ...(part ? { without: [part] } : {}),
      });
      const search = (text: string, k: number, asOf: string) => retriever.search({ text, k, asOf });
      const scores = retrievalScores(await rankAll({ search }, file));
      whole ??= scores;
      rows.push(`| ${part ? `without ${part}` : 'all parts'} | ${cells(scores, part ? whole : undefined)} |`);
    }
    const names = Object.keys(whole ?? {});
    return [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '---:').join('|')}|`, ...rows].join('\n');
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
