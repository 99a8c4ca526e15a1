import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { startQdrantDouble } from '../../tests/fixtures/qdrant/server-double.ts';
import { copyPassages } from './copy-passages.ts';
import { openIndex, rebuildIndex } from './open-index.ts';
import type { IndexedPassage, VectorQuery } from './vector-store.ts';

/** The same numbers at every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

it('moves an index to Qdrant and back; both rank alike', async () => {
  const random = pseudoRandom(7);
  const sparse = (terms: number) =>
    new Map(
      Array.from(
        { length: terms },
        () => [Math.floor(random() ** 3 * 60), 0.2 + random()] as [number, number],
      ),
    );
  const passages: IndexedPassage[] = Array.from({ length: 200 }, (_, i) => ({
    passage: passageWith({
      kind: i % 3 === 0 ? 'guide' : 'law',
      locator: `제${i}조`,
      audience: i % 4 === 0 ? ['구직자'] : [],
      effectiveFrom: i % 5 === 0 ? '2026-01-01' : null,
      effectiveTo: i % 7 === 0 ? '2026-06-30' : null,
    }),
    vectors: {
      morpheme: sparse(8),
      bigram: sparse(12),
      ...(i % 2 === 0 ? { dense: [random(), random(), random(), random()] } : {}),
    },
  }));
  const double = await startQdrantDouble();
  const home = await mkdtemp(path.join(tmpdir(), 'naru-copy-'));
  const [embedded, server] = [
    { folder: path.join(home, 'index') },
    { folder: home, qdrant: { url: double.url } },
  ];
  const first = await openIndex(embedded);
  await first.upsert(passages);
  await rebuildIndex(server, async (next) => {
    expect(await copyPassages(first, next)).toBe(200);
  });
  const second = await openIndex(server);

  for (let round = 0; round < 20; round += 1) {
    const queries: VectorQuery[] = [
      { vector: 'morpheme', query: sparse(4), limit: 30 },
      { vector: 'bigram', query: sparse(6), limit: 30 },
      { vector: 'dense', query: [random(), random(), random(), random()], limit: 30 },
    ];
    const filters = [{}, { inForceOn: '2026-03-01' }, { audience: ['시민'], kinds: ['law'] as const }];
    const filter = filters[round % filters.length] ?? {};
    const [here, there] = [await first.search(queries, filter), await second.search(queries, filter)];
    for (const [i, list] of here.entries()) {
      // Half precision, eleven significant bits, may change places of dense hits that score almost the same.
      if (queries[i]?.vector !== 'dense')
        expect(there[i]?.map(({ id, article }) => [id, article])).toEqual(
          list.map(({ id, article }) => [id, article]),
        );
      for (const [j, { score }] of list.entries()) expect(there[i]?.[j]?.score).toBeCloseTo(score, 3);
    }
  }

  await first.close();
  await rebuildIndex(embedded, async (next) => {
    await copyPassages(second, next);
  });
  const back = await openIndex(embedded);
  const all: string[] = [];
  for await (const { passage } of back.all()) all.push(passage.id);
  expect(all).toEqual(passages.map(({ passage }) => passage.id));
  await Promise.all([back.close(), second.close()]);
  await double.close();
  await rm(home, { recursive: true });
});
