import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { rewordingModel } from '../fixtures/rewording-model.ts';

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

async function record(transcript: unknown, at = house): Promise<RunResult> {
  const response = await fetch(`${at.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant: 'consultation-record', input: { transcript } }),
  });
  return RunResult.parse(await response.json());
}
const section = ({ draft }: RunResult, id: string): string =>
  draft?.sections.find((one) => one.id === id)?.text ?? '';

const talk = `[00:01] 상담사: 성함이 어떻게 되세요
[00:04] 구직자: 마루한이요 실업급여 받는데 하루 알바를 했어요 일당 십만 원이요
[00:10] 상담사: 하루는 신고 안 하셔도 돼요
[00:14] 구직자: 주휴수당은 열다섯 시간이면 나오나요
[00:18] 상담사: 네 주휴수당은 십오 시간 미만이면 없어요
[00:24] 상담사: 그럼 십이월 십일일 열 시에 이력서 가지고 오세요
[00:30] 구직자: 내일배움 가드도 가져올게요`;

describe('a record of a consultation', () => {
  test('tells the topics, questions and actions, each with its time', async () => {
    const result = await record(talk);
    expect(result.status).toBe('answered');
    expect(section(result, 'speakers')).toContain('상담사: 상담사, 4번 말함');
    expect(section(result, 'asked')).toContain('[00:14] 주휴수당은 15시간이면 나오나요 (답 [00:18])');
    expect(section(result, 'actions')).toContain(
      '[00:24] 내담자: 12월 11일 10시에 이력서 가지고 오세요 (기한 2026-12-11)',
    );
    expect(section(result, 'corrected')).toContain('[00:30] “내일배움 가드” → 내일배움카드');
    expect(section(result, 'summary')).toContain('[00:24]');
  });

  test('flags the advice that the law contradicts, and does not pass it on', async () => {
    const result = await record(talk);
    expect(result.draft?.content.flagged).toMatchObject([
      { at: '00:10', rule: 'work-is-reported', articles: expect.arrayContaining(['고용보험법 제47조제1항']) },
    ]);
    expect(section(result, 'advised')).not.toContain('신고 안 하셔도');
    expect(section(result, 'notes')).not.toContain('신고 안 하셔도');
  });

  test('advice that the evidence bears is told with its article', async () => {
    const { draft } = await record(talk);
    expect(draft?.content.advised).toMatchObject([
      { at: '00:18', state: 'supported', articles: ['근로기준법 제55조제1항'] },
    ]);
  });

  test('keeps nothing of the person, also where the transcript is the JSON of a speech server', async () => {
    const segments = [
      { start: 1, text: '성함이 어떻게 되세요', speaker: '상담사' },
      { start: 4, text: '마루한이요 번호는 010-1234-5678이에요', speaker: '구직자' },
    ];
    for (const transcript of [talk, { segments }]) {
      const result = await record(transcript);
      const kept = await (await fetch(`${house.url}/v1/conversations/${result.conversationId}`)).text();
      expect(/마루한|010-1234/u.test(`${JSON.stringify(result)}${kept}`)).toBe(false);
    }
  });

  test('what it takes and makes is described by schemas', async () => {
    const [draft, input] = await Promise.all(
      ['', '?of=input'].map(async (query) =>
        (await fetch(`${house.url}/v1/assistants/consultation-record/schema${query}`)).json(),
      ),
    );
    expect(Object.keys(draft.properties)).toEqual(expect.arrayContaining(['summary', 'flagged', 'actions']));
    expect(Object.keys(input.properties)).toContain('transcript');
  });
});

test.each([
  ['a promise', ' 취업을 보장한다고 약속함.'],
  ['a figure', ' 월 300만 원을 희망함.'],
  ['a diagnosis', ' 우울증이 있음.'],
  ['a day', ' 12월 25일에 방문하기로 함.'],
])('%s that a model adds is seen by nobody', async (_, addition) => {
  const held = await openHouse({
    records,
    passages: [holidayGuide],
    model: rewordingModel((draft) => `${draft}${addition}`),
  });
  const result = await record(talk, held);
  await held.close();
  expect(result.answer.composer).toBe('draft');
  expect(result.answer.text).not.toContain(addition.trim());
  expect(result.withheld).toBeGreaterThan(0);
});
