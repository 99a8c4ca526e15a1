import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { rewordingModel } from '../fixtures/rewording-model.ts';

let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

async function write(input: unknown, conversationId?: string, at = house): Promise<RunResult> {
  const response = await fetch(`${at.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant: 'job-post', input, ...(conversationId ? { conversationId } : {}) }),
  });
  return RunResult.parse(await response.json());
}

const section = ({ draft }: RunResult, id: string): string =>
  draft?.sections.find((one) => one.id === id)?.text ?? '';
const brief = '꽃집 매장 직원 1명이요 주5일 10시~19시 점심 1시간\n월 240 합정역 근처 / 4대보험';

describe('a brief becomes a post', () => {
  test('with all that was said, in full form, and where each line comes from', async () => {
    const result = await write({ brief });
    expect(result.status).toBe('answered');
    expect(section(result, 'title')).toContain('꽃집 매장');
    expect(section(result, 'hours')).toBe('- 주5일\n- 10:00~19:00(점심 1시간)');
    expect(section(result, 'pay')).toContain('월 240만원');
    expect(section(result, 'place')).toContain('합정역');
    expect(result.draft?.content.openings).toEqual([
      { value: '모집인원 1명', provenance: { from: 'given', quote: '1명이요' } },
    ]);
  });

  test('pay is shown by the hour beside the minimum wage of the year in which the work begins', async () => {
    const { draft, figures } = await write({ brief, startDate: '2027-02-01' });
    expect(draft?.content.pay).toMatchObject({
      hourly: {
        value: { krw: 11483, minimumKrw: 10700, year: 2027, meetsMinimum: true },
        provenance: { from: 'computed', calculator: 'minimum-wage-check' },
      },
    });
    expect(figures).toHaveLength(1);
  });

  test('nothing is invented: what is missing is asked, the most important first', async () => {
    const { draft, asks } = await write({ brief: '편의점 야간 알바 구해요' });
    expect(asks.map(({ slot }) => slot).slice(0, 3)).toEqual(['pay', 'hours', 'place']);
    expect(draft?.content.pay).toBeUndefined();
    expect(draft?.content.requirements).toBeUndefined();
    expect(draft?.content.added).toEqual([]);
  });

  test('without a brief there is only the question for it', async () => {
    const { status, asks } = await write({ tone: 'friendly' });
    expect([status, asks.map(({ slot }) => slot)]).toEqual(['clarification', ['brief']]);
  });
});

describe('what the law forbids is not written', () => {
  test('and the employer is told why, with the article', async () => {
    const result = await write({
      brief: '카페 여자분만 구해요 35세 이하\n시급 12,000 월~금 9시~1시 (30분 쉼) 서초동',
    });
    const post = ['title', 'duties', 'requirements', 'preferred'].map((id) => section(result, id)).join('\n');
    expect(post).not.toMatch(/여자|35|이하/);
    expect(section(result, 'refused')).toContain('남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률 제7조제1항');
    expect(section(result, 'refused')).toContain('제4조의4제1항');
  });

  test('a pay below the minimum wage is asked again, and the answer takes its place', async () => {
    const first = await write({ brief: '분식집 주방보조 시급 9,000원 월~금 10시~15시 (휴게 30분) 수원' });
    expect(first.draft?.content.pay).toBeUndefined();
    expect(first.asks[0]).toMatchObject({ slot: 'title' in (first.draft?.content ?? {}) ? 'pay' : 'title' });
    const second = await write({ answers: { pay: '시급 11,000원' } }, first.conversationId);
    expect(section(second, 'pay')).toContain('시급 11,000원');
    expect(second.draft?.content.refused).toBeUndefined();
  });

  test('nor is it by an answer or an edit', async () => {
    const first = await write({ brief });
    const second = await write(
      { answers: { contact: '남자만 문자 주세요' }, edits: { duties: '꽃다발 제작\n50세 미만만' } },
      first.conversationId,
    );
    expect(second.answer.text.split('## 공고에 쓰지 않은 내용')[0]).not.toMatch(/남자|50세/);
    expect(section(second, 'duties')).toContain('꽃다발 제작');
  });
});

describe('versions', () => {
  test('are kept, told apart side by side, and gone back to', async () => {
    const first = await write({ brief });
    const second = await write({ answers: { pay: '월 260만원' }, length: 'short' }, first.conversationId);
    expect(section(second, 'changes')).toContain('월 260만원');
    const third = await write({ restore: 1 }, first.conversationId);
    expect(section(third, 'pay')).toBe(section(first, 'pay'));
    const talk = await (await fetch(`${house.url}/v1/conversations/${first.conversationId}`)).json();
    expect(talk.runs).toHaveLength(3);
  });

  test('one section is written anew in a manner of its own', async () => {
    const first = await write({ brief });
    const second = await write({ rewrite: 'hours', tone: 'plain', length: 'short' }, first.conversationId);
    expect(section(second, 'hours')).toBe('일주일에 5일 · 10:00~19:00(점심 1시간)');
    expect(section(second, 'place')).toBe(section(first, 'place'));
  });
});

describe('in English', () => {
  test('without a model the lines of fixed form are, the others stand in Korean, and the employer is told', async () => {
    const result = await write({ brief, english: true });
    const english = section(result, 'english');
    expect(english).toContain('KRW 2,400,000 a month');
    expect(english).toContain('10:00 to 19:00 (lunch: 1 hour)');
    expect(english).toContain('- 꽃집 매장 직원 (not translated)');
    expect(result.notices.map(({ code }) => code)).toContain('english_needs_model');
    const next = await write({ answers: { pay: '월 260만원' } }, result.conversationId);
    expect(section(next, 'english')).toContain('KRW 2,600,000 a month');
    expect(section(await write({ english: false }, result.conversationId), 'english')).toBe('');
  });

  test('nobody who did not ask for it gets it', async () => {
    expect(section(await write({ brief }), 'english')).toBe('');
  });
});

describe('with a model', () => {
  test.each([
    ['a licence', '\n- 운전면허 필수'],
    ['a higher wage', '\n- 월 290만원'],
    ['another employer', '\n- 주식회사 한빛유통'],
    ['a forbidden condition', '\n- 30대 여성 우대'],
    ['a benefit', '\n- 명절 상여'],
  ])('%s that it adds is seen by nobody', async (_, addition) => {
    const held = await openHouse({ records, model: rewordingModel((draft) => `${draft}${addition}`) });
    const result = await write({ brief }, undefined, held);
    await held.close();
    expect(result.answer.composer).toBe('draft');
    expect(result.answer.text).not.toContain(addition.slice(3));
    expect(result.withheld).toBeGreaterThan(0);
  });

  test('a wording that says the same stands', async () => {
    const held = await openHouse({
      records,
      model: rewordingModel((draft) => `${draft}\n함께 일할 분을 모집합니다.`),
    });
    const result = await write({ brief }, undefined, held);
    await held.close();
    expect(result.answer).toMatchObject({ composer: 'model', model: 'rewording' });
    expect(result.prompt?.id).toBe('job-post');
  });
});
