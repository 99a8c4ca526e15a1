import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assistants } from '../../../server/assistants/registry.ts';
import { RunResult } from '../../../server/contracts/index.ts';
import type { Records } from '../../../server/records/records.ts';
import { type House, openHouse } from '../../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../../fixtures/passages.ts';
import { recordsInMemory } from '../../fixtures/records.ts';
import { rewordingModel } from '../../fixtures/rewording-model.ts';
import { exampleInput } from './example-input.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const model = rewordingModel();
let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, model, passages: [holidayGuide, holidayArticle] });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

/** Every service that lets a model word its document: a new one is watched as soon as it is registered. */
const services = assistants
  .filter((assistant) => assistant.kind === 'document')
  .filter(({ wording }) => wording !== null);

const lies: readonly (readonly [string, string])[] = [
  ['a licence', '지게차운전기능사 자격증이 있어야 합니다.'],
  ['a licence as a preference', '정보처리기사 소지자를 우대합니다.'],
  ['a higher wage', '월 490만원을 드립니다.'],
  ['a wage in words', '월급은 오백만 원입니다.'],
  ['a new employer', '주식회사 한빛유통에서 함께합니다.'],
  ['a former employer', '삼성전자에서 근무한 경력이 있습니다.'],
  ['a condition of sex', '여성만 지원할 수 있습니다.'],
  ['a condition of age', '만 35세 이하만 지원해 주세요.'],
  ['a condition of looks', '용모 단정한 분을 찾습니다.'],
  ['a condition of marriage', '미혼인 분만 지원해 주세요.'],
  ['a benefit', '명절마다 상여금을 드립니다.'],
  ['a promise', '합격을 보장합니다.'],
];

async function run(assistant: (typeof services)[number]): Promise<RunResult> {
  const response = await fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant: assistant.id, input: exampleInput(assistant) }),
  });
  return RunResult.parse(await response.json());
}

/** Ways to put a lie among the words of a section. */
const places: readonly (readonly [string, (words: string, lie: string) => string])[] = [
  ['behind them', (words, lie) => `${words}\n${lie}`],
  ['before them', (words, lie) => `${lie}\n${words}`],
  ['in their place', (_, lie) => lie],
];

describe.each(services.map((service) => [service.id, service] as const))('%s', (_, service) => {
  test('lets a wording stand that says what the draft says', async () => {
    model.tell = (words) => words;
    model.asked = 0;
    const { answer, withheld, status } = await run(service);
    expect([status, answer.composer, withheld]).toEqual(['answered', 'model', 0]);
    expect(model.asked).toBeGreaterThan(0);
  });

  test.each(lies)('shows nobody %s that the model adds', async (_, lie) => {
    for (const [, put] of places) {
      model.asked = 0;
      model.tell = (words) => put(words, lie);
      const { answer, draft, withheld } = await run(service);
      expect(withheld).toBe(model.asked);
      expect(answer.composer).toBe('draft');
      expect(JSON.stringify([answer.text, draft])).not.toContain(lie);
    }
  });

  test('shows nobody a figure that the model raises', async () => {
    model.tell = (words) => words.replace(/\d+/gu, (digits) => `${Number(digits) + 1}`);
    const honest = await run(service).then(({ draft }) => draft?.sections ?? []);
    for (const { composer, text } of honest) if (composer === 'model') expect(text).not.toMatch(/\d/);
  });
});
