import { afterAll, beforeAll, describe } from 'vitest';
import { createOllamaEmbedder } from '../../server/models/ollama-embedder.ts';
import { type ScriptedOllama, startScriptedOllama } from '../fixtures/ollama/scripted-ollama.ts';
import { skipUnless } from '../require.ts';
import { embedderContract } from './embedder.ts';

const host = process.env.OLLAMA_HOST ?? '';

const ollamaAt = (url: () => string) =>
  [
    () => createOllamaEmbedder({ host: url(), model: 'tiny-embed' }),
    () => createOllamaEmbedder({ host: url(), model: 'no-such-model' }),
  ] as const;

describe('an embedder on the scripted Ollama', () => {
  let ollama: ScriptedOllama;
  beforeAll(async () => {
    ollama = await startScriptedOllama();
  });
  afterAll(() => ollama.close());
  embedderContract(...ollamaAt(() => ollama.url));
});

describe.skipIf(skipUnless(host !== '', 'ollama', 'set OLLAMA_HOST to a server with tiny-embed'))(
  'an embedder on the real Ollama',
  { timeout: 120_000 },
  () => embedderContract(...ollamaAt(() => host)),
);
