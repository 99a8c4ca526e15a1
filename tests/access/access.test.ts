import { io as connect } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assistants } from '../../server/assistants/registry.ts';
import type { Role, RunResult } from '../../server/contracts/index.ts';
import { createSessions } from '../../server/identity/sessions.ts';
import { hasRole } from '../../server/identity/visitor.ts';
import type { Records } from '../../server/records/records.ts';
import { operations } from '../../server/transport/operations.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { tableOf } from './table.ts';

/** Everybody but the owner and their colleague: each role, one of them in another organisation's name. */
const strangers: readonly (readonly [Role, string | null])[] = [
  ['citizen', null],
  ['jobseeker', null],
  ['employer', '강변정밀'],
  ['counselor', '나루고용센터'],
  ['reviewer', '나루고용센터'],
  ['administrator', '나루고용센터'],
];
const elsewhere = '00000000-0000-4000-8000-000000000000';

let records: Records;
let house: House;
const cookies = new Map<string, string>();
/**
 * What an employer of 나루제과 made, a hand-over that a counselor of 먼고용센터 has, and what a reviewer of 한강고용센터
 * put into their queue.
 */
const owned = {
  runs: '',
  conversations: '',
  files: '',
  handovers: '',
  reviews: '',
  'review-batches': '',
};

beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({
    records,
    signIn: { kind: 'demo' },
    readFile: async () => ({
      form: 'txt',
      title: null,
      parts: [{ position: '1쪽', text: '홀 직원 모집' }],
      notices: [],
    }),
  });
  const sessions = createSessions({ ...records, hours: 1 });
  const signIn = async (key: string, role: Role, organisation: string | null) => {
    const person = { issuer: 'naru:test', subject: key, name: key, roles: [role], organisation };
    cookies.set(key, `naru_session=${(await sessions.begin(person)).token}`);
  };
  for (const [role, organisation] of strangers)
    if (role !== 'citizen') await signIn(role, role, organisation);
  await signIn('owner', 'employer', '나루제과');
  await signIn('colleague', 'employer', '나루제과');
  await signIn('far counselor', 'counselor', '먼고용센터');

  const brief = { assistant: 'job-post', input: { brief: '홀 직원 1명, 주5일 10시~19시, 월 250만원' } };
  const post = (await (await call('owner', 'post', '/v1/runs', brief)).json()) as RunResult;
  owned.runs = post.id;
  owned.conversations = post.conversationId;
  const form = new FormData();
  form.set('file', new Blob(['홀 직원 모집']), '공고.txt');
  const file = await fetch(`${house.url}/v1/files`, {
    method: 'POST',
    headers: { cookie: cookies.get('owner') ?? '', origin: house.url },
    body: form,
  });
  owned.files = ((await file.json()) as { id: string }).id;
  const asked = (await (await call('citizen', 'post', '/v1/handovers', {})).json()) as { id: string };
  owned.handovers = asked.id;
  await call('far counselor', 'post', `/v1/handovers/${asked.id}/take`);

  await signIn('foreign reviewer', 'reviewer', '한강고용센터');
  const doubtful = { assistant: 'job-post-check', input: { text: '주방 직원 모집. 40세 이하 남자만.' } };
  const checked = (await (await call('foreign reviewer', 'post', '/v1/runs', doubtful)).json()) as RunResult;
  const review = await call('foreign reviewer', 'post', '/v1/reviews', { runId: checked.id });
  owned.reviews = ((await review.json()) as { id: string }).id;
  const posts = new FormData();
  posts.set('file', new Blob(['{"text":"홀 직원 모집"}']), 'posts.jsonl');
  const batch = await fetch(`${house.url}/v1/review-batches`, {
    method: 'POST',
    headers: { cookie: cookies.get('foreign reviewer') ?? '', origin: house.url },
    body: posts,
  });
  owned['review-batches'] = ((await batch.json()) as { id: string }).id;
});
afterAll(async () => {
  await house.close();
  await records.close();
});

async function call(who: string, method: string, path: string, body?: unknown): Promise<Response> {
  const cookie = cookies.get(who);
  return fetch(house.url + path, {
    method: method.toUpperCase(),
    headers: {
      origin: house.url,
      ...(cookie ? { cookie } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** A path with another organisation's ids where there are such, else with ids of nothing. */
function foreignPath(path: string): string {
  const [, , kind = ''] = path.split('/');
  const foreign = owned[kind as keyof typeof owned] ?? elsewhere;
  return path.replace('{id}', foreign).replace('{assistant}', 'consultation').replace('{chunk}', elsewhere);
}

/** What an endpoint must be told before it looks for anything. */
const needed: Readonly<Record<string, string>> = { '/v1/runs/{id}/export': '?format=json' };

const isOwned = (path: string) =>
  /^\/v1\/(?:runs|conversations|files|handovers|reviews|review-batches)\/\{id\}/.test(path);
const mayRole = (role: Role, wanted: readonly Role[]) =>
  hasRole(
    {
      account: null,
      roles: new Set<Role>(['citizen', role]),
      everyService: false,
      program: false,
      person: '',
    },
    wanted,
  );

/** What a status says of access. */
const meaning = (status: number) =>
  status === 401 ? 'sign in' : status === 403 ? 'refused' : status === 404 ? 'not there' : 'open';

describe('every endpoint × role × another organisation’s id', () => {
  const rows: (readonly string[])[] = [];
  afterAll(() => {
    const header = [
      'endpoint',
      ...strangers.map(([role, organisation]) => `${role}${organisation ? ` of ${organisation}` : ''}`),
    ];
    console.log(tableOf([header, ...rows]));
  });

  test.each(operations.filter(({ path }) => path.startsWith('/v1/')))('$method $path', async (operation) => {
    const { method, path, roles } = operation;
    const seen: string[] = [];
    for (const [role] of strangers) {
      const sends = operation.body ? {} : undefined;
      const { status } = await call(role, method, foreignPath(path) + (needed[path] ?? ''), sends);
      seen.push(meaning(status));
      if (!mayRole(role, roles)) expect([role, status]).toEqual([role, role === 'citizen' ? 401 : 403]);
      else if (isOwned(path) && !operation.body) expect([role, status]).toEqual([role, 404]);
      else expect([role, meaning(status)]).not.toEqual([role, expect.stringMatching(/sign in|refused/)]);
    }
    rows.push([`${method.toUpperCase()} ${path}`, ...seen]);
  });

  test.each(assistants.map(({ id, roles }) => ({ id, roles })))(
    'POST /v1/runs of $id',
    async ({ id, roles }) => {
      const seen: string[] = [];
      for (const [role] of strangers) {
        const { status } = await call(role, 'post', '/v1/runs', {
          assistant: id,
          input: { unheardOf: true },
        });
        seen.push(meaning(status));
        const refused = role === 'citizen' ? 401 : 403;
        expect([role, status]).toEqual([role, mayRole(role, roles) ? 400 : refused]);
      }
      rows.push([`POST /v1/runs: ${id}`, ...seen]);
    },
  );

  test('a talk of another organisation is not gone on with', async () => {
    const body = {
      assistant: 'job-post',
      conversationId: owned.conversations,
      input: { brief: '주방 직원 1명' },
    };
    for (const who of ['employer', 'counselor']) {
      const response = await call(who, 'post', '/v1/runs', body);
      expect(await response.json()).toMatchObject({ error: { code: 'unknown_conversation' } });
    }
  });

  test('feedback on another organisation’s answer is refused', async () => {
    for (const [role] of strangers)
      expect((await call(role, 'post', `/v1/runs/${owned.runs}/feedback`, { useful: false })).status).toBe(
        404,
      );
  });

  test('what another organisation reviews is neither decided nor listed', async () => {
    const decision = { version: 0, outcome: 'accepted' };
    for (const who of ['reviewer', 'administrator']) {
      const decided = await call(who, 'put', `/v1/reviews/${owned.reviews}/decision`, decision);
      expect(decided.status).toBe(404);
      expect((await call(who, 'post', `/v1/reviews/${owned.reviews}/reopen`, { version: 0 })).status).toBe(
        404,
      );
      expect((await call(who, 'post', '/v1/reviews', { runId: owned.runs })).status).toBe(404);
      for (const list of ['/v1/reviews', '/v1/review-batches', '/v1/review-decisions'])
        expect(await (await call(who, 'get', list)).text()).not.toMatch(
          new RegExp(`${owned.reviews}|${owned['review-batches']}`),
        );
    }
    const own = await call('foreign reviewer', 'put', `/v1/reviews/${owned.reviews}/decision`, decision);
    expect(own.status).toBe(200);
  });

  test('over a socket, too', async () => {
    for (const [role] of strangers) {
      const cookie = cookies.get(role);
      const socket = connect(house.url, {
        transports: ['websocket'],
        extraHeaders: cookie ? { cookie } : {},
        forceNew: true,
      });
      const following = await socket.emitWithAck('follow', { runId: owned.runs, after: 0 });
      expect(following).toMatchObject({ error: { code: 'unknown_run' } });
      const cancelling = await socket.emitWithAck('cancel', { runId: owned.runs });
      expect(cancelling).toMatchObject({ error: { code: 'unknown_run' } });
      const codes: string[] = [];
      for (const key of [{}, { key: 'guessed' }]) {
        const named = { id: owned.handovers, ...key };
        const joining = await socket.emitWithAck('handover_join', { ...named, after: 0 });
        const writing = await socket.emitWithAck('handover_write', {
          ...named,
          messageId: elsewhere,
          text: '안녕하세요',
        });
        codes.push(joining.error?.code, writing.error?.code);
      }
      const refusal =
        role === 'citizen' ? 'sign_in_needed' : role === 'counselor' ? 'unknown_handover' : 'not_allowed';
      expect(codes).toEqual([refusal, refusal, 'unknown_handover', 'unknown_handover']);
      const queue = await socket.emitWithAck('handover_queue', {});
      if (role === 'counselor') expect(JSON.stringify(queue)).not.toContain(owned.handovers);
      else expect(queue).toMatchObject({ error: { code: refusal } });
      socket.close();
    }
  });

  test('what is theirs is still there for owner and colleague, and the list shows it to nobody else', async () => {
    for (const who of ['owner', 'colleague']) {
      expect((await call(who, 'get', `/v1/runs/${owned.runs}`)).status).toBe(200);
      expect((await call(who, 'get', `/v1/conversations/${owned.conversations}`)).status).toBe(200);
      expect((await call(who, 'get', `/v1/files/${owned.files}`)).status).toBe(200);
      expect(await listOf(who)).toContain(owned.conversations);
    }
    for (const [role] of strangers.slice(1)) expect(await listOf(role)).not.toContain(owned.conversations);
  });
});

async function listOf(who: string): Promise<string[]> {
  const { conversations } = (await (await call(who, 'get', '/v1/conversations')).json()) as {
    conversations: { id: string }[];
  };
  return conversations.map(({ id }) => id);
}

test('paths in other letters or with a slash at the end open nothing more', async () => {
  for (const path of ['/V1/documents', '/v1/Documents/', '/v1/review-queue/', '/v1/unheard-of'])
    expect([401, 404]).toContain((await call('citizen', 'get', path)).status);
});

test('a hand-over is left by whoever has its key, and by nobody else', async () => {
  for (const [role] of strangers) {
    const path = `/v1/handovers/${owned.handovers}/leave`;
    expect((await call(role, 'post', path, { key: 'guessed' })).status).toBe(404);
  }
});

test('every read of another’s data by whoever may is on record', async () => {
  await call('colleague', 'get', `/v1/conversations/${owned.conversations}`);
  const [last] = await records.audit.last(1);
  expect(last).toMatchObject({ act: 'conversation_read', subject: owned.conversations });
  expect(last?.accountId).not.toBeNull();
});
