import type { CalendarDate } from '../calendar.ts';

/** 고용보험법: benefit parameters by the date that decides them. `to` is the last day, open where undefined. */
interface Period {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly basis: string;
}

const within = (period: Period, date: CalendarDate) =>
  date >= period.from && (period.to === undefined || date <= period.to);

interface JobSeekingRate extends Period {
  /** 기초일액 상한. */
  readonly dailyBaseCap: number;
}

/** By the day of separation. The cap for 2027 is not set, and the floor would pass it, so the table ends. */
const jobSeekingRates: readonly JobSeekingRate[] = [
  {
    from: '2020-01-01',
    to: '2025-12-31',
    dailyBaseCap: 110_000,
    basis: '고용보험법 제45조제5항, 시행령 제68조제1항(2019-09-17 개정)',
  },
  {
    from: '2026-01-01',
    to: '2026-12-31',
    dailyBaseCap: 113_500,
    basis: '고용보험법 제45조제5항, 시행령 제68조제1항(2025-12-23 개정), 부칙 제35934호',
  },
];

export function jobSeekingRateOn(separation: CalendarDate): JobSeekingRate | undefined {
  return jobSeekingRates.find((rate) => within(rate, separation));
}

/** 제46조제1항제1호·제2호. */
export const jobSeekingPercent = 60;
export const leastJobSeekingPercent = 80;

/**
 * 부칙 제16557호 제8조제2항: the floor before 2019-10-01 (90 % of the 2019 minimum wage of 8,350원) stays where the
 * new one is lower, as it was until 2022.
 */
export const formerFloor = { hourlyMinimumWage: 8_350, percent: 90, until: '2022-12-31' } as const;

interface BenefitDaysRow {
  /** Insured for at least this many months. */
  readonly months: number;
  readonly under50: number;
  readonly from50: number;
  readonly selfEmployed: number;
}

/** 제50조제1항 별표 1 (장애인은 50세 이상으로 본다), 자영업자는 제69조의6 별표 2; from 2019-10-01. */
export const benefitDays: readonly BenefitDaysRow[] = [
  { months: 120, under50: 240, from50: 270, selfEmployed: 210 },
  { months: 60, under50: 210, from50: 240, selfEmployed: 180 },
  { months: 36, under50: 180, from50: 210, selfEmployed: 150 },
  { months: 12, under50: 150, from50: 180, selfEmployed: 120 },
  { months: 0, under50: 120, from50: 120, selfEmployed: 0 },
];

/** 제40조제1항제1호, 제70조제1항, 제73조의2제1항, 제75조제1호. */
export const requiredUnitDays = 180;

interface ParentalLeaveRates extends Period {
  /** Caps of the months 1–3, 4–6 and from 7 on (시행령 제95조제1항); the last is for 80 % of the wage. */
  readonly caps: readonly [number, number, number];
  readonly singleParentFirstCap: number;
  /** Caps of the months 1 to 6 when both parents take leave (제95조의3제1항제1호). */
  readonly bothParentsCaps: readonly number[];
  readonly floor: number;
}

const parentalLeaveRates: readonly ParentalLeaveRates[] = [
  {
    from: '2025-01-01',
    caps: [2_500_000, 2_000_000, 1_600_000],
    singleParentFirstCap: 3_000_000,
    bothParentsCaps: [2_500_000, 2_500_000, 3_000_000, 3_500_000, 4_000_000, 4_500_000],
    floor: 700_000,
    basis: '고용보험법 시행령 제95조·제95조의3(2024-12-24 개정)',
  },
];

export function parentalLeaveRatesOn(start: CalendarDate): ParentalLeaveRates | undefined {
  return parentalLeaveRates.find((rates) => within(rates, start));
}

interface ReducedHoursRates extends Period {
  readonly firstCap: number;
  readonly restCap: number;
  readonly floor: number;
}

const reducedHoursRates: readonly ReducedHoursRates[] = [
  {
    from: '2025-01-01',
    to: '2025-12-31',
    firstCap: 2_200_000,
    restCap: 1_500_000,
    floor: 500_000,
    basis: '고용보험법 시행령 제104조의2제2항(2024-12-24 개정)',
  },
  {
    from: '2026-01-01',
    firstCap: 2_500_000,
    restCap: 1_600_000,
    floor: 500_000,
    basis: '고용보험법 시행령 제104조의2제2항(2025-12-23 개정)',
  },
];

export function reducedHoursRatesOn(start: CalendarDate): ReducedHoursRates | undefined {
  return reducedHoursRates.find((rates) => within(rates, start));
}

/** Cap of the maternity benefit for 30 days, by the year in which the leave begins (시행령 제101조제1호의 고시). */
const maternityMonthlyCaps: Readonly<Record<number, { readonly cap: number; readonly basis: string }>> = {
  2023: { cap: 2_100_000, basis: '출산전후휴가 급여등 상한액 고시' },
  2024: { cap: 2_100_000, basis: '출산전후휴가 급여등 상한액 고시' },
  2025: { cap: 2_100_000, basis: '출산전후휴가 급여등 상한액 고시' },
  2026: { cap: 2_200_000, basis: '고용노동부고시 제2025-124호' },
};

export function maternityMonthlyCapOf(
  year: number,
): { readonly cap: number; readonly basis: string } | undefined {
  return maternityMonthlyCaps[year];
}

/** 제64조, 시행령 제84조·제85조. */
export const earlyReemployment = {
  daysAfterReport: 14,
  employedMonths: 12,
  employedMonthsFrom65: 6,
  seniorAge: 65,
} as const;

/** 제48조제1항·제2항, 제49조제1항. */
export const benefitPeriod = { months: 12, longestYears: 4, waitingDays: 7 } as const;
