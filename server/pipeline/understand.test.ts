import { expect, test } from 'vitest';
import { runWith } from '../../tests/builders/run.ts';
import type { Desk } from './desk.ts';
import type { Memory, Run } from './run.ts';
import { understand } from './understand.ts';

/** A talk of several questions, as each is understood. */
async function talk(...questions: string[]): Promise<Run[]> {
  let memory: Memory = {};
  const turns: Run[] = [];
  for (const question of questions) {
    const next = await understand({ ...runWith({ search: question }), question, memory }, {} as Desk);
    if ('ended' in next) throw new Error('a question that is understood goes on');
    memory = next.memory;
    turns.push(next);
  }
  return turns;
}

test('a question that points back at several is searched with all of them, and so is what leans on it', async () => {
  const [, , both, deadline] = await talk(
    '편의점에서 3년 일했어요. 퇴직금 받을 수 있나요?',
    '주휴수당은요?',
    '둘 다 안 주면 어디에 신고해요?',
    '몇 년 안에 해야 돼요?',
  );
  for (const turn of [both, deadline]) {
    expect(turn?.search).toContain('퇴직금');
    expect(turn?.search).toContain('주휴수당');
  }
  expect(deadline?.search).toContain('신고');
  expect(deadline?.search.split('\n').at(-1)).toBe('몇 년 안에 해야 돼요?');
});

test('the first question of a talk points back at nothing', async () => {
  const [only] = await talk('둘 다 안 주면 어디에 신고해요?');
  expect(only?.selfContained).toBe('둘 다 안 주면 어디에 신고해요?');
});

test('a question of its own leaves what was spoken of behind', async () => {
  const [, other] = await talk('퇴직금은 언제까지 받나요?', '육아휴직은 몇 살까지 쓸 수 있나요?');
  expect(other?.search).not.toContain('퇴직금');
  expect(other?.memory.topic).toBe('육아휴직은 몇 살까지 쓸 수 있나요?');
});
