import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CalculationResponse, CalculatorList, ErrorResponse } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

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

const post = (id: string, body: unknown): Promise<Response> =>
  fetch(`${house.url}/v1/calculators/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const compute = async (id: string, input: object, asOf?: string): Promise<CalculationResponse> =>
  CalculationResponse.parse(await (await post(id, { input, ...(asOf ? { asOf } : {}) })).json());
const refusal = async (id: string, input: object): Promise<Record<string, string>> => {
  const response = await post(id, { input });
  expect(response.status).toBe(400);
  const { error } = ErrorResponse.parse(await response.json());
  return Object.fromEntries((error.issues ?? []).map(({ path, message }) => [path, message]));
};

test('the list names 25 calculators and 7 checks, each with articles, limits and a form', async () => {
  const { calculators } = CalculatorList.parse(await (await fetch(`${house.url}/v1/calculators`)).json());
  expect(calculators.filter(({ kind }) => kind === 'calculation')).toHaveLength(25);
  expect(calculators.filter(({ kind }) => kind === 'eligibility')).toHaveLength(7);
  expect(new Set(calculators.map(({ id }) => id)).size).toBe(32);
  for (const { law, limits, input, results } of calculators) {
    expect(law.length).toBeGreaterThan(0);
    expect(limits.length).toBeGreaterThan(0);
    expect(Object.keys(results).length).toBeGreaterThan(0);
    const properties = input.properties as Record<string, { description?: string }>;
    for (const { description } of Object.values(properties)) expect(description).toMatch(/[가-힣]/);
  }
});

describe('a calculator by itself', () => {
  test('gives the figure with its steps and its law', async () => {
    expect(await compute('weekly-holiday-pay', { hourly_wage_krw: 12_000, weekly_hours: 20 })).toMatchObject({
      title: '주휴수당',
      result: { eligible: true, weekly_holiday_pay_krw: 48_000 },
      steps: expect.arrayContaining([expect.stringContaining('20시간 ÷ 5일')]),
      law: expect.arrayContaining(['근로기준법 제55조']),
    });
  });

  test('uses the parameters of the given day', async () => {
    const wage = { pay_type: 'hourly', hourly_wage_krw: 10_000, on_probation: false };
    expect(await compute('minimum-wage-check', wage, '2024-06-01')).toMatchObject({
      result: { minimum_hourly_krw: 9_860, violation: false },
    });
    expect(await compute('minimum-wage-check', wage, '2026-06-01')).toMatchObject({
      result: { minimum_hourly_krw: 10_320, violation: true },
    });
  });

  test('gives another figure when one field is changed', async () => {
    const facts = { hourly_wage_krw: 12_000, weekly_hours: 20 };
    expect(await compute('weekly-holiday-pay', { ...facts, hourly_wage_krw: 11_000 })).toMatchObject({
      result: { weekly_holiday_pay_krw: 44_000 },
    });
  });

  test('asks for what is missing, field by field', async () => {
    expect(await refusal('premium-pay', { overtime_hours: 3 })).toMatchObject({
      employees_count: expect.stringContaining('몇 명인가요'),
    });
    expect(await refusal('weekly-holiday-pay', {})).toMatchObject({
      weekly_hours: expect.stringContaining('소정근로시간은 몇 시간인가요'),
    });
  });

  test('says in Korean what is wrong with a field', async () => {
    const wrong = { hourly_wage_krw: -1, weekly_hours: 200, four_week_hours: '20', shoe_size: 270 };
    const said = await refusal('weekly-holiday-pay', wrong);
    expect(said.hourly_wage_krw).toContain('0원보다');
    expect(said.weekly_hours).toContain('40시간을 넘을 수 없습니다');
    expect(said.four_week_hours).toMatch(/[가-힣]/);
    expect(said.shoe_size).toContain('없는 항목');
  });
});

test('an eligibility check says which conditions are met, which are not, and which are open', async () => {
  const assessed = await compute('unfair-dismissal-relief-eligibility', {
    employees_count: 4,
    ending: 'dismissal',
  });
  expect(assessed).toMatchObject({ outcome: 'not_eligible' });
  const states = 'conditions' in assessed ? assessed.conditions.map(({ id, state }) => [id, state]) : [];
  expect(Object.fromEntries(states)).toMatchObject({
    size: 'not_met',
    dismissal: 'met',
    deadline: 'unknown',
  });
});

test('an unknown calculator, a body that does not fit, and a day that does not exist are refused', async () => {
  expect((await post('horoscope', { input: {} })).status).toBe(404);
  expect((await post('weekly-holiday-pay', { weekly_hours: 20 })).status).toBe(400);
  expect((await post('weekly-holiday-pay', { input: {}, asOf: '2026-02-30' })).status).toBe(400);
});

test('openapi.json describes them', async () => {
  const { paths } = (await (await fetch(`${house.url}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { parameters: { schema: { enum?: string[] } }[] }>>;
  };
  expect(paths['/v1/calculators']).toHaveProperty('get');
  expect(paths['/v1/calculators/{id}']?.post?.parameters[0]?.schema.enum).toContain('severance-pay');
});
