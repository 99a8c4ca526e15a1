import { z } from 'zod';
import { addDays, addMonths } from '../calendar.ts';
import { dateField, employeesCount, hours, wholeNumber, yesNo } from '../input.ts';
import { koreanDate } from '../korean.ts';
import { condition, defineEligibility, whenTold } from './eligibility.ts';

const act = '기간제 및 단시간근로자 보호 등에 관한 법률';

const input = z.strictObject({
  employees_count: employeesCount().optional(),
  public_institution: yesNo('국가나 지방자치단체 기관인지').optional(),
  contract_start: dateField('기간제로 일하기 시작한 날').optional(),
  employed_until: dateField('기준일(현재 또는 마지막 근무일)').optional(),
  continuous: yesNo('계약을 갱신하며 끊김 없이 일했는지').optional(),
  childcare_leave_days: wholeNumber('그 사이 육아휴직 날수', 0, 1500).optional(),
  age_at_contract: wholeNumber('계약 당시 만 나이', 15, 100).optional(),
  weekly_hours: hours('1주 소정근로시간', 52).optional(),
  exception: yesNo('사업 완료·휴직자 대체·학업·전문직·복지 일자리 등 예외에 해당하는지').optional(),
});
type Input = z.output<typeof input>;

const atFiveEmployees = (given: Input): boolean | undefined =>
  given.public_institution === true ? true : whenTold(given.employees_count, (count) => count >= 5);

function lastDay(given: Input): string | undefined {
  return given.contract_start === undefined
    ? undefined
    : addDays(addMonths(given.contract_start, 24), (given.childcare_leave_days ?? 0) - 1);
}

/** Conversion into a contract without a term. 기간제법 제3조·제4조, 시행령 제3조, 남녀고용평등법 제19조제5항. */
export const fixedTermConversion = defineEligibility({
  id: 'fixed-term-conversion-eligibility',
  title: '기간제 2년 초과에 따른 무기계약 간주',
  input,
  conditions: (given, on) => {
    const last = lastDay(given);
    const until = given.employed_until ?? on;
    const shown =
      last === undefined
        ? ''
        : ` 2년이 되는 날은 ${koreanDate(last)}입니다${(given.childcare_leave_days ?? 0) > 0 ? '(육아휴직을 빼고 셈)' : ''}.`;
    return [
      condition(
        'size',
        '상시 5명 이상 사업장(국가·지자체는 인원 무관)',
        atFiveEmployees(given),
        [`${act} 제3조`],
        {
          met: '법이 적용되는 사업장입니다.',
          notMet: '상시 4명 이하 사업장에는 2년 제한이 적용되지 않습니다.',
          unknown: '상시 근로자 수를 확인해야 합니다.',
        },
      ),
      condition(
        'two_years',
        '계속 근로한 기간이 2년을 넘음',
        whenTold(last, (day) => until > day),
        [`${act} 제4조제1항`, `${act} 제4조제2항`],
        {
          met: `2년을 넘었습니다.${shown}`,
          notMet: `아직 2년을 넘지 않았습니다.${shown}`,
          unknown: '기간제로 일하기 시작한 날을 확인해야 합니다.',
        },
      ),
      condition('continuous', '끊김 없이 계속 근로', given.continuous, [`${act} 제4조제1항`], {
        met: '갱신하며 계속 일했습니다.',
        notMet:
          '중간에 끊긴 기간이 있으면 앞의 기간을 합치지 못할 수 있습니다. 공백의 길이와 사정을 보아야 합니다.',
        unknown: '계약 사이에 공백이 있었는지 확인해야 합니다.',
      }),
      condition(
        'age',
        '계약 당시 55세 미만',
        whenTold(given.age_at_contract, (age) => age < 55),
        [`${act} 제4조제1항제4호`, '고용상 연령차별금지 및 고령자고용촉진에 관한 법률 시행령 제2조'],
        {
          met: '고령자 예외에 해당하지 않습니다.',
          notMet: '55세 이상 고령자와의 계약은 2년을 넘겨 쓸 수 있습니다.',
          unknown: '계약할 때의 나이를 확인해야 합니다.',
        },
      ),
      condition(
        'hours',
        '1주 소정근로시간 15시간 이상',
        whenTold(given.weekly_hours, (week) => week >= 15),
        [`${act} 시행령 제3조제3항제6호`],
        {
          met: '초단시간 예외에 해당하지 않습니다.',
          notMet: '1주 15시간 미만 근로자는 예외입니다.',
          unknown: '1주 소정근로시간을 확인해야 합니다.',
        },
      ),
      condition(
        'no_exception',
        '그 밖의 예외 사유가 없음',
        whenTold(given.exception, (excepted) => !excepted),
        [`${act} 제4조제1항`, `${act} 시행령 제3조`],
        {
          met: '예외 사유가 없습니다.',
          notMet: '사업 완료, 휴직자 대체, 전문직 등 2년을 넘겨 쓸 수 있는 예외에 해당합니다.',
          unknown: '휴직자 대체나 전문직 같은 예외에 해당하는지 확인해야 합니다.',
        },
      ),
    ];
  },
  limits: [
    '무기계약이 되어도 정규직과 임금이 같아지는 것은 아닙니다.',
    '다툼이 있으면 노동위원회나 법원이 판단합니다.',
  ],
});
