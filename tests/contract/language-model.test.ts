import { afterAll, beforeAll, describe } from 'vitest';
import { createLangchainModel } from '../../server/models/langchain-model.ts';
import { createOllamaModel } from '../../server/models/ollama-model.ts';
import { type ScriptedOllama, startScriptedOllama } from '../fixtures/ollama/scripted-ollama.ts';
import { type ScriptedOpenAi, startScriptedOpenAi } from '../fixtures/openai/scripted-openai.ts';
import { skipUnless } from '../require.ts';
import { languageModelContract } from './language-model.ts';

const name = process.env.NARU_TEST_MODEL ?? 'tiny-gemma3';
const host = process.env.OLLAMA_HOST ?? '';

const ollamaAt = (url: () => string) =>
  [
    (contextTokens = 4096) => createOllamaModel({ host: url(), model: name, contextTokens }),
    () => createOllamaModel({ host: url(), model: 'no-such-model' }),
  ] as const;

const openAiAt = (url: () => string) =>
  [
    (contextTokens = 4096) => createLangchainModel({ url: url(), model: name, contextTokens }),
    () => createLangchainModel({ url: url(), model: 'no-such-model' }),
  ] as const;
const withOllama = { howToGet: (model: string) => `ollama pull ${model}` };
const withOpenAi = { howToGet: (model: string) => `has no model ${model}` };

describe('a language model on the scripted OpenAI-compatible server', () => {
  let server: ScriptedOpenAi;
  beforeAll(async () => {
    server = await startScriptedOpenAi({ models: [name], contextTokens: 4096 });
  });
  afterAll(() => server.close());
  languageModelContract(...openAiAt(() => server.url), withOpenAi);
});

describe.skipIf(skipUnless(host !== '', 'ollama', 'set OLLAMA_HOST to a server with the test model'))(
  "a language model on the real Ollama's OpenAI-compatible API",
  { timeout: 120_000 },
  () => languageModelContract(...openAiAt(() => `${host}/v1`), { ...withOpenAi, tellsContext: false }),
);

describe('a language model on the scripted Ollama', () => {
  let ollama: ScriptedOllama;
  beforeAll(async () => {
    ollama = await startScriptedOllama({ models: [name, 'tiny-embed'] });
  });
  afterAll(() => ollama.close());
  languageModelContract(...ollamaAt(() => ollama.url), withOllama);
});

describe.skipIf(skipUnless(host !== '', 'ollama', 'set OLLAMA_HOST to a server with the test model'))(
  'a language model on the real Ollama',
  { timeout: 120_000 },
  () => languageModelContract(...ollamaAt(() => host), withOllama),
);
