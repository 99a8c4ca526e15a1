import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { RunResult } from '../../../server/contracts/index.ts';
import type { Records } from '../../../server/records/records.ts';
import { type House, openHouse } from '../../fixtures/house.ts';
import { recordsInMemory } from '../../fixtures/records.ts';
import { rewordingModel } from '../../fixtures/rewording-model.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const brief =
  '꽃집 매장 직원 1명, 주5일 10시~19시 점심 1시간, 월 240만원, 합정역 근처, 꽃다발 제작, 매장 청소';
const faithful: Readonly<Record<string, string>> = {
  '꽃집 매장': 'Flower shop staff',
  '꽃다발 제작': 'Making bouquets',
  '매장 청소': 'Cleaning the shop',
  '합정역 근처': 'Near Hapjeong Station',
};
/** The form that the model fills in, of numbered Korean lines; other sections stay as they are. */
const inEnglish = (words: string): string => {
  const lines = [...words.matchAll(/^(\d+)\. (.+)$/gmu)].map(([, number, korean = '']) => ({
    number: Number(number),
    english: faithful[korean] ?? korean,
  }));
  return lines.length > 0 ? JSON.stringify({ lines }) : words;
};

const model = rewordingModel();
let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, model });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

async function write(): Promise<{ result: RunResult; english: string }> {
  const response = await fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant: 'job-post', input: { brief, english: true } }),
  });
  const result = RunResult.parse(await response.json());
  return { result, english: result.draft?.sections.find(({ id }) => id === 'english')?.text ?? '' };
}

test('a faithful translation stands whole', async () => {
  model.tell = inEnglish;
  const { result, english } = await write();
  for (const line of Object.values(faithful)) expect(english).toContain(`- ${line}\n`.trimEnd());
  expect(english).not.toContain('not translated');
  expect(result.withheld).toBe(0);
});

describe('a line that says more than its Korean stays out, and the others stand', () => {
  test.each([
    ['a licence', 'Making bouquets, florist licence required'],
    ['a higher wage', 'Making bouquets for 2,900,000 won'],
    ['another wage', 'Making bouquets, KRW 4.9 million'],
    ['another employer', 'Making bouquets for Hanbit Distribution'],
    ['an age limit', 'Making bouquets, under 35 years old'],
    ['an age', 'Making bouquets, young people only'],
    ['a sex', 'Making bouquets, women preferred'],
    ['looks', 'Making bouquets, good looks'],
    ['a nationality', 'Making bouquets, Korean citizens'],
    ['military service', 'Making bouquets, military service completed'],
    ['marriage', 'Making bouquets, unmarried'],
    ['years of experience', 'Making bouquets, experienced'],
    ['a benefit', 'Making bouquets, free lunch'],
    ['a promise', 'Making bouquets, promotion guaranteed'],
  ])('%s', async (_, lie) => {
    model.tell = (words) => inEnglish(words).replace('Making bouquets', lie);
    const { result, english } = await write();
    expect(JSON.stringify(result)).not.toContain(lie);
    expect(english).toContain('- 꽃다발 제작 (not translated)');
    expect(english).toContain('- Cleaning the shop');
    expect(result.withheld).toBeGreaterThan(0);
    expect(result.notices.map(({ code }) => code)).toContain('english_lines_withheld');
  });

  test('a line of its own', async () => {
    model.tell = (words) =>
      inEnglish(words).replace(']}', ',{"number":99,"english":"Women only, aged under 35"}]}');
    const { result } = await write();
    expect(JSON.stringify(result)).not.toContain('Women only');
  });
});

test('a form that does not fit is asked for once again, and what fits then stands', async () => {
  let asked = 0;
  model.tell = (words) => {
    asked += 1;
    return asked === 1 ? inEnglish(words).slice(0, -20) : inEnglish(words);
  };
  const { english } = await write();
  for (const line of Object.values(faithful)) expect(english).toContain(`- ${line}`);
});

test('a form that never fits leaves the Korean draft as it is, with a word about it', async () => {
  model.asked = 0;
  model.tell = () => 'Sorry, I cannot help with that.';
  const { result, english } = await write();
  expect(english).toContain('- 꽃다발 제작 (not translated)');
  expect(JSON.stringify(result)).not.toContain('Sorry');
  expect(result.notices.map(({ code }) => code)).toContain('english_lines_withheld');
});
