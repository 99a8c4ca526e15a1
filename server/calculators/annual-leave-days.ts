import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { addMonths, type CalendarDate, daysBetween } from './calendar.ts';
import { exact } from './exact.ts';
import { dateField, employeesCount, hours, weeklyContractHours, wholeNumber } from './input.ts';
import { count, koreanDate } from './korean.ts';
import { annualLeaveSlots } from './read/annual-leave.ts';

const input = z
  .strictObject({
    employees_count: employeesCount(),
    hire_date: dateField('입사일').optional(),
    reference_date: dateField('기준일').optional(),
    weekly_hours: weeklyContractHours().optional(),
    full_time_weekly_hours: hours('통상근로자의 1주 소정근로시간', 40).min(15).optional(),
    months_with_absence: wholeNumber('결근이 있는 달의 수', 0, 12).optional(),
    attendance_rate_percent: z
      .number()
      .min(0, '출근율은 0% 이상이어야 합니다.')
      .max(100, '출근율은 100%를 넘을 수 없습니다.')
      .describe('지난 1년의 출근율(%)')
      .optional(),
    full_attendance_months: wholeNumber('개근한 달의 수', 0, 12).optional(),
    part_time: z.boolean().describe('단시간근로자인지').optional(),
  })
  .refine(
    (given) =>
      given.hire_date === undefined ||
      given.reference_date === undefined ||
      given.hire_date <= given.reference_date,
    {
      path: ['hire_date'],
      message: '입사일이 기준일보다 늦습니다. 날짜를 다시 확인해 주세요.',
    },
  );

/** 근로기준법 제11조·시행령 별표 1, 제18조제3항: no annual leave below five employees or 15 hours a week. */
const notCovered = (known: Slots) =>
  (typeof known.employees_count === 'number' && known.employees_count < 5) ||
  (typeof known.weekly_hours === 'number' && known.weekly_hours < 15);

function missing(known: Slots): readonly string[] {
  if (notCovered(known)) return [];
  const lowAttendance =
    typeof known.attendance_rate_percent === 'number' && known.attendance_rate_percent < 80;
  return [
    ...(known.hire_date === undefined ? ['hire_date'] : []),
    ...(known.employees_count === undefined ? ['employees_count'] : []),
    ...(known.part_time === true && known.weekly_hours === undefined ? ['weekly_hours'] : []),
    ...(lowAttendance && known.full_attendance_months === undefined ? ['full_attendance_months'] : []),
  ];
}

/** Full months (or years × 12) of service that have begun anew by the reference day. */
function monthsServed(hired: CalendarDate, reference: CalendarDate): number {
  let months = 0;
  while (months < 720 && addMonths(hired, months + 1) <= reference) months += 1;
  return months;
}

/** 제60조제1항·제4항: 15일, 3년 이상이면 최초 1년을 넘는 매 2년에 1일, 25일 한도. */
const yearlyLeave = (years: number) => Math.min(25, 15 + Math.floor((years - 1) / 2));

/**
 * Annual leave: a day a month of full attendance in the first year (at most 11); after it 15 days and more with
 * seniority, given on the day after each year of 80 % attendance. 근로기준법 제60조; part-timers in hours, a part of
 * an hour counted whole (시행령 별표 2). Under a year the days gathered so far, then the newest grant.
 */
export const annualLeaveDays = defineCalculator({
  id: 'annual-leave-days',
  title: '연차 유급휴가 일수',
  input,
  slots: annualLeaveSlots,
  missing,
  heeds: { hours: 'weekly_hours', percent: 'attendance_rate_percent' },
  compute(given, on) {
    const law = ['근로기준법 제60조'];
    if (notCovered(given as Slots)) {
      const small = given.employees_count < 5;
      return {
        result: { applicable: false, leave_days: 0 },
        law: [...law, ...(small ? ['근로기준법 제11조', '근로기준법 시행령 제7조'] : ['근로기준법 제18조'])],
        summary: small
          ? '상시 5명 미만 사업장에는 연차 유급휴가 규정(근로기준법 제60조)이 적용되지 않습니다.'
          : '1주 소정근로시간이 15시간 미만이어서 연차 유급휴가 규정이 적용되지 않습니다.',
        steps: [
          small
            ? `상시 근로자 ${given.employees_count}명 < 5명`
            : `1주 소정근로시간 ${count(given.weekly_hours ?? 0)}시간 < 15시간`,
        ],
        limits: ['취업규칙이나 근로계약에서 연차를 주기로 했다면 그에 따릅니다.'],
      };
    }
    const hired = given.hire_date ?? on;
    const reference = given.reference_date ?? on;
    const months = monthsServed(hired, reference);
    const years = Math.floor(months / 12);
    const steps = [
      `근속기간: ${koreanDate(hired)} ~ ${koreanDate(reference)} (${count(daysBetween(hired, reference) + 1)}일, 만 ${years}년 ${months % 12}개월)`,
    ];
    const attended = given.attendance_rate_percent === undefined || given.attendance_rate_percent >= 80;
    let days: number;
    if (years < 1) {
      days = Math.max(0, given.full_attendance_months ?? months - (given.months_with_absence ?? 0));
      steps.push(
        `1년 미만: 1개월 개근마다 1일 → ${given.full_attendance_months === undefined ? `${months}개월 - 결근이 있는 ${given.months_with_absence ?? 0}개월` : `개근한 ${given.full_attendance_months}개월`} = ${days}일`,
      );
    } else if (attended) {
      days = yearlyLeave(years);
      steps.push(
        years >= 3
          ? `15일 + (${years}년 - 1년) ÷ 2년(소수점 버림) = ${days}일${days === 25 ? ' (25일 한도)' : ''}`
          : '1년간 80% 이상 출근: 15일',
      );
    } else {
      days = given.full_attendance_months ?? 0;
      steps.push(`출근율 ${given.attendance_rate_percent}% < 80%: 1개월 개근마다 1일 → ${days}일`);
    }
    const fullTime = given.full_time_weekly_hours ?? 40;
    const partTime = given.weekly_hours !== undefined && given.weekly_hours < fullTime;
    const leaveHours = exact(days)
      .times(given.weekly_hours ?? fullTime)
      .over(fullTime)
      .times(8)
      .ceil();
    if (partTime)
      steps.push(
        `단시간근로자: ${days}일 × (${count(given.weekly_hours ?? 0)}시간 ÷ ${fullTime}시간) × 8시간 = ${leaveHours}시간 (1시간 미만은 1시간으로)`,
      );
    const limits = [
      ...(years >= 1 && given.attendance_rate_percent === undefined
        ? ['지난 1년간 80% 이상 출근한 것으로 보았습니다.']
        : []),
      ...(years < 1 && given.months_with_absence === undefined && given.full_attendance_months === undefined
        ? ['매달 개근한 것으로 보았습니다. 결근이 있는 달에는 1일이 생기지 않습니다.']
        : []),
      ...(given.weekly_hours === undefined ? ['주 40시간 통상 근로자로 보았습니다.'] : []),
      '입사일 기준입니다. 회계연도 기준으로 주는 회사는 퇴직할 때 입사일 기준보다 적지 않게 정산해야 합니다.',
      '이미 쓴 휴가는 빼지 않았습니다.',
    ];
    return {
      result: partTime
        ? { applicable: true, leave_hours: leaveHours }
        : { applicable: true, leave_days: days },
      law: [...law, ...(partTime ? ['근로기준법 제18조', '근로기준법 시행령 제9조'] : [])],
      summary: `${years < 1 ? `${koreanDate(reference)}까지 생긴 연차는` : `만 ${years}년이 되어 새로 생긴 연차는`} ${partTime ? `${leaveHours}시간` : `${days}일`}입니다.${years < 1 ? ' 1년 미만일 때는 1개월 개근마다 1일이 생깁니다.' : attended ? ' 1년간 80% 이상 출근했을 때의 일수입니다.' : ' 출근율이 80%에 못 미쳐 개근한 달마다 1일입니다.'}`,
      steps,
      limits,
    };
  },
});
