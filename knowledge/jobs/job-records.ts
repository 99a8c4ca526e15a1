import type { JobListing, KecoCode, Occupation, TrainingCourse } from '../../server/contracts/jobs.ts';
import type { CalendarDate } from '../../server/contracts/passage.ts';

export const jobKinds = ['occupation', 'keco', 'listing', 'course'] as const;
export type JobKind = (typeof jobKinds)[number];

/** What each kind of job data is, as a row. */
export interface JobRows {
  readonly occupation: Occupation;
  readonly keco: KecoCode;
  readonly listing: JobListing;
  readonly course: TrainingCourse;
}

export interface LeadFilter {
  /** Only what one can still apply for, or enrol in, on that day: a course has not begun yet. */
  readonly openOn?: CalendarDate;
  /** Beginnings of KECO codes: `0272`, or `02` for the whole group. */
  readonly keco?: readonly string[];
  /** Also what shares words with this text, whatever its occupation. */
  readonly words?: string;
  /** Short names of provinces, as in `District`. What names no place is always among it. */
  readonly provinces?: readonly string[];
  /** At most so many: those that share most words first, then those that close last. */
  readonly limit: number;
}

/** The job data as the services read it. Whatever supplied it, its rows were checked when they were taken in. */
export interface JobRecords {
  /** Changes whenever an occupation or a code was added, changed or removed. */
  dictionaryVersion(): Promise<string>;
  occupations(): Promise<Occupation[]>;
  occupation(id: string): Promise<Occupation | null>;
  /** Unit groups by code. */
  kecoCodes(): Promise<KecoCode[]>;
  listings(filter: LeadFilter): Promise<JobListing[]>;
  courses(filter: LeadFilter): Promise<TrainingCourse[]>;
}
