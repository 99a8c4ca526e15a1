import { expect, test } from 'vitest';
import type { ActionPlanInput } from '../input.ts';
import { readInterview } from '../interview.ts';
import { nextState } from '../versions.ts';
import { dutiesOf } from './duties.ts';

const on = '2026-11-22';
const dutiesFor = (input: ActionPlanInput) => dutiesOf(readInterview(nextState([], input), on));
const idsFor = (input: ActionPlanInput) => dutiesFor(input).map(({ id }) => id);

test('a plan is due a month after the day that follows the notice, the month’s last day where it has none', () => {
  const due = (day: string) =>
    dutiesFor({ benefitStatus: `국민취업지원제도 I유형, 수급자격 인정 통지 ${day}` })[0];
  expect(due('2026-11-16')).toMatchObject({ id: 'plan-due', day: '2026-12-16' });
  expect(due('2027-01-31')).toMatchObject({ day: '2027-02-28' });
  expect(due('2026-10-05')?.text).toContain('기한이 지났으므로');
});

test('income is reported with the amount of the year; the second type has costs in place of the allowance', () => {
  const [first] = dutiesFor({ benefitStatus: '국취 I유형 2026-11-10' }).filter(({ id }) => id === 'income');
  expect(first?.text).toContain('1,538,543원');
  const second = idsFor({ benefitStatus: '국민취업지원제도 II유형 2026-11-10' });
  expect(second).toContain('costs');
  expect(second).not.toContain('allowance');
});

test('who receives 구직급여 proves the search, four weeks apart where they are sixty', () => {
  const duties = dutiesFor({
    profile: { ageBand: '60대 초반(만 62세)' },
    benefitStatus: '구직급여 수급 중',
    notes: '실업인정일 12/9, 1/6.',
  });
  expect(duties[0]).toMatchObject({ id: 'recognition', day: '2026-12-09' });
  expect(duties.find(({ id }) => id === 'activities')?.text).toContain('4주에 1회');
});

test.each<[string, ActionPlanInput, string]>([
  ['too old for the support', { profile: { ageBand: '만 70세' }, benefitStatus: '없음' }, 'age'],
  ['new at work after 65', { profile: { ageBand: '만 70세' }, benefitStatus: '없음' }, 'over-65'],
  ['a birth to come', { benefitStatus: '구직급여 2026-11-03', limits: ['출산 예정 2027-04'] }, 'extension'],
  ['a severe disability', { limits: ['청각(심한 장애)'] }, 'work-assistant'],
  ['severance that was not paid', { notes: '퇴직금 아직 못 받음.' }, 'severance'],
  ['a long break of a mother', { notes: '경력단절 9년.' }, 'women-returning'],
])('%s', (_, input, id) => {
  expect(idsFor(input)).toContain(id);
});

test('what an article excepts is told with the rule', () => {
  const older = dutiesFor({ profile: { ageBand: '만 66세' }, benefitStatus: '구직급여 수급 중' });
  expect(older.find(({ id }) => id === 'early-reemployment')?.text).toContain('6개월 이상');
  expect(older.find(({ id }) => id === 'report-work')?.text).toContain('일용근로로 일하거나');
  const younger = dutiesFor({ profile: { ageBand: '만 40세' }, benefitStatus: '구직급여 수급 중' });
  expect(younger.find(({ id }) => id === 'early-reemployment')?.text).not.toContain('6개월');
  const first = dutiesFor({ benefitStatus: '국취 I유형 2026-11-10' });
  expect(first.find(({ id }) => id === 'income')?.text).toContain('월 지급액의 2배');
  expect(first.find(({ id }) => id === 'thirty-hours')?.text).toContain('일용근로와 일경험');
});

test('every article is named with its law', () => {
  const all = [
    ...dutiesFor({
      benefitStatus: '국민취업지원제도 I유형',
      limits: ['출산 예정 2027-04'],
      notes: '창업 생각. 편입 준비. 인턴 희망.',
    }),
    ...dutiesFor({ benefitStatus: '구직급여 2026-11-03' }),
  ];
  for (const { articles } of all)
    for (const article of articles) expect(article).toMatch(/(?:법률?|법|시행령|시행규칙|」) 제\d+조/u);
});
