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

const interview = {
  profile: {
    ageBand: '40대 중반',
    region: '경기 안산시 단원구',
    education: '전문대졸(세무회계과)',
    experience: ['가나문구 경리 2008.03~2016.02'],
    certificates: ['전산회계 1급'],
  },
  notes:
    '더존 능숙, 엑셀 함수 가능. 자신감 떨어져 있음. 경력 공백 10년.\n월 140 이상.\n남편 빚 때문에 급함, 이건 적지 말아 달라.\n11/30까지 이력서 초안 써오기로. 다음 상담 12/1 화 11시.',
  aims: '경리 사무, 총무 보조',
  limits: ['09:00~14:00', '통근 30분 이내'],
  benefitStatus: '국민취업지원제도 I유형, 수급자격 인정 통지 2026-11-06',
};

async function plan(input: unknown, conversationId?: string, at = house): Promise<RunResult> {
  const response = await fetch(`${at.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      assistant: 'action-plan',
      input,
      asOf: '2026-11-22',
      ...(conversationId ? { conversationId } : {}),
    }),
  });
  return RunResult.parse(await response.json());
}

const section = ({ draft }: RunResult, id: string): string =>
  draft?.sections.find((one) => one.id === id)?.text ?? '';

describe('an interview becomes a plan', () => {
  test('with every part of a plan, each line with where it comes from', async () => {
    const { draft, status } = await plan(interview);
    expect(status).toBe('answered');
    expect(draft?.sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['profile', 'diagnosis', 'limits', 'occupations', 'goals', 'training', 'jobs', 'duties'],
        ...['risks', 'meeting', 'signature', 'authors'],
      ]),
    );
    expect(draft?.content.diagnosis).toMatchObject({
      author: 'draft',
      lines: expect.arrayContaining([
        {
          value: '더존 능숙, 엑셀 함수 가능',
          provenance: { from: 'given', quote: '더존 능숙, 엑셀 함수 가능' },
        },
      ]),
    });
  });

  test('the days that the law gives are computed, with their articles', async () => {
    const { draft } = await plan(interview);
    expect(draft?.content.duties).toMatchObject({
      duties: expect.arrayContaining([
        expect.objectContaining({
          id: 'plan-due',
          day: '2026-12-06',
          articles: ['구직자 취업촉진 및 생활안정지원에 관한 법률 제12조제3항'],
        }),
      ]),
    });
  });

  test('what was agreed falls in its month, counted and by its day', async () => {
    const { draft } = await plan(interview);
    expect(draft?.content.goals).toMatchObject({
      months: [
        {
          month: '2026-11',
          activities: expect.arrayContaining([
            expect.objectContaining({
              by: '2026-11-30',
              provenance: expect.objectContaining({ from: 'given' }),
            }),
          ]),
        },
        { month: '2026-12' },
        { month: '2027-01' },
        { month: '2027-02' },
      ],
    });
  });

  test('without a word of the work looked for there are only questions', async () => {
    const { status, asks } = await plan({ notes: '오늘 처음 방문함.' });
    expect(status).toBe('clarification');
    expect(asks[0]?.slot).toBe('aims');
  });

  test('an answer goes into the plan and is not asked for again', async () => {
    const first = await plan(interview);
    expect(first.asks.map(({ slot }) => slot)).toContain('weeklyHours');
    const second = await plan({ answers: { weeklyHours: '주 20시간까지 가능' } }, first.conversationId);
    expect(second.asks.map(({ slot }) => slot)).not.toContain('weeklyHours');
    expect(second.answer.text).toContain('주 20시간까지 가능');
  });
});

describe('who wrote what', () => {
  const own = '- 회계 프로그램과 엑셀에 능숙함\n- 전산회계 1급';

  test('a counselor’s words take the section’s place, and the record says whose they are', async () => {
    const first = await plan(interview);
    const second = await plan({ edits: { diagnosis: own } }, first.conversationId);
    expect(section(second, 'diagnosis')).toContain('회계 프로그램과 엑셀에 능숙함');
    expect(second.draft?.content.diagnosis).toMatchObject({ author: 'counselor' });
    expect(second.draft?.content.authors).toEqual(
      expect.arrayContaining([
        { section: 'diagnosis', author: 'counselor', version: 2 },
        { section: 'goals', author: 'draft', version: 2 },
      ]),
    );
    expect(section(second, 'changes')).toContain('진단');
    const third = await plan(
      { edits: { meeting: '12월 8일 14시 전화' }, editor: 'jobseeker' },
      first.conversationId,
    );
    expect(third.draft?.content.authors).toEqual(
      expect.arrayContaining([
        { section: 'diagnosis', author: 'counselor', version: 2 },
        { section: 'meeting', author: 'jobseeker', version: 3 },
      ]),
    );
  });

  test('an earlier version comes back; an empty edit gives a section back to the draft', async () => {
    const first = await plan(interview);
    await plan({ edits: { diagnosis: own } }, first.conversationId);
    const restored = await plan({ restore: 1 }, first.conversationId);
    expect(section(restored, 'diagnosis')).toBe(section(first, 'diagnosis'));
    await plan({ edits: { risks: '없음' } }, first.conversationId);
    const given = await plan({ edits: { risks: '' } }, first.conversationId);
    expect(section(given, 'risks')).toBe(section(first, 'risks'));
  });

  test('a line about somebody’s illness or family is left out of an edit, and that is told', async () => {
    const first = await plan(interview);
    const second = await plan(
      { edits: { diagnosis: '- 엑셀 능숙\n- 우울증 치료 중\n- 남편과 갈등' } },
      first.conversationId,
    );
    expect(JSON.stringify(second)).not.toMatch(/우울|남편/);
    expect(section(second, 'diagnosis')).toContain('엑셀 능숙');
    expect(second.notices.map(({ code }) => code)).toContain('sensitive_lines_left_out');
  });
});

describe('with a model', () => {
  test.each([
    ['a licence', '\n- 재경관리사 보유'],
    ['a higher wage', '\n- 월 320만원'],
    ['another employer', '\n- 주식회사 한빛유통 경력'],
    ['a forbidden condition', '\n- 30대 여성 우대'],
    ['an illness', '\n- 우울증이 있음'],
    ['a debt', '\n- 빚 때문에 급함'],
  ])('%s that it adds is seen by nobody', async (_, addition) => {
    const held = await openHouse({ records, model: rewordingModel((draft) => `${draft}${addition}`) });
    const result = await plan(interview, undefined, held);
    await held.close();
    expect(result.answer.composer).toBe('draft');
    expect(result.answer.text).not.toContain(addition.slice(3));
    expect(result.withheld).toBeGreaterThan(0);
  });

  test('a wording that says the same stands; a person’s own words are not reworded', async () => {
    const held = await openHouse({ records, model: rewordingModel() });
    const result = await plan({ ...interview, edits: { risks: '상담사가 적은 위험' } }, undefined, held);
    await held.close();
    expect(result.answer).toMatchObject({ composer: 'model', model: 'rewording' });
    const composers = Object.fromEntries(
      (result.draft?.sections ?? []).map(({ id, composer }) => [id, composer]),
    );
    expect(composers).toMatchObject({ diagnosis: 'model', risks: 'draft', goals: 'draft' });
  });
});
