import { expect, test } from 'vitest';
import { planCalculation } from '../../calculators/plan.ts';
import { situationOf } from './situation-of.ts';

const on = '2026-11-22';
const client = {
  workplace: '식당, 직원 4명',
  pay: '시급 12,000원',
  hours: '주 5일 하루 8시간',
  hiredOn: '2023-03-02',
  lastWorkingDay: '2026-10-31',
  notes: '배우자는 시급 11,000원으로 주 3일 일함. 이직 뒤 구직 중.',
};
const plan = (question: string, carried?: Parameters<typeof planCalculation>[1]['carried']) =>
  planCalculation(question, {
    on,
    beside: situationOf(client)?.told ?? [],
    ...(carried ? { carried } : {}),
  });

test('of a client of whom nothing is noted, nothing is known', () => {
  expect(situationOf(undefined)).toBeNull();
  expect(situationOf({ notes: '' })).toBeNull();
});

test('a question for a figure finds in the client what it does not tell itself', () => {
  expect(plan('주휴수당 얼마예요?')).toMatchObject({
    kind: 'ready',
    calculations: [{ inputs: { hourly_wage_krw: 12_000, weekly_hours: 40 } }],
  });
  expect(plan('퇴직금은 얼마나 되나요?')).toMatchObject({
    kind: 'ask',
    known: { hire_date: '2023-03-02', last_working_date: '2026-10-31' },
  });
});

test("the question's own words hold against what is noted, and the fields against the notes", () => {
  expect(plan('시급이 13,000원이면 주휴수당 얼마예요?')).toMatchObject({
    calculations: [{ inputs: { hourly_wage_krw: 13_000, weekly_hours: 40 } }],
  });
});

test('a question of law stays one', () => {
  expect(plan('주휴수당이 뭐예요?')).toEqual({ kind: 'none' });
});
