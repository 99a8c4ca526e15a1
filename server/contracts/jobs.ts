import { z } from 'zod';
import { CalendarDate } from './passage.ts';

/** A unit group of the Korean Employment Classification of Occupations (한국고용직업분류): four digits and its name. */
export const KecoCode = z.object({ code: z.string().regex(/^\d{4}$/), name: z.string().min(1) });
export type KecoCode = z.infer<typeof KecoCode>;

/** An entry of the job dictionary (한국직업사전). */
export const Occupation = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  keco: KecoCode,
  /** What the work is, in a sentence. */
  summary: z.string().min(1),
  /** What is done, a sentence each. */
  duties: z.array(z.string()),
  similarNames: z.array(z.string()),
  relatedJobs: z.array(z.string()),
  certificates: z.array(z.string()),
  /** Usual schooling, e.g. `9년 초과 ~ 12년 이하(고졸 정도)`. */
  education: z.string().nullable(),
  /** How long it takes to learn, e.g. `1년 초과 ~ 2년 이하`. */
  training: z.string().nullable(),
  /** Bodily strength, e.g. `보통 작업`. */
  strength: z.string().nullable(),
  /** `실내`, `실외`, `실내·외`. */
  place: z.string().nullable(),
  /** Strains of the surroundings, e.g. `소음·진동`. */
  surroundings: z.array(z.string()),
  industry: z.string().nullable(),
  /** When the occupation was last studied. */
  year: z.number().int().nullable(),
});
export type Occupation = z.infer<typeof Occupation>;

/** Where, as far as a district: `서울`, `강남구`. `district` is null where only the province is known. */
export const District = z.object({ province: z.string(), district: z.string().nullable() });
export type District = z.infer<typeof District>;

/** Schooling in steps: 0 none asked, 1 lower secondary, 2 upper secondary, 3 college, 4 university, 5 graduate school. */
export const SchoolingLevel = z.number().int().min(0).max(5);

/** The occupation of a listing or a course: `given` by the agency, or suggested from its title. */
export const LeadOccupation = KecoCode.extend({ given: z.boolean() });

export const Pay = z.object({
  /** As it was written. */
  text: z.string(),
  period: z.enum(['year', 'month', 'day', 'hour']),
  /** Integer won, before tax. */
  from: z.number().int().nonnegative(),
  /** Null where only the least is told. */
  to: z.number().int().nonnegative().nullable(),
});
export type Pay = z.infer<typeof Pay>;

export const WorkingTime = z.object({
  text: z.string(),
  daysPerWeek: z.number().nullable(),
  hoursPerWeek: z.number().nullable(),
  /** `09:00`; null where no hours are told. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type WorkingTime = z.infer<typeof WorkingTime>;

/** A job listing as an agency supplies it; contacts of persons are masked before it is kept. */
export const JobListing = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  company: z.string().min(1),
  occupation: LeadOccupation.nullable(),
  description: z.string().nullable(),
  /** The place as written. */
  place: z.string().nullable(),
  district: District.nullable(),
  pay: Pay.nullable(),
  /** As written, e.g. `경력3년`. */
  career: z.string().nullable(),
  /** Years of experience asked for at least; 0 where beginners may apply, null where it is not told. */
  careerYears: z.number().int().nonnegative().nullable(),
  education: z.string().nullable(),
  schooling: SchoolingLevel.nullable(),
  workingTime: WorkingTime.nullable(),
  registered: CalendarDate.nullable(),
  /** Last day to apply; null where the listing stands until somebody is found. */
  deadline: CalendarDate.nullable(),
  /** Who published it. */
  provider: z.string().nullable(),
  url: z.url().nullable(),
});
export type JobListing = z.infer<typeof JobListing>;

/** A training course as an agency supplies it. */
export const TrainingCourse = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  institution: z.string().min(1),
  occupation: LeadOccupation.nullable(),
  place: z.string().nullable(),
  district: District.nullable(),
  starts: CalendarDate,
  ends: CalendarDate,
  /** For whom, e.g. `도제학교`. */
  target: z.string().nullable(),
  /** Code of the National Competency Standards (NCS), eight digits. */
  ncs: z.string().nullable(),
  /** NCS level 1 to 8, where the course names it. */
  level: z.number().int().min(1).max(8).nullable(),
  capacity: z.number().int().positive().nullable(),
  /** Won that a participant pays before subsidies. */
  fee: z.number().int().positive().nullable(),
  url: z.url().nullable(),
});
export type TrainingCourse = z.infer<typeof TrainingCourse>;

/** `GET /v1/occupations`: entries of the job dictionary by words. */
export const OccupationQuery = z.object({
  q: z.string().trim().min(1, '찾을 직업을 입력해 주세요.').max(200),
  k: z.coerce.number().int().min(1).max(20).default(5),
});
export const OccupationList = z.object({ occupations: z.array(Occupation) });
export type OccupationList = z.infer<typeof OccupationList>;

/** `GET /v1/training-courses`: courses that have not begun, those that fit the words and the place best first. */
export const CourseQuery = OccupationQuery.extend({
  /** As people say it, e.g. `안산시 단원구`. */
  region: z.string().trim().max(100).optional(),
});
export const CourseList = z.object({
  courses: z.array(
    z.object({
      course: TrainingCourse,
      /** Why it stands where it does, in Korean. */
      reasons: z.array(z.string()),
      cautions: z.array(z.string()),
    }),
  ),
});
export type CourseList = z.infer<typeof CourseList>;
