import { afterEach, describe, expect, it } from 'vitest';
import {
  type ScriptedOllama,
  type ScriptedOllamaSettings,
  startScriptedOllama,
} from '../../tests/fixtures/ollama/scripted-ollama.ts';
import type { GenerationPart, GenerationRequest } from './language-model.ts';
import { createOllamaModel, type OllamaModelSettings } from './ollama-model.ts';
import { createTokenGauge, mostPromptTokens } from './token-estimate.ts';

let ollama: ScriptedOllama | undefined;
afterEach(async () => {
  await ollama?.close();
  ollama = undefined;
});

const messages = [{ role: 'user', content: '주휴수당이 뭐예요?' }] as const;

async function open(settings: Partial<OllamaModelSettings> = {}, scripted: ScriptedOllamaSettings = {}) {
  const server = await startScriptedOllama(scripted);
  ollama = server;
  const model = createOllamaModel({ host: server.url, model: 'tiny-gemma3', ...settings });
  const generate = async (request: Partial<GenerationRequest> = {}) => {
    const parts: GenerationPart[] = [];
    const whole = { messages, maxTokens: 50, ...request };
    for await (const part of model.generate(whole, new AbortController().signal)) parts.push(part);
    return parts;
  };
  return { model, generate, server };
}

describe('what Ollama is asked', () => {
  it('names the context, the length of the answer, the temperature and how long to stay loaded', async () => {
    const { generate, server } = await open({ contextTokens: 2048, keepAlive: '5m' });
    await generate({ maxTokens: 40 });
    expect(server.chats()[0]?.body).toMatchObject({
      model: 'tiny-gemma3',
      messages,
      stream: true,
      keep_alive: '5m',
      options: { num_ctx: 2048, num_predict: 40, temperature: 0.3 },
    });
  });

  it('keeps one context for every request, since another one makes Ollama load the model anew', async () => {
    const { generate, server } = await open();
    await generate({ maxTokens: 10 });
    await generate({ maxTokens: 500 });
    expect(server.chats().map(({ body }) => body.options?.num_ctx)).toEqual([4096, 4096]);
  });

  it('asks for the context length once, and takes it from the server within the configured limit', async () => {
    const { generate, model, server } = await open({ contextTokens: 8192 }, { contextTokens: 131_072 });
    expect(model.contextTokens).toBe(4096);
    await generate();
    await generate();
    expect(model.contextTokens).toBe(8192);
    expect(server.requests.filter(({ path }) => path === '/api/show')).toHaveLength(1);
  });

  it('carries the schema along', async () => {
    const { generate, server } = await open();
    const schema = { type: 'object', properties: { ok: { type: 'boolean' } } };
    await generate({ schema });
    expect(server.chats()[0]?.body.format).toEqual(schema);
  });
});

describe('the context', () => {
  const long = [{ role: 'user', content: '가'.repeat(4000) }] as const;

  it('is not risked: a prompt that may not fit is not sent', async () => {
    const { generate, server } = await open({ contextTokens: 4096 });
    await expect(generate({ messages: long, maxTokens: 200 })).rejects.toMatchObject({ kind: 'overflow' });
    expect(server.chats()).toHaveLength(0);
  });

  it('takes in more once the model has shown how few tokens it needs', async () => {
    const gauge = createTokenGauge();
    const { generate } = await open({ contextTokens: 4096, gauge }, { script: { promptTokens: 2000 } });
    await expect(generate({ messages: long, maxTokens: 200 })).rejects.toMatchObject({ kind: 'overflow' });
    gauge.observe(long, mostPromptTokens(long) / 2);
    expect((await generate({ messages: long, maxTokens: 200 })).at(-1)).toMatchObject({ promptTokens: 2000 });
  });

  it('was overfull when the server counts a prompt that leaves no room for the answer', async () => {
    const { generate } = await open({ contextTokens: 4096 }, { script: { promptTokens: 4090 } });
    await expect(generate()).rejects.toMatchObject({ kind: 'overflow' });
  });

  it('was cut when the server counts fewer tokens than the prompt can have', async () => {
    const { generate } = await open({}, { script: { promptTokens: 30 } });
    const messages = [{ role: 'user', content: '가'.repeat(900) }] as const;
    await expect(generate({ messages })).rejects.toMatchObject({ kind: 'overflow' });
  });
});
