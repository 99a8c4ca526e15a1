import path from 'node:path';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import type { VectorQuery } from '../../knowledge/index/vector-store.ts';
import { createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../../knowledge/retrieve/create-retriever.ts';
import { searchLargeIndex } from './large-index.ts';
import type { SharedBench } from './measure.ts';
import { quantile } from './statistics.ts';

const asOf = '2026-11-22';
const repetitions = 15;
const questions = [
  '주휴수당은 어떤 조건에서 받나요',
  '퇴직금을 언제까지 줘야 하나요',
  '임금이 밀렸는데 어디에 신고하나요',
  '육아휴직 급여 신청 방법',
  '수습기간에도 최저임금을 받나요',
  '직장 내 괴롭힘을 당했습니다',
  '연차를 못 쓰면 돈으로 받을 수 있나요',
  '실업급여를 받으면서 아르바이트를 해도 되나요',
];

/** Milliseconds of each question, after one round that is not counted. */
async function timesOf(ask: (question: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = -1; round < repetitions; round += 1) {
    for (const question of questions) {
      const began = performance.now();
      await ask(question);
      if (round >= 0) times.push(performance.now() - began);
    }
  }
  return times;
}

/** What a search of 100,000 passages takes, and what the way from a question over HTTP to passages adds to the store's search. Stops the server: the store has one owner. */
export const search: SharedBench = {
  name: 'search',
  beside: "the store's own search and the retriever, in one process on the same index",
  async run({ naru, dataDir }) {
    const overHttp = await timesOf(async (question) => {
      const query = new URLSearchParams({ q: question, k: '10', asOf });
      const response = await fetch(`${naru.url}/v1/search?${query}`);
      const { passages } = (await response.json()) as { passages: unknown[] };
      if (passages.length === 0) throw new Error(`nothing was found for ${question}`);
    });
    await naru.stop();
    const store = await openEmbeddedStore(path.join(dataDir, 'index'));
    try {
      const analyzer = await createAnalyzer();
      const retriever = createRetriever({ store, analyzer });
      const vectors = new Map(
        questions.map((question) => {
          const { morpheme, bigram } = analyzer.queryVectors(question);
          const queries: VectorQuery[] = [
            { vector: 'morpheme', query: morpheme, limit: 300 },
            { vector: 'bigram', query: bigram, limit: 300 },
          ];
          return [question, queries];
        }),
      );
      const ofStore = await timesOf((question) =>
        store.search(vectors.get(question) ?? [], { inForceOn: asOf }),
      );
      const ofRetriever = await timesOf((text) => retriever.search({ text, k: 10, asOf }));
      const beside = (what: string, share: number, bare: readonly number[]) => ({
        name: `GET /v1/search over ${what}, p${share * 100}`,
        unit: 'ms',
        naru: quantile(overHttp, share),
        bare: quantile(bare, share),
      });
      return [
        beside('store.search', 0.5, ofStore),
        beside('store.search', 0.95, ofStore),
        beside('retriever.search', 0.5, ofRetriever),
        beside('retriever.search', 0.95, ofRetriever),
        ...(await searchLargeIndex(questions)),
      ];
    } finally {
      await store.close();
    }
  },
};
