import { describe, expect, test } from 'vitest';
import { districtOf } from '../../../knowledge/jobs/district.ts';
import type { JobRecords } from '../../../knowledge/jobs/job-records.ts';
import { createJobSearch } from '../../../knowledge/jobs/job-search.ts';
import { course, listing, occupation } from '../../../tests/builders/jobs.ts';
import type { JobListing, TrainingCourse } from '../../contracts/jobs.ts';
import type { ActionPlanInput } from './input.ts';
import { readInterview } from './interview.ts';
import { courseLeads, jobLeads } from './leads.ts';
import { chooseOccupations } from './occupations.ts';
import { nextState } from './versions.ts';

const bookkeeping = { code: '0272', name: '경리 사무원', given: true };
const near = { place: '서울 마포구 공덕동', district: districtOf('서울 마포구'), occupation: bookkeeping };
const hours = (from: string, to: string, daysPerWeek = 5) => ({
  workingTime: { text: '', daysPerWeek, hoursPerWeek: null, from, to },
});

const input: ActionPlanInput = {
  profile: { region: '서울 마포구', education: '고졸' },
  aims: '경리',
  limits: ['10:00~15:00', '통근 30분 이내', '야간 불가'],
  notes:
    '화요일 오후는 통원이라 안됨. 12/21~1/1 여행이라 못 옴. 전산회계 2급 과정 올해 수료함. 은평 쪽도 OK.',
};

async function leadsFrom(
  listings: readonly JobListing[],
  courses: readonly TrainingCourse[],
  more: Partial<ActionPlanInput> = {},
): Promise<{ jobs: string[]; courses: string[] }> {
  const records: JobRecords = {
    dictionaryVersion: async () => '1',
    occupations: async () => [
      occupation('1', '경리사무원', '0272', '경리 사무원', { summary: '경리를 본다.' }),
    ],
    occupation: async () => null,
    kecoCodes: async () => [],
    listings: async () => [...listings],
    courses: async () => [...courses],
  };
  const context = { jobs: createJobSearch(records) };
  const interview = readInterview(nextState([], { ...input, ...more }), '2026-11-22');
  const choices = await chooseOccupations(interview, context);
  const ids = (leads: readonly { id: string }[]): string[] => leads.map(({ id }) => id);
  return {
    jobs: ids(await jobLeads(interview, choices, context)),
    courses: ids(await courseLeads(interview, choices, context)),
  };
}

describe('a lead that breaks a limit is not proposed', () => {
  test.each<[string, Partial<JobListing>]>([
    ['begins too early', hours('09:00', '14:00', 4)],
    ['ends too late', hours('10:00', '18:00', 4)],
    ['falls on an afternoon that is taken', hours('10:00', '15:00', 5)],
    ['is too far away', { place: '서울 강동구', district: districtOf('서울 강동구') }],
    ['is closed', { deadline: '2026-11-20' }],
    ['is of another occupation', { occupation: { code: '8241', name: '용접원', given: true } }],
    ['is by night', { description: '야간 근무 가능자' }],
  ])('one that %s', async (_, rest) => {
    const fitting = listing('fits', '경리', { ...near, ...hours('10:00', '14:30', 4) });
    const { jobs } = await leadsFrom([listing('breaks', '경리', { ...near, ...rest }), fitting], []);
    expect(jobs).toEqual(['fits']);
  });

  test('a district that was named as good is near enough; untold hours are asked about', async () => {
    const named = listing('named', '경리', {
      place: '서울 은평구 불광동',
      district: districtOf('서울 은평구'),
      occupation: bookkeeping,
      ...hours('10:00', '15:00', 3),
    });
    expect((await leadsFrom([named], [])).jobs).toEqual(['named']);
  });
});

describe('courses', () => {
  const held = { place: '서울 마포구', district: districtOf('서울 마포구'), occupation: bookkeeping };
  const fitting = course('fits', '더존 급여 관리', { ...held, starts: '2027-01-11', ends: '2027-02-26' });

  test.each<[string, Partial<TrainingCourse> & { title?: string }]>([
    ['is the one that was done', { title: '전산회계 2급 취득' }],
    ['falls into days away', { starts: '2026-12-14', ends: '2027-01-29' }],
    ['has begun', { starts: '2026-11-16' }],
    ['is for others only', { target: '도제학교' }],
  ])('one that %s is not proposed', async (_, rest) => {
    const other = course('breaks', rest.title ?? '경리 실무', { ...held, starts: '2027-01-11', ...rest });
    expect((await leadsFrom([], [other, fitting])).courses).toEqual(['fits']);
  });

  test('none for who wants no training', async () => {
    expect((await leadsFrom([], [fitting], { notes: '훈련은 안 받는다고 함.' })).courses).toEqual([]);
  });
});
