import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  OpenedReview,
  Review,
  ReviewBatch,
  ReviewList,
  ReviewNumbers,
  RunResult,
} from '../../server/contracts/index.ts';
import { createSessions } from '../../server/identity/sessions.ts';
import type { Records } from '../../server/records/records.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

vi.setConfig({ testTimeout: 60_000 });

let records: Records;
let house: House;
const cookies = new Map<string, string>();
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, signIn: { kind: 'demo' } });
  const sessions = createSessions({ ...records, hours: 1 });
  for (const name of ['심사원', '이검토']) {
    const person = {
      issuer: 'test',
      subject: name,
      name,
      roles: ['reviewer' as const],
      organisation: '나루',
    };
    cookies.set(name, `naru_session=${(await sessions.begin(person)).token}`);
  }
}, 60_000);
afterAll(async () => {
  await house.close();
  await records.close();
});

const call = (path: string, { method = 'GET', body, who = '심사원' }: Call = {}): Promise<Response> =>
  fetch(house.url + path, {
    method,
    headers: {
      origin: house.url,
      cookie: cookies.get(who) ?? '',
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly who?: string;
}
const json = async (path: string, options: Call = {}): Promise<unknown> => (await call(path, options)).json();

async function upload(name: string, bytes: Uint8Array | string): Promise<Response> {
  const form = new FormData();
  form.set('file', new File([bytes as BlobPart], name));
  return call('/v1/review-batches', { method: 'POST', body: form });
}
async function done(id: string): Promise<ReviewBatch> {
  return vi.waitFor(
    async () => {
      const batch = ReviewBatch.parse(await json(`/v1/review-batches/${id}`));
      expect(batch.state).toBe('done');
      return batch;
    },
    { timeout: 30_000, interval: 50 },
  );
}
const list = async (query = ''): Promise<ReviewList> => ReviewList.parse(await json(`/v1/reviews?${query}`));
const decide = (id: string, decision: unknown, who = '심사원') =>
  call(`/v1/reviews/${id}/decision`, { method: 'PUT', body: decision, who });
async function inquiry(text: string): Promise<Review> {
  const run = RunResult.parse(
    await json('/v1/runs', { method: 'POST', body: { assistant: 'inquiry-reply', input: { text } } }),
  );
  return Review.parse(await json('/v1/reviews', { method: 'POST', body: { runId: run.id } }));
}

test('a file of posts is checked: the doubtful wait, the heaviest first; lines that cannot be read are told', async () => {
  const posts = [
    '{"text":"경비원 모집\\n60세 이하 남자만. 주5일 9시~18시, 월 260만원"}',
    '{"text":',
    '{"text":"홀 직원 모집\\n주5일 10시~19시(휴게 1시간), 월 260만원, 4대보험"}',
    `{"text":"${'긴 '.repeat(12_000)}"}`,
    '{"text":"사무원 모집\\n용모단정한 분. 주5일 9시~18시, 월 260만원"}',
  ].join('\n');
  const response = await upload('공고.jsonl', posts);
  expect(response.status).toBe(202);
  const batch = await done(ReviewBatch.parse(await response.json()).id);
  expect(batch).toMatchObject({ name: '공고.jsonl', posts: 4, done: 4, clear: 1, queued: 2 });
  expect(batch.errors.map(({ line }) => line)).toEqual([2, 4]);
  expect(batch.errors[1]?.reason).toContain('20,000자');
  const { reviews, total } = await list('kind=post');
  expect(total).toBe(2);
  expect(reviews.map(({ title, source, line }) => [title, source, line])).toEqual([
    ['경비원 모집', '공고.jsonl', 1],
    ['사무원 모집', '공고.jsonl', 5],
  ]);
  expect(reviews[0]?.remarks).toContain('60세 이하');
});

test('an archive of tables and single posts is taken, and what cannot be read in it is told', async () => {
  const file = (text: string) => new TextEncoder().encode(text);
  const archive = zipSync({
    'a.csv': file('제목,내용\n배송 기사,여성 우대. 월 270만원\n'),
    'b.txt': file('조리원 모집\n국적 무관, 외국인은 시급 9,000원'),
    'c.xlsx': file('PK no archive at all'),
  });
  const batch = await done(ReviewBatch.parse(await (await upload('모음.zip', archive)).json()).id);
  expect(batch).toMatchObject({ posts: 2, queued: 2 });
  expect(batch.errors.map(({ source }) => source)).toEqual(['c.xlsx']);
});

test.each([
  ['nothing.csv', '제목,내용\n', 'no_posts'],
  ['broken.xlsx', 'PK no archive at all', 'file_damaged'],
  ['broken.zip', 'PK no archive at all', 'file_damaged'],
])('%s is refused with the reason', async (name, text, code) => {
  const response = await upload(name, text);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ error: { code } });
});

describe('an item', () => {
  test('is corrected once: both versions are kept, and whoever comes later hears who did what', async () => {
    const [post] = (await list('kind=post')).reviews;
    const id = post?.id ?? '';
    const opened = OpenedReview.parse(await json(`/v1/reviews/${id}`));
    expect(opened.original).toContain('60세 이하');
    expect(await records.audit.last(1)).toMatchObject([{ act: 'review_read', subject: id }]);

    const correction = {
      version: opened.version,
      outcome: 'corrected',
      reason: '연령과 성별을 뺌. 문의 010-1234-5678',
      corrected: '경비원 모집\n주5일 9시~18시, 월 260만원, 주민등록번호 900101-1234567',
    };
    const corrected = OpenedReview.parse(await (await decide(id, correction)).json());
    expect(corrected).toMatchObject({ standing: 'corrected', decidedBy: '심사원', version: 1 });
    expect(corrected.original).toContain('60세 이하');
    expect(corrected.corrected).toContain('월 260만원');
    expect(JSON.stringify(corrected)).not.toMatch(/1234-5678|900101-1234567/);
    expect((await records.audit.last(1))[0]?.act).toBe('review_decided');

    const late = await decide(id, { version: opened.version, outcome: 'accepted' }, '이검토');
    expect(late.status).toBe(409);
    const { error } = (await late.json()) as { error: { code: string; issues: { message: string }[] } };
    expect(error.code).toBe('review_changed');
    expect(error.issues[0]?.message).toMatch(/심사원 님이 .*‘수정’.*연령과 성별을 뺌/);
    expect((await list('kind=post')).reviews.map((one) => one.id)).not.toContain(id);
    expect((await list('standing=corrected')).reviews[0]?.id).toBe(id);
  });

  test('of two decisions at the same moment one holds', async () => {
    const [post] = (await list('kind=post')).reviews;
    const both = await Promise.all([
      decide(post?.id ?? '', { version: post?.version, outcome: 'accepted' }),
      decide(post?.id ?? '', { version: post?.version, outcome: 'rejected', reason: '위반' }, '이검토'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('is reopened and decided anew; a decision on what was reopened meanwhile is refused', async () => {
    const [first] = (await list('standing=accepted')).reviews;
    const [rejected] = (await list('standing=rejected')).reviews;
    const decided = first ?? rejected;
    const id = decided?.id ?? '';
    const version = decided?.version ?? 0;
    const reopen = () => call(`/v1/reviews/${id}/reopen`, { method: 'POST', body: { version } });
    expect(OpenedReview.parse(await (await reopen()).json())).toMatchObject({
      standing: 'waiting',
      version: version + 1,
      decidedAt: null,
    });
    expect((await reopen()).status).toBe(409);
    expect((await decide(id, { version, outcome: 'accepted' })).status).toBe(409);
    expect((await decide(id, { version: version + 1, outcome: 'accepted' })).status).toBe(200);
  });

  test('is not corrected without words, nor rejected without a reason', async () => {
    const { id, version } = await inquiry('퇴직금은 언제까지 받나요?');
    expect((await decide(id, { version, outcome: 'rejected', reason: ' ' })).status).toBe(400);
    expect((await decide(id, { version, outcome: 'corrected', reason: '고침' })).status).toBe(400);
    expect((await decide(id, { version, outcome: 'rejected', reason: '이송할 민원' })).status).toBe(200);
  });
});

test('the draft of a reply waits with its letter, masked, under its department', async () => {
  const review = await inquiry(
    '저는 홍길동이고 010-2222-3333입니다. 월급을 두 달째 못 받았어요. 어디에 신고하나요?',
  );
  expect(review).toMatchObject({ kind: 'inquiry', standing: 'waiting' });
  expect(review.topic).not.toBeNull();
  const opened = OpenedReview.parse(await json(`/v1/reviews/${review.id}`));
  expect(opened.original).toContain('귀하께서 보내 주신 민원');
  expect(opened.original).not.toContain('내부 확인용');
  expect(JSON.stringify(opened)).not.toContain('2222-3333');
});

test('a question without an answer waits, with why it is here', async () => {
  await ask(house, '육아휴직 중에 승진에서 빠졌어요. 가능한가요?');
  const [answer] = (await list('kind=answer')).reviews;
  const opened = OpenedReview.parse(await json(`/v1/reviews/${answer?.id}`));
  expect(opened.reasons).toEqual(['unanswered']);
  expect(opened.run.question).toContain('육아휴직');
});

test('a post about which there is nothing to decide, and an answer, are not put there by hand', async () => {
  const clear = RunResult.parse(
    await json('/v1/runs', {
      method: 'POST',
      body: { assistant: 'job-post-check', input: { text: '홀 직원 모집. 주5일 10시~19시, 월 260만원' } },
    }),
  );
  const put = await call('/v1/reviews', { method: 'POST', body: { runId: clear.id } });
  expect(put.status).toBe(409);
});

test('the numbers of the day are counted by the server, in all and by topic', async () => {
  const numbers = ReviewNumbers.parse(await json('/v1/review-numbers'));
  expect(numbers.waiting).toBe((await list()).total);
  for (const standing of ['accepted', 'corrected', 'rejected'] as const)
    expect(numbers[standing]).toBe((await list(`standing=${standing}`)).total);
  expect(numbers.medianSeconds).not.toBeNull();
  const sum = (name: 'waiting' | 'accepted') => numbers.byTopic.reduce((all, row) => all + row[name], 0);
  expect([sum('waiting'), sum('accepted')]).toEqual([numbers.waiting, numbers.accepted]);
  const before = ReviewNumbers.parse(await json('/v1/review-numbers?day=2020-01-01'));
  expect(before).toMatchObject({ waiting: numbers.waiting, accepted: 0, medianSeconds: null });
});

test('decisions leave as CSV that no spreadsheet takes for a formula, and that is on record', async () => {
  const { id, version } = await inquiry('=HYPERLINK("http://evil.example","실업급여") 조건이 뭔가요?');
  await decide(id, { version, outcome: 'rejected', reason: '@SUM(1) 장난' });
  const response = await call('/v1/review-decisions');
  expect(response.headers.get('content-type')).toContain('text/csv');
  expect(response.headers.get('content-disposition')).toContain('attachment');
  const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  expect(table.split('\n')[0]).toBe(
    '\ufeffid,kind,source,line,title,topic,remarks,decision,reason,original,corrected,queuedAt,decidedAt,decidedBy',
  );
  expect(table).toContain("'=HYPERLINK");
  expect(table).toContain(",'@SUM(1) 장난,");
  expect(table).toContain('corrected');
  expect(table).toContain('60세 이하');
  expect((await records.audit.last(1))[0]?.act).toBe('reviews_exported');
});

test('posts of a batch that a killed server left are checked by the next, none twice', async () => {
  const posts = ['경비원 60세 이하', '사무원 용모단정', '기사 남자만'].map((text, at) => ({
    source: '남은.jsonl',
    line: at + 1,
    text,
  }));
  const id = '11111111-1111-4111-8111-111111111111';
  const owner = { accountId: null, organisation: '나루' };
  await records.reviewBatches.add({ id, name: '남은.jsonl', posts, errors: [] }, owner, new Date());
  const again = await openHouse({ records, signIn: { kind: 'demo' } });
  const batch = await done(id);
  await again.close();
  expect(batch).toMatchObject({ posts: 3, done: 3, queued: 3 });
  expect((await list('kind=post')).reviews.filter(({ source }) => source === '남은.jsonl')).toHaveLength(3);
});

test('where an account is of another organisation, nothing of it is seen', async () => {
  const sessions = createSessions({ ...records, hours: 1 });
  const person = {
    issuer: 'test',
    subject: '먼곳',
    name: '먼곳',
    roles: ['reviewer' as const],
    organisation: '먼곳',
  };
  cookies.set('먼곳', `naru_session=${(await sessions.begin(person)).token}`);
  const { reviews } = ReviewList.parse(await json('/v1/reviews', { who: '먼곳' }));
  expect(new Set(reviews.map(({ kind }) => kind))).toEqual(new Set(['answer']));
});
