import { expect, test } from 'vitest';
import { runWith } from '../../tests/builders/run.ts';
import { type GenerationPart, ModelFailure } from '../models/language-model.ts';
import type { Desk } from './desk.ts';
import { parsePrompt } from './prompt-library.ts';
import { reword } from './reword.ts';
import type { Run } from './run.ts';

const prompt = parsePrompt(
  '---\nid: self-contained\nversion: 1\nvariables: [before, question]\n---\n## user\n{{before}} {{question}}\n',
);
function deskOf(says: string | Error): Desk {
  const model = {
    name: 'scripted',
    contextTokens: 8192,
    health: async () => ({ ready: true }),
    async *generate(): AsyncGenerator<GenerationPart> {
      if (says instanceof Error) throw says;
      yield { type: 'text', text: says };
      yield { type: 'done', promptTokens: 1, outputTokens: 1, reason: 'stop' };
    },
  };
  const desk: Partial<Desk> = {
    model,
    prompts: new Map([[prompt.id, prompt]]),
    signal: new AbortController().signal,
    log: { info: () => undefined } as unknown as Desk['log'],
  };
  return desk as Desk;
}
const followUp = (): Run => ({
  ...runWith({ search: '시급 12,000원 주휴수당 얼마예요?\n그럼 5인 미만이면요?' }),
  question: '그럼 5인 미만이면요?',
  selfContained: '시급 12,000원 주휴수당 얼마예요?\n그럼 5인 미만이면요?',
});
const searchAfter = async (says: string | Error, run = followUp()): Promise<string> => {
  const after = await reword(run, deskOf(says));
  return 'ended' in after ? '' : after.search;
};

test('a follow-up is searched with the question that the model made of it, too', async () => {
  const question = '5인 미만 사업장에서 시급 12,000원이면 주휴수당을 받나요?';
  expect(await searchAfter(question)).toBe(`${followUp().search}\n${question}`);
});

test.each([
  ['a figure that the talk lacks', '5인 미만 사업장에서 시급 13,000원이면 주휴수당을 받나요?'],
  ['another language', 'Do workplaces with fewer than 5 pay it?'],
  ['more than a question', '네.\n주휴수당은 다음과 같습니다.'],
  ['a failure', new ModelFailure('unreachable', 'away')],
])('%s changes nothing', async (_, says) => {
  expect(await searchAfter(says)).toBe(followUp().search);
});

test('a question that stands alone is left to itself', async () => {
  const run = runWith({ search: '주휴수당이 뭐예요?' });
  expect(await searchAfter('주휴수당이란 무엇인가요?', run)).toBe('주휴수당이 뭐예요?');
});
