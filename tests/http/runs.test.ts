import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RunEvent, RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { steppedModel } from '../fixtures/stepped-model.ts';

let records: Records;
beforeAll(async () => {
  records = await recordsInMemory();
});
afterAll(() => records.close());

async function readEvents(
  response: Response,
  until: (event: RunEvent) => boolean = () => false,
): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  let pending = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    if (done) return events;
    pending += value;
    const messages = pending.split('\n\n');
    pending = messages.pop() ?? '';
    for (const message of messages) {
      const data = message.split('\n').find((line) => line.startsWith('data: '));
      if (!data) continue;
      const event = RunEvent.parse(JSON.parse(data.slice(6))) as RunEvent;
      events.push(event);
      if (until(event)) {
        await reader?.cancel();
        return events;
      }
    }
  }
}
const textOf = (events: readonly RunEvent[]): string =>
  events.map((event) => (event.type === 'text' ? event.text : '')).join('');
const stream = (house: House, question: string, more = {}): Promise<Response> =>
  fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ assistant: 'consultation', input: { question }, ...more }),
  });

describe('without a model', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ records, passages: [holidayGuide, holidayArticle] });
  });
  afterAll(() => house.close());

  test('an answer is made of the evidence, and every citation opens', async () => {
    const result = RunResult.parse(await (await ask(house, '주휴수당이 뭐예요?')).json());
    expect(result.status).toBe('answered');
    expect(result.answer.composer).toBe('extract');
    expect(result.answer.text).toContain('일하지 않아도 받는 임금입니다');
    expect(result.answer.text).toContain('다만 일주일에 15시간 미만');
    for (const { n, passageId, quote } of result.citations) {
      const passage = await (await fetch(`${house.url}/v1/passages/${passageId}`)).json();
      expect(passage.text).toContain(quote);
      expect(result.answer.text).toContain(`[${n}]`);
    }
  });

  test('what hangs together with a passage is listed by kind, with its name in Korean', async () => {
    const response = await fetch(`${house.url}/v1/passages/${holidayArticle.id}/related?asOf=2026-11-22`);
    expect(await response.json()).toMatchObject({
      asOf: '2026-11-22',
      groups: [
        {
          kind: 'cited_by',
          label: '이 조문을 가리키는 조문',
          passages: [{ id: holidayGuide.id }, { id: holidayArticle.id, mark: null }],
          missing: [],
        },
      ],
    });
  });

  test('a passage is also a page for people, with the quote marked and nothing unescaped', async () => {
    const address = `${house.url}/v1/passages/${holidayArticle.id}?quote=${encodeURIComponent('1회 이상의 유급휴일')}`;
    const page = await (await fetch(address, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('<mark>1회 이상의 유급휴일</mark>');
  });

  test('events come in order from 1, and the last one carries the result', async () => {
    const events = await readEvents(await stream(house, '주휴수당이 뭐예요?'));
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const last = events.at(-1);
    expect(last?.type === 'finished' && textOf(events).trim() === last.result.answer.text).toBe(true);
  });

  test('personal data is kept nowhere', async () => {
    const result = RunResult.parse(await (await ask(house, '010-1234-5678인데 주휴수당이 뭐예요?')).json());
    expect(result.question).toBe('[전화번호]인데 주휴수당이 뭐예요?');
    expect(result.notices.map(({ code }) => code)).toContain('personal_data_masked');
    expect(JSON.stringify(await house.records.runs.find(result.id))).not.toContain('5678');
  });

  test('a conversation comes back after a reload, and is gone once deleted', async () => {
    const first = RunResult.parse(await (await ask(house, '주휴수당이 뭐예요?')).json());
    await ask(house, '그럼 알바도 주휴수당이 있나요?', { conversationId: first.conversationId });
    const address = `${house.url}/v1/conversations/${first.conversationId}`;
    const conversation = await (await fetch(address)).json();
    expect(conversation.runs.map(({ question }: RunResult) => question)).toEqual([
      '주휴수당이 뭐예요?',
      '그럼 알바도 주휴수당이 있나요?',
    ]);
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(`${house.url}/v1/runs/${first.id}`)).status).toBe(404);
  });

  test('feedback is kept, and refused for a run that does not exist', async () => {
    const { id } = RunResult.parse(await (await ask(house, '주휴수당이 뭐예요?')).json());
    const send = (run: string): Promise<Response> =>
      fetch(`${house.url}/v1/runs/${run}/feedback`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ useful: false, reason: 'incomplete', comment: '제 번호는 010-1234-5678' }),
      });
    expect((await send(id)).status).toBe(204);
    expect((await house.records.feedback.find(id))?.comment).toBe('제 번호는 [전화번호]');
    expect((await send('0b9f6f3e-8a42-4d2e-9d5b-9b5ad2f1c111')).status).toBe(404);
  });

  test('what is not about work is turned away kindly', async () => {
    const result = RunResult.parse(await (await ask(house, '내일 비 와요?')).json());
    expect(result.status).toBe('unanswerable_out_of_scope');
    expect(result.answer.text).toContain('1350');
  });

  test('the same events come over Socket.IO', async () => {
    const socket = io(house.url, { transports: ['websocket'] });
    const events: RunEvent[] = [];
    const finished = new Promise<void>((resolve) => {
      socket.on('event', (event: RunEvent) => {
        events.push(event);
        if (event.type === 'finished') resolve();
      });
    });
    const started = await socket.emitWithAck('run', {
      assistant: 'consultation',
      input: { question: '주휴수당이 뭐예요?' },
    });
    await finished;
    expect(events.every(({ runId }) => runId === started.runId)).toBe(true);
    expect(
      await socket.emitWithAck('run', { assistant: 'fortune', input: { question: '운세' } }),
    ).toMatchObject({ error: { code: 'unknown_assistant' } });
    socket.close();
  });

  test('a WebSocket from a page of another site is refused', async () => {
    const socket = io(house.url, {
      transports: ['websocket'],
      extraHeaders: { origin: 'https://evil.example' },
      reconnection: false,
    });
    const refused = await new Promise((resolve) => {
      socket.on('connect_error', () => resolve(true));
      socket.on('connect', () => resolve(false));
    });
    expect(refused).toBe(true);
    socket.close();
  });
});

describe('with a model', () => {
  const said = [
    '주휴수당은 유급휴일의 임금입니다. [2]',
    ' 한 주에 99,000원입니다. [2]',
    ' 근로기준법 제55조에 있습니다. [2][9] ',
  ];

  test('sentences reach the person verified: an invented figure is held back, an unknown citation dropped', async () => {
    const model = steppedModel(said);
    for (const _ of said) model.step();
    const house = await openHouse({ records, passages: [holidayGuide, holidayArticle], model });
    const result = RunResult.parse(await (await ask(house, '주휴수당이 뭐예요?')).json());
    expect(result.answer).toMatchObject({ composer: 'model', model: 'stepped' });
    expect(result.answer.text).toBe(
      '주휴수당은 유급휴일의 임금입니다. [1] 근로기준법 제55조에 있습니다. [1]',
    );
    expect(result.withheld).toBe(1);
    expect(result.citations.map(({ passageId }) => passageId)).toEqual([holidayArticle.id]);
    expect(result.prompt?.id).toBe('consultation');
    await house.close();
  });

  test('who loses the connection gets the rest of the answer, once', async () => {
    const model = steppedModel(['주휴수당은 임금입니다. [1]', ' 유급휴일에 받습니다. [1]', ' 끝입니다.']);
    const house = await openHouse({ records, passages: [holidayGuide], model });
    model.step();
    model.step();
    const before = await readEvents(await stream(house, '주휴수당이 뭐예요?'), ({ type }) => type === 'text');
    const { runId, seq } = before.at(-1) ?? { runId: '', seq: 0 };
    model.step();
    const after = await readEvents(
      await fetch(`${house.url}/v1/runs/${runId}?after=${seq}`, { headers: { accept: 'text/event-stream' } }),
    );
    expect(textOf([...before, ...after])).toBe(
      '주휴수당은 임금입니다. [1] 유급휴일에 받습니다. [1] 끝입니다.',
    );
    await house.close();
  });

  test('a stopped answer ends the generation and keeps what was said, and another person goes on unharmed', async () => {
    const model = steppedModel(['주휴수당은 임금입니다. [1]', ' 유급휴일에 받습니다. [1]', ' 끝입니다.']);
    const house = await openHouse({ records, passages: [holidayGuide], model });
    model.step();
    model.step();
    const events = await readEvents(await stream(house, '주휴수당이 뭐예요?'), ({ type }) => type === 'text');
    const runId = events[0]?.runId;
    const cancelled = await (await fetch(`${house.url}/v1/runs/${runId}/cancel`, { method: 'POST' })).json();
    expect(cancelled).toEqual({ cancelled: true });
    expect(await model.stopped).toMatchObject({ by: 'person' });
    await house.close();
    const result = RunResult.parse((await records.runs.find(runId ?? ''))?.result);
    expect(result).toMatchObject({
      status: 'cancelled',
      answer: { text: '주휴수당은 임금입니다. [1]', composer: 'model' },
    });
    expect(result.citations).toHaveLength(1);
  });

  test('two questions at once in one conversation are not mixed', async () => {
    const model = steppedModel(['가나다. ']);
    const house = await openHouse({ records, passages: [holidayGuide], model });
    const events = await readEvents(
      await stream(house, '주휴수당이 뭐예요?'),
      ({ type }) => type === 'started',
    );
    const started = events[0];
    const conversationId = started?.type === 'started' ? started.conversationId : '';
    const second = await ask(house, '연차는요?', { conversationId });
    expect([second.status, (await second.json()).error.code]).toEqual([409, 'conversation_busy']);
    await house.close();
  });

  test('who finds the queue full is told so at once, with a time to come back', async () => {
    const model = steppedModel(['가나다. ']);
    const house = await openHouse({ records, passages: [holidayGuide], model, slots: 1, queueLength: 0 });
    const first = await stream(house, '주휴수당이 뭐예요?');
    const second = await ask(house, '주휴수당이 뭐예요?');
    expect([second.status, (await second.json()).status]).toEqual([503, 'error_capacity']);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    await first.body?.cancel();
    await house.close();
  });

  test('an answer that nobody follows is stopped', async () => {
    const model = steppedModel(['가나다. ']);
    const house = await openHouse({ records, passages: [holidayGuide], model, abandonSeconds: 0.02 });
    const response = await stream(house, '주휴수당이 뭐예요?');
    await response.body?.cancel();
    await expect(model.stopped).resolves.toMatchObject({ by: 'absence' });
    await house.close();
  });
});
