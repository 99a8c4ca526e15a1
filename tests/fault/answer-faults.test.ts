import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { RunEvent, RunResult } from '../../server/contracts/index.ts';
import { createOllamaModel, type OllamaModelSettings } from '../../server/models/ollama-model.ts';
import type { Records } from '../../server/records/records.ts';
import { type Child, startChild } from '../bench/child.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import type { ScriptedFault } from '../fixtures/ollama/script.ts';
import {
  type ScriptedOllama,
  type ScriptedOllamaSettings,
  startScriptedOllama,
} from '../fixtures/ollama/scripted-ollama.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';

const question = '주휴수당이 뭐예요?';
const sentence = '주휴수당은 일주일에 하루, 일하지 않아도 받는 임금입니다. [1]\n';
/** The evidence's own words, which the extract gives. */
const extracted = '다만 일주일에 15시간 미만';

let records: Records;
let house: House | undefined;
let ollama: ScriptedOllama | undefined;
beforeAll(async () => {
  records = await recordsInMemory();
});
afterEach(async () => {
  await house?.close();
  await ollama?.close();
});
afterAll(() => records.close());

async function open(
  scripted: ScriptedOllamaSettings,
  settings: Partial<OllamaModelSettings> = {},
): Promise<House> {
  ollama = await startScriptedOllama(scripted);
  const model = createOllamaModel({ host: ollama.url, model: 'tiny-gemma3', ...settings });
  house = await openHouse({ records, passages: [holidayGuide, holidayArticle], model, abandonSeconds: 0.05 });
  return house;
}

const stream = (url: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`${url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ assistant: 'consultation', input: { question } }),
    ...(signal ? { signal } : {}),
  });
const eventsIn = (text: string): RunEvent[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => RunEvent.parse(JSON.parse(line.slice(6))) as RunEvent);

/** Reads until `enough` of the events has come, and keeps the connection open. */
async function readUntil(
  response: Response,
  enough: (events: readonly RunEvent[]) => boolean,
): Promise<RunEvent[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let seen = ''; ; ) {
    const { value, done } = (await reader?.read()) ?? { value: '', done: true };
    seen += value ?? '';
    const events = eventsIn(seen.slice(0, seen.lastIndexOf('\n\n') + 1));
    if (done || enough(events)) return events;
  }
}

describe('an answer whose Ollama', () => {
  test.each([
    ['is killed in the middle', { kind: 'die', after: 24 }],
    ['sends an error line after 200', { kind: 'error', after: 24 }],
    ['falls silent in the middle', { kind: 'hang', after: 24 }],
    ['never says a first token', { kind: 'hang', after: 0 }],
    ['answers with a page of HTML', { kind: 'html', status: 200 }],
  ] satisfies [string, ScriptedFault][])('%s is the extract, with a word about it', async (_, fault) => {
    const { url } = await open(
      { script: { say: sentence.repeat(6), fault } },
      { firstTokenMs: 1_500, tokenSilenceMs: 1_500 },
    );
    const result = RunResult.parse(await (await ask({ url } as House, question)).json());
    expect(result).toMatchObject({ status: 'answered', answer: { composer: 'extract' } });
    expect(result.answer.text).toContain(extracted);
    expect(result.notices.map(({ code }) => code)).toContain('model_unavailable');
  });

  test('cuts Hangul syllables into two packets is whole', async () => {
    const { url } = await open({ script: { say: sentence.repeat(3), splitSyllables: true } });
    const result = RunResult.parse(await (await ask({ url } as House, question)).json());
    expect(result.answer).toMatchObject({ composer: 'model', text: sentence.repeat(3).trim() });
  });

  test('loads the model first says so, and comes when it is loaded', async () => {
    const { url } = await open({ script: { say: sentence }, loadMs: 400 });
    const events = eventsIn(await (await stream(url)).text());
    const told = events.map((event) => (event.type === 'stage' ? event.stage : event.type));
    expect(told).toContain('load');
    expect(told.indexOf('load')).toBeLessThan(told.indexOf('text'));
    expect(events.at(-1)).toMatchObject({ type: 'finished', result: { answer: { composer: 'model' } } });
  });
});

test('a person who goes away for good stops the generation on the server of the model', async () => {
  const { url } = await open({ script: { say: sentence.repeat(30), tokensPerSecond: 60 } });
  const leaving = new AbortController();
  await readUntil(await stream(url, leaving.signal), (events) => events.some(({ type }) => type === 'text'));
  leaving.abort();
  expect(await ollama?.chats()[0]?.ended).toBe('client gone');
});

describe('a server that is killed in the middle of an answer', () => {
  let dataDir = '';
  let naru: Child | undefined;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'naru-killed-'));
  });
  afterAll(async () => {
    await naru?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  const start = (host: string) =>
    startChild('server/main.ts', [], {
      PORT: '0',
      NARU_DATA_DIR: dataDir,
      OLLAMA_HOST: host,
      NARU_MODEL: 'tiny-gemma3',
      LOG_LEVEL: 'error',
    });

  test('is found again with what it had verified, as an error that says so', async () => {
    const said = '부당하게 해고된 근로자는 노동위원회에 구제를 신청할 수 있습니다. [1]\n';
    ollama = await startScriptedOllama({ script: { say: said.repeat(40), tokensPerSecond: 30 } });
    naru = await start(ollama.url);
    const ready = async () => (await fetch(`${naru?.url}/readyz`)).ok;
    await vi.waitUntil(ready, { timeout: 120_000, interval: 300 });
    const response = await fetch(`${naru.url}/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({
        assistant: 'consultation',
        input: { question: '부당하게 해고당하면 어디에 구제를 신청하나요?' },
      }),
    });
    const texts = (events: readonly RunEvent[]) => events.filter(({ type }) => type === 'text').length;
    const events = await readUntil(response, (seen) => texts(seen) >= 3);
    await naru.stop();
    naru = await start(ollama.url);
    const kept = RunResult.parse(await (await fetch(`${naru.url}/v1/runs/${events[0]?.runId}`)).json());
    expect(kept.status).toBe('error_internal');
    expect(kept.answer.text).toContain('노동위원회에 구제를 신청할 수 있습니다. [1]');
    expect(kept.citations.length).toBeGreaterThan(0);
    expect(kept.notices.map(({ code }) => code)).toContain('interrupted');
  }, 240_000);
});
