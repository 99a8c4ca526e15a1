import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { type Exact, exact } from './exact.ts';
import {
  dailyContractHours,
  employeesCount,
  hourlyWage,
  hours,
  weeklyContractHours,
  wonAmount,
  yesNo,
} from './input.ts';
import { count, won } from './korean.ts';
import { weeklyHolidayHours, weeklyHolidayThresholdHours } from './ordinary-hours.ts';
import { amount, answeredFact, dailyHours, employees, fourWeekHours, weeklyHours } from './read/readers.ts';

const input = z.strictObject({
  hourly_wage_krw: hourlyWage('시급').optional(),
  daily_wage_krw: wonAmount('일급').optional(),
  daily_hours: dailyContractHours().optional(),
  weekly_hours: weeklyContractHours().optional(),
  four_week_hours: z
    .array(hours('한 주의 소정근로시간', 52))
    .length(4, '4주의 소정근로시간 네 개를 알려 주세요.')
    .describe('4주 동안 각 주의 소정근로시간')
    .optional(),
  perfect_attendance: yesNo('그 주의 소정근로일을 개근했는지').optional(),
  employees_count: employeesCount().optional(),
});

function averageWeek(known: Slots): Exact | undefined {
  const weeks = known.four_week_hours;
  if (Array.isArray(weeks))
    return weeks.reduce((sum: Exact, week) => sum.plus(Number(week)), exact(0)).over(weeks.length);
  return typeof known.weekly_hours === 'number' ? exact(known.weekly_hours) : undefined;
}

function missing(known: Slots): readonly string[] {
  const week = averageWeek(known);
  const wageKnown =
    known.hourly_wage_krw !== undefined ||
    (known.daily_wage_krw !== undefined && known.daily_hours !== undefined);
  if (
    known.perfect_attendance === false ||
    (week !== undefined && week.compare(weeklyHolidayThresholdHours) < 0)
  )
    return [];
  return [
    ...(week === undefined ? ['weekly_hours'] : []),
    ...(wageKnown ? [] : known.daily_wage_krw !== undefined ? ['daily_hours'] : ['hourly_wage_krw']),
  ];
}

/**
 * Weekly holiday pay: hours of one contractual day × hourly wage, for a week of 15 hours or more worked without
 * absence. 근로기준법 제18조제3항·제55조제1항, 시행령 제30조제1항, 별표 2. Holds below five employees too (시행령 별표 1).
 */
export const weeklyHolidayPay = defineCalculator({
  id: 'weekly-holiday-pay',
  title: '주휴수당',
  input,
  slots: {
    hourly_wage_krw: {
      question: '시급이 얼마인가요?',
      required: false,
      read: amount('hourly_wage_krw', ['wage', 'base', 'ordinary', undefined], ['hour']),
    },
    daily_wage_krw: {
      question: '일급이 얼마인가요?',
      required: false,
      read: amount('daily_wage_krw', ['wage', 'base', 'ordinary'], ['day']),
    },
    daily_hours: { question: '하루 소정근로시간은 몇 시간인가요?', required: false, read: dailyHours },
    weekly_hours: {
      question: '1주 소정근로시간은 몇 시간인가요? (예: 하루 5시간씩 주 3일)',
      required: false,
      read: weeklyHours,
    },
    four_week_hours: {
      question: '4주 동안 각 주의 소정근로시간은 몇 시간인가요?',
      required: false,
      read: fourWeekHours,
    },
    perfect_attendance: {
      question: '그 주에 결근 없이 일했나요?',
      required: false,
      read: answeredFact(
        'perfect_attendance',
        /안\s?나갔(?:어|습|는데|다)|결근\)|결근(?:을|이|도)?\s?(?:하루|한\s?번|[0-9]+[일번회])?\s?(?:했|하였|있|함|해서|처리)|무단결근(?!.{0,6}(?:없|안|않))|하루\s?(?:빠졌|빠지고|결근)|개근(?:을|은)?\s?(?:못|안|하지)/,
        /개근|만근|결근\s?(?:은|는|이|도|한)?\s?(?:적|것|날|번)?\s?(?:이|도|은)?\s?(?:한\s?번도\s?|하루도\s?|따로\s?|전혀\s?)?(?:없|안\s?했|안\s?하|안\s?함|하지\s?않)|(?:하루도|한\s?번도)\s?(?:안\s?|빠지지)|빠진\s?(?:날|적)[은도이]?\s?없|안\s?빠지|다\s?(?:나갔|나왔|출근)/,
        /결근|안\s?나[갔왔]|못\s?나[갔왔]|빠[졌지진]/,
      ),
    },
    employees_count: { question: '상시 근로자는 몇 명인가요?', required: false, read: employees },
  },
  missing,
  wageSlots: ['hourly_wage_krw', 'daily_wage_krw'],
  amountSlots: () => ['hourly_wage_krw', 'daily_hours'],
  alternatives: [
    ['hourly_wage_krw', 'daily_wage_krw'],
    ['weekly_hours', 'four_week_hours'],
  ],
  heeds: { hours: 'weekly_hours' },
  compute(given) {
    const week = averageWeek(given as Slots);
    const enough = week === undefined || week.compare(weeklyHolidayThresholdHours) >= 0;
    const attended = given.perfect_attendance !== false;
    const eligible = enough && attended;
    const holiday = eligible && week !== undefined ? weeklyHolidayHours(week) : exact(0);
    const hourly = exact(
      given.hourly_wage_krw ?? exact(given.daily_wage_krw ?? 0).over(given.daily_hours ?? 1),
    );
    const wageKnown =
      given.hourly_wage_krw !== undefined ||
      (given.daily_wage_krw !== undefined && given.daily_hours !== undefined);
    const pay = eligible && !wageKnown ? null : holiday.times(hourly).round();
    const steps: string[] = [];
    if (given.four_week_hours !== undefined && week !== undefined) {
      steps.push(
        `4주 평균 1주 소정근로시간: (${given.four_week_hours.join(' + ')})시간 ÷ 4주 = ${count(week)}시간`,
      );
    }
    if (week !== undefined) steps.push(`1주 소정근로시간 ${count(week)}시간 ${enough ? '≥' : '<'} 15시간`);
    if (given.perfect_attendance !== undefined)
      steps.push(attended ? '1주 소정근로일을 개근함' : '1주 소정근로일을 개근하지 못함');
    if (eligible && week !== undefined) {
      steps.push(`주휴시간: ${count(week.atMost(40))}시간 ÷ 5일 = ${count(holiday)}시간`);
      if (given.hourly_wage_krw === undefined && wageKnown)
        steps.push(
          `시급: ${won(given.daily_wage_krw ?? 0)} ÷ ${given.daily_hours}시간 = ${won(hourly.round())}`,
        );
      if (pay !== null) steps.push(`주휴수당: ${count(holiday)}시간 × ${won(hourly.round())} = ${won(pay)}`);
    }
    const small = given.employees_count !== undefined && given.employees_count < 5;
    return {
      result: { eligible, holiday_hours: holiday.toNumber(), weekly_holiday_pay_krw: pay },
      law: [
        '근로기준법 제55조',
        '근로기준법 시행령 제30조',
        '근로기준법 제18조',
        ...(week !== undefined && week.compare(40) < 0 ? ['근로기준법 시행령 제9조'] : []),
        ...(small ? ['근로기준법 제11조', '근로기준법 시행령 제7조'] : []),
      ],
      summary: eligible
        ? `${pay === null ? `주휴수당을 받을 수 있습니다(1주에 ${count(holiday)}시간분).` : `주휴수당은 1주에 ${won(pay)}입니다.`} 1주 소정근로시간이 15시간 이상이고 그 주를 개근했을 때 받을 수 있습니다.${small ? ' 5명 미만 사업장에도 적용됩니다.' : ''}`
        : enough
          ? '그 주의 소정근로일을 개근하지 못해 주휴수당은 0원입니다.'
          : '1주 소정근로시간이 15시간 미만이어서 주휴수당이 발생하지 않습니다(0원).',
      steps,
      limits: [
        ...(given.perfect_attendance === undefined
          ? ['그 주의 소정근로일을 개근한 것으로 보고 계산했습니다. 결근한 주는 유급 주휴일 대상이 아닙니다.']
          : []),
        '실제로 더 일한 시간이 아니라 근로계약에서 정한 소정근로시간으로 계산합니다.',
        '월급에 주휴수당이 이미 들어 있는지는 근로계약서로 확인해야 합니다.',
      ],
    };
  },
});
