import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { exact } from './exact.ts';
import { wholeNumber, wonAmount, yesNo } from './input.ts';
import { count, won } from './korean.ts';
import { earlyReemployment } from './parameters/employment-insurance-act.ts';
import { earlyReemploymentSlots } from './read/early-reemployment.ts';

const input = z
  .strictObject({
    daily_benefit_krw: wonAmount('구직급여일액').optional(),
    total_benefit_days: wholeNumber('소정급여일수', 1, 270).optional(),
    remaining_days: wholeNumber('재취업 전날까지 남은 급여일수', 0, 270).optional(),
    days_after_report: wholeNumber('실업 신고일부터 재취업까지 지난 날수', 0, 1500).optional(),
    employed_months: z.number().min(0).max(240).describe('계속 고용된(사업을 영위한) 개월 수').optional(),
    age_at_separation: wholeNumber('이직 당시 만 나이', 15, 100).optional(),
    self_employed: yesNo('스스로 사업을 시작했는지').optional(),
    same_employer: yesNo('마지막 직장이나 그와 관련된 사업주에게 다시 고용되었는지').optional(),
    promised_before_report: yesNo('실업 신고 전에 채용을 약속받은 곳인지').optional(),
    civil_servant: yesNo('공무원으로 채용되었는지').optional(),
    wage_at_or_above_notice_limit: yesNo('임금이 고시 금액 이상인지').optional(),
    received_within_2_years: yesNo('최근 2년 안에 조기재취업 수당을 받았는지').optional(),
    foreign_worker: yesNo('외국인고용법에 따른 외국인근로자인지').optional(),
  })
  .refine(
    (given) =>
      given.total_benefit_days === undefined ||
      given.remaining_days === undefined ||
      given.remaining_days <= given.total_benefit_days,
    {
      path: ['remaining_days'],
      message: '남은 일수가 소정급여일수보다 많습니다. 다시 확인해 주세요.',
    },
  );

/** 시행령 제84조제1항, 법 제64조제1항·제2항: the first ground that shuts the allowance out. */
function refusal(known: Slots): string | undefined {
  if (known.foreign_worker === true)
    return '「외국인근로자의 고용 등에 관한 법률」에 따른 외국인 근로자는 제외되어';
  if (known.same_employer === true) return '최후에 이직한 사업주나 그와 관련된 사업주에게 다시 고용되어';
  if (known.promised_before_report === true) return '실업 신고 전에 채용을 약속한 사업주에게 고용되어';
  if (known.civil_servant === true) return '공무원으로 채용되어';
  if (known.wage_at_or_above_notice_limit === true) return '고용노동부장관이 고시한 임금액 이상을 받아';
  if (known.received_within_2_years === true) return '최근 2년 안에 조기재취업 수당을 받은 적이 있어';
  const {
    days_after_report: after,
    remaining_days: remaining,
    total_benefit_days: total,
    employed_months: months,
  } = known;
  if (typeof after === 'number' && after <= earlyReemployment.daysAfterReport)
    return '실업 신고일부터 14일이 지난 뒤에 재취업한 것이 아니어서';
  if (typeof remaining === 'number' && typeof total === 'number' && remaining * 2 < total)
    return '소정급여일수를 2분의 1 이상 남기고 재취업한 것이 아니어서';
  const senior =
    typeof known.age_at_separation === 'number' && known.age_at_separation >= earlyReemployment.seniorAge;
  const required = senior ? earlyReemployment.employedMonthsFrom65 : earlyReemployment.employedMonths;
  if (typeof months === 'number' && months < required)
    return `${required}개월 이상 계속 고용되지(사업을 영위하지) 않아`;
  return undefined;
}

const needed = [
  'daily_benefit_krw',
  'total_benefit_days',
  'remaining_days',
  'days_after_report',
  'employed_months',
];

/**
 * Early re-employment allowance: daily benefit × days left ÷ 2, for those back at work after 14 days with half of
 * their days left and kept on for 12 months (65 or older: 6). 고용보험법 제64조, 시행령 제84조·제85조제1항.
 */
export const earlyReemploymentAllowance = defineCalculator({
  id: 'early-reemployment-allowance',
  title: '조기재취업 수당',
  input,
  slots: earlyReemploymentSlots,
  missing: (known) =>
    refusal(known) === undefined ? needed.filter((name) => known[name] === undefined) : [],
  heeds: { days: 'remaining_days' },
  compute(given) {
    const law = ['고용보험법 제64조', '고용보험법 시행령 제84조', '고용보험법 시행령 제85조'];
    const refused = refusal(given as Slots);
    if (refused !== undefined) {
      return {
        result: { eligible: false, allowance_krw: 0 },
        law,
        summary: `${refused} 조기재취업 수당을 받을 수 없습니다(0원).`,
        steps: [
          ...(given.remaining_days === undefined || given.total_benefit_days === undefined
            ? []
            : [
                `남은 일수 ${given.remaining_days}일, 소정급여일수의 절반 ${count(given.total_benefit_days / 2)}일`,
              ]),
          `${refused} 요건에 맞지 않습니다.`,
        ],
        limits: ['개별 사정은 관할 고용센터에서 확인하세요.'],
      };
    }
    const allowance = exact(given.daily_benefit_krw ?? 0)
      .times(given.remaining_days ?? 0)
      .over(2)
      .round();
    const presumed = (
      ['same_employer', 'wage_at_or_above_notice_limit', 'received_within_2_years'] as const
    ).filter((name) => given[name] === undefined);
    return {
      result: { eligible: true, allowance_krw: allowance },
      law,
      summary: `조기재취업 수당은 ${won(allowance)}입니다. 소정급여일수를 절반 이상 남기고 재취업해 계속 일했을 때 남은 일수의 2분의 1을 받습니다.`,
      steps: [
        `남은 일수 ${given.remaining_days}일 ≥ 소정급여일수 ${given.total_benefit_days}일의 절반 ${count((given.total_benefit_days ?? 0) / 2)}일`,
        `실업 신고일부터 ${given.days_after_report}일 뒤 재취업(14일 지남), ${count(given.employed_months ?? 0)}개월 계속`,
        `수당: ${won(given.daily_benefit_krw ?? 0)} × ${given.remaining_days}일 ÷ 2 = ${won(allowance)}`,
      ],
      limits: [
        ...(presumed.length === 0
          ? []
          : [
              '마지막 직장과 무관한 곳에, 고시 임금액 미만으로, 최근 2년 안에 이 수당을 받은 적 없이 재취업한 것으로 보았습니다.',
            ]),
        '재취업한 날부터 12개월이 지난 뒤에 청구합니다(이직 당시 65세 이상은 바로).',
      ],
    };
  },
});
