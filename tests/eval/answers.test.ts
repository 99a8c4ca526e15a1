import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { RunResult } from '../../server/contracts/index.ts';
import { evaluateAnswers } from './answers.ts';

const answered = (text: string): RunResult => ({
  id: 'd5a4f1de-54f0-4a3c-8f0e-0a2f4c9f0001',
  conversationId: 'd5a4f1de-54f0-4a3c-8f0e-0a2f4c9f0002',
  assistant: 'consultation',
  status: 'answered',
  question: '',
  asOf: '2026-11-22',
  answer: { text, composer: 'extract', model: null, language: 'ko' },
  mark: null,
  draft: null,
  citations: [],
  figures: [],
  assessments: [],
  topic: null,
  asks: [],
  begun: null,
  notices: [],
  withheld: 0,
  prompt: null,
  createdAt: '2026-11-22T00:00:00Z',
  timings: { total: 1 },
});

it('counts answers that cite an article which answers, and every article that does not exist or was deleted', async () => {
  const file = path.join(tmpdir(), `naru-answers-${process.pid}.jsonl`);
  const gold = [{ law: '근로기준법', article: '제55조', title: '휴일' }];
  const rows = ['하나', '둘', '셋'].map((question, at) => JSON.stringify({ id: String(at), question, gold }));
  await writeFile(file, rows.join('\n'));
  const answers: Record<string, string> = {
    하나: '받습니다(근로기준법 제55조제1항).',
    둘: '받습니다(근로기준법 제999조, 국민연금법 제1조, 개인정보 보호법 제8조).',
    셋: '법에는 제55조가 있습니다.',
  };
  const forgotten: string[] = [];
  const server = {
    run: () => Promise.reject(new Error('not run')),
    ask: async (question: string) => answered(answers[question] ?? ''),
    search: () => Promise.reject(new Error('not searched')),
    forget: async (conversationId: string) => void forgotten.push(conversationId),
    kept: () => Promise.reject(new Error('not asked')),
  };
  const { scores, report } = await evaluateAnswers(server, file, () => undefined);
  expect(scores).toEqual({ goldCited: 0.3333, notInForce: 2, answered: 1 });
  expect(report).toContain('not in force: 근로기준법 제999조');
  expect(report).toContain('not in force: 개인정보보호법 제8조');
  expect(forgotten).toHaveLength(3);
});
