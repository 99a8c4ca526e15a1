import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CannedReplyList, LoadView, QualityView, ServiceHealth } from '../../server/contracts/index.ts';
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
    modelHosts: () => [
      {
        host: 'http://naru:secret@gpu-1:11434',
        usable: false,
        retryInMs: 9_000,
        detail: 'Ollama at gpu-1 has no model gemma3. Get it with `ollama pull gemma3`.',
        busy: 0,
        failures: 3,
        loaded: null,
      },
    ],
  });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

const read = (path: string) =>
  fetch(house.url + path, { headers: { authorization: `Bearer ${administrator}` } });

test.each(['/v1/health', '/v1/load', '/v1/quality?from=2026-11-01&until=2026-11-22', '/v1/replies'])(
  '%s is for administrators',
  async (path) => {
    expect((await fetch(house.url + path)).status).toBe(401);
    expect((await read(path)).status).toBe(200);
  },
);

test('health tells of each model server what is wrong and what to do, and no password', async () => {
  const text = await (await read('/v1/health')).text();
  const health = ServiceHealth.parse(JSON.parse(text));
  expect(health.modelHosts).toMatchObject([{ host: 'http://gpu-1:11434', usable: false, failures: 3 }]);
  expect(health.modelHosts[0]?.detail).toContain('ollama pull gemma3');
  expect(health.queue).toMatchObject({ busy: 0, waiting: 0, waitSeconds: 0 });
  expect(text).not.toContain('secret');
});

describe('what was asked', () => {
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  beforeAll(async () => {
    const answered = (await (await ask(house, '주휴수당은 누가 받나요?')).json()) as { id: string };
    await ask(house, '육아휴직 중에 승진에서 빠졌어요. 가능한가요?');
    await fetch(`${house.url}/v1/runs/${answered.id}/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ useful: true }),
    });
    await house.writeLoad();
  });

  test('counts by the minute, with how long it took', async () => {
    const { step, points } = LoadView.parse(await (await read('/v1/load?range=hour')).json());
    expect(step).toBe('minute');
    expect(points).toHaveLength(60);
    expect(points.reduce((sum, { runs }) => sum + runs, 0)).toBe(2);
    expect(points.some(({ total }) => total !== null && total.p95 >= total.p50)).toBe(true);
  });

  test('counts by topic and ending', async () => {
    const { topics } = QualityView.parse(
      await (await read(`/v1/quality?from=${today}&until=${today}`)).json(),
    );
    expect(topics.reduce((sum, { asked }) => sum + asked, 0)).toBe(2);
    expect(topics.find(({ answered }) => answered > 0)).toMatchObject({ asked: 1, useful: 1 });
    expect(topics.find(({ topic }) => topic === null)).toMatchObject({ noEvidence: 1 });
    const earlier = await (await read('/v1/quality?from=2001-01-01&until=2001-01-02')).json();
    expect(earlier.topics).toEqual([]);
  });
});

test('days the wrong way round and ranges that do not exist are refused in words', async () => {
  const wrong = await read('/v1/quality?from=2026-11-22&until=2026-11-01');
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('앞섭니다');
  expect((await read('/v1/load?range=year')).status).toBe(400);
});

test('canned replies come with owner and dates, the earliest review first', async () => {
  const { replies } = CannedReplyList.parse(await (await read('/v1/replies')).json());
  expect(replies.length).toBeGreaterThan(10);
  const dates = replies.map(({ nextReview }) => nextReview);
  expect(dates).toEqual([...dates].sort());
  const human = replies.find(({ id }) => id === 'human');
  expect(human).toMatchObject({ file: 'knowledge/replies/human.md' });
  expect(human?.texts.ko).toBeTruthy();
});
