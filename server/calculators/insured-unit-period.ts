import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { addDays, addMonths, type CalendarDate, daysBetween, weekday } from './calendar.ts';
import { dateField, hours, wholeNumber, yesNo } from './input.ts';
import { count, koreanDate } from './korean.ts';
import { requiredUnitDays } from './parameters/employment-insurance-act.ts';
import { insuredUnitSlots } from './read/insured-unit.ts';

const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const paidDays = (description: string, most: number) => wholeNumber(description, 0, most).optional();

const input = z.strictObject({
  paid_days_in_18_months: paidDays('이직 전 18개월 동안 보수를 받은 날수', 549),
  paid_days_in_24_months: paidDays('이직 전 24개월 동안 보수를 받은 날수', 732),
  paid_days_in_extended_period: paidDays('질병 등으로 늘어난 기준기간 동안 보수를 받은 날수', 1097),
  unpaid_illness_days: paidDays('18개월 안에 질병·부상 등으로 계속 보수를 받지 못한 날수', 1097),
  jobs: z
    .array(
      z.strictObject({
        paid_days: wholeNumber('보수를 받은 날수', 0, 549),
        ended_on: dateField('그만둔 날'),
        benefit_received: yesNo('그때 구직급여를 받았는지'),
      }),
    )
    .describe('직장마다 보수를 받은 날수와 그만둔 날')
    .optional(),
  insured_from: dateField('고용보험 취득일(입사일)').optional(),
  separation_date: dateField('이직일').optional(),
  unpaid_weekdays: z.array(z.enum(weekdayNames)).describe('보수가 없는 요일').optional(),
  unpaid_days: paidDays('그 밖에 보수가 없던 날수(결근, 무급휴직)', 549),
  ultra_short_time: yesNo('주 15시간 미만이고 주 2일 이하로 일했는지').optional(),
  weekly_hours: hours('1주 소정근로시간', 168).optional(),
  weekly_days: wholeNumber('1주 소정근로일수', 0, 7).optional(),
  ultra_short_time_days: paidDays('초단시간으로 일한 날수', 732),
});
type Input = z.output<typeof input>;

const counted = ['paid_days_in_18_months', 'paid_days_in_24_months', 'paid_days_in_extended_period', 'jobs'];

function missing(known: Slots): readonly string[] {
  if (counted.some((name) => known[name] !== undefined)) return [];
  if (known.insured_from === undefined && known.separation_date === undefined)
    return ['paid_days_in_18_months'];
  return ['insured_from', 'separation_date', 'unpaid_weekdays'].filter((name) => known[name] === undefined);
}

/** 제40조제2항제2호: 24 months for those under 15 hours and at most 2 days a week, if 90 days or more were such. */
function isUltraShort(given: Input): boolean {
  const short =
    given.ultra_short_time === true || ((given.weekly_hours ?? 40) < 15 && (given.weekly_days ?? 5) <= 2);
  const fits = (given.weekly_hours ?? 0) < 15 && (given.weekly_days ?? 0) <= 2;
  return short && fits && (given.ultra_short_time_days ?? given.paid_days_in_24_months ?? 0) >= 90;
}

/** Paid days between the later of the two starts and the separation, without the unpaid days of the week. */
function daysOnCalendar(
  from: CalendarDate,
  to: CalendarDate,
  unpaid: readonly number[],
): { all: number; unpaid: number } {
  const all = daysBetween(from, to) + 1;
  let off = 0;
  for (let day = 0; day < all; day += 1) if (unpaid.includes(weekday(addDays(from, day)))) off += 1;
  return { all, unpaid: off };
}

function countDays(given: Input, steps: string[]): number {
  const ultraShort = isUltraShort(given);
  if (ultraShort && given.paid_days_in_24_months !== undefined) {
    steps.push(
      `초단시간 근로자(주 15시간 미만, 주 2일 이하, 90일 이상): 기준기간 24개월 → ${given.paid_days_in_24_months}일`,
    );
    return given.paid_days_in_24_months;
  }
  if (given.paid_days_in_extended_period !== undefined && (given.unpaid_illness_days ?? 0) >= 30) {
    steps.push(
      `질병 등으로 ${given.unpaid_illness_days}일 동안 보수가 없어 그만큼 늘어난 기준기간 → ${given.paid_days_in_extended_period}일`,
    );
    return given.paid_days_in_extended_period;
  }
  if (given.jobs !== undefined) {
    const lastBenefit = given.jobs
      .filter((job) => job.benefit_received)
      .map((job) => job.ended_on)
      .sort()
      .at(-1);
    const separation =
      given.separation_date ??
      given.jobs
        .map((job) => job.ended_on)
        .sort()
        .at(-1) ??
      '';
    const baseStart = addMonths(addDays(separation, 1), ultraShort ? -24 : -18);
    return given.jobs.reduce((sum, job) => {
      const used = lastBenefit !== undefined && job.ended_on <= lastBenefit;
      const tooOld = job.ended_on < baseStart;
      steps.push(
        `${koreanDate(job.ended_on)}까지 일한 ${job.paid_days}일: ${used ? '이미 구직급여를 받은 기간이라 넣지 않음' : tooOld ? '기준기간 밖이라 넣지 않음' : '넣음'}`,
      );
      return used || tooOld ? sum : sum + job.paid_days;
    }, 0);
  }
  if (given.paid_days_in_18_months !== undefined) {
    steps.push(`이직 전 18개월 동안 보수를 받은 날: ${given.paid_days_in_18_months}일`);
    return given.paid_days_in_18_months;
  }
  const separation = given.separation_date ?? '';
  const baseStart = addMonths(addDays(separation, 1), ultraShort ? -24 : -18);
  const from = [given.insured_from ?? '', baseStart].sort().at(-1) ?? baseStart;
  const days = daysOnCalendar(
    from,
    separation,
    (given.unpaid_weekdays ?? []).map((name) => weekdayNames.indexOf(name)),
  );
  const total = Math.max(0, days.all - days.unpaid - (given.unpaid_days ?? 0));
  steps.push(
    `${koreanDate(from)} ~ ${koreanDate(separation)}: ${days.all}일 - 보수 없는 요일 ${days.unpaid}일${given.unpaid_days === undefined ? '' : ` - 그 밖의 무급 ${given.unpaid_days}일`} = ${total}일`,
  );
  return total;
}

/**
 * Insured unit period: days that pay was due for, in the 18 months before separation. 고용보험법 제40조제1항제1호·
 * 제2항, 제41조. Days before a benefit already drawn do not count again.
 */
export const insuredUnitPeriod = defineCalculator({
  id: 'insured-unit-period',
  title: '피보험 단위기간(180일 요건)',
  input,
  slots: insuredUnitSlots,
  missing,
  severalWorkplaces: true,
  compute(given) {
    const steps: string[] = [];
    const days = countDays(given, steps);
    const enough = days >= requiredUnitDays;
    steps.push(`${count(days)}일 ${enough ? '≥' : '<'} ${requiredUnitDays}일`);
    return {
      result: { insured_unit_days: days, meets_180_days: enough },
      law: ['고용보험법 제40조', '고용보험법 제41조'],
      summary: `피보험 단위기간은 ${count(days)}일로 구직급여의 180일 요건을 ${enough ? '충족합니다' : '채우지 못합니다'}. 보수를 받은 날만 셉니다.`,
      steps,
      limits: [
        '무급 휴무일(보통 토요일)은 빼고 유급 주휴일은 넣습니다.',
        '정확한 일수는 고용보험 누리집의 피보험 단위기간 조회로 확인하세요.',
        '이직 사유 등 다른 수급 요건은 따로 판단합니다.',
      ],
    };
  },
});
