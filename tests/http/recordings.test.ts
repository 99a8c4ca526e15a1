import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createFileReader } from '../../ingest/read/file-reader.ts';
import { createSandbox } from '../../ingest/read/sandbox/sandbox.ts';
import { ErrorResponse, RunResult, StoredFile } from '../../server/contracts/index.ts';
import { createOpenAiTranscriber } from '../../server/models/openai-transcriber.ts';
import { readsSpeech } from '../../server/pipeline/spoken-files.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import {
  type ScriptedSpeech,
  type SpeechTurn,
  startScriptedSpeech,
} from '../fixtures/openai/scripted-speech.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';

// The first file of text starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const talk: SpeechTurn = {
  kind: 'says',
  segments: [
    { start: 1, end: 3.5, speaker: '상담사', text: ' 성함이 어떻게 되세요' },
    { start: 4.2, end: 9, speaker: '구직자', text: ' 마루한이요 번호는 010-1234-5678이에요' },
    { start: 14, end: 17.8, speaker: '구직자', text: ' 주휴수당은 열다섯 시간이면 나오나요' },
    { start: 18, end: 23, speaker: '상담사', text: ' 네 주휴수당은 십오 시간 미만이면 없어요' },
    { start: 3724, end: 3730, speaker: '상담사', text: ' 그럼 십이월 십일일 열 시에 이력서 가지고 오세요' },
  ],
};
const mp3 = new Uint8Array([...Buffer.from('ID3\x04', 'latin1'), ...new Uint8Array(200)]);

const sandbox = createSandbox({ memoryMegabytes: 512, seconds: 30, idleSeconds: 0 });
let records: Records;
let speech: ScriptedSpeech;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  speech = await startScriptedSpeech(talk);
  const transcriber = createOpenAiTranscriber({ url: speech.url, model: 'whisper-1', limitMs: 5_000 });
  house = await openHouse({
    records,
    passages: [holidayGuide, holidayArticle],
    readFile: readsSpeech(createFileReader(sandbox), transcriber, 1),
  });
});
beforeEach(() => {
  speech.turn = talk;
});
afterAll(async () => {
  await house.close();
  await speech.close();
  await sandbox.close();
  await records.close();
});

function send(content: string | Uint8Array<ArrayBuffer>, name: string, to = house, signal?: AbortSignal) {
  const form = new FormData();
  form.set('file', new File([content], name));
  return fetch(`${to.url}/v1/files`, { method: 'POST', body: form, ...(signal ? { signal } : {}) });
}
async function recordOf(transcript: unknown): Promise<Response> {
  return fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant: 'consultation-record', input: { transcript } }),
  });
}
async function refusal(response: Response): Promise<[number, string]> {
  const { error } = ErrorResponse.parse(await response.json());
  expect(error.message).toMatch(/[가-힣]/u);
  return [response.status, error.code];
}
const section = ({ draft }: RunResult, id: string): string =>
  draft?.sections.find((one) => one.id === id)?.text ?? '';

test('a recording becomes masked text with times, whatever its name, and a record whose lines have them', async () => {
  const response = await send(mp3, '마루한 상담.txt');
  expect(response.status).toBe(201);
  const file = StoredFile.parse(await response.json());
  expect(file).toMatchObject({ form: 'mp3', masked: expect.arrayContaining(['phone']) });
  expect(file.parts).toMatchObject([{ position: '00:01–1:02:10' }]);
  expect(file.parts[0]?.text).toContain('[00:14] 구직자: 주휴수당은');
  const result = RunResult.parse(await (await recordOf({ file: file.id })).json());
  expect(section(result, 'asked')).toContain('[00:14] 주휴수당은 15시간이면 나오나요 (답 [00:18])');
  expect(section(result, 'actions')).toContain('[1:02:04] 내담자: 12월 11일 10시에 이력서 가지고 오세요');
  expect(`${JSON.stringify(file.parts)}${JSON.stringify(result)}`).not.toMatch(/마루한|010-1234/u);
});

test.each([
  [
    '상담.srt',
    '1\n00:00:14,000 --> 00:00:17,800\n구직자: 주휴수당은 열다섯 시간이면 나오나요\n\n2\n01:00:18,000 --> 01:00:23,000\n상담사: 네 주휴수당은 십오 시간 미만이면 없어요\n',
  ],
  [
    '상담.vtt',
    'WEBVTT\n\n00:14.000 --> 00:17.800\n<v 구직자>주휴수당은 열다섯 시간이면 나오나요\n\nNOTE 끝\n\n01:00:18.000 --> 01:00:23.000 align:start\n<v 상담사>네 주휴수당은 십오 시간 미만이면 없어요</v>\n',
  ],
  [
    '상담.txt',
    '[00:14] 구직자: 주휴수당은 열다섯 시간이면 나오나요\n[1:00:18] 상담사: 네 주휴수당은 십오 시간 미만이면 없어요\n',
  ],
])('%s as a file keeps its times', async (name, content) => {
  const { id } = StoredFile.parse(await (await send(content, name)).json());
  const result = RunResult.parse(await (await recordOf({ file: id })).json());
  expect(section(result, 'asked')).toContain('[00:14] 주휴수당은 15시간이면 나오나요 (답 [1:00:18])');
});

test('an inquiry comes as a file, too', async () => {
  const { id } = StoredFile.parse(
    await (await send('# 민원\n\n주휴수당은 언제 받을 수 있나요?', '민원.md')).json(),
  );
  const response = await fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant: 'inquiry-reply', input: { text: { file: id } } }),
  });
  expect(RunResult.parse(await response.json()).answer.text).toContain('주휴수당');
});

test.each([
  ['inquiry-reply', 'text'],
  ['consultation-record', 'transcript'],
])('the schema of %s says that its %s takes a file', async (assistant, field) => {
  const schema = await (await fetch(`${house.url}/v1/assistants/${assistant}/schema?of=input`)).json();
  expect(JSON.stringify(schema.properties[field])).toContain('A file of POST /v1/files');
});

test('without a speech server, a recording is refused with what it would take', async () => {
  const deaf = await openHouse({ records, readFile: readsSpeech(createFileReader(sandbox), null, 1) });
  const response = await send(mp3, '상담.mp3', deaf);
  expect(await response.clone().text()).toContain('NARU_SPEECH_URL');
  expect(await refusal(response)).toEqual([415, 'speech_off']);
  await deaf.close();
});

test.each<[SpeechTurn, number, string]>([
  [{ kind: 'says', segments: [] }, 422, 'speech_empty'],
  [{ kind: 'html' }, 502, 'speech_failed'],
  [{ kind: 'die' }, 503, 'speech_down'],
])('what a speech server does not write down is told as it is', async (turn, status, code) => {
  speech.turn = turn;
  expect(await refusal(await send(mp3, '상담.mp3'))).toEqual([status, code]);
});

test('one recording at a time where one is allowed; whoever leaves makes room', async () => {
  speech.turn = { kind: 'hang' };
  const before = speech.requests.length;
  const leaving = new AbortController();
  const first = send(mp3, '상담.mp3', house, leaving.signal).catch(() => 'left');
  await vi.waitFor(() => expect(speech.requests).toHaveLength(before + 1));
  expect(await refusal(await send(mp3, '상담.mp3'))).toEqual([503, 'over_capacity']);
  leaving.abort();
  expect(await first).toBe('left');
  expect(await speech.requests.at(-1)?.ended).toBe('client gone');
  speech.turn = talk;
  await vi.waitFor(async () => expect((await send(mp3, '상담.mp3')).status).toBe(201));
});

test('the longest transcript allowed fits into a request, and one above it is refused by its field', async () => {
  const line = '상담사: 이력서를 가지고 오세요\n';
  const text = line.repeat(Math.floor(40_000 / line.length)).trim();
  expect((await recordOf(text)).status).toBe(200);
  expect(await refusal(await recordOf('가'.repeat(40_001)))).toEqual([400, 'bad_request']);
  const elsewhere = await fetch(`${house.url}/v1/calculators/minimum-wage-check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  expect(elsewhere.status).toBe(413);
});
