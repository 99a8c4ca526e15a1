import type { RunResult } from '../contracts/run.ts';
import type { RunRecord } from './runs.ts';

/** How a run reads whose server was stopped in the middle: what had been shown of it, and that it broke off. */
export function interrupted(run: RunRecord, assistant: string): RunResult {
  return {
    id: run.id,
    conversationId: run.conversationId,
    assistant,
    status: 'error_internal',
    question: run.question,
    asOf: run.asOf,
    answer: run.result?.answer ?? { text: '', composer: 'none', model: null, language: 'ko' },
    mark: run.result?.mark ?? null,
    draft: run.result?.draft ?? null,
    citations: run.result?.citations ?? [],
    figures: [],
    assessments: [],
    topic: null,
    asks: [],
    begun: null,
    notices: [{ code: 'interrupted', text: '답하는 동안 서버가 멈췄습니다. 같은 질문을 다시 보내 주세요.' }],
    prompt: null,
    withheld: 0,
    createdAt: run.createdAt.toISOString(),
    timings: {},
  };
}
