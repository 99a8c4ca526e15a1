import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { passageWith } from '../builders/passage.ts';
import { evaluateRetrieval } from './retrieval.ts';

it('scores a ranking by article, whatever the spelling of the law’s name', async () => {
  const file = path.join(tmpdir(), `naru-retrieval-${process.pid}.jsonl`);
  const gold = [
    { law: '남녀고용평등과 일·가정 양립 지원에 관한 법률', article: '제19조', title: '육아휴직' },
    { law: '근로기준법', article: '제74조', title: '임산부의 보호' },
  ];
  await writeFile(file, `${JSON.stringify({ id: 'a', question: '육아휴직 기간은?', gold })}\n`);
  const found = [
    passageWith({ kind: 'guide', title: '육아휴직', locator: '짧은 답' }),
    passageWith({ locator: '제55조제1항' }),
    passageWith({ locator: '제55조제2항' }),
    passageWith({ title: '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률', locator: '제19조제1항' }),
  ];
  const server = {
    search: async () =>
      found.map((passage) => ({
        ...passage,
        score: 1,
        parts: {},
        law: null,
        article: null,
        mark: null,
        references: [],
      })),
    run: () => Promise.reject(new Error('not run')),
    ask: () => Promise.reject(new Error('not asked')),
    forget: () => Promise.reject(new Error('not asked')),
    kept: () => Promise.reject(new Error('not asked')),
  };
  const { scores, report } = await evaluateRetrieval(server, file, () => undefined);
  expect(scores).toEqual({ 'recall@5': 0.5, 'recall@20': 0.5, 'hit@5': 1, 'mrr@10': 0.5 });
  expect(report).toContain('제74조(임산부의 보호) not found');
});
