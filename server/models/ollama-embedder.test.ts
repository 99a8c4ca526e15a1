import { afterEach, expect, it } from 'vitest';
import {
  type ScriptedOllama,
  type ScriptedOllamaSettings,
  startScriptedOllama,
} from '../../tests/fixtures/ollama/scripted-ollama.ts';
import { createOllamaEmbedder, type OllamaEmbedderSettings } from './ollama-embedder.ts';

let ollama: ScriptedOllama | undefined;
afterEach(async () => {
  await ollama?.close();
  ollama = undefined;
});

async function open(settings: Partial<OllamaEmbedderSettings> = {}, scripted: ScriptedOllamaSettings = {}) {
  const server = await startScriptedOllama({ models: ['tiny-embed', 'embeddinggemma'], ...scripted });
  ollama = server;
  const embedder = createOllamaEmbedder({
    host: server.url,
    model: 'tiny-embed',
    retryPauseMs: 1,
    ...settings,
  });
  /** The texts of each embedding request, as the server saw them. */
  const sent = () =>
    server.requests
      .filter(({ path }) => path === '/api/embed')
      .map(({ body }) => (body as { input: string[] }).input);
  return { embedder, sent };
}

/** A fetch that fails so many times before it works. */
function failing(times: number, failure: () => Promise<Response>): typeof fetch {
  let left = times;
  return (url, init) => {
    if (!String(url).endsWith('/api/embed') || left === 0) return fetch(url, init);
    left -= 1;
    return failure();
  };
}
const refused = () =>
  Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));

it('sends texts in batches and keeps their order', async () => {
  const { embedder, sent } = await open({ batchSize: 2 });
  const texts = ['가', '나', '다', '라', '마'];
  const vectors = await embedder.embed(texts, 'passage');
  expect(sent()).toEqual([['가', '나'], ['다', '라'], ['마']]);
  expect(vectors).toHaveLength(5);
  expect(vectors[4]).toEqual((await embedder.embed(['마'], 'passage'))[0]);
});

it('says whether the server has the model, and why not', async () => {
  const { embedder } = await open();
  const signal = new AbortController().signal;
  expect(await embedder.health(signal)).toEqual({ ready: true });
  const missing = createOllamaEmbedder({ host: ollama?.url ?? '', model: 'no-such-model' });
  expect(await missing.health(signal)).toMatchObject({
    ready: false,
    detail: expect.stringContaining('ollama pull'),
  });
  await ollama?.close();
  expect(await embedder.health(signal)).toMatchObject({ ready: false });
});

it('sends nothing for no texts', async () => {
  const { embedder, sent } = await open();
  expect(await embedder.embed([], 'passage')).toEqual([]);
  expect(sent()).toEqual([]);
});

it('sets the prefixes of the model before questions and passages', async () => {
  const { embedder, sent } = await open({ model: 'embeddinggemma' });
  await embedder.embed(['주휴수당'], 'query');
  await embedder.embed(['주휴수당'], 'passage');
  expect(sent()).toEqual([['task: search result | query: 주휴수당'], ['title: none | text: 주휴수당']]);
});

it('cuts a text to what the model takes in', async () => {
  const { embedder, sent } = await open();
  await embedder.embed(['가'.repeat(5000)], 'passage');
  expect(sent()[0]?.[0]?.length).toBeLessThan(512);
  expect(sent()[0]?.[0]?.length).toBeGreaterThan(450);
});

it('sends a batch again when the connection was refused or broken, at most twice', async () => {
  const { embedder, sent } = await open({ fetch: failing(2, refused) });
  expect(await embedder.embed(['가'], 'query')).toHaveLength(1);
  expect(sent()).toHaveLength(1);
  const { embedder: hopeless } = await open({ fetch: failing(3, refused) });
  await expect(hopeless.embed(['가'], 'query')).rejects.toMatchObject({ kind: 'unreachable' });
});

it('does not repeat what cannot work: a model that is missing, a server that is too slow', async () => {
  const { embedder } = await open({ model: 'no-such-model' });
  await expect(embedder.embed(['가'], 'query')).rejects.toMatchObject({ kind: 'missing' });
  let attempts = 0;
  const silent: typeof fetch = (url, init) => {
    if (!String(url).endsWith('/api/embed')) return fetch(url, init);
    attempts += 1;
    return new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  };
  const { embedder: slow } = await open({ batchMs: 100, fetch: silent });
  await expect(slow.embed(['가'], 'query')).rejects.toMatchObject({ kind: 'timeout' });
  expect(attempts).toBe(1);
});

it('refuses vectors that do not belong one to each text', async () => {
  const oneVector = () =>
    Promise.resolve(
      Response.json({ embeddings: [[1, 0]] }, { headers: { 'content-type': 'application/json' } }),
    );
  const { embedder } = await open({ fetch: failing(3, oneVector) });
  await expect(embedder.embed(['가', '나'], 'passage')).rejects.toMatchObject({ kind: 'broken' });
});

it('stops when its caller gives up, also between two attempts', async () => {
  const { embedder } = await open({ retryPauseMs: 60_000, fetch: failing(9, refused) });
  const person = new AbortController();
  const embedding = embedder.embed(['가'], 'query', person.signal);
  setTimeout(() => person.abort(new Error('left')), 20);
  await expect(embedding).rejects.toThrow('left');
});
