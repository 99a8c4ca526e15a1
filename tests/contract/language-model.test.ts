import { afterAll, beforeAll, describe } from 'vitest';
import { createOllamaModel } from '../../server/models/ollama-model.ts';
import { type ScriptedOllama, startScriptedOllama } from '../fixtures/ollama/scripted-ollama.ts';
import { skipUnless } from '../require.ts';
import { languageModelContract } from './language-model.ts';

const name = process.env.NARU_TEST_MODEL ?? 'tiny-gemma3';
const host = process.env.OLLAMA_HOST ?? '';

const ollamaAt = (url: () => string) =>
  [
    (contextTokens = 4096) => createOllamaModel({ host: url(), model: name, contextTokens }),
    () => createOllamaModel({ host: url(), model: 'no-such-model' }),
  ] as const;

describe('a language model on the scripted Ollama', () => {
  let ollama: ScriptedOllama;
  beforeAll(async () => {
    ollama = await startScriptedOllama({ models: [name, 'tiny-embed'] });
  });
  afterAll(() => ollama.close());
  languageModelContract(...ollamaAt(() => ollama.url));
});

describe.skipIf(skipUnless(host !== '', 'ollama', 'set OLLAMA_HOST to a server with the test model'))(
  'a language model on the real Ollama',
  { timeout: 120_000 },
  () => languageModelContract(...ollamaAt(() => host)),
);
