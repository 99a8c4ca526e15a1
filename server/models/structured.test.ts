import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { ScriptedTurn } from '../../tests/fixtures/ollama/script.ts';
import { type ScriptedOllama, startScriptedOllama } from '../../tests/fixtures/ollama/scripted-ollama.ts';
import { createOllamaModel } from './ollama-model.ts';
import { generateStructured } from './structured.ts';

let ollama: ScriptedOllama | undefined;
afterEach(async () => {
  await ollama?.close();
  ollama = undefined;
});

const schema = z.object({ 갈래: z.enum(['임금', '휴일']), 시간: z.number().int() });
const never = new AbortController().signal;

async function filled(script: readonly ScriptedTurn[]) {
  ollama = await startScriptedOllama({ script });
  const model = createOllamaModel({ host: ollama.url, model: 'tiny-gemma3' });
  const messages = [{ role: 'user', content: '갈래와 시간을 적으세요.' }] as const;
  const value = await generateStructured(model, { messages, schema, maxTokens: 100 }, never);
  return { value, chats: ollama.chats() };
}

test('what fits is taken, and the server is bound to the schema', async () => {
  const { value, chats } = await filled([{ say: '{"갈래":"임금","시간":15}' }]);
  expect(value).toEqual({ 갈래: '임금', 시간: 15 });
  expect(chats).toHaveLength(1);
  expect(chats[0]?.body.format).toMatchObject({ required: ['갈래', '시간'] });
});

test.each([
  ['cut off', '{"갈래":"임금","시'],
  ['of another form', '{"갈래":"날씨","시간":"열다섯"}'],
])('output that is %s is sent back once, with what is wrong', async (_, wrong) => {
  const { value, chats } = await filled([{ say: wrong }, { say: '{"갈래":"휴일","시간":8}' }]);
  expect(value).toEqual({ 갈래: '휴일', 시간: 8 });
  expect(chats).toHaveLength(2);
  const [, output, problem] = chats[1]?.body.messages ?? [];
  expect(output).toMatchObject({ role: 'assistant', content: wrong });
  expect(problem?.content).toContain('형식에 맞지 않습니다');
});

test('what does not fit twice is given up, for the draft that needs no model', async () => {
  const { value, chats } = await filled([{ say: '{"갈래":1}' }]);
  expect(value).toBeNull();
  expect(chats).toHaveLength(2);
});

test('a model that fails is a failure, not a form to repair', async () => {
  await expect(filled([{ say: '{"갈래":"임금"}', fault: { kind: 'die', after: 1 } }])).rejects.toMatchObject({
    kind: 'broken',
  });
  expect(ollama?.chats()).toHaveLength(1);
});
