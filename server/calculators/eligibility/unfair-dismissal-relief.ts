import { z } from 'zod';
import { addMonths } from '../calendar.ts';
import { dateField, employeesCount, oneOf, yesNo } from '../input.ts';
import { koreanDate } from '../korean.ts';
import { condition, defineEligibility, whenTold } from './eligibility.ts';

const endings = [
  'dismissal',
  'disciplinary',
  'layoff',
  'forced_resignation',
  'resignation',
  'contract_expiry',
  'retirement_age',
] as const;

const input = z.strictObject({
  employees_count: employeesCount().optional(),
  ending: oneOf(
    endings,
    '고용이 끝난 까닭: 해고, 징계해고, 정리해고, 강요된 사직, 자진 사직, 계약기간 만료, 정년',
  ).optional(),
  dismissed_on: dateField('해고된 날').optional(),
  filed_on: dateField('구제를 신청한(할) 날').optional(),
  is_employee: yesNo('근로자인지(프리랜서·도급이 아닌지)').optional(),
  renewal_expected: yesNo('계약이 갱신되리라고 믿을 만한 사정이 있었는지').optional(),
  written_notice: yesNo('해고 사유와 시기를 서면으로 받았는지').optional(),
});
type Input = z.output<typeof input>;

/** A dismissal, also in the guise of a resignation or of an end of term that should have been renewed. */
function isDismissal(given: Input): boolean | undefined {
  if (given.ending === undefined) return undefined;
  if (given.ending === 'contract_expiry') return given.renewal_expected ?? undefined;
  return !['resignation', 'retirement_age'].includes(given.ending);
}

/** Relief from unfair dismissal by the labour commission. 근로기준법 제11조·제23조·제27조·제28조, 시행령 별표 1. */
export const unfairDismissalRelief = defineEligibility({
  id: 'unfair-dismissal-relief-eligibility',
  title: '부당해고 구제신청 요건',
  input,
  conditions: (given, on) => {
    const deadline = given.dismissed_on === undefined ? undefined : addMonths(given.dismissed_on, 3);
    const day = given.filed_on ?? on;
    const shown = deadline === undefined ? '' : ` ${koreanDate(deadline)}까지 신청해야 합니다.`;
    return [
      condition(
        'size',
        '상시 근로자 5명 이상',
        whenTold(given.employees_count, (count) => count >= 5),
        ['근로기준법 제11조', '근로기준법 시행령 제7조'],
        {
          met: '구제신청 규정이 적용되는 사업장입니다.',
          notMet:
            '상시 4명 이하 사업장에는 부당해고 구제신청(제28조)이 적용되지 않습니다. 해고예고(제26조)는 적용되고, 민사소송은 낼 수 있습니다.',
          unknown: '상시 근로자 수를 확인해야 합니다.',
        },
      ),
      condition('employee', '근로기준법의 근로자', given.is_employee, ['근로기준법 제2조제1항제1호'], {
        met: '근로자입니다.',
        notMet:
          '근로자가 아니면 신청할 수 없습니다. 계약의 이름이 아니라 실제로 지휘·감독을 받았는지로 판단합니다.',
        unknown: '사용자의 지휘·감독을 받아 일했는지 확인해야 합니다.',
      }),
      condition(
        'dismissal',
        '해고(또는 해고로 볼 수 있는 종료)',
        isDismissal(given),
        ['근로기준법 제23조제1항', '근로기준법 제28조제1항'],
        {
          met:
            given.ending === 'forced_resignation'
              ? '강요된 사직은 실질이 해고이면 구제 대상입니다.'
              : '해고에 해당합니다.',
          notMet: '스스로 그만둔 것, 정년, 갱신 기대가 없는 계약 만료는 해고가 아닙니다.',
          unknown: '해고인지, 계약 만료라면 갱신을 기대할 사정이 있었는지 확인해야 합니다.',
        },
      ),
      condition(
        'deadline',
        '해고된 날부터 3개월 안에 신청',
        whenTold(deadline, (last) => day <= last),
        ['근로기준법 제28조제2항'],
        {
          met: `신청 기간 안입니다.${shown}`,
          notMet: `신청 기간이 지났습니다.${shown}`,
          unknown: '해고된 날을 확인해야 합니다.',
        },
      ),
    ];
  },
  limits: [
    '해고에 정당한 이유가 있었는지(제23조제1항)와 절차는 노동위원회가 판단합니다.',
    '해고 사유와 시기를 서면으로 알리지 않은 해고는 효력이 없습니다(제27조).',
    '정리해고는 제24조의 요건(긴박한 필요, 회피 노력, 공정한 기준, 50일 전 협의)도 봅니다.',
  ],
});
