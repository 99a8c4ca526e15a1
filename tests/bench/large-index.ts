import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { QdrantClient } from '@qdrant/js-client-rest';
import { copyPassages } from '../../knowledge/index/copy-passages.ts';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import { toSearchRequest } from '../../knowledge/index/qdrant-search.ts';
import { openQdrantStore } from '../../knowledge/index/qdrant-store.ts';
import type { HybridQuery, PassageFilter, VectorStore } from '../../knowledge/index/vector-store.ts';
import { type Analyzer, createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../../knowledge/retrieve/create-retriever.ts';
import { fillWithPassages } from './many-passages.ts';
import type { Measure } from './measure.ts';
import { quantile } from './statistics.ts';

const passages = 100_000;
const rounds = 12;
const asOf = '2026-11-22';
const audience = ['worker'];
const filter: PassageFilter = { inForceOn: asOf, audience };

/**
 * Searches of 100,000 passages with date and audience: how long the embedded index takes and for how long it holds up
 * the event loop; and where QDRANT_URL names a server, the adapter's search beside the bare client's same requests.
 */
export async function searchLargeIndex(questions: readonly string[]): Promise<Measure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'naru-bench-index-'));
  const analyzer = await createAnalyzer();
  const filled = await openEmbeddedStore(folder);
  await fillWithPassages(filled, analyzer, passages);
  const written = await embeddedMeasures('just written', filled, analyzer, questions);
  await filled.close();
  const began = performance.now();
  const store = await openEmbeddedStore(folder);
  const opening = { name: 'embedded, 100,000 passages, to open', unit: 'ms', bare: null };
  try {
    const measures = [
      ...written,
      { ...opening, naru: performance.now() - began },
      ...(await embeddedMeasures('opened again', store, analyzer, questions)),
    ];
    const url = process.env.QDRANT_URL;
    return url ? [...measures, ...(await qdrantMeasures(url, store, analyzer, questions))] : measures;
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

async function embeddedMeasures(
  state: string,
  store: VectorStore,
  analyzer: Analyzer,
  questions: readonly string[],
): Promise<Measure[]> {
  const retriever = createRetriever({ store, analyzer });
  const search = (text: string) => retriever.search({ text, k: 10, asOf, audience });
  for (const question of questions) await search(question);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times = await timesOf(questions, search);
  delay.disable();
  const alone = (name: string, naru: number): Measure => ({ name, unit: 'ms', naru, bare: null });
  return [
    alone(`embedded, 100,000 passages ${state}, retriever.search p50`, quantile(times, 0.5)),
    alone(`embedded, 100,000 passages ${state}, retriever.search p95 (at most 40)`, quantile(times, 0.95)),
    alone(`event loop held up by a search, ${state}, p99`, delay.percentile(99) / 1e6),
    alone(`event loop held up by a search, ${state}, longest (at most 20)`, delay.max / 1e6),
  ];
}

async function qdrantMeasures(
  url: string,
  embedded: VectorStore,
  analyzer: Analyzer,
  questions: readonly string[],
): Promise<Measure[]> {
  const apiKey = process.env.QDRANT_API_KEY;
  const key = apiKey ? { apiKey } : {};
  const collection = `naru-bench-${randomUUID().slice(0, 8)}`;
  const store = await openQdrantStore({ url, collection, timeoutMs: 30_000, ...key });
  const client = new QdrantClient({ url, ...key });
  try {
    await copyPassages(embedded, store);
    const queries = new Map(questions.map((question) => [question, listsOf(question, analyzer)]));
    const search = (question: string) => store.search(queries.get(question) ?? [], filter);
    const bare = (question: string) =>
      client.queryBatch(collection, {
        searches: (queries.get(question) ?? []).map((query) => toSearchRequest(query, filter)),
      });
    for (const question of questions) await Promise.all([search(question), bare(question)]);
    const [ours, theirs] = [await timesOf(questions, search), await timesOf(questions, bare)];
    return [0.5, 0.95].map((share) => ({
      name: `Qdrant, 100,000 passages, store.search p${share * 100} (at most 1.3 of the bare client's)`,
      unit: 'ms',
      naru: quantile(ours, share),
      bare: quantile(theirs, share),
    }));
  } finally {
    await store.close();
    await client.deleteCollection(`${collection}-1`);
  }
}

/** What a search asks for: law, and guides and documents, each by both vectors, fused by the store. */
function listsOf(question: string, analyzer: Analyzer): HybridQuery[] {
  const { morpheme, bigram } = analyzer.queryVectors(question);
  const fuse = [
    { vector: 'morpheme', query: morpheme },
    { vector: 'bigram', query: bigram },
  ] as const;
  return [
    { fuse, limit: 300, kinds: ['law'] },
    { fuse, limit: 60, kinds: ['guide', 'document'] },
  ];
}

async function timesOf(
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      const began = performance.now();
      await ask(question);
      times.push(performance.now() - began);
    }
  }
  return times;
}
