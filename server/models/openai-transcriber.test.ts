import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ScriptedSpeech, startScriptedSpeech } from '../../tests/fixtures/openai/scripted-speech.ts';
import { createOpenAiTranscriber } from './openai-transcriber.ts';

const recording = { form: 'mp3', bytes: Uint8Array.from([0x49, 0x44, 0x33, 4]) } as const;
const segments = [
  { start: 0, end: 3.2, text: ' 오늘은 어떤 일로 오셨어요?' },
  { start: 3.2, end: 6.5, text: ' 실업급여 때문에요.' },
];
const waiting = () => new AbortController().signal;

let speech: ScriptedSpeech;
beforeEach(async () => {
  speech = await startScriptedSpeech({ kind: 'says', segments });
});
afterEach(() => speech.close());

const transcriber = (limitMs = 10_000) =>
  createOpenAiTranscriber({ url: speech.url, model: 'whisper-1', key: 'sesame', limitMs });

test('gives what was said with its times, and sends no name of the file', async () => {
  const { segments: heard } = await transcriber().transcribe(recording, waiting());
  expect(heard).toMatchObject(segments);
  expect(speech.requests).toMatchObject([
    {
      model: 'whisper-1',
      format: 'verbose_json',
      file: { name: 'recording.mp3', bytes: recording.bytes },
      authorization: 'Bearer sesame',
    },
  ]);
});

test.each([
  ['has no words', { kind: 'says', segments: [] }, 'speech_empty'],
  ['hears sounds alone', { kind: 'says', segments: [{ start: 0, end: 2, text: ' ...' }] }, 'speech_empty'],
  ['answers with a page', { kind: 'html' }, 'speech_failed'],
  ['breaks off', { kind: 'die' }, 'speech_down'],
  [
    'cannot read the recording',
    { kind: 'error', status: 400, message: 'Invalid file format.' },
    'speech_refused',
  ],
  [
    'finds it too large',
    { kind: 'error', status: 413, message: 'Maximum content size exceeded' },
    'speech_refused',
  ],
  [
    'knows the key not',
    { kind: 'error', status: 401, message: 'Incorrect API key provided' },
    'speech_failed',
  ],
  ['has not the model', { kind: 'error', status: 404, message: 'The model does not exist' }, 'speech_failed'],
  ['has too much to do', { kind: 'error', status: 429, message: 'Rate limit reached' }, 'speech_down'],
] as const)('a server that %s', async (_, turn, code) => {
  speech.turn = turn;
  await expect(transcriber().transcribe(recording, waiting())).rejects.toMatchObject({
    code,
    message: expect.stringMatching(/[가-힣]/u),
  });
});

test('the operator learns which setting to look at', async () => {
  speech.turn = { kind: 'error', status: 401, message: 'Incorrect API key provided' };
  await expect(transcriber().transcribe(recording, waiting())).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/401: Incorrect API key provided.*NARU_SPEECH_KEY/) },
  });
});

test('a server that is not there', async () => {
  const gone = await startScriptedSpeech({ kind: 'hang' });
  await gone.close();
  const lost = createOpenAiTranscriber({ url: gone.url, model: 'whisper-1', limitMs: 10_000 });
  await expect(lost.transcribe(recording, waiting())).rejects.toMatchObject({ code: 'speech_down' });
});

test('a server that hangs is waited for no longer than the limit', async () => {
  speech.turn = { kind: 'hang' };
  await expect(transcriber(50).transcribe(recording, waiting())).rejects.toMatchObject({
    code: 'speech_timeout',
  });
});

test('whoever waits no longer stops the server, too', async () => {
  speech.turn = { kind: 'hang' };
  const leaving = new AbortController();
  const result = transcriber().transcribe(recording, leaving.signal);
  await vi.waitFor(() => expect(speech.requests).toHaveLength(1));
  leaving.abort();
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
  expect(await speech.requests[0]?.ended).toBe('client gone');
});
