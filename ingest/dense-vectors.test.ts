import { expect, test } from 'vitest';
import type { Embedder } from '../knowledge/index/embedder.ts';
import { DenseVectors } from './dense-vectors.ts';
import type { VectorCache } from './vector-cache.ts';

function cacheInMemory(): VectorCache {
  const kept = new Map<string, readonly number[]>();
  return {
    async find(model, hashes) {
      const found = hashes.flatMap((hash) => {
        const vector = kept.get(`${model} ${hash}`);
        return vector ? [[hash, [...vector]] as const] : [];
      });
      return new Map(found);
    },
    async keep(model, vectors) {
      for (const [hash, vector] of vectors) kept.set(`${model} ${hash}`, vector);
    },
    async forgetOthers() {},
  };
}

/** An embedder that breaks off after so many texts; `asked` are the texts that it was given. */
function embedder(most = Number.POSITIVE_INFINITY): Embedder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    model: 'one',
    asked,
    async embed(texts) {
      if (asked.length + texts.length > most) throw new Error('the server went away.');
      asked.push(...texts);
      return texts.map((text) => [text.length, 1]);
    },
  };
}
const texts = Array.from({ length: 70 }, (_, i) => '가'.repeat(i + 1));

test('a text is embedded once, whatever the document, and a run that was broken off goes on from there', async () => {
  const cache = cacheInMemory();
  const broken = embedder(64);
  expect(await new DenseVectors(broken, () => {}, cache).embed(texts)).toBe(null);
  expect(broken.asked).toHaveLength(64);

  const second = embedder();
  const vectors = await new DenseVectors(second, () => {}, cache).embed([...texts, '가']);
  expect(second.asked).toEqual(texts.slice(64));
  expect(vectors?.map(([length]) => length)).toEqual([...texts.map(({ length }) => length), 1]);
});

test('without a cache every text is embedded, each once in a call', async () => {
  const model = embedder();
  expect(await new DenseVectors(model, () => {}).embed(['휴일', '휴가', '휴일'])).toHaveLength(3);
  expect(model.asked).toEqual(['휴일', '휴가']);
});
