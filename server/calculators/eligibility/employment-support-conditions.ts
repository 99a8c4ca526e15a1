import { z } from 'zod';
import type { CalendarDate } from '../calculator.ts';
import { yearOf } from '../calendar.ts';
import { exact } from '../exact.ts';
import { wholeNumber, wonAmount, yesNo } from '../input.ts';
import { won } from '../korean.ts';
import { medianIncomeOf, jobseekerSupport as terms } from '../parameters/jobseeker-support-act.ts';
import { type Condition, condition, whenTold } from './eligibility.ts';

/** What both types of the National Employment Support ask: 구직자취업촉진법 제6조, 시행령 제2조. */

export const act = '구직자 취업촉진 및 생활안정지원에 관한 법률';

export const supportFields = {
  age: wholeNumber('만 나이', 0, 120).optional(),
  military_service_months: wholeNumber('병역의무를 이행한 기간(개월)', 0, 60).optional(),
  household_size: wholeNumber('가구원 수(본인, 배우자, 1촌 직계혈족)', 1, 20).optional(),
  household_monthly_income_krw: wonAmount('가구의 월평균 총소득').optional(),
  able_and_willing: yesNo('일할 뜻과 능력이 있는데 취업하지 못한 상태인지').optional(),
};

const fields = z.strictObject(supportFields);
export type SupportFields = z.output<typeof fields>;

/** 제6조제1항제3호 단서, 시행령 제2조제5항: up to 34, with at most three years of military service added. */
export function isYouth(given: SupportFields): boolean | undefined {
  const service = Math.min(given.military_service_months ?? 0, terms.longestServiceYears * 12);
  return whenTold(
    given.age,
    (age) => age >= terms.ages.from && age <= terms.youthTo + Math.floor(service / 12),
  );
}

function withinIncome(
  given: SupportFields,
  percent: number,
  on: CalendarDate,
): { readonly met: boolean | undefined; readonly limit: number | undefined } {
  const median =
    given.household_size === undefined ? undefined : medianIncomeOf(yearOf(on), given.household_size);
  const limit = median === undefined ? undefined : exact(median).times(percent).over(100).round();
  const { household_monthly_income_krw: income } = given;
  return { met: limit === undefined || income === undefined ? undefined : income <= limit, limit };
}

export function incomeCondition(
  given: SupportFields,
  percent: number,
  article: string,
  on: CalendarDate,
): Condition {
  const { met, limit } = withinIncome(given, percent, on);
  const told =
    limit === undefined ? '' : ` ${given.household_size}인 가구는 월 ${won(limit)} 이하여야 합니다.`;
  return condition('income', `가구 월평균 총소득이 기준 중위소득 ${percent}% 이하`, met, [article], {
    met: `가구 소득이 기준 안입니다.${told}`,
    notMet: `가구 소득이 기준을 넘습니다.${told}`,
    unknown: `가구원 수와 가구 월소득을 확인해야 합니다.${told}`,
  });
}

/** 65 to 69 may take part as a vulnerable group by notice (제6조제3항): that is for the centre to say. */
const ageHolds = (age: number | undefined): boolean | undefined =>
  age === undefined || (age > terms.ages.to && age <= terms.noticeAgesTo)
    ? undefined
    : age >= terms.ages.from && age <= terms.ages.to;

export const ageCondition = (given: SupportFields): Condition =>
  condition('age', '신청할 때 15세 이상 64세 이하', ageHolds(given.age), [`${act} 제6조제1항제2호`], {
    met: `만 ${given.age}세입니다.`,
    notMet: '나이 요건에 맞지 않습니다.',
    unknown:
      given.age === undefined
        ? '만 나이를 확인해야 합니다.'
        : '65세부터 69세까지는 취업취약계층으로 고시된 경우에 참여할 수 있으니 고용센터에서 확인하세요(제6조제3항).',
  });

export const ableCondition = (given: SupportFields): Condition =>
  condition(
    'able',
    '일할 뜻과 능력이 있으나 취업하지 못한 상태',
    given.able_and_willing,
    [`${act} 제6조제1항제1호`],
    {
      met: '바로 일할 수 있는데 취업하지 못한 상태입니다.',
      notMet: '취업 중이거나 바로 일할 수 없는 상태입니다.',
      unknown: '바로 일할 수 있는 상태인지 확인해야 합니다.',
    },
  );
