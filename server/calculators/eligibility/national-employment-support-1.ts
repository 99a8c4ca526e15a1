import { z } from 'zod';
import type { CalendarDate } from '../calculator.ts';
import { yearOf } from '../calendar.ts';
import { exact } from '../exact.ts';
import { wholeNumber, wonAmount, yesNo } from '../input.ts';
import { won } from '../korean.ts';
import { medianIncomeOf, jobseekerSupport as terms } from '../parameters/jobseeker-support-act.ts';
import { condition, defineEligibility, whenTold } from './eligibility.ts';
import {
  ableCondition,
  act,
  ageCondition,
  incomeCondition,
  isYouth,
  supportFields,
} from './employment-support-conditions.ts';

const input = z.strictObject({
  ...supportFields,
  household_assets_krw: wonAmount('가구원 재산 합계').optional(),
  worked_days: wholeNumber('신청 전 2년 동안 일한 날수', 0, 731).optional(),
  worked_hours: wholeNumber('신청 전 2년 동안 일한 시간', 0, 10_000).optional(),
  own_monthly_income_krw: wonAmount('본인의 월평균 총소득').optional(),
  cannot_work_now: yesNo('재학·학원 수강·군복무·간병 등으로 바로 취업하기 어려운지').optional(),
  receives_livelihood_benefit: yesNo('생계급여를 받는지').optional(),
  months_since_job_seeking_benefit: wholeNumber(
    '구직급여를 마지막으로 받은 뒤 지난 개월 수(받는 중이면 0)',
    0,
    600,
  ).optional(),
  months_since_public_job: wholeNumber(
    '재정지원 일자리나 다른 구직수당이 끝난 뒤 지난 개월 수(참여 중이면 0)',
    0,
    600,
  ).optional(),
});
type Input = z.output<typeof input>;

/** 제7조제3항, 시행령 제5조: grounds on which the allowance may be refused. */
function exclusion(given: Input, on: CalendarDate): boolean | undefined {
  const own = medianIncomeOf(yearOf(on), 1);
  const limit =
    own === undefined ? undefined : exact(own).times(terms.allowanceIncomePercent).over(100).round();
  const grounds: readonly (boolean | undefined)[] = [
    given.cannot_work_now,
    given.receives_livelihood_benefit,
    whenTold(given.months_since_job_seeking_benefit, (months) => months < terms.monthsAfterBenefit),
    whenTold(given.months_since_public_job, (months) => months < terms.monthsAfterBenefit),
    limit === undefined ? undefined : whenTold(given.own_monthly_income_krw, (income) => income >= limit),
  ];
  if (grounds.includes(true)) return false;
  return grounds.slice(0, 3).includes(undefined) ? undefined : true;
}

/** Days or hours of work in the two years before; youths need none (제7조제1항제4호·제2항제2호, 시행령 제3조제4항). */
function worked(given: Input): boolean | undefined {
  if (isYouth(given) === true) return true;
  const enough =
    (given.worked_days ?? 0) >= terms.workedDays || (given.worked_hours ?? 0) >= terms.workedHours;
  return enough
    ? true
    : given.worked_days === undefined && given.worked_hours === undefined
      ? undefined
      : false;
}

/** 국민취업지원제도 Ⅰ유형(구직촉진수당): 구직자취업촉진법 제6조·제7조, 시행령 제2조부터 제5조까지. */
export const nationalEmploymentSupportOne = defineEligibility({
  id: 'national-employment-support-1-eligibility',
  title: '국민취업지원제도 Ⅰ유형(구직촉진수당)',
  input,
  conditions: (given, on) => {
    const youth = isYouth(given) === true;
    const assets = youth ? terms.youthAssets : terms.assets;
    return [
      ableCondition(given),
      ageCondition(given),
      incomeCondition(
        given,
        youth ? terms.youthIncomePercent : terms.allowanceIncomePercent,
        `${act} 제7조`,
        on,
      ),
      condition(
        'assets',
        `가구원 재산 합계 ${assets / 100_000_000}억원 이하`,
        whenTold(given.household_assets_krw, (sum) => sum <= assets),
        [`${act} 제7조제1항제3호`, `${act} 시행령 제3조`],
        {
          met: `재산 합계가 ${won(given.household_assets_krw ?? 0)}입니다.`,
          notMet: `재산 합계 ${won(given.household_assets_krw ?? 0)}이 기준을 넘습니다.`,
          unknown: '토지·건물·임차보증금·자동차 등 가구원 재산의 합계를 확인해야 합니다.',
        },
      ),
      condition(
        'worked',
        youth ? '취업 경험(청년은 따지지 않음)' : '신청 전 2년 안에 100일 또는 800시간 이상 취업',
        worked(given),
        [`${act} 제7조제1항제4호`, `${act} 시행령 제3조제4항`],
        {
          met: youth ? '청년(15~34세)은 취업 경험을 따지지 않습니다.' : '취업 기간 요건을 채웠습니다.',
          notMet: '취업 기간이 모자랍니다. 선발형(제7조제2항제1호)으로 신청할 수 있는지 확인하세요.',
          unknown: '신청 전 2년 동안 일한 날수나 시간을 확인해야 합니다.',
        },
      ),
      condition(
        'not_excluded',
        '수당을 받지 못하는 사유가 없음',
        exclusion(given, on),
        [`${act} 제7조제3항`, `${act} 시행령 제5조`],
        {
          met: '알려 주신 내용으로는 제외 사유가 없습니다.',
          notMet:
            '재학·학원 수강·군복무·간병, 생계급여, 구직급여나 재정지원 일자리가 끝난 지 6개월 미만, 본인 소득이 1인 가구 중위소득 60% 이상 가운데 해당하는 것이 있습니다.',
          unknown: '재학·수강 중인지, 생계급여나 최근 6개월 안의 구직급여가 있는지 확인해야 합니다.',
        },
      ),
    ];
  },
  limits: [
    '선발형과 취업취약계층은 고시와 예산에 따라 정해집니다.',
    '가구원과 소득·재산은 행정자료로 확인하며, 수급자격은 고용센터가 결정합니다.',
  ],
});
