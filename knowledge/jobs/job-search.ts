import type { JobListing, KecoCode, Occupation, TrainingCourse } from '../../server/contracts/jobs.ts';
import type { CalendarDate } from '../../server/contracts/passage.ts';
import { loadMorphemes, type Morphemes } from '../retrieve/morphemes.ts';
import { readEverydayWords } from './everyday-words.ts';
import type { JobRecords } from './job-records.ts';
import { OccupationIndex } from './occupation-index.ts';
import { type LeadWish, type RankedLead, rankCourses, rankListings } from './rank-leads.ts';
import { skillWords } from './skill-words.ts';
import { type OccupationSuggestion, suggestOccupations } from './suggest-occupations.ts';

/** Leads that are compared with a wish: those of its occupations, and those that share most words with it. */
const compared = 300;

export interface LeadOptions {
  /** The day on which it is asked. */
  readonly day: CalendarDate;
  readonly limit: number;
  /** Also what is closed or has begun, marked `open: false`; left out unless asked for. */
  readonly closedToo?: boolean;
}

/** The job data as services use it. Everything is empty while no agency has supplied any. */
export interface JobSearch {
  /** The unit groups of KECO that a job's wording fits, the best and two alternatives unless told otherwise. */
  suggest(text: string, count?: number): Promise<OccupationSuggestion[]>;
  /** Entries of the job dictionary by words. */
  occupations(text: string, limit: number): Promise<Occupation[]>;
  occupation(id: string): Promise<Occupation | null>;
  kecoCodes(): Promise<KecoCode[]>;
  /** Words for what one must be able to do in an occupation, to be marked as suggestions. */
  skillWords(occupation: Occupation, limit?: number): Promise<string[]>;
  listings(wish: LeadWish, options: LeadOptions): Promise<RankedLead<JobListing>[]>;
  courses(wish: LeadWish, options: LeadOptions): Promise<RankedLead<TrainingCourse>[]>;
}

/**
 * Search over job data. The dictionary is read into memory when it is first needed and again after it changed;
 * listings and courses are asked for each time.
 */
export function createJobSearch(records: JobRecords): JobSearch {
  let held: { version: string; index: Promise<OccupationIndex> } | undefined;
  let morphemes: Promise<Morphemes> | undefined;

  async function dictionary(): Promise<OccupationIndex> {
    const version = await records.dictionaryVersion();
    if (held?.version !== version) held = { version, index: read() };
    return await held.index;
  }

  async function read(): Promise<OccupationIndex> {
    return OccupationIndex.build(await records.occupations(), await readEverydayWords());
  }

  const filter = ({ keco, words }: LeadWish, { day, closedToo = false }: LeadOptions) => ({
    keco: keco.map((code) => code.slice(0, 2)),
    ...(words === undefined ? {} : { words }),
    ...(closedToo ? {} : { openOn: day }),
    limit: compared,
  });

  return {
    suggest: async (text, count) => suggestOccupations(await dictionary(), text, count),
    occupations: async (text, limit) =>
      (await dictionary()).search(text, limit).map(({ occupation }) => occupation),
    occupation: (id) => records.occupation(id),
    kecoCodes: () => records.kecoCodes(),
    async skillWords(occupation, limit) {
      morphemes ??= loadMorphemes();
      return skillWords(occupation, await dictionary(), await morphemes, limit);
    },
    async listings(wish, options) {
      const found = await records.listings(filter(wish, options));
      return rankListings(found, wish, options.day).slice(0, options.limit);
    },
    async courses(wish, options) {
      const found = await records.courses(filter(wish, options));
      return rankCourses(found, wish, options.day)
        .filter(({ open }) => open || options.closedToo)
        .slice(0, options.limit);
    },
  };
}
