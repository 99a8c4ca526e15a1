import { parentPort } from 'node:worker_threads';
import type { AnalysisReply, AnalysisRequest } from './analysis-thread.ts';
import { loadMorphemes } from './morphemes.ts';
import { passageVectors } from './passage-vectors.ts';
import { toColumns } from './vector-columns.ts';

/** The thread behind `analysis-thread.ts`: it has an analyser of its own and nothing else. */
const morphemes = await loadMorphemes();

parentPort?.on('message', ({ id, passages }: AnalysisRequest) => {
  const vectors = passages.map((passage) => passageVectors(passage, morphemes));
  const morpheme = toColumns(vectors.map((one) => one.morpheme));
  const bigram = toColumns(vectors.map((one) => one.bigram));
  const moved = [morpheme, bigram].flatMap(({ ends, terms, weights }) =>
    [ends, terms, weights].map(({ buffer }) => buffer),
  );
  parentPort?.postMessage({ id, morpheme, bigram } satisfies AnalysisReply, moved);
});
