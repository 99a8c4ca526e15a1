import { districtOf, type Nearness, nearnessOf } from '../../../knowledge/jobs/district.ts';
import type { LeadWish, RankedLead } from '../../../knowledge/jobs/rank-leads.ts';
import type { JobListing, TrainingCourse, WorkingTime } from '../../contracts/jobs.ts';
import type { DraftingContext } from '../document.ts';
import { alreadyDone, avoidedBy } from './avoid.ts';
import type { BlockedTime, Lead, OccupationChoice, TypedLimits } from './draft.ts';
import type { Interview } from './interview.ts';
import { experienceYears, schoolingOf } from './profile-facts.ts';

const mostLeads = 5;
/** Leads that are ranked before the limits are held against them. */
const looked = 60;

/** Open job listings that break no limit, best first. What a listing does not tell is a caution, not a breach. */
export async function jobLeads(
  interview: Interview,
  choices: readonly OccupationChoice[],
  { jobs }: Pick<DraftingContext, 'jobs'>,
): Promise<Lead[]> {
  const wish = wishOf(interview, choices);
  if (wish === null) return [];
  const found = await jobs.listings(wish, { day: interview.on, limit: looked });
  const avoided = avoidedBy(interview);
  return found
    .filter(
      ({ open, lead }) =>
        open && !avoided(wordsOf(lead)) && isNear(interview, lead) && fitsLimits(interview, lead),
    )
    .filter(({ fit }) => (fit.occupation ?? 0) > 0)
    .slice(0, mostLeads)
    .map((ranked) => leadOf(ranked, ranked.lead.company, ranked.lead.deadline, hoursUntold(ranked.lead)));
}

/** Courses that have not begun and break no limit; none where the jobseeker wants no training. */
export async function courseLeads(
  interview: Interview,
  choices: readonly OccupationChoice[],
  { jobs }: Pick<DraftingContext, 'jobs'>,
): Promise<Lead[]> {
  const wish = wishOf(interview, choices);
  if (wish === null || refusesTraining(interview)) return [];
  const found = await jobs.courses(wish, { day: interview.on, limit: looked });
  const avoided = avoidedBy(interview);
  const done = alreadyDone(interview);
  const away = ({ starts, ends }: TrainingCourse): boolean =>
    interview.limits.away.some(({ from, to }) => starts <= to && from <= ends);
  return found
    .filter(({ open, lead }) => open && !avoided(lead.title) && !done(lead.title) && isNear(interview, lead))
    .filter(({ lead, fit }) => !away(lead) && lead.target === null && (fit.occupation ?? 0) > 0)
    .slice(0, mostLeads)
    .map((ranked) =>
      leadOf(ranked, ranked.lead.institution, ranked.lead.starts, [
        '수업 시간이 조건에 맞는지 확인이 필요합니다',
      ]),
    );
}

export const refusesTraining = (interview: Interview): boolean =>
  [...interview.of('done', 'refused', 'action', 'remark'), ...interview.state.limits].some((text) =>
    /훈련[은는도]?\s?(?:아직\s?)?(?:그만|[Xx×](?!\S)|안\s?(?:받|함|하|원)|싫|필요\s?없|나중)|훈련\s?불가/u.test(
      text,
    ),
  );

function wishOf({ state, limits }: Interview, choices: readonly OccupationChoice[]): LeadWish | null {
  const keco = choices.flatMap((choice) => (choice.keco ? [choice.keco.code] : []));
  if (keco.length === 0) return null;
  const district = districtOf(state.profile.region ?? '');
  const schooling = schoolingOf(state.profile.education);
  return {
    keco,
    ...(state.aims === '' ? {} : { words: state.aims }),
    ...(district ? { district } : {}),
    ...(limits.from && limits.to ? { hours: { from: limits.from, to: limits.to } } : {}),
    ...(limits.hoursPerWeekAtMost === null ? {} : { hoursPerWeekAtMost: limits.hoursPerWeekAtMost }),
    careerYears: experienceYears(state.profile.experience ?? []),
    ...(schooling === null ? {} : { schooling }),
  };
}

const wordsOf = (listing: JobListing): string =>
  [listing.title, listing.description ?? '', listing.workingTime?.text ?? '', listing.place ?? ''].join('\n');

/** How far a place may be where the way to work is limited, and where it is not. */
const within: Readonly<Record<'limited' | 'free', readonly Nearness[]>> = {
  limited: ['same-district', 'same-city'],
  free: ['same-district', 'same-city', 'same-province', 'commuting'],
};

/** Whether a place is near enough, by its district or because the jobseeker named it as a place to work. */
function isNear(interview: Interview, { district, place }: JobListing | TrainingCourse): boolean {
  const where = place ?? '';
  if (/재택|원격|온라인/u.test(where)) return true;
  const named = placeNames(where).filter((name) => interview.text.includes(name));
  const against = [...interview.of('refused')].some((text) => named.some((name) => text.includes(name)));
  if (against) return false;
  if (named.length > 0 && district?.province === districtOf(interview.state.profile.region ?? '')?.province)
    return true;
  const limited =
    interview.limits.commuteMinutesAtMost !== null ||
    /안\s?떠[나난]|까지만|도보|집\s?근처|가까/u.test(interview.text);
  return within[limited ? 'limited' : 'free'].includes(
    nearnessOf(district, districtOf(interview.state.profile.region ?? '')),
  );
}

/** `서울 송파구 문정동` → 송파, 문정: as people name the places that they would work in. */
const placeNames = (place: string): string[] =>
  [...place.matchAll(/([가-힣]{2,4})(?:구|동|군|읍|면|역)(?=$|[\s,(])/gu)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== '');

/** Whether nothing that a listing tells of its hours breaks a limit. */
export function fitsLimits(
  { limits }: Pick<Interview, 'limits'>,
  { workingTime }: Pick<JobListing, 'workingTime'>,
): boolean {
  if (workingTime === null) return true;
  const { from, to } = workingTime;
  const hours = hoursOf(workingTime);
  if (limits.from !== null && from !== null && from < limits.from) return false;
  if (limits.to !== null && to !== null && (to > limits.to || (from !== null && to < from))) return false;
  if (limits.hoursPerWeekAtMost !== null && hours.week !== null && hours.week > limits.hoursPerWeekAtMost)
    return false;
  if (limits.hoursPerDayAtMost !== null && hours.day !== null && hours.day > limits.hoursPerDayAtMost)
    return false;
  return !limits.blocked.some((blocked) => meets(blocked, workingTime));
}

/** Hours with the hour of rest that a day of eight hours has (근로기준법 제54조제1항) taken off. */
function hoursOf({ from, to, daysPerWeek, hoursPerWeek }: WorkingTime): {
  day: number | null;
  week: number | null;
} {
  const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const span = from !== null && to !== null && to > from ? (minutes(to) - minutes(from)) / 60 : null;
  const day = span === null ? null : span >= 9 ? span - 1 : span;
  const told = hoursPerWeek ?? (day !== null && daysPerWeek !== null ? day * daysPerWeek : null);
  return { day: day ?? (told !== null && daysPerWeek ? told / daysPerWeek : null), week: told };
}

const clocks: Readonly<Record<BlockedTime['part'], readonly [string, string]>> = {
  morning: ['00:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '24:00'],
  day: ['00:00', '24:00'],
};

/** Whether work of five days or more falls into a blocked time; fewer days may be chosen around it. */
function meets(
  { weekday, part }: TypedLimits['blocked'][number],
  { from, to, daysPerWeek }: WorkingTime,
): boolean {
  const days = daysPerWeek ?? 5;
  const weekend = weekday === '토' ? days >= 6 : weekday === '일' ? days >= 7 : days >= 5;
  if (!weekend) return false;
  if (from === null || to === null) return part === 'day' || part === 'morning' || part === 'afternoon';
  const [since, until] = clocks[part];
  return from < until && to > since;
}

const hoursUntold = ({ workingTime }: JobListing): string[] =>
  workingTime === null || workingTime.from === null ? ['근무 시간은 확인이 필요합니다'] : [];

function leadOf(
  { lead, score, reasons, cautions }: RankedLead<JobListing> | RankedLead<TrainingCourse>,
  organisation: string,
  day: string | null,
  untold: readonly string[],
): Lead {
  return {
    id: lead.id,
    title: lead.title,
    organisation,
    place: lead.place,
    day,
    url: lead.url,
    score: Math.round(score * 100) / 100,
    reasons: [...reasons],
    cautions: [...cautions, ...untold],
  };
}
