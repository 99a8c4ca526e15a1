import { expect, test } from 'vitest';
import type { Retriever } from '../../knowledge/retrieve/retriever.ts';
import { passageWith } from '../../tests/builders/passage.ts';
import { type LanguageModel, ModelFailure } from './language-model.ts';
import { rerankedBy } from './reranking-retriever.ts';

const passages = ['가', '나', '다'].map((text, i) => ({
  ...passageWith({ text }),
  score: 1 - i / 10,
  parts: {},
}));
const retriever: Retriever = {
  search: async () => passages,
  articles: async () => [],
  related: async () => [],
  document: async () => [],
  passage: async () => null,
};

/** A model that says one thing, after a wait. */
function saying(text: string, wait = 0): LanguageModel {
  return {
    name: 'one',
    contextTokens: 4096,
    async *generate(_, signal) {
      signal.throwIfAborted();
      if (wait > 0)
        await new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
      yield { type: 'text', text };
      yield { type: 'done', promptTokens: 1, outputTokens: 1, reason: 'stop' };
    },
    health: async () => ({ ready: true }),
  };
}
const asked: string[] = [];
const settings = {
  render: ({ question, passages: listed }: { question: string; passages: string }) => {
    asked.push(`${question}\n${listed}`);
    return [];
  },
  withinMs: 30,
};
const textsBy = async (model: LanguageModel, signal?: AbortSignal) =>
  (
    await rerankedBy(model, retriever, settings).search({ text: '휴일?', k: 3, asOf: '2026-11-22' }, signal)
  ).map(({ text, score }) => [text, score]);
const ownOrder = [
  ['가', 1],
  ['나', 0.9],
  ['다', 0.8],
];

test('the passages come in the order of the model, those that it leaves out after them', async () => {
  expect(await textsBy(saying('{"order":[3,1,9,3]}'))).toEqual([
    ['다', 1],
    ['가', 0.9],
    ['나', 0.8],
  ]);
  expect(asked[0]).toContain('[3] 근로기준법 제55조제1항 휴일\n다');
});

test('their own order stands when the model is away, late, or gives no order', async () => {
  const away: LanguageModel = {
    ...saying(''),
    // biome-ignore lint/correctness/useYield: it fails before anything comes
    async *generate() {
      throw new ModelFailure('unreachable', 'connection refused');
    },
  };
  expect(await textsBy(away)).toEqual(ownOrder);
  expect(await textsBy(saying('', 1))).toEqual(ownOrder);
  expect(await textsBy(saying('제55조가 좋습니다.'))).toEqual(ownOrder);
  expect(await textsBy(saying('{"order":"3"}'))).toEqual(ownOrder);
});

test('it stops when the person stops', async () => {
  await expect(textsBy(saying('', 1), AbortSignal.abort(new Error('the person left')))).rejects.toThrow(
    'the person left',
  );
});
