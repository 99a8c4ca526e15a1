import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MaskedTexts, RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { cookieOf } from '../fixtures/signed-in.ts';

let records: Records;
let house: House;
let cookie: string;
beforeAll(async () => {
  records = await recordsInMemory();
  cookie = await cookieOf(records, 'counselor');
  house = await openHouse({
    records,
    signIn: { kind: 'demo' },
    passages: [holidayArticle, holidayGuide],
  });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

const post = async (path: string, body: unknown): Promise<Response> =>
  fetch(house.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url, cookie },
    body: JSON.stringify(body),
  });
const ask = async (
  question: string,
  client?: Record<string, unknown>,
  conversationId?: string,
): Promise<RunResult> =>
  (await (
    await post('/v1/runs', {
      assistant: 'counselor-session',
      input: { question, ...(client ? { client } : {}) },
      ...(conversationId ? { conversationId } : {}),
    })
  ).json()) as RunResult;
const noticeOf = ({ notices }: RunResult) => notices.find(({ code }) => code === 'client_context')?.text;

const client = {
  workplace: '식당, 직원 4명',
  pay: '시급 12,000원',
  hours: '주 5일 하루 8시간',
  event: { what: '해고', on: '2025-12-30' },
  notes: '개명 전 이름 홍길동, 휴대전화 010-1234-5678. 외딴섬에서 출퇴근한다고 함.',
};

describe('what a counselor knows of a client', () => {
  test('fills the facts and the day of a question, and the answer says what it took', async () => {
    const run = await ask('주휴수당 얼마예요?', client);
    expect(run.figures[0]?.inputs).toMatchObject({ hourly_wage_krw: 12_000, weekly_hours: 40 });
    expect(run.asOf).toBe('2025-12-30');
    expect(noticeOf(run)).toMatch(/2025년 12월 30일.*5명 미만.*12,000원/);
  });

  test('serves the run that it came with, and no other', async () => {
    const first = await ask('주휴수당 얼마예요?', client);
    const { conversationId } = first;
    const dearer = await ask('주휴수당 얼마예요?', { ...client, pay: '시급 13,000원' }, conversationId);
    expect(dearer.figures[0]?.inputs).toMatchObject({ hourly_wage_krw: 13_000 });
    const bare = await ask('주휴수당 얼마예요?', undefined, conversationId);
    expect(bare.figures).toEqual([]);
    expect(noticeOf(bare)).toBeUndefined();
  });

  test('a question with facts missing leaves what is known for a form', async () => {
    const run = await ask('퇴직금 얼마예요?', { hiredOn: '2023-03-02', lastWorkingDay: '2026-10-31' });
    expect(run.begun).toMatchObject({
      calculator: 'severance-pay',
      known: { hire_date: '2023-03-02', last_working_date: '2026-10-31' },
    });
  });

  test('is in no table afterwards: of it, only what the answer itself says', async () => {
    const { id, conversationId } = await ask('주휴수당 얼마예요?', client);
    const run = await records.runs.find(id);
    const conversation = await records.conversations.find(conversationId);
    const kept = JSON.stringify([run, conversation]);
    for (const words of ['홍길동', '010-1234', '외딴섬', '식당']) expect(kept).not.toContain(words);
    expect(JSON.stringify(conversation)).not.toContain('12000');
    expect(JSON.stringify(conversation)).not.toContain('2025-12-30');
  });
});

describe('a standard answer', () => {
  const make = (runId: string) =>
    post('/v1/standard-answers', { runId, owner: '상담팀', reviewOn: '2027-05-22' });

  test('is not made of what was answered for one client', async () => {
    const { id } = await ask('주휴수당 얼마예요?', client);
    const response = await make(id);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: { code: 'answer_of_one_case' } });
  });

  test('made in a session, serves citizens too', async () => {
    const question = '주휴수당이 뭐예요?';
    const { id } = await ask(question);
    expect((await make(id)).status).toBe(201);
    const served = (await (
      await post('/v1/runs', { assistant: 'consultation', input: { question } })
    ).json()) as RunResult;
    expect(served.answer.composer).toBe('expert');
  });
});

test('notes are masked before they are shown again, and dates and amounts stay', async () => {
  const response = await post('/v1/masked-texts', {
    texts: { notes: client.notes, pay: '시급 12,000원, 입사 2023-03-02' },
  });
  const { texts, masked } = (await response.json()) as MaskedTexts;
  expect(masked).toBe(true);
  expect(texts.notes).not.toContain('010-1234-5678');
  expect(texts.notes).toContain('외딴섬');
  expect(texts.pay).toBe('시급 12,000원, 입사 2023-03-02');
});
