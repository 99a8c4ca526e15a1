import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describeConfig, documentConfig, readConfig, transcriberChoice } from './config.ts';

test('an empty environment gives the embedded defaults', () => {
  const config = readConfig({});
  expect(config.PORT).toBe(3000);
  expect(config.HOST).toBe('127.0.0.1');
  expect(config.NARU_DATA_DIR).toBe('./data');
  expect(config.QDRANT_URL).toBeUndefined();
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ NARU_MODEL: '' }).NARU_MODEL).toBeUndefined();
});

test('every wrong variable is named in one message', () => {
  expect(() => readConfig({ PORT: 'http', NARU_PUBLIC_URL: 'example' })).toThrow(
    /PORT[\s\S]*NARU_PUBLIC_URL/,
  );
});

test('a model without a server to run it is refused', () => {
  expect(() => readConfig({ NARU_MODEL: 'gemma3:4b' })).toThrow(/OLLAMA_HOST/);
});

test('secrets are never shown', () => {
  const shown = JSON.stringify(
    describeConfig(
      readConfig({ DATABASE_URL: 'postgres://naru:hunter2@db/naru', NARU_SPEECH_KEY: 'hunter2' }),
    ),
  );
  expect(shown).not.toContain('hunter2');
});

test.each(['README.md', '.env.example'])('%s lists every variable', async (file) => {
  const text = await readFile(file, 'utf8');
  expect(documentConfig().filter(({ name }) => !text.includes(name))).toEqual([]);
});

test('a speech server is asked only where one is named', () => {
  expect(transcriberChoice(readConfig({ NARU_SPEECH_MODEL: 'whisper-1' }))).toBeNull();
  expect(transcriberChoice(readConfig({ NARU_SPEECH_URL: 'http://127.0.0.1:8000/v1' }))).toEqual({
    url: 'http://127.0.0.1:8000/v1',
    model: 'whisper-1',
    limitMs: 240_000,
  });
});
