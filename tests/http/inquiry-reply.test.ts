import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { rewordingModel } from '../fixtures/rewording-model.ts';

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

async function reply(text: string, at = house): Promise<RunResult> {
  const response = await fetch(`${at.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant: 'inquiry-reply', input: { text, office: '한빛고용센터' } }),
  });
  return RunResult.parse(await response.json());
}
const section = ({ draft }: RunResult, id: string): string =>
  draft?.sections.find((one) => one.id === id)?.text ?? '';
const inquiry =
  '안녕하세요. 제 이름은 마루한, 010-1234-5678입니다.\n1) 주 14시간 일하면 주휴수당이 있나요?\n2) 주휴수당은 어느 법에 있나요?';

describe('a reply to an inquiry', () => {
  test('greets, tells what was asked, answers by the evidence with its citations, and says its limits', async () => {
    const result = await reply(inquiry);
    expect(result.status).toBe('answered');
    expect(result.draft?.sections.map(({ id }) => id)).toEqual([
      'greeting',
      'understanding',
      'answers',
      'law',
      'limits',
      'contact',
      'department',
      'check',
    ]);
    expect(section(result, 'greeting')).toContain('한빛고용센터입니다');
    expect(section(result, 'understanding')).toContain(
      '가. 주 14시간 일하면 주휴수당이 있나요?\n나. 주휴수당은',
    );
    expect(section(result, 'answers')).toContain('15시간 미만으로 일하기로 했다면 주휴수당이 없습니다');
    expect(section(result, 'law')).toContain('유급휴일을 보장하여야 한다');
    expect(result.citations.map(({ title }) => title)).toContain('근로기준법');
    expect(section(result, 'limits')).toContain('2026년 11월 22일');
    expect(section(result, 'department')).toContain('근로개선지도과');
  });

  test('keeps nothing of the person', async () => {
    const result = await reply(inquiry);
    const kept = await (await fetch(`${house.url}/v1/conversations/${result.conversationId}`)).text();
    expect(/마루한|010-1234/u.test(`${JSON.stringify(result)}${kept}`)).toBe(false);
    expect(section(result, 'check')).toContain('원문에서 확인하세요');
  });

  test('without evidence it says so, and leaves the answer to a person', async () => {
    const empty = await openHouse({ records });
    const result = await reply('사내 동호회 지원금은 어떻게 받나요?', empty);
    await empty.close();
    expect(section(result, 'answers')).toContain('근거를 자료에서 찾지 못했습니다');
    expect(result.draft?.content.check).toMatchObject({ confidence: 'low' });
  });

  test('what it makes is described by a schema', async () => {
    const schema = await (await fetch(`${house.url}/v1/assistants/inquiry-reply/schema`)).json();
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['greeting', 'understanding', 'answers', 'department', 'check']),
    );
  });
});

test.each([
  ['a longer term', ' 30일 안에 신청하시면 됩니다.'],
  ['a grant', ' 위로금도 지급됩니다.'],
  ['an office that it made up', ' 한국노동상담재단에 문의하세요.'],
  ['an article', ' 근로기준법 제999조를 보십시오.'],
])('%s that a model adds is seen by nobody', async (_, addition) => {
  const held = await openHouse({
    records,
    passages: [holidayGuide, holidayArticle],
    model: rewordingModel((draft) => `${draft}${addition}`),
  });
  const result = await reply('주 14시간 일하면 주휴수당이 있나요?', held);
  await held.close();
  expect(result.answer.composer).toBe('draft');
  expect(result.answer.text).not.toContain(addition.trim());
  expect(result.withheld).toBeGreaterThan(0);
});
