import type { District, JobListing, TrainingCourse } from '../../server/contracts/jobs.ts';
import type { CalendarDate } from '../../server/contracts/passage.ts';
import { bigrams } from '../retrieve/bigrams.ts';
import { type Nearness, nearnessOf } from './district.ts';

/** What a person looks for; whatever is not told does not count. */
export interface LeadWish {
  /** KECO codes, the first choice first. */
  readonly keco: readonly string[];
  /** In words, e.g. `시간제 무역사무`. */
  readonly words?: string;
  readonly district?: District;
  /** The hours in which work is possible, `10:00` to `16:00`. */
  readonly hours?: { readonly from: string; readonly to: string };
  readonly hoursPerWeekAtMost?: number;
  /** Years of experience. */
  readonly careerYears?: number;
  /** In the steps of `SchoolingLevel`. */
  readonly schooling?: number;
}

/** What a lead is measured by. */
export type Measure = 'occupation' | 'words' | 'place' | 'schedule' | 'level';

export interface RankedLead<Lead> {
  readonly lead: Lead;
  /** From 0 to 1. */
  readonly score: number;
  /** From 0 to 1 each; a measure that nothing is known of is left out and counts half. */
  readonly fit: Readonly<Partial<Record<Measure, number>>>;
  /** Why it stands where it does, in Korean, what speaks for it first. */
  readonly reasons: readonly string[];
  /** What speaks against it, in Korean. */
  readonly cautions: readonly string[];
  /** Whether one can still apply, or the course has not begun, on the day asked for. */
  readonly open: boolean;
}

const weights: Readonly<Record<Measure, number>> = {
  occupation: 0.4,
  words: 0.15,
  place: 0.2,
  schedule: 0.15,
  level: 0.1,
};

const places: Readonly<Record<Exclude<Nearness, 'unknown'>, { fit: number; text: string }>> = {
  'same-district': { fit: 1, text: '같은 구·군입니다' },
  'same-city': { fit: 0.85, text: '같은 시입니다' },
  'same-province': { fit: 0.6, text: '같은 시·도입니다' },
  commuting: { fit: 0.35, text: '이웃한 시·도입니다' },
  far: { fit: 0, text: '다른 시·도입니다' },
};

/** One measure of one lead; undefined where nothing is known. */
type Finding = { readonly fit: number; readonly text: string } | undefined;

/** Job listings by how well they fit, best first; closed ones after all open ones. */
export function rankListings(
  listings: readonly JobListing[],
  wish: LeadWish,
  day: CalendarDate,
): RankedLead<JobListing>[] {
  return ranked(listings, (listing) => ({
    open: listing.deadline === null || listing.deadline >= day,
    findings: {
      occupation: occupationFit(listing, wish),
      words: wordsFit(`${listing.title} ${listing.description ?? ''}`, wish),
      place: placeFit(listing, wish),
      schedule: hoursFit(listing, wish),
      level: requirementFit(listing, wish),
    },
  }));
}

/** Training courses by how well they fit, best first; those that have begun after all others. */
export function rankCourses(
  courses: readonly TrainingCourse[],
  wish: LeadWish,
  day: CalendarDate,
): RankedLead<TrainingCourse>[] {
  return ranked(courses, (course) => ({
    open: course.starts > day,
    findings: {
      occupation: occupationFit(course, wish),
      words: wordsFit(course.title, wish),
      place: placeFit(course, wish),
      schedule: undefined,
      level: undefined,
    },
  }));
}

function ranked<Lead extends { readonly id: string }>(
  leads: readonly Lead[],
  measure: (lead: Lead) => { open: boolean; findings: Readonly<Record<Measure, Finding>> },
): RankedLead<Lead>[] {
  return leads
    .map((lead) => {
      const { open, findings } = measure(lead);
      const known = (Object.keys(weights) as Measure[]).flatMap((name) => {
        const finding = findings[name];
        return finding ? [{ name, ...finding }] : [];
      });
      const unknown = 1 - known.reduce((sum, { name }) => sum + weights[name], 0);
      const score = known.reduce((sum, { name, fit }) => sum + weights[name] * fit, unknown / 2);
      const told = known.filter(({ text }) => text !== '').sort((a, b) => b.fit - a.fit);
      return {
        lead,
        score,
        open,
        fit: Object.fromEntries(known.map(({ name, fit }) => [name, fit])),
        reasons: told.filter(({ fit }) => fit >= 0.5).map(({ text }) => text),
        cautions: told.filter(({ fit }) => fit < 0.5).map(({ text }) => text),
      };
    })
    .sort((a, b) => Number(b.open) - Number(a.open) || b.score - a.score || (a.lead.id < b.lead.id ? -1 : 1));
}

/** The same unit group fits wholly, one of the same minor group (three digits) by half, of the same major one little. */
function occupationFit({ occupation }: JobListing | TrainingCourse, { keco }: LeadWish): Finding {
  if (occupation === null || keco.length === 0) return undefined;
  const shared = (code: string) => {
    const length = [4, 3, 2].find((digits) => code.slice(0, digits) === occupation.code.slice(0, digits));
    return { 4: 1, 3: 0.55, 2: 0.3 }[length ?? 0] ?? 0;
  };
  const fits = keco.map((code, choice) => shared(code) * 0.9 ** choice);
  const fit = Math.max(...fits);
  const name = `${occupation.name}${occupation.given ? '' : '(제목으로 짐작)'}`;
  if (fit === 0) return { fit, text: `희망 직종과 다른 ${name}입니다` };
  return { fit, text: fit >= 0.8 ? `희망 직종인 ${name}입니다` : `희망 직종에 가까운 ${name}입니다` };
}

function wordsFit(text: string, wish: LeadWish): Finding {
  const wanted = new Set(bigrams(wish.words ?? ''));
  if (wanted.size === 0) return undefined;
  const own = new Set(bigrams(text));
  const shared = [...wanted].filter((pair) => own.has(pair)).length;
  return { fit: Math.min(1, (2 * shared) / wanted.size), text: '' };
}

function placeFit({ district }: JobListing | TrainingCourse, wish: LeadWish): Finding {
  const near = nearnessOf(district, wish.district ?? null);
  return near === 'unknown' ? undefined : places[near];
}

function hoursFit({ workingTime }: JobListing, { hours, hoursPerWeekAtMost }: LeadWish): Finding {
  if (workingTime === null) return undefined;
  const { from, to, hoursPerWeek } = workingTime;
  if (hours && from !== null && to !== null) {
    return from >= hours.from && to <= hours.to
      ? { fit: 1, text: `근무 시간(${from}~${to})이 맞습니다` }
      : { fit: 0, text: `근무 시간(${from}~${to})이 가능한 시간(${hours.from}~${hours.to})을 벗어납니다` };
  }
  if (hoursPerWeekAtMost !== undefined && hoursPerWeek !== null) {
    return hoursPerWeek <= hoursPerWeekAtMost
      ? { fit: 1, text: `주 ${hoursPerWeek}시간 근로입니다` }
      : { fit: 0, text: `주 ${hoursPerWeek}시간으로, 바라는 주 ${hoursPerWeekAtMost}시간보다 깁니다` };
  }
  return undefined;
}

/** Whether the person has the experience and schooling that is asked for. */
function requirementFit(listing: JobListing, wish: LeadWish): Finding {
  const findings: { fit: number; text: string }[] = [];
  if (listing.careerYears !== null && wish.careerYears !== undefined) {
    const enough = wish.careerYears >= listing.careerYears;
    findings.push({
      fit: enough ? 1 : 0,
      text: `경력 조건(${listing.career})을 ${enough ? '' : '못 '}채웁니다`,
    });
  }
  if (listing.schooling !== null && wish.schooling !== undefined) {
    const enough = wish.schooling >= listing.schooling;
    findings.push({
      fit: enough ? 1 : 0,
      text: `학력 조건(${listing.education})을 ${enough ? '' : '못 '}채웁니다`,
    });
  }
  return findings.sort((a, b) => a.fit - b.fit)[0];
}
