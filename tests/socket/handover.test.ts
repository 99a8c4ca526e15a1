import { randomUUID } from 'node:crypto';
import { io as connect, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type {
  AskedHandover,
  ClientMessages,
  HandoverDesk,
  HandoverMessage,
  HandoverQueue,
  HandoverUpdate,
  OpenedHandover,
  RunResult,
  ServerMessages,
} from '../../server/contracts/index.ts';
import { createSessions } from '../../server/identity/sessions.ts';
import { openingHours } from '../../server/pipeline/handover/opening-hours.ts';
import type { Records } from '../../server/records/records.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';

type Wire = Socket<ServerMessages, ClientMessages>;

let records: Records;
let house: House;
const cookies = new Map<string, string>();
const sockets: Wire[] = [];
/** The house's own time, so that nobody waits for hours. */
let ahead = 0;
const clock = () => new Date(Date.now() + ahead);
const minute = 60_000;

beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({
    records,
    clock,
    signIn: { kind: 'demo' },
    passages: [holidayGuide, holidayArticle],
    handover: { queueLength: 3 },
  });
  const sessions = createSessions({ ...records, hours: 12 });
  for (const [who, organisation] of [
    ['kim', '나루고용센터'],
    ['lee', '나루고용센터'],
    ['far', '먼고용센터'],
  ] as const) {
    const person = {
      issuer: 'naru:test',
      subject: who,
      name: who,
      roles: ['counselor' as const],
      organisation,
    };
    cookies.set(who, `naru_session=${(await sessions.begin(person)).token}`);
  }
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  for (const { id, conversationId } of await records.handovers.open()) {
    await records.conversations.delete(conversationId);
    expect(await records.handovers.find(id)).toBeNull();
  }
});
afterAll(async () => {
  await house.close();
  await records.close();
});

async function call(who: string | null, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(house.url + path, {
    method,
    headers: {
      origin: house.url,
      ...(who ? { cookie: cookies.get(who) ?? '' } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const asked = async (more: Record<string, unknown> = {}): Promise<AskedHandover> =>
  (await (await call(null, 'POST', '/v1/handovers', more)).json()) as AskedHandover;
const queueFor = async (who: string): Promise<HandoverQueue> =>
  (await (await call(who, 'GET', '/v1/handovers')).json()) as HandoverQueue;
const desk = async (): Promise<HandoverDesk> =>
  (await (await call(null, 'GET', '/v1/handover-desk')).json()) as HandoverDesk;

function socketOf(who: string | null): Wire {
  const socket: Wire = connect(house.url, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: who ? { cookie: cookies.get(who) ?? '' } : {},
  });
  sockets.push(socket);
  return socket;
}

/** Somebody in a hand-over, with all that they were told. */
async function side(who: string | null, { id, key }: AskedHandover, after = 0) {
  const socket = socketOf(who);
  const seen: HandoverMessage[] = [];
  const states: HandoverUpdate['view'][] = [];
  const take = ({ view, messages }: HandoverUpdate) => {
    states.push(view);
    seen.push(...messages);
  };
  socket.on('handover', take);
  const secret = who ? {} : { key };
  const joined = await socket.emitWithAck('handover_join', { id, ...secret, after });
  if ('error' in joined) throw new Error(joined.error.code);
  take(joined);
  return {
    socket,
    seen,
    states,
    write: (text: string, messageId: string = randomUUID()) =>
      socket.emitWithAck('handover_write', { id, ...secret, messageId, text }),
  };
}

async function talking(): Promise<AskedHandover> {
  const handover = await asked();
  await openQueue('kim');
  expect((await call('kim', 'POST', `/v1/handovers/${handover.id}/take`)).status).toBe(204);
  return handover;
}

async function openQueue(who: string): Promise<Wire> {
  const socket = socketOf(who);
  await socket.emitWithAck('handover_queue', {});
  return socket;
}

describe('asking for a person', () => {
  test('brings the talk into the queue, with its topic and its masked first lines, and nobody from elsewhere in', async () => {
    const run = (await (await ask(house, '주휴수당이 뭐예요? 제 번호는 010-1234-5678')).json()) as RunResult;
    expect((await desk()).state).toBe('nobody');
    await openQueue('kim');
    expect((await desk()).state).toBe('open');
    const handover = await asked({ conversationId: run.conversationId });
    const { waiting } = await queueFor('kim');
    expect(waiting).toMatchObject([
      { id: handover.id, state: 'waiting', firstLines: expect.stringContaining('[전화번호]') },
    ]);
    const opened = (await (
      await call('kim', 'GET', `/v1/handovers/${handover.id}`)
    ).json()) as OpenedHandover;
    expect(opened.runs.map(({ id }) => id)).toEqual([run.id]);
    expect(await records.audit.last(1)).toMatchObject([{ act: 'handover_read', subject: handover.id }]);
  });

  test('twice is one hand-over, and the last key opens it', async () => {
    const first = await asked();
    const again = await asked({ conversationId: first.conversationId });
    expect(again.id).toBe(first.id);
    await expect(side(null, first)).rejects.toThrow('unknown_handover');
    expect((await side(null, again)).states[0]).toMatchObject({ state: 'waiting', position: 1 });
  });

  test('keeps the order in which people asked, tells each their place, and has an end', async () => {
    const all = [await asked(), await asked(), await asked()];
    const sides = await Promise.all(all.map((one) => side(null, one)));
    expect(sides.map(({ states }) => states[0]?.position)).toEqual([1, 2, 3]);
    expect((await call(null, 'POST', '/v1/handovers', {})).status).toBe(503);
    const { key = '', id } = all[0] ?? {};
    await call(null, 'POST', `/v1/handovers/${id}/leave`, { key });
    await expect.poll(() => sides.map(({ states }) => states.at(-1)?.position)).toEqual([null, 1, 2]);
    expect(sides[0]?.states.at(-1)?.state).toBe('left');
  });

  test('somebody else’s talk is not handed over, and no other service’s', async () => {
    const post = await ask(house, '', { assistant: 'job-post', input: { brief: '홀 직원 1명' } });
    expect(post.status).toBe(401);
    const refused = await call(null, 'POST', '/v1/handovers', { conversationId: randomUUID() });
    expect(await refused.json()).toMatchObject({ error: { code: 'unknown_conversation' } });
  });

  test('is told when the office is closed, and when it opens', async () => {
    const monday = new Date('2026-11-23T20:00:00+09:00');
    const closed = await openHouse({
      records,
      clock: () => monday,
      signIn: { kind: 'demo' },
      handover: { hours: openingHours('mon-fri 09:00-18:00', ['2026-11-24']) },
    });
    const state = (await (await fetch(`${closed.url}/v1/handover-desk`)).json()) as HandoverDesk;
    expect(state).toMatchObject({ state: 'closed', opensAt: '2026-11-25T00:00:00.000Z' });
    const refused = await fetch(`${closed.url}/v1/handovers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await refused.json()).toMatchObject({ error: { code: 'handover_closed' } });
    await closed.close();
  });

  test('is off where nobody signs in', async () => {
    const plain = await openHouse({ records });
    expect(await (await fetch(`${plain.url}/v1/handover-desk`)).json()).toMatchObject({ state: 'off' });
    await plain.close();
  });
});

describe('a talk with a counselor', () => {
  test('both write, both read the same in the same order, masked, and what is sent twice is there once', async () => {
    const handover = await talking();
    const [citizen, counselor] = await Promise.all([side(null, handover), side('kim', handover)]);
    const twice = randomUUID();
    await citizen.write('안녕하세요, 제 번호는 010-1234-5678입니다', twice);
    await citizen.write('안녕하세요, 제 번호는 010-1234-5678입니다', twice);
    await Promise.all([
      ...Array.from({ length: 20 }, (_, n) => citizen.write(`시민 ${n}`)),
      ...Array.from({ length: 20 }, (_, n) => counselor.write(`상담사 ${n}`)),
    ]);
    await expect.poll(() => [citizen.seen.length, counselor.seen.length]).toEqual([42, 42]);
    expect(citizen.seen).toEqual(counselor.seen);
    expect(citizen.seen.map(({ seq }) => seq)).toEqual(Array.from({ length: 42 }, (_, n) => n + 1));
    expect(citizen.seen[0]).toMatchObject({ author: 'house', event: 'taken' });
    expect(citizen.seen[1]).toMatchObject({ author: 'citizen', text: expect.stringContaining('[전화번호]') });
    const numbered = citizen.seen.map(({ text }) => text).filter((text) => text.startsWith('시민'));
    expect(numbered).toEqual(Array.from({ length: 20 }, (_, n) => `시민 ${n}`));
  });

  test('whoever lost the connection gets what was written meanwhile', async () => {
    const handover = await talking();
    const counselor = await side('kim', handover);
    const first = await side(null, handover);
    first.socket.disconnect();
    await expect.poll(() => counselor.states.at(-1)?.citizenHere).toBe(false);
    await counselor.write('들리세요?');
    await counselor.write('기다리고 있습니다');
    const again = await side(null, handover, 1);
    expect(again.seen.map(({ text }) => text)).toEqual(['들리세요?', '기다리고 있습니다']);
    await expect.poll(() => counselor.states.at(-1)?.citizenHere).toBe(true);
  });

  test('sources that exist go along; a citizen sends none', async () => {
    const handover = await talking();
    const counselor = await side('kim', handover);
    const write = (sources: string[]) =>
      counselor.socket.emitWithAck('handover_write', {
        id: handover.id,
        messageId: randomUUID(),
        text: '주휴수당은 쉬는 날의 임금입니다.',
        sources,
      });
    expect(await write([holidayArticle.id])).toMatchObject({
      sources: [{ passageId: holidayArticle.id, title: holidayArticle.title }],
    });
    expect(await write([randomUUID()])).toMatchObject({ error: { code: 'unknown_passage' } });
  });

  test('Naru drafts for the counselor, and sends nothing', async () => {
    const handover = await talking();
    const citizen = await side(null, handover);
    const path = `/v1/handovers/${handover.id}/suggestion`;
    expect(await (await call('kim', 'POST', path)).json()).toMatchObject({
      error: { code: 'nothing_to_suggest' },
    });
    await citizen.write('주휴수당이 뭐예요?');
    const { runId, question } = (await (await call('kim', 'POST', path)).json()) as {
      runId: string;
      question: string;
    };
    expect(question).toBe('주휴수당이 뭐예요?');
    await expect
      .poll(async () => (await call('kim', 'GET', `/v1/runs/${runId}`)).json())
      .toMatchObject({ status: 'answered', answer: { text: expect.stringContaining('[1]') } });
    expect((await call('lee', 'GET', `/v1/runs/${runId}`)).status).toBe(404);
    expect((await call(null, 'GET', `/v1/runs/${runId}`)).status).toBe(404);
    expect(citizen.seen.map(({ author }) => author)).toEqual(['house', 'citizen']);
    await call(null, 'DELETE', `/v1/conversations/${handover.conversationId}`);
    expect((await call('kim', 'GET', `/v1/runs/${runId}`)).status).toBe(404);
  });

  test('one counselor has it; another is too late, and one from elsewhere finds nothing', async () => {
    const handover = await talking();
    const path = `/v1/handovers/${handover.id}`;
    expect(await (await call('lee', 'POST', `${path}/take`)).json()).toMatchObject({
      error: { code: 'handover_state' },
    });
    expect((await call('kim', 'POST', `${path}/take`)).status).toBe(204);
    for (const verb of ['take', 'return', 'end'])
      expect((await call('far', 'POST', `${path}/${verb}`)).status).toBe(404);
    expect((await call('lee', 'POST', `${path}/end`)).status).toBe(409);
    await expect(side('far', handover)).rejects.toThrow('unknown_handover');
    const lee = await side('lee', handover);
    expect(await lee.write('끼어들기')).toMatchObject({ error: { code: 'handover_state' } });
  });

  test('a page of another site does not speak in the counselor’s name', async () => {
    const handover = await talking();
    const socket: Wire = connect(house.url, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { cookie: cookies.get('kim') ?? '', origin: 'https://elsewhere.example' },
    });
    sockets.push(socket);
    const refused = new Promise((resolve) => {
      socket.on('connect_error', () => resolve('not connected'));
      socket.emit('handover_join', { id: handover.id, after: 0 }, resolve);
    });
    expect(await refused).toBe('not connected');
  });
});

describe('who leaves', () => {
  test('a counselor who gives it back leaves it at the front of the queue', async () => {
    const handover = await talking();
    const waiting = await asked();
    const citizen = await side(null, handover);
    await call('kim', 'POST', `/v1/handovers/${handover.id}/return`);
    await expect.poll(() => citizen.states.at(-1)).toMatchObject({ state: 'returned', position: 1 });
    expect((await queueFor('lee')).waiting.map(({ id }) => id)).toEqual([handover.id, waiting.id]);
    expect(await citizen.write('아직 있어요')).toMatchObject({ author: 'citizen' });
    expect((await call('lee', 'POST', `/v1/handovers/${handover.id}/take`)).status).toBe(204);
  });

  test('a counselor whose connection is gone has a minute; then the talk is at the front of the queue', async () => {
    const handover = await asked();
    const queue = await openQueue('kim');
    await call('kim', 'POST', `/v1/handovers/${handover.id}/take`);
    const citizen = await side(null, handover);
    queue.disconnect();
    await expect.poll(() => citizen.states.at(-1)).toMatchObject({ state: 'talking', counselorHere: false });
    ahead += 2 * minute;
    await expect.poll(() => citizen.states.at(-1), { timeout: 5_000 }).toMatchObject({ state: 'returned' });
    expect(citizen.seen.at(-1)).toMatchObject({ author: 'house', event: 'counselor_lost' });
  });

  test('a citizen who does not come back has left', async () => {
    const handover = await talking();
    const counselor = await side('kim', handover);
    const citizen = await side(null, handover);
    citizen.socket.disconnect();
    await expect.poll(() => counselor.states.at(-1)?.citizenHere).toBe(false);
    ahead += 11 * minute;
    await expect.poll(() => counselor.states.at(-1)?.state, { timeout: 5_000 }).toBe('gone');
    await expect(side(null, handover)).resolves.toMatchObject({ states: [{ state: 'gone' }] });
  });

  test('the counselor ends it; nothing is written any more, and it can be read still', async () => {
    const handover = await talking();
    const citizen = await side(null, handover);
    await call('kim', 'POST', `/v1/handovers/${handover.id}/end`);
    await expect.poll(() => citizen.states.at(-1)?.state).toBe('ended');
    expect(await citizen.write('하나 더요')).toMatchObject({ error: { code: 'handover_state' } });
    expect((await call('kim', 'GET', `/v1/handovers/${handover.id}`)).status).toBe(200);
    expect((await asked({ conversationId: handover.conversationId })).id).not.toBe(handover.id);
  });

  test('a talk that its citizen deletes is gone for the counselor too', async () => {
    const handover = await talking();
    const counselor = await side('kim', handover);
    await call(null, 'DELETE', `/v1/conversations/${handover.conversationId}`);
    await expect.poll(() => counselor.states.at(-1)?.state, { timeout: 5_000 }).toBe('left');
    expect((await call('kim', 'GET', `/v1/handovers/${handover.id}`)).status).toBe(404);
  });
});

test('what is counted stands in the metrics', async () => {
  const text = await (await fetch(`${house.url}/metrics`)).text();
  expect(text).toMatch(/naru_handovers_total\{event="asked"\} [1-9]/);
  expect(text).toMatch(/naru_handovers_total\{event="taken"\} [1-9]/);
  expect(text).toMatch(/naru_handover_wait_seconds_count [1-9]/);
  expect(text).toContain('naru_handovers_waiting');
});
