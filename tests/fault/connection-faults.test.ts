import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { RunResult } from '../../server/contracts/index.ts';
import { createOllamaModel, type OllamaModelSettings } from '../../server/models/ollama-model.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import type { ScriptedFault } from '../fixtures/ollama/script.ts';
import {
  type ScriptedOllama,
  type ScriptedOllamaSettings,
  startScriptedOllama,
} from '../fixtures/ollama/scripted-ollama.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { connect, type SocketClient } from '../fixtures/socket-client.ts';

const question = '주휴수당이 뭐예요?';
const sentence = '주휴수당은 일주일에 하루, 일하지 않아도 받는 임금입니다. [1]\n';

let records: Records;
let house: House | undefined;
let ollama: ScriptedOllama;
let person: SocketClient;
beforeAll(async () => {
  records = await recordsInMemory();
});
afterEach(async () => {
  person.leave();
  await house?.close();
  await ollama.close();
});
afterAll(() => records.close());

async function open(
  scripted: ScriptedOllamaSettings,
  settings: Partial<OllamaModelSettings> = {},
): Promise<House> {
  ollama = await startScriptedOllama(scripted);
  const model = createOllamaModel({ host: ollama.url, model: 'tiny-gemma3', ...settings });
  house = await openHouse({ records, passages: [holidayGuide, holidayArticle], model, abandonSeconds: 0.5 });
  person = connect(house.url);
  return house;
}

describe('over Socket.IO, an answer whose Ollama', () => {
  test.each([
    ['is killed in the middle', { kind: 'die', after: 24 }],
    ['sends an error line after 200', { kind: 'error', after: 24 }],
    ['never says a first token', { kind: 'hang', after: 0 }],
    ['answers with a page of HTML', { kind: 'html', status: 200 }],
  ] satisfies [string, ScriptedFault][])('%s is the extract, in place of what was said', async (_, fault) => {
    await open({ script: { say: sentence.repeat(6), fault } }, { firstTokenMs: 1_500 });
    const { runId } = await person.ask(question);
    const result = await person.result(runId);
    expect(result).toMatchObject({ status: 'answered', answer: { composer: 'extract' } });
    expect(result.notices.map(({ code }) => code)).toContain('model_unavailable');
    // What is on the screen after the last reset is the answer, and nothing else.
    const shown = person.events.slice(person.events.findLastIndex(({ type }) => type === 'reset') + 1);
    const text = shown.map((event) => (event.type === 'text' ? event.text : '')).join('');
    expect(text.trim()).toBe(result.answer.text);
  });

  test('cuts Hangul syllables into two packets is whole', async () => {
    await open({ script: { say: sentence.repeat(3), splitSyllables: true } });
    const { runId } = await person.ask(question);
    expect((await person.result(runId)).answer.text).toBe(sentence.repeat(3).trim());
  });

  /** Two minutes of loading against the house's limit of three, both at a hundredth of their length. */
  test('loads for two minutes says that it loads, and is waited for', async () => {
    await open({ script: { say: sentence }, loadMs: 1_200 }, { firstTokenMs: 1_800, tokenSilenceMs: 300 });
    const { runId } = await person.ask(question);
    const result = await person.result(runId);
    const told = person.events.map((event) => (event.type === 'stage' ? event.stage : event.type));
    expect(told).toContain('load');
    expect(told.indexOf('load')).toBeLessThan(told.indexOf('text'));
    expect(result.answer).toMatchObject({ composer: 'model', text: sentence.trim() });
  });
});

describe('a person who loses the connection', () => {
  test('for good stops the generation on the server of the model', async () => {
    await open({ script: { say: sentence.repeat(40), tokensPerSecond: 60 } });
    const { runId } = await person.ask(question);
    await vi.waitUntil(() => person.textOf(runId) !== '');
    person.leave();
    expect(await ollama.chats()[0]?.ended).toBe('client gone');
    const kept = async () => (await records.runs.find(runId))?.result;
    await vi.waitUntil(async () => (await kept()) !== null);
    expect(await kept()).toMatchObject({ status: 'cancelled', answer: { composer: 'model' } });
  });

  test('and comes back gets the rest, in order and once', async () => {
    const { url } = await open({ script: { say: sentence.repeat(12), tokensPerSecond: 120 } });
    const { runId } = await person.ask(question);
    await vi.waitUntil(() => person.textOf(runId).split('\n').length > 2);
    person.leave();
    const before = [...person.events];
    const back = connect(url);
    expect(await back.follow(runId, before.at(-1)?.seq ?? 0)).toEqual({ following: true });
    const result = await back.result(runId);
    back.leave();
    const all = [...before, ...back.events];
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, at) => at + 1));
    expect(all.map((event) => (event.type === 'text' ? event.text : '')).join('')).toBe(sentence.repeat(12));
    expect(result.answer.text).toBe(sentence.repeat(12).trim());
  });

  test('and follows twice on one connection still hears everything once', async () => {
    await open({ script: { say: sentence.repeat(4), tokensPerSecond: 120 } });
    const { runId } = await person.ask(question);
    await vi.waitUntil(() => person.textOf(runId) !== '');
    await person.follow(runId, person.events.at(-1)?.seq ?? 0);
    const result = await person.result(runId);
    expect(person.textOf(runId).trim()).toBe(result.answer.text);
    expect(person.events.map(({ seq }) => seq)).toEqual(person.events.map((_, at) => at + 1));
  });

  test('and comes back when all is over gets the end', async () => {
    const { url } = await open({ script: { say: sentence } });
    const { runId } = await person.ask(question);
    await person.result(runId);
    person.leave();
    const back = connect(url);
    await back.follow(runId, 2);
    expect((await back.result(runId)).answer.text).toBe(sentence.trim());
    expect(back.events[0]?.seq).toBe(3);
    back.leave();
  });
});

describe('two answers at once', () => {
  test('in one conversation: one is given, the other refused, and none is mixed', async () => {
    await open({
      script: ({ messages }) => ({
        say: messages.at(-1)?.content.includes('연차') ? '연차는 유급휴가입니다. [1]\n' : sentence,
        tokensPerSecond: 200,
      }),
    });
    const { runId: first, conversationId } = await person.ask(question);
    await person.result(first);
    const replies = await Promise.all([
      person.ask('주휴수당은 누가 받나요?', conversationId),
      person.ask('주휴수당과 연차는 다른가요?', conversationId),
    ]);
    const [taken, ...others] = replies.filter((reply) => 'runId' in reply);
    expect(others).toEqual([]);
    expect(replies.find((reply) => 'error' in reply)).toMatchObject({
      error: { code: 'conversation_busy' },
    });
    const { runId = '' } = taken ?? {};
    const result = await person.result(runId);
    expect(person.textOf(runId).trim()).toBe(result.answer.text);
    expect('runId' in (await person.ask('주휴수당과 연차는 다른가요?', conversationId))).toBe(true);
  });

  test('in two conversations over one connection stay apart', async () => {
    await open({
      script: ({ messages }) => ({
        say: messages.at(-1)?.content.includes('연차') ? '연차는 유급휴가입니다. [1]\n' : sentence,
        tokensPerSecond: 200,
      }),
    });
    const [one, other] = await Promise.all([person.ask(question), person.ask('연차가 뭐예요?')]);
    const results = [await person.result(one.runId), await person.result(other.runId)];
    expect(results[0]?.answer.text).not.toBe(results[1]?.answer.text);
    for (const { id, answer } of results) expect(person.textOf(id).trim()).toContain(answer.text);
  });
});

test('a server that stops in the middle of an answer ends it as an error, with what was verified so far', async () => {
  const { url } = await open({ script: { say: sentence.repeat(40), tokensPerSecond: 60 } });
  const { runId } = await person.ask(question);
  await vi.waitUntil(() => person.textOf(runId) !== '');
  await house?.close();
  house = await openHouse({ records, port: Number(new URL(url).port) });
  const found = RunResult.parse(await (await fetch(`${url}/v1/runs/${runId}`)).json());
  expect(found.status).toBe('error_internal');
  expect(found.answer.text).toContain(sentence.trim());
  expect(found.citations.length).toBeGreaterThan(0);
  const back = connect(url);
  await back.follow(runId, 0);
  expect(await back.result(runId)).toMatchObject({ id: runId, status: 'error_internal' });
  back.leave();
});
