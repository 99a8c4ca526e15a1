import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Conversation,
  ReviewQueue,
  RunResult,
  StandardAnswer,
  StandardAnswerList,
} from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { administrator, ask, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';

let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({
    records,
    search: async ({ text }) => (text.includes('주휴') ? [holidayGuide, holidayArticle] : []),
    passages: [holidayGuide, holidayArticle],
  });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

const answerTo = async (question: string, more = {}): Promise<RunResult> =>
  RunResult.parse(await (await ask(house, question, more)).json());
const call = (path: string, body?: unknown, token: string | null = administrator): Promise<Response> =>
  fetch(`${house.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const queue = async (state = 'open') =>
  ReviewQueue.parse(await (await call(`/v1/review-queue?state=${state}`)).json()).items;

test.each(['/v1/standard-answers', '/v1/review-queue'])(
  '%s is closed to whoever has no token',
  async (path) => {
    expect((await call(path, undefined, null)).status).toBe(401);
    expect((await call(path, undefined, 'guessed')).status).toBe(401);
  },
);

describe('the review queue', () => {
  test('holds what was not answered and what was voted down, masked, with the evidence, until resolved', async () => {
    const unanswered = await answerTo(
      '저는 홍길동이고 010-1234-5678인데 육아휴직 중에 승진에서 빠졌어요. 가능한가요?',
    );
    expect(unanswered.status).toBe('unanswerable_no_evidence');
    const down = await answerTo('주휴수당은 누가 받나요?');
    await fetch(`${house.url}/v1/runs/${down.id}/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ useful: false, reason: 'incomplete', comment: '제 번호는 010-1234-5678' }),
    });
    const items = await queue();
    expect(items.map(({ runId, reasons }) => [runId, reasons])).toEqual([
      [down.id, ['down_voted']],
      [unanswered.id, ['unanswered']],
    ]);
    expect(items[0]?.run.citations.length).toBeGreaterThan(0);
    expect(items[0]?.feedback).toMatchObject({ useful: false, reason: 'incomplete' });
    expect(JSON.stringify(items)).not.toContain('1234-5678');

    expect((await call(`/v1/review-queue/${down.id}/resolve`, { note: '안내를 고쳤습니다.' })).status).toBe(
      204,
    );
    expect((await queue()).map(({ runId }) => runId)).toEqual([unanswered.id]);
    expect(await queue('resolved')).toMatchObject([{ runId: down.id, note: '안내를 고쳤습니다.' }]);
  });

  test('refuses an empty note and a run that is not there', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await call(`/v1/review-queue/${nobody}/resolve`, { note: '봤음' })).status).toBe(404);
    expect((await call(`/v1/review-queue/${nobody}/resolve`, { note: ' ' })).status).toBe(400);
  });
});

describe('a standard answer', () => {
  const approve = (runId: string, reviewOn = '2027-11-22') =>
    call('/v1/standard-answers', { runId, owner: '상담 품질 담당', reviewOn });

  test('is served word for word to a question that is nearly the same, and says who approved it', async () => {
    const given = await answerTo('주휴수당은 어떤 경우에 받을 수 있나요?');
    const approved = StandardAnswer.parse(await (await approve(given.id)).json());
    const served = await answerTo('주휴 수당은 어떤 경우에 받을수 있나요');
    expect(served.answer).toEqual({ ...given.answer, composer: 'expert' });
    expect(served.citations).toEqual(given.citations);
    expect(served.notices).toContainEqual({
      code: 'standard_answer',
      text: expect.stringContaining('상담 품질 담당'),
    });

    expect((await answerTo('주휴수당은 어떤 경우에 못 받나요?')).answer.composer).toBe('extract');
    expect((await answerTo('주 20시간이면 주휴수당은 어떤 경우에 받을 수 있나요?')).answer.composer).not.toBe(
      'expert',
    );

    expect((await call(`/v1/standard-answers/${approved.id}/retire`, {})).status).toBe(200);
    expect((await answerTo('주휴 수당은 어떤 경우에 받을수 있나요')).answer.composer).toBe('extract');
    const { standardAnswers } = StandardAnswerList.parse(await (await call('/v1/standard-answers')).json());
    expect(standardAnswers.map(({ id, retiredAt }) => [id, retiredAt === null])).toEqual([
      [approved.id, false],
    ]);
  });

  test('is not served once its review is due, nor where its law is not in force', async () => {
    const given = await answerTo('주휴수당은 누구에게 주나요?');
    await approve(given.id, '2026-11-22');
    expect((await answerTo('주휴수당은 누구에게 주나요')).answer.composer).toBe('extract');
    await approve(given.id);
    expect((await answerTo('주휴수당은 누구에게 주나요')).answer.composer).toBe('expert');
    const before = { asOf: '2001-01-01' };
    expect((await answerTo('주휴수당은 누구에게 주나요', before)).answer.composer).not.toBe('expert');
  });

  test('can be made of an answer from evidence only', async () => {
    const greeting = await answerTo('안녕하세요');
    expect((await approve(greeting.id)).status).toBe(409);
    expect((await approve('00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await approve(greeting.id, 'next year')).status).toBe(400);
  });
});

test('a conversation brings back what was said of its answers', async () => {
  const run = await answerTo('주휴수당은 며칠분인가요?');
  await fetch(`${house.url}/v1/runs/${run.id}/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ useful: true }),
  });
  const kept = await (await fetch(`${house.url}/v1/conversations/${run.conversationId}`)).json();
  expect(Conversation.parse(kept).feedback).toEqual({ [run.id]: { useful: true } });
});
