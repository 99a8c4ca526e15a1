import type { Slot, SlotReader } from '../calculator.ts';
import { Ambiguous, only } from './ambiguous.ts';
import { contextOf, named, quantitiesOf, single } from './context.ts';
import { hireDate } from './employment.ts';
import { dateNamed, employees, fact } from './readers.ts';

/** The day as of which leave is counted: '…기준', '오늘', or the last day of an employment that has ended. */
const referenceDate: SlotReader = (reading) => {
  const stated = dateNamed(
    'reference_date',
    /^(?:\s?\([^)]*\))?\)?\s?(?:을|를)?\s?(?:기준|현재|시점)/,
    /(?:오늘|현재|지금)\s?\(?$/,
  )(reading);
  if (stated !== undefined) return stated;
  const last = dateNamed(
    'reference_date',
    /^\s?(?:까지|에\s?(?:퇴사|퇴직|그만|끝)|퇴사|퇴직|자로)/,
    /(?:퇴사일|퇴직일|마지막\s?근무일)(?:은|이)?\s?$/,
  )(reading);
  return last;
};

const attendanceRate: SlotReader = (reading) => {
  const rate = named(
    'attendance_rate_percent',
    'percent',
    /출근|출석/,
    /^\s?(?:정도\s?)?(?:이상\s?)?(?:출근|출석)/,
  )(reading);
  if (rate !== undefined) return rate;
  const lone = quantitiesOf(reading, 'percent');
  if (lone.length === 1 && /출근/.test(reading.text)) return lone[0]?.value;
  return /개근(?!을?\s?못)|만근|결근\s?(?:없|한\s?번도|안)|(?:하루|한\s?번)도\s?(?:안\s?|빠)/.test(
    reading.text,
  )
    ? 100
    : undefined;
};

const monthsWithAbsence: SlotReader = (reading) => {
  const months = quantitiesOf(reading, 'months').filter((quantity) => {
    const { before, after } = contextOf(reading, quantity);
    return (
      /^\s?(?:은|는|에|동안)?\s?(?:결근|빠|하루\s?(?:결근|빠)|개근을?\s?못)/.test(after) ||
      /결근(?:한|이\s?있는|있던)\s?(?:달이?\s?)?$/.test(before)
    );
  });
  if (months.length > 0) return single(months.map(({ value }) => value));
  if (/(?:한|1)\s?번\s?결근|하루\s?(?:결근|빠졌)|결근\s?(?:한\s?번|1번|하루)\s?(?:있|했)/.test(reading.text))
    return 1;
  if (/개근한?\s?(?:달|은\s?\d|\d)|개월은?\s?개근/.test(reading.text)) return undefined;
  if (
    /개근(?!을?\s?못)|만근|결근\s?(?:은|이|도)?\s?(?:한\s?번도\s?)?(?:없|안)|(?:하루|한\s?번)도\s?(?:안\s?|빠)/.test(
      reading.text,
    )
  )
    return 0;
  // Absence is told, but not in how many months.
  return /결근/.test(reading.text) ? new Ambiguous([0, 1, 2]) : undefined;
};

const partTimer = /(?:저는?|제가)?\s?(?:파트\s?타임|파트\s?타이머|단시간|알바|아르바이트|시간제)/;

export const annualLeaveSlots: Readonly<Record<string, Slot>> = {
  employees_count: {
    question: '상시 근로자(직원)는 몇 명인가요? 5명 미만이면 연차 규정이 적용되지 않습니다.',
    required: false,
    read: employees,
  },
  hire_date: { question: '언제 입사하셨나요? (예: 2024년 3월 2일)', required: false, read: hireDate },
  reference_date: { question: '언제를 기준으로 셀까요?', required: false, read: referenceDate },
  weekly_hours: {
    question: '1주 소정근로시간은 몇 시간인가요?',
    required: false,
    read: (reading) =>
      only(reading.schedule.weeklyCandidates) ?? named('weekly_hours', 'hours', undefined)(reading),
  },
  full_time_weekly_hours: {
    question: '정직원(통상 근로자)의 1주 소정근로시간은 몇 시간인가요?',
    required: false,
    read: named(
      'full_time_weekly_hours',
      'hours',
      /(?:정직원|정규직|통상\s?근로자|풀타임|전일제|전임|상근|다른\s?(?:직원|사람)|동료)[^.]{0,14}$/,
    ),
  },
  months_with_absence: {
    question: '결근이 있었던 달이 몇 달인가요?',
    required: false,
    read: monthsWithAbsence,
  },
  attendance_rate_percent: {
    question: '지난 1년의 출근율이 몇 퍼센트인가요?',
    required: false,
    read: attendanceRate,
  },
  full_attendance_months: {
    question: '개근한 달이 몇 달인가요?',
    required: false,
    read: named(
      'full_attendance_months',
      'months',
      /개근(?:한|은)?\s?(?:달|월)?(?:은|이|만)?\s?(?:총)?\s?$/,
      /^\s?(?:은|는|을|만|동안|간)?\s?개근(?!을?\s?못)/,
    ),
  },
  part_time: {
    question: '단시간 근로자인가요?',
    required: false,
    read: fact(/알바\s?(?:아니|말고)|정규직이에요|정직원이에요/, partTimer),
  },
};
