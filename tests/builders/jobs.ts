import type { JobListing, Occupation, TrainingCourse } from '../../server/contracts/jobs.ts';

/** An entry of the job dictionary with what a test does not care for filled in. */
export function occupation(
  id: string,
  name: string,
  code: string,
  group: string,
  rest: Partial<Occupation> = {},
): Occupation {
  return {
    id,
    name,
    keco: { code, name: group },
    summary: '',
    duties: [],
    similarNames: [],
    relatedJobs: [],
    certificates: [],
    education: null,
    training: null,
    strength: null,
    place: null,
    surroundings: [],
    industry: null,
    year: null,
    ...rest,
  };
}

export function listing(id: string, title: string, rest: Partial<JobListing> = {}): JobListing {
  return {
    id,
    title,
    company: '가나상사',
    occupation: null,
    description: null,
    place: null,
    district: null,
    pay: null,
    career: null,
    careerYears: null,
    education: null,
    schooling: null,
    workingTime: null,
    registered: null,
    deadline: null,
    provider: null,
    url: null,
    ...rest,
  };
}

export function course(id: string, title: string, rest: Partial<TrainingCourse> = {}): TrainingCourse {
  return {
    id,
    title,
    institution: '한빛직업전문학교',
    occupation: null,
    place: null,
    district: null,
    starts: '2026-12-01',
    ends: '2027-02-26',
    target: null,
    ncs: null,
    level: null,
    capacity: null,
    fee: null,
    url: null,
    ...rest,
  };
}
