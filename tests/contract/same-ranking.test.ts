import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QdrantClient } from '@qdrant/js-client-rest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutGuide } from '../../ingest/guide/guide.ts';
import { knownLaws } from '../../ingest/law/known-laws.ts';
import { splitFrontMatter } from '../../ingest/read/front-matter.ts';
import { GuideFrontMatter } from '../../knowledge/guides/guide.ts';
import { copyPassages } from '../../knowledge/index/copy-passages.ts';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import { openQdrantStore } from '../../knowledge/index/qdrant-store.ts';
import type { VectorStore } from '../../knowledge/index/vector-store.ts';
import { createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../../knowledge/retrieve/create-retriever.ts';
import { startQdrantDouble } from '../fixtures/qdrant/server-double.ts';

const guides = fileURLToPath(new URL('../../knowledge/guides/', import.meta.url));
const asOf = '2026-11-22';
/** So many guides are indexed, without the questions that they say they answer: the first of these is asked. */
const few = 60;

interface Asked {
  readonly documentId: string;
  readonly question: string;
}

describe('a search over the embedded store and the same over Qdrant', () => {
  const analyzer = createAnalyzer();
  const asked: Asked[] = [];
  let folder: string;
  let embedded: VectorStore;
  let qdrant: VectorStore;
  let endServer: () => Promise<void>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'naru-ranking-'));
    embedded = await openEmbeddedStore(folder);
    const { passageVectors } = await analyzer;
    for (const file of (await readdir(guides)).filter((name) => name.endsWith('.md')).slice(0, few)) {
      const { data, body } = splitFrontMatter(await readFile(join(guides, file), 'utf8'));
      const { documentId, passages } = cutGuide(data, body, await knownLaws());
      for (const { passage } of passages)
        await embedded.upsert([{ passage, vectors: await passageVectors(passage) }]);
      const [question = ''] = GuideFrontMatter.parse(data).questions;
      asked.push({ documentId, question });
    }
    ({ store: qdrant, end: endServer } = await openServer());
    await copyPassages(embedded, qdrant);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([embedded.close(), qdrant.close()]);
    await endServer();
    await rm(folder, { recursive: true });
  });

  it('finds the guide that answers at the same place: mean reciprocal ranks within 0.01', async () => {
    const [here, there] = [await placesIn(embedded), await placesIn(qdrant)];
    expect(here).toHaveLength(few);
    expect(mean(here)).toBeGreaterThan(0.5);
    expect(Math.abs(mean(here) - mean(there))).toBeLessThan(0.01);
    // Of passages with equal scores a real server leaves the order open; nearly all questions have none.
    const same = here.filter((place, i) => place === there[i]).length;
    expect(same / here.length).toBeGreaterThan(0.95);
  }, 120_000);

  /** Of each question, one over the place of the first passage of the guide that says it answers it. */
  async function placesIn(store: VectorStore): Promise<number[]> {
    const retriever = createRetriever({ store, analyzer: await analyzer });
    const places: number[] = [];
    for (const { documentId, question } of asked) {
      const found = await retriever.search({ text: question, k: 10, asOf });
      const place = found.findIndex((passage) => passage.documentId === documentId);
      places.push(place < 0 ? 0 : 1 / (place + 1));
    }
    return places;
  }
});

/** The server at QDRANT_URL, with a collection of this test's own; else the double. */
async function openServer(): Promise<{ store: VectorStore; end(): Promise<void> }> {
  const url = process.env.QDRANT_URL;
  if (url === undefined) {
    const double = await startQdrantDouble();
    return { store: await openQdrantStore({ url: double.url }), end: () => double.close() };
  }
  const apiKey = process.env.QDRANT_API_KEY;
  const key = apiKey ? { apiKey } : {};
  const collection = `naru-test-${randomUUID().slice(0, 8)}`;
  return {
    store: await openQdrantStore({ url, collection, ...key }),
    async end() {
      await new QdrantClient({ url, ...key }).deleteCollection(`${collection}-1`);
    },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
