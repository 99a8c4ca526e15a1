import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';

let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, passages: [holidayGuide, holidayArticle] });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

/** The results of a talk, question by question. */
async function talk(...questions: readonly string[]): Promise<RunResult[]> {
  const results: RunResult[] = [];
  for (const question of questions) {
    const conversationId = results[0]?.conversationId;
    const response = await ask(house, question, conversationId ? { conversationId } : {});
    results.push(RunResult.parse(await response.json()));
  }
  return results;
}

describe('a question for a right', () => {
  test('is answered with each condition, its state, its article, and what decides the rest', async () => {
    const [result] = await talk(
      '저는 45살이고 2026년 10월 31일에 계약만료로 나왔어요. 실업급여 받을 수 있나요?',
    );
    const [assessment] = result?.assessments ?? [];
    expect(result?.status).toBe('answered');
    expect(assessment).toMatchObject({ title: '실업급여(구직급여) 수급자격', outcome: 'undetermined' });
    const states = assessment?.conditions.map(({ id, state }) => [id, state]) ?? [];
    expect(Object.fromEntries(states)).toMatchObject({
      reason: 'met',
      period: 'met',
      insured_days: 'unknown',
    });
    for (const { law } of assessment?.conditions ?? []) expect(law[0]).toMatch(/제\d+조/);
    expect(assessment?.asks.map(({ slot }) => slot)).toContain('insured_unit_days');
  });

  test('takes the answer to what it asked, and a correction', async () => {
    const [, answered, corrected] = await talk(
      '직원 4명 가게에서 해고당했어요. 부당해고 구제신청 가능한가요?',
      '해고된 날은 2026년 11월 2일이에요',
      '아니 직원은 8명이에요',
    );
    expect(answered?.assessments[0]).toMatchObject({
      outcome: 'not_eligible',
      inputs: { dismissed_on: '2026-11-02' },
    });
    expect(corrected?.assessments[0]?.conditions.find(({ id }) => id === 'size')?.state).toBe('met');
  });
});

test('a person corrects one fact and sees the figure change', async () => {
  const [first, second, third] = await talk(
    '시급 12,000원으로 주 20시간 일하는데 주휴수당 얼마예요?',
    '아니 시급 11,000원이에요',
    '주 15시간이었어요',
  );
  const pay = (result: RunResult | undefined) => result?.figures[0]?.result.weekly_holiday_pay_krw;
  expect([first, second, third].map(pay)).toEqual([48_000, 44_000, 33_000]);
});
