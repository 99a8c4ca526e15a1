import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IndexedPassage, SparseVector, VectorStore } from '../../knowledge/index/vector-store.ts';
import type { Analyzer } from '../../knowledge/retrieve/analyzer.ts';
import { passageWith } from '../builders/passage.ts';

const guides = fileURLToPath(new URL('../../knowledge/guides', import.meta.url));
const batch = 500;
/** Of the terms of a paragraph, so many stand in each of the passages made of it. */
const keptTerms = 0.8;

/**
 * Fills an index with passages made of our guides' paragraphs: real words and real lengths, so that lists of common
 * words are long. No two weigh their words alike. Half are law, a third is for employers only, a tenth is not in force any more.
 */
export async function fillWithPassages(store: VectorStore, analyzer: Analyzer, count: number): Promise<void> {
  const random = pseudoRandom(11);
  const paragraphs = await paragraphsOfGuides();
  const analysed = [];
  for (const text of paragraphs) {
    const passage = passageWith({ text });
    analysed.push({ text, vectors: await analyzer.passageVectors(passage) });
  }
  let passages: IndexedPassage[] = [];
  for (let i = 0; i < count; i += 1) {
    const { text, vectors } = analysed[i % analysed.length] ?? {
      text: '',
      vectors: { morpheme: new Map(), bigram: new Map() },
    };
    const part = (vector: SparseVector) =>
      new Map(
        [...vector]
          .filter(() => random() < keptTerms)
          .map(([term, weight]) => [term, weight * (0.5 + random())]),
      );
    passages.push({
      passage: passageWith({
        documentId: `bench:${Math.floor(i / 40)}`,
        kind: i % 2 === 0 ? 'law' : i % 4 === 1 ? 'guide' : 'document',
        title: `시험법 ${i % 300}`,
        locator: `제${Math.floor(i / 300) + 1}조제1항`,
        text,
        audience: i % 3 === 0 ? ['employer'] : [],
        effectiveFrom: '2020-01-01',
        effectiveTo: i % 10 === 0 ? '2025-12-31' : null,
      }),
      vectors: { morpheme: part(vectors.morpheme), bigram: part(vectors.bigram) },
    });
    if (passages.length < batch) continue;
    await store.upsert(passages);
    passages = [];
  }
  await store.upsert(passages);
}

async function paragraphsOfGuides(): Promise<string[]> {
  const files = (await readdir(guides)).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(guides, name), 'utf8')));
  return texts.flatMap((text) => text.split(/\n\s*\n/)).filter((paragraph) => paragraph.length > 120);
}

/** The same numbers at every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
