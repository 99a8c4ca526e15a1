import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { exact } from './exact.ts';
import {
  employeesCount,
  hourlyWage,
  hours,
  weeklyContractHours,
  wholeNumber,
  wonAmount,
  yesNo,
} from './input.ts';
import { count, won } from './korean.ts';
import { monthlyStandardHours } from './ordinary-hours.ts';
import { premiumSlots } from './read/premium.ts';

const input = z.strictObject({
  hourly_ordinary_wage_krw: hourlyWage('통상시급').optional(),
  monthly_ordinary_wage_krw: wonAmount('월 통상임금').optional(),
  weekly_hours: weeklyContractHours().optional(),
  employees_count: employeesCount(),
  overtime_hours: hours('연장근로시간', 300).optional(),
  night_hours: hours('야간근로시간(22시~6시)', 300).optional(),
  holiday_hours: hours('휴일근로시간', 300).optional(),
  holiday_days: wholeNumber('휴일근로를 한 날수', 1, 31).optional(),
  article63_exempt: yesNo('근로시간·휴일 규정이 적용되지 않는 근로자(감시·단속 승인 등)인지').optional(),
});

/** More than this in one go is hardly one holiday: then the number of days decides what goes beyond 8 hours. */
const longestHolidayHours = 13;

function missing(known: Slots): readonly string[] {
  const worked = ['overtime_hours', 'night_hours', 'holiday_hours'].some((name) => known[name] !== undefined);
  const wage = known.hourly_ordinary_wage_krw !== undefined || known.monthly_ordinary_wage_krw !== undefined;
  const manyHolidayHours =
    typeof known.holiday_hours === 'number' && known.holiday_hours > longestHolidayHours;
  return [
    ...(wage ? [] : ['hourly_ordinary_wage_krw', 'monthly_ordinary_wage_krw']),
    ...(wage && known.hourly_ordinary_wage_krw === undefined && known.weekly_hours === undefined
      ? ['weekly_hours']
      : []),
    ...(worked ? [] : ['overtime_hours']),
    ...(manyHolidayHours && known.holiday_days === undefined ? ['holiday_days'] : []),
  ];
}

/**
 * Premium pay for overtime, night and holiday work: 50 % each, 100 % for holiday work beyond 8 hours a day.
 * 근로기준법 제56조; 제11조·시행령 별표 1 (4명 이하에는 적용하지 않음); 제63조 (야간만 적용).
 * The total is the pay for overtime and holiday hours with the premiums; night adds its premium only.
 */
export const premiumPay = defineCalculator({
  id: 'premium-pay',
  title: '연장·야간·휴일근로 가산수당',
  input,
  slots: premiumSlots,
  missing,
  wageSlots: ['hourly_ordinary_wage_krw', 'monthly_ordinary_wage_krw'],
  alternatives: [['hourly_ordinary_wage_krw', 'monthly_ordinary_wage_krw']],
  compute(given) {
    const steps: string[] = [];
    const standard = monthlyStandardHours(given.weekly_hours ?? 40);
    const wage =
      given.hourly_ordinary_wage_krw !== undefined
        ? exact(given.hourly_ordinary_wage_krw)
        : exact(given.monthly_ordinary_wage_krw ?? 0).over(standard);
    if (given.hourly_ordinary_wage_krw === undefined)
      steps.push(
        `통상시급: ${won(given.monthly_ordinary_wage_krw ?? 0)} ÷ ${standard}시간 = ${won(wage.round())}`,
      );
    const overtimeHours = given.overtime_hours ?? 0;
    const nightHours = given.night_hours ?? 0;
    const holidayHours = given.holiday_hours ?? 0;
    const small = given.employees_count < 5;
    const exempt = given.article63_exempt === true;
    const beyondEight = exact(holidayHours)
      .minus(8 * (given.holiday_days ?? 1))
      .atLeast(0);
    const half = wage.over(2);
    const overtime = small || exempt ? exact(0) : half.times(overtimeHours);
    const holiday = small || exempt ? exact(0) : half.times(holidayHours).plus(half.times(beyondEight));
    const night = small ? exact(0) : half.times(nightHours);
    const premium = overtime.plus(holiday).plus(night);
    const base = wage.times(overtimeHours).plus(wage.times(holidayHours));
    const total = base.plus(premium).round();
    if (small)
      steps.push(
        `상시 근로자 ${given.employees_count}명: 4명 이하 사업장에는 가산수당 규정(제56조)이 적용되지 않습니다.`,
      );
    else {
      steps.push(`상시 근로자 ${given.employees_count}명: 5명 이상이어서 제56조가 적용됩니다.`);
      if (exempt) steps.push('제63조에 해당해 연장·휴일 가산은 없고 야간 가산만 있습니다.');
      if (overtimeHours > 0 && !exempt)
        steps.push(
          `연장 가산: ${count(overtimeHours)}시간 × ${won(wage.round())} × 50% = ${won(overtime.round())}`,
        );
      if (holidayHours > 0 && !exempt) {
        const within = exact(holidayHours).minus(beyondEight);
        steps.push(
          `휴일 가산: ${count(within)}시간 × ${won(wage.round())} × 50%${beyondEight.compare(0) > 0 ? ` + 8시간 초과 ${count(beyondEight)}시간 × ${won(wage.round())} × 100%` : ''} = ${won(holiday.round())}`,
        );
      }
      if (nightHours > 0)
        steps.push(
          `야간 가산: ${count(nightHours)}시간 × ${won(wage.round())} × 50% = ${won(night.round())}`,
        );
    }
    steps.push(
      `일한 시간의 임금: ${count(exact(overtimeHours).plus(holidayHours))}시간 × ${won(wage.round())} = ${won(base.round())}`,
    );
    steps.push(`합계: ${won(base.round())} + ${won(premium.round())} = ${won(total)}`);
    const applies = !small && (!exempt || nightHours > 0);
    return {
      result: {
        premium_applies: applies,
        overtime_premium_krw: overtime.round(),
        night_premium_krw: night.round(),
        holiday_premium_krw: holiday.round(),
        total_premium_krw: premium.round(),
        total_pay_krw: total,
      },
      law: [
        '근로기준법 제56조',
        ...(small ? ['근로기준법 제11조', '근로기준법 시행령 제7조'] : []),
        ...(exempt ? ['근로기준법 제63조'] : []),
      ],
      summary: small
        ? `상시 4명 이하 사업장이어서 50% 가산은 적용되지 않고, 일한 시간의 임금 ${won(total)}을 받습니다.`
        : exempt
          ? `제63조가 적용되는 근로자이므로 연장·휴일 가산은 없고 야간 가산만 있어 가산수당은 ${won(premium.round())}입니다.`
          : `가산수당은 ${won(premium.round())}이고, 연장·휴일에 일한 시간의 임금까지 합하면 ${won(total)}입니다(50% 가산${beyondEight.compare(0) > 0 ? ', 휴일 8시간 초과는 100%' : ''}).`,
      steps,
      limits: [
        '야간근로는 가산분만 더했습니다. 소정근로시간 중의 야간 임금은 월급이나 일급에 들어 있습니다.',
        ...(holidayHours > 8 && given.holiday_days === undefined
          ? ['휴일근로를 하루에 한 것으로 보았습니다.']
          : []),
        '보상휴가제, 포괄임금 약정, 탄력적 근로시간제는 다루지 않습니다.',
      ],
    };
  },
});
