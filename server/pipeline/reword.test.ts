import { afterEach, expect, test } from 'vitest';
import { runWith } from '../../tests/builders/run.ts';
import type { Script, ScriptedTurn } from '../../tests/fixtures/ollama/script.ts';
import { type ScriptedOllama, startScriptedOllama } from '../../tests/fixtures/ollama/scripted-ollama.ts';
import { createOllamaModel } from '../models/ollama-model.ts';
import type { Desk } from './desk.ts';
import { createMetrics } from './metrics.ts';
import { parsePrompt } from './prompt-library.ts';
import { reword } from './reword.ts';
import type { Run } from './run.ts';

const prompt = parsePrompt(
  '---\nid: self-contained\nversion: 1\nvariables: [before, question]\n---\n## user\n{{before}} {{question}}\n',
);
let ollama: ScriptedOllama | undefined;
afterEach(async () => {
  await ollama?.close();
  ollama = undefined;
});

const followUp = (): Run => ({
  ...runWith({ search: '시급 12,000원 주휴수당 얼마예요?\n그럼 5인 미만이면요?' }),
  question: '그럼 5인 미만이면요?',
  selfContained: '시급 12,000원 주휴수당 얼마예요?\n그럼 5인 미만이면요?',
});
const saying = (question: string) => ({ say: JSON.stringify({ question }) });

/** What is searched for after a model has answered as scripted, and how often it was asked. */
async function searched(script: Script, run = followUp()): Promise<{ search: string; asked: number }> {
  ollama = await startScriptedOllama({ script });
  const desk: Partial<Desk> = {
    model: createOllamaModel({ host: ollama.url, model: 'tiny-gemma3' }),
    prompts: new Map([[prompt.id, prompt]]),
    signal: new AbortController().signal,
    emit: () => undefined,
    metrics: createMetrics(),
    log: { info: () => undefined } as unknown as Desk['log'],
  };
  const after = await reword(run, desk as Desk);
  return { search: 'ended' in after ? '' : after.search, asked: ollama.chats().length };
}

const whole = '5인 미만 사업장에서 시급 12,000원이면 주휴수당을 받나요?';

test('a follow-up is searched with the question that the model made of it, too', async () => {
  expect(await searched(saying(whole))).toEqual({ search: `${followUp().search}\n${whole}`, asked: 1 });
});

const wrong: [string, ScriptedTurn][] = [
  ['a figure that the talk lacks', saying('5인 미만 사업장에서 시급 13,000원이면 주휴수당을 받나요?')],
  ['another language', saying('Do workplaces with fewer than 5 pay it?')],
  ['more than a question', saying('네.\n주휴수당은 다음과 같습니다.')],
  ['words beside the form', { say: whole }],
];
test.each(wrong)('%s is asked for once again, and taken when it is right then', async (_, said) => {
  const { search, asked } = await searched([said, saying(whole)]);
  expect({ search, asked }).toEqual({ search: `${followUp().search}\n${whole}`, asked: 2 });
});
test.each(wrong)('%s twice changes nothing', async (_, said) => {
  expect(await searched(said)).toEqual({ search: followUp().search, asked: 2 });
});

test('a model that fails changes nothing, and is not asked again', async () => {
  const failing = { ...saying(whole), fault: { kind: 'die', after: 1 } } as const;
  expect(await searched(failing)).toEqual({ search: followUp().search, asked: 1 });
});

test('a question that stands alone is left to itself', async () => {
  const run = runWith({ search: '주휴수당이 뭐예요?' });
  expect(await searched(saying('주휴수당이란 무엇인가요?'), run)).toEqual({
    search: '주휴수당이 뭐예요?',
    asked: 0,
  });
});
