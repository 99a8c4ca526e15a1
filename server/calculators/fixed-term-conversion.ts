import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { addDays, addMonths, daysBetween } from './calendar.ts';
import { dateField, employeesCount, hours, oneOf, wholeNumber, yesNo } from './input.ts';
import { count, koreanDate } from './korean.ts';
import { fixedTermSlots } from './read/fixed-term.ts';

const exceptions = ['project', 'replacement', 'study', 'professional', 'welfare_job', 'other'] as const;

const input = z
  .strictObject({
    employees_count: employeesCount().optional(),
    contract_start: dateField('기간제로 일하기 시작한 날').optional(),
    employed_until: dateField('기준일(현재 또는 마지막 근무일)').optional(),
    service_months: z.number().min(0).max(720).describe('기간제로 계속 일한 개월 수').optional(),
    age_at_contract: wholeNumber('계약 당시 만 나이', 15, 100).optional(),
    childcare_leave_days: wholeNumber('그 사이 육아휴직 날수', 0, 1500).optional(),
    weekly_hours: hours('1주 소정근로시간', 52).optional(),
    public_institution: yesNo('국가나 지방자치단체 기관인지').optional(),
    exception: oneOf(
      exceptions,
      '2년 제한의 예외: 사업 완료, 휴직자 대체, 학업·훈련, 전문직, 복지·실업대책 일자리, 그 밖의 예외',
    ).optional(),
  })
  .refine(
    (given) =>
      given.contract_start === undefined ||
      given.employed_until === undefined ||
      given.contract_start <= given.employed_until,
    { path: ['employed_until'], message: '기준일이 계약 시작일보다 앞섭니다. 날짜를 다시 확인해 주세요.' },
  );

const exceptionNames: Readonly<Record<(typeof exceptions)[number], string>> = {
  project: '사업의 완료나 특정 업무의 완성에 필요한 기간을 정한 계약이어서(제4조제1항제1호)',
  replacement: '휴직·파견 등으로 자리를 비운 근로자를 대신하는 계약이어서(제4조제1항제2호)',
  study: '학업·직업훈련에 필요한 기간을 정한 계약이어서(제4조제1항제3호)',
  professional: '박사 학위·전문자격 등 전문적 지식·기술을 쓰는 일이어서(제4조제1항제5호)',
  welfare_job: '정부의 복지정책·실업대책에 따른 일자리여서(제4조제1항제5호)',
  other: '대통령령이 정한 예외여서(제4조제1항제6호)',
};

/** 기간제법 제3조제1항·제3항, 제4조제1항 단서, 시행령 제3조제3항제6호: why the two years do not bind. */
function notBound(known: Slots): string | undefined {
  if (
    typeof known.employees_count === 'number' &&
    known.employees_count < 5 &&
    known.public_institution !== true
  ) {
    return '상시 4명 이하 사업장에는 기간제 2년 제한(제4조)이 적용되지 않아';
  }
  if (typeof known.age_at_contract === 'number' && known.age_at_contract >= 55)
    return '55세 이상 고령자와의 계약은 2년을 넘겨 쓸 수 있어(제4조제1항제4호)';
  if (typeof known.weekly_hours === 'number' && known.weekly_hours < 15)
    return '1주 15시간 미만 단시간근로자는 예외여서(시행령 제3조제3항제6호)';
  return exceptions.find((name) => name === known.exception) === undefined
    ? undefined
    : exceptionNames[known.exception as (typeof exceptions)[number]];
}

function missing(known: Slots): readonly string[] {
  if (notBound(known) !== undefined) return [];
  return [
    ...(known.contract_start === undefined && known.service_months === undefined ? ['contract_start'] : []),
    ...(known.employees_count === undefined && known.public_institution !== true ? ['employees_count'] : []),
  ];
}

/**
 * Conversion of a fixed-term contract: over two years of continued service (childcare leave not counted) makes it
 * one without a term. 기간제 및 단시간근로자 보호 등에 관한 법률 제4조, 남녀고용평등법 제19조제5항.
 */
export const fixedTermConversion = defineCalculator({
  id: 'fixed-term-conversion',
  title: '기간제 2년 초과(무기계약 간주)',
  input,
  slots: fixedTermSlots,
  missing,
  alternatives: [['contract_start', 'service_months']],
  compute(given, on) {
    const act = '기간제 및 단시간근로자 보호 등에 관한 법률';
    const refused = notBound(given as Slots);
    if (refused !== undefined) {
      const small = given.employees_count !== undefined && given.employees_count < 5;
      return {
        result: { rule_applies: false, converted: false },
        law: [
          ...(small ? [`${act} 제3조`, `${act} 시행령 제2조`] : [`${act} 제4조`]),
          ...(given.age_at_contract !== undefined && given.age_at_contract >= 55
            ? ['고용상 연령차별금지 및 고령자고용촉진에 관한 법률 시행령 제2조']
            : []),
        ],
        summary: `${refused} 2년을 넘게 일했어도 무기계약(정규직)으로 전환된 것으로 보지 않습니다.`,
        steps: [refused],
        limits: [
          '취업규칙이나 계약에서 전환을 약속했거나 갱신을 기대할 만한 사정이 있으면 달리 볼 수 있습니다.',
        ],
      };
    }
    const until = given.employed_until ?? on;
    const leave = given.childcare_leave_days ?? 0;
    const steps: string[] = [];
    let converted: boolean;
    if (given.contract_start !== undefined) {
      const lastDay = addDays(addMonths(given.contract_start, 24), leave - 1);
      converted = until > lastDay;
      steps.push(
        `계속 근로한 기간: ${koreanDate(given.contract_start)} ~ ${koreanDate(until)} = ${count(daysBetween(given.contract_start, until) + 1)}일${leave > 0 ? ` - 육아휴직 ${leave}일` : ''}`,
      );
      steps.push(`2년이 되는 날: ${koreanDate(lastDay)} → ${converted ? '넘음' : '넘지 않음'}`);
    } else {
      const months = given.service_months ?? 0;
      converted = months - leave / 30 > 24;
      steps.push(
        `계속 근로한 기간: ${count(months)}개월${leave > 0 ? ` - 육아휴직 ${leave}일` : ''} ${converted ? '>' : '≤'} 24개월`,
      );
    }
    return {
      result: { rule_applies: true, converted },
      law: [`${act} 제4조`, ...(leave > 0 ? ['남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률 제19조'] : [])],
      summary: converted
        ? '2년을 넘겨 기간제로 일했으므로 기간의 정함이 없는 근로계약(무기계약)을 맺은 것으로 봅니다.'
        : `${leave > 0 ? '육아휴직 기간을 빼면 ' : ''}기간제로 일한 기간이 2년을 넘지 않아 무기계약으로 전환되지 않습니다.`,
      steps,
      limits: [
        ...(given.exception === undefined
          ? ['사업 완료, 휴직자 대체, 전문직 같은 예외 사유가 없는 것으로 보았습니다.']
          : []),
        '계약을 갱신하며 끊김 없이 일한 것으로 보았습니다. 공백이 있으면 그 길이와 사정을 보아야 합니다.',
        '무기계약이 되어도 임금 등 근로조건이 정규직과 똑같아지는 것은 아닙니다.',
      ],
    };
  },
});
