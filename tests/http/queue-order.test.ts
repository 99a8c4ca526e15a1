import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { RunEvent, RunResult } from '../../server/contracts/index.ts';
import { createSessions } from '../../server/identity/sessions.ts';
import type { GenerationPart, LanguageModel } from '../../server/models/language-model.ts';
import type { Records } from '../../server/records/records.ts';
import { administrator, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';

/** A model that says whose question it has before it, and answers when the test lets it. */
function gatedModel(): LanguageModel & { readonly asked: string[]; answer(): void } {
  const asked: string[] = [];
  const gates: (() => void)[] = [];
  return {
    name: 'gated',
    contextTokens: 8192,
    asked,
    answer: () => gates.shift()?.(),
    health: async () => ({ ready: true }),
    async *generate({ messages }): AsyncGenerator<GenerationPart> {
      asked.push(/주휴수당이 뭐예요\? (\S+)/.exec(messages.at(-1)?.content ?? '')?.[1] ?? 'nobody');
      await new Promise<void>((resolve) => gates.push(resolve));
      yield { type: 'text', text: '주휴수당은 임금입니다. [1] ' };
      yield { type: 'done', promptTokens: 900, outputTokens: 1, reason: 'stop' };
    },
  };
}

const program = { authorization: `Bearer ${administrator}` };
let records: Records;
let counselor: Record<string, string>;
let model: ReturnType<typeof gatedModel>;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  const sessions = createSessions({ ...records, hours: 1 });
  const person = {
    issuer: 'naru:test',
    subject: 'kim',
    name: 'kim',
    roles: ['counselor' as const],
    organisation: null,
  };
  counselor = { cookie: `naru_session=${(await sessions.begin(person)).token}` };
});
beforeEach(async () => {
  model = gatedModel();
  house = await openHouse({
    records,
    passages: [holidayGuide, holidayArticle],
    model,
    signIn: { kind: 'demo' },
    slots: 1,
    queueLength: 3,
  });
});
afterEach(() => house.close());
afterAll(() => records.close());

/** Asks, and resolves with the result, when it comes. */
async function ask(who: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      origin: house.url,
      ...headers,
    },
    body: JSON.stringify({
      assistant: 'consultation',
      input: { question: `주휴수당이 뭐예요? ${who}` },
    }),
  });
  const finished = response.text().then((text) => {
    const last = text.trim().split('\n\n').at(-1)?.split('data: ')[1] ?? '';
    const event = RunEvent.parse(JSON.parse(last)) as RunEvent;
    return RunResult.parse(event.type === 'finished' ? event.result : null);
  });
  return { finished };
}

/** Lets the model answer whoever is before it until so many have been. */
async function answerAll(count: number): Promise<void> {
  for (let asked = 1; asked <= count; asked += 1) {
    await vi.waitUntil(() => model.asked.length >= asked);
    model.answer();
  }
}

test('in a full queue a counselor comes before a batch that waits, and the rest of the batch is answered after', async () => {
  const first = await ask('citizen');
  const night = [await ask('night1', program), await ask('night2', program), await ask('night3', program)];
  const desk = await ask('counselor', counselor);
  await answerAll(4);
  expect((await first.finished).status).toBe('answered');
  expect((await desk.finished).status).toBe('answered');
  expect(model.asked).toEqual(['citizen', 'counselor', 'night1', 'night2']);
  const ends = await Promise.all(night.map(({ finished }) => finished));
  expect(ends.map(({ status }) => status)).toEqual(['answered', 'answered', 'error_capacity']);
});

test('a counselor comes before citizens, and citizens before a batch, whoever came first', async () => {
  const waiting = [
    await ask('first'),
    await ask('night', program),
    await ask('citizen'),
    await ask('counselor', counselor),
  ];
  await answerAll(4);
  await Promise.all(waiting.map(({ finished }) => finished));
  expect(model.asked).toEqual(['first', 'counselor', 'citizen', 'night']);
});

test('who claims to be somebody waits as anybody', async () => {
  const waiting = [
    await ask('first'),
    await ask('citizen'),
    await ask('stranger', { 'x-naru-token': 'guess', authorization: 'Bearer guess', 'x-role': 'counselor' }),
  ];
  await answerAll(3);
  await Promise.all(waiting.map(({ finished }) => finished));
  expect(model.asked).toEqual(['first', 'citizen', 'stranger']);
});
