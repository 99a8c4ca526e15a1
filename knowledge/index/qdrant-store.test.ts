import { randomUUID } from 'node:crypto';
import { QdrantClient } from '@qdrant/js-client-rest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { vectorStoreContract } from '../../tests/contract/vector-store.ts';
import { type QdrantDouble, startQdrantDouble } from '../../tests/fixtures/qdrant/server-double.ts';
import { skipUnless } from '../../tests/require.ts';
import { toSearchRequest } from './qdrant-search.ts';
import { openQdrantStore } from './qdrant-store.ts';
import { type IndexedPassage, StoreUnavailable } from './vector-store.ts';

const live = process.env.QDRANT_URL;
const key = process.env.QDRANT_API_KEY;
const noLiveServer = skipUnless(live !== undefined, 'qdrant', 'set QDRANT_URL to test against a real server');

describe('the Qdrant store against the double', () => {
  vectorStoreContract(async () => {
    const double = await startQdrantDouble();
    let store = await openQdrantStore({ url: double.url });
    return {
      store,
      async reopen() {
        await store.close();
        store = await openQdrantStore({ url: double.url });
        return store;
      },
      async dispose() {
        await store.close();
        await double.close();
      },
    };
  });
});

describe.skipIf(noLiveServer)('the Qdrant store against the server at QDRANT_URL', () => {
  vectorStoreContract(async () => {
    const settings = {
      url: live ?? '',
      collection: `naru-test-${randomUUID().slice(0, 8)}`,
      ...(key ? { apiKey: key } : {}),
    };
    let store = await openQdrantStore(settings);
    return {
      store,
      async reopen() {
        await store.close();
        store = await openQdrantStore(settings);
        return store;
      },
      async dispose() {
        await store.close();
        const client = new QdrantClient({ url: live ?? '', ...(key ? { apiKey: key } : {}) });
        const { collections } = await client.getCollections();
        for (const { name } of collections) {
          if (name.startsWith(`${settings.collection}-`)) await client.deleteCollection(name);
        }
      },
    };
  });
});

describe('the Qdrant store', () => {
  let double: QdrantDouble;
  beforeEach(async () => {
    double = await startQdrantDouble();
  });
  afterEach(() => double.close());

  const indexed = (fields: Parameters<typeof passageWith>[0] = {}): IndexedPassage => ({
    passage: passageWith(fields),
    vectors: { morpheme: new Map([[1, 1]]), bigram: new Map() },
  });
  const query = [{ vector: 'morpheme', query: new Map([[1, 1]]), limit: 5 }] as const;

  it('opens while the server is away, says so, and finds everything once it is back', async () => {
    const filled = await openQdrantStore({ url: double.url });
    await filled.upsert([indexed()]);
    await double.close();
    const store = await openQdrantStore({ url: double.url });
    await expect(store.search(query, {})).rejects.toThrow(StoreUnavailable);
    await expect(store.count()).rejects.toThrow(/no connection/);
    await expect(store.upsert([indexed()])).rejects.toThrow(StoreUnavailable);
    double = await startQdrantDouble({ port: double.port, disk: double.disk });
    expect(await store.count()).toBe(1);
    expect((await store.search(query, {}))[0]).toHaveLength(1);
  });

  it('gives up on a server that hangs', async () => {
    const store = await openQdrantStore({ url: double.url, timeoutMs: 100 });
    double.hang();
    await expect(store.search(query, {})).rejects.toThrow(/does not answer in time/);
    expect(double.requests).toHaveLength(1);
  });

  it('is stopped in the middle of a search', async () => {
    const store = await openQdrantStore({ url: double.url });
    double.hang();
    const person = new AbortController();
    const search = store.search(query, {}, person.signal);
    person.abort(new Error('the person left'));
    await expect(search).rejects.toThrow('the person left');
  });

  it('sends the key, and says when it is refused', async () => {
    const guarded = await startQdrantDouble({ apiKey: 'right' });
    const right = await openQdrantStore({ url: guarded.url, apiKey: 'right' });
    await right.upsert([indexed()]);
    expect(await right.count()).toBe(1);
    const wrong = await openQdrantStore({ url: guarded.url, apiKey: 'wrong' });
    await expect(wrong.count()).rejects.toThrow(/refuses QDRANT_API_KEY/);
    await guarded.close();
  });

  it('does not take a collection that was lost for an empty one', async () => {
    const store = await openQdrantStore({ url: double.url });
    await store.upsert([indexed()]);
    expect(await store.count()).toBe(1);
    double.disk.collections.clear();
    double.disk.aliases.clear();
    await expect(store.search(query, {})).rejects.toThrow(StoreUnavailable);
    await expect(store.count()).rejects.toThrow(/is gone/);
    await store.upsert([indexed()]);
    expect(await store.count()).toBe(1);
  });

  it('asks all queries of a search in one request', async () => {
    const store = await openQdrantStore({ url: double.url });
    await store.upsert([indexed()]);
    const before = double.requests.length;
    await store.search([...query, { vector: 'bigram', query: new Map([[1, 1]]), limit: 5 }], {});
    expect(double.requests.slice(before)).toEqual(['POST /collections/naru/points/query/batch?timeout=2']);
  });

  it('lets the server fuse a hybrid query: a prefetch for each vector with the filter in it', () => {
    const fuse = [
      { vector: 'morpheme', query: new Map([[1, 2]]) },
      { vector: 'dense', query: [1, 0] },
    ] as const;
    const filter = { inForceOn: '2026-11-22', audience: ['구직자'] };
    const { prefetch, ...request } = toSearchRequest({ fuse, limit: 9, kinds: ['law'] }, filter);
    const alone = toSearchRequest({ ...fuse[0], limit: 9, kinds: ['law'] }, filter);
    expect(prefetch).toEqual([
      { using: 'morpheme', query: { indices: [1], values: [2] }, limit: 9, filter: alone.filter },
      { using: 'dense', query: [1, 0], limit: 9, filter: alone.filter },
    ]);
    expect(request).toEqual({ query: { rrf: { k: 7 } }, limit: 9, with_payload: ['article'] });
  });

  it('makes its collection with indexes for what it searches by, spread as told', async () => {
    const store = await openQdrantStore({
      url: double.url,
      collection: 'agency',
      cluster: { shards: 3, replicas: 2, writeConsistency: 2 },
    });
    await store.upsert([indexed()]);
    expect([...double.disk.aliases]).toEqual([['agency', 'agency-1']]);
    const made = double.disk.collections.get('agency-1');
    expect(made?.settings).toMatchObject({
      shard_number: 3,
      replication_factor: 2,
      write_consistency_factor: 2,
      sparse_vectors: { morpheme: { modifier: 'idf' }, bigram: { modifier: 'idf' } },
    });
    expect(Object.keys(made?.payloadSchema ?? {}).sort()).toEqual(
      ['article', 'documentId', 'ends', 'kind', 'order', 'readers', 'starts'].sort(),
    );
  });

  it('lets two processes make the collection at the same time', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openQdrantStore({ url: double.url })));
    await Promise.all(stores.map((store) => store.upsert([indexed()])));
    expect(await stores[0]?.count()).toBe(3);
    expect([...double.disk.collections.keys()]).toEqual(['naru-1']);
  });

  it('rebuilds behind the alias: the old collection serves until the new one is full', async () => {
    const store = await openQdrantStore({ url: double.url });
    const old = indexed();
    const fresh = indexed();
    await store.upsert([old]);
    await store.rebuild(async (next) => {
      await next.upsert([fresh]);
      expect((await store.search(query, {}))[0]?.map(({ id }) => id)).toEqual([old.passage.id]);
    });
    expect((await store.search(query, {}))[0]?.map(({ id }) => id)).toEqual([fresh.passage.id]);
    expect([...double.disk.aliases]).toEqual([['naru', 'naru-2']]);
    expect([...double.disk.collections.keys()]).toEqual(['naru-2']);
  });

  it('keeps the old collection when a rebuild fails', async () => {
    const store = await openQdrantStore({ url: double.url });
    await store.upsert([indexed()]);
    const rebuild = store.rebuild(async () => {
      throw new Error('a document cannot be read');
    });
    await expect(rebuild).rejects.toThrow('a document cannot be read');
    expect(await store.count()).toBe(1);
    expect([...double.disk.collections.keys()]).toEqual(['naru-1']);
  });

  it('goes through a path and a port of its own', async () => {
    const store = await openQdrantStore({ url: `${double.url}/qdrant/` });
    await expect(store.count()).rejects.toThrow();
    expect(double.requests[0]).toMatch(/^POST \/qdrant\/collections\/naru\/points\/count/);
  });
});
