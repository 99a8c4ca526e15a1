import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assistants } from '../../server/assistants/registry.ts';
import { AssistantList, RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { steppedModel } from '../fixtures/stepped-model.ts';
import { exampleInput } from '../redteam/documents/example-input.ts';

vi.setConfig({ testTimeout: 60_000 });

let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, passages: [holidayGuide, holidayArticle] });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

async function run(assistant: string, input: unknown, language = 'ko'): Promise<RunResult> {
  const response = await fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant, input, language }),
  });
  return RunResult.parse(await response.json());
}

test('whoever lists the services reads at once that a machine runs them', async () => {
  const { notice } = AssistantList.parse(await (await fetch(`${house.url}/v1/assistants`)).json());
  expect(notice).toContain('인공지능(AI)으로 운영되는 서비스');
});

describe.each(assistants.map((assistant) => [assistant.id, assistant] as const))('%s', (id, assistant) => {
  const input = assistant.kind === 'dialogue' ? { question: '주휴수당이 뭐예요?' } : exampleInput(assistant);

  test('says of what it makes that a machine made it, in the language of the interface', async () => {
    expect((await run(id, input)).mark).toContain('인공지능(AI) 서비스 나루가 만');
    expect((await run(id, input, 'en')).mark).toContain('artificial intelligence (AI)');
  });

  test.runIf(assistant.kind === 'document')('says so in the file that is taken along', async () => {
    const { id: runId, mark } = await run(id, input);
    const text = await (await fetch(`${house.url}/v1/runs/${runId}/export?format=md`)).text();
    expect(text).toContain(`> ${mark}`);
  });
});

test('an answer that a model worded names the model; a reply that people wrote carries no mark', async () => {
  const model = steppedModel(['주휴수당은 임금입니다. [1]']);
  model.step();
  const worded = await openHouse({ records, passages: [holidayGuide, holidayArticle], model });
  const answer = RunResult.parse(await (await ask(worded, '주휴수당이 뭐예요?')).json());
  expect(answer.mark).toContain('생성형 인공지능(stepped)');
  const reply = RunResult.parse(await (await ask(worded, '내일 비 와요?')).json());
  expect(reply).toMatchObject({ answer: { composer: 'canned' }, mark: null });
  await worded.close();
});
