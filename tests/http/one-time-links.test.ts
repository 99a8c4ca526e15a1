import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OneTimeLink, RunResult } from '../../server/contracts/index.ts';
import { createOneTimeLinks } from '../../server/pipeline/one-time-links.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { cookieOf } from '../fixtures/signed-in.ts';

let records: Records;
let house: House;
let cookie: string;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({
    records,
    signIn: { kind: 'demo' },
    passages: [
      {
        ...holidayArticle,
        title: '근로기준법',
        locator: '제36조',
        heading: '금품 청산',
        text: '사용자는 근로자가 사망 또는 퇴직한 경우에는 그 지급 사유가 발생한 때부터 14일 이내에 임금, 보상금, 그 밖의 모든 금품을 지급하여야 한다.',
      },
    ],
  });
  cookie = await cookieOf(records, 'counselor');
});
afterAll(async () => {
  await house.close();
  await records.close();
});

const post = (path: string, body?: unknown, as: string | null = cookie) =>
  fetch(house.url + path, {
    method: 'POST',
    headers: {
      origin: house.url,
      ...(as === null ? {} : { cookie: as }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const answered = async (question: string): Promise<RunResult> =>
  (await (
    await post('/v1/runs', { assistant: 'counselor-session', input: { question } })
  ).json()) as RunResult;
const handedOver = async (): Promise<OneTimeLink> => {
  const { id } = await answered('홍길동 씨가 퇴직했는데 임금은 언제까지 받아야 하나요? 연락처 010-1234-5678');
  const response = await post(`/v1/runs/${id}/one-time-link`);
  expect(response.status).toBe(201);
  return response.json() as Promise<OneTimeLink>;
};

test('a client opens the answer once, by a press, and the answer tells nothing of the talk', async () => {
  const link = await handedOver();
  const page = house.url + link.path;
  for (let looks = 0; looks < 2; looks += 1) {
    const preview = await fetch(page);
    expect(preview.status).toBe(200);
    expect(preview.headers.get('cache-control')).toBe('no-store');
    expect(preview.headers.get('x-robots-tag')).toContain('noindex');
    expect(preview.headers.get('referrer-policy')).toBe('same-origin');
    const cover = await preview.text();
    expect(cover).toContain('답변 열기');
    expect(cover).not.toContain('14일');
  }
  const opened = await post(link.path, undefined, null);
  const html = await opened.text();
  expect(opened.headers.get('cache-control')).toBe('no-store');
  expect(html).toContain('14일 이내');
  expect(html).toContain('제36조');
  expect(html).toContain('생성형 인공지능');
  expect(html).not.toMatch(/홍길동|010|받아야 하나요|<script/);

  const again = await post(link.path, undefined, null);
  expect(again.status).toBe(410);
  expect(await again.text()).toContain('이미 연 답변');
  expect((await fetch(page)).status).toBe(410);
  const acts = (await records.audit.last(10)).filter(({ subject }) => subject === link.id);
  expect(acts.map(({ act, accountId }) => [act, accountId === null])).toEqual([
    ['link_opened', true],
    ['link_made', false],
  ]);
});

test('of many who press at once, one reads it', async () => {
  const { path } = await handedOver();
  const statuses = await Promise.all(
    [1, 2, 3, 4].map(async () => (await post(path, undefined, null)).status),
  );
  expect(statuses.sort()).toEqual([200, 410, 410, 410]);
});

test('the address is nowhere kept, and one that nobody made opens nothing', async () => {
  const { path } = await handedOver();
  const [, , token = ''] = path.split('/');
  expect(token.length).toBeGreaterThanOrEqual(43);
  expect(await records.oneTimeLinks.find(token, new Date())).toBeNull();
  expect((await fetch(`${house.url}/answers/${token}x`)).status).toBe(404);
  expect((await post(`/answers/${'a'.repeat(43)}`, undefined, null)).status).toBe(404);
});

test('after its time it says so', async () => {
  let now = new Date('2026-11-22T00:00:00Z');
  const links = createOneTimeLinks({ records, hours: 72, rememberedDays: 90, clock: () => now });
  const run = await answered('퇴직하면 임금을 언제까지 받나요?');
  const nobody = {
    account: null,
    roles: new Set(['citizen' as const]),
    everyService: false,
    program: false,
    person: '',
  };
  const { path, expiresAt } = await links.make(run, nobody);
  expect(expiresAt).toBe('2026-11-25T00:00:00.000Z');
  const token = path.replace('/answers/', '');
  now = new Date('2026-11-25T00:00:01Z');
  expect(await links.open(token, nobody)).toBeNull();
  await links.deleteExpired();
  expect(await links.state(token)).toBe('expired');
  now = new Date('2027-03-01T00:00:00Z');
  await links.deleteExpired();
  expect(await links.state(token)).toBe('unknown');
});

test('what is no answer cannot be handed over', async () => {
  const { id } = await answered('오늘 점심 메뉴 추천해 주세요');
  expect((await post(`/v1/runs/${id}/one-time-link`)).status).toBe(409);
});
