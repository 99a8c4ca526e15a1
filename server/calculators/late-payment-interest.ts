import { z } from 'zod';
import { defineCalculator } from './calculator.ts';
import { addDays, daysBetween } from './calendar.ts';
import { exact } from './exact.ts';
import { dateField, employeesCount, wonAmount, yesNo } from './input.ts';
import { koreanDate, won } from './korean.ts';
import { latePayment } from './parameters/labor-standards-act.ts';
import { latePaymentSlots } from './read/late-payment.ts';

const input = z
  .strictObject({
    unpaid_krw: wonAmount('늦게 받은(받지 못한) 금액', 1),
    separation_date: dateField('퇴직일').optional(),
    regular_payday: dateField('정해진 급여일').optional(),
    still_employed: yesNo('아직 그 회사에 다니는지').optional(),
    paid_on: dateField('실제로 받은 날'),
    employees_count: employeesCount().optional(),
    insolvency_exemption: yesNo('늦어진 기간 내내 회생·파산 등 적용 제외 사유가 있었는지').optional(),
    exempt_from: dateField('적용 제외 사유가 시작된 날').optional(),
    exempt_until: dateField('적용 제외 사유가 끝난 날').optional(),
  })
  .refine((given) => given.separation_date === undefined || given.paid_on >= given.separation_date, {
    path: ['paid_on'],
    message: '받은 날이 퇴직일보다 앞섭니다. 날짜를 다시 확인해 주세요.',
  });

/**
 * Interest on late wages: 20 % a year from the day after the due day (14 days after leaving; the payday for those
 * still employed, from 2025-10-23) to the day of payment, 365 days a year. 근로기준법 제36조·제37조, 시행령
 * 제17조·제18조. Holds below five employees too (시행령 별표 1).
 */
export const latePaymentInterest = defineCalculator({
  id: 'late-payment-interest',
  title: '임금 지연이자',
  input,
  slots: latePaymentSlots,
  missing: (known) =>
    known.separation_date === undefined && known.regular_payday === undefined
      ? [known.still_employed === true ? 'regular_payday' : 'separation_date']
      : [],
  alternatives: [['separation_date', 'regular_payday']],
  compute(given) {
    const employed = given.regular_payday !== undefined;
    const due =
      given.regular_payday ?? addDays(given.separation_date ?? given.paid_on, latePayment.graceDays);
    const delay = Math.max(0, daysBetween(due, given.paid_on));
    const tooEarly = employed && due < latePayment.whileEmployedFrom;
    const exemptFrom =
      given.exempt_from !== undefined && given.exempt_from > due ? given.exempt_from : addDays(due, 1);
    const exemptUntil =
      given.exempt_until !== undefined && given.exempt_until < given.paid_on
        ? given.exempt_until
        : given.paid_on;
    const partly = given.exempt_from !== undefined || given.exempt_until !== undefined;
    const exemptDays =
      given.insolvency_exemption === true
        ? delay
        : partly
          ? Math.max(0, daysBetween(exemptFrom, exemptUntil) + 1)
          : 0;
    const counted = tooEarly ? 0 : delay - exemptDays;
    const interest = exact(given.unpaid_krw)
      .times(latePayment.percent)
      .over(100)
      .times(counted)
      .over(365)
      .round();
    const small = given.employees_count !== undefined && given.employees_count < 5;
    const steps = [
      employed
        ? `기한: 정해진 급여일 ${koreanDate(due)}`
        : `기한: 퇴직일 ${koreanDate(given.separation_date ?? due)}부터 14일 → ${koreanDate(due)}`,
      `지연일수: ${koreanDate(addDays(due, 1))} ~ ${koreanDate(given.paid_on)} = ${delay}일${exemptDays > 0 ? `, 적용 제외 ${exemptDays}일` : ''}`,
      `지연이자: ${won(given.unpaid_krw)} × 20% × ${counted}일 ÷ 365일 = ${won(interest)}`,
    ];
    const summary = tooEarly
      ? `재직 중 임금의 지연이자(근로기준법 제37조제1항제2호)는 2025년 10월 23일 이후에 생긴 지급사유부터 적용되어, ${koreanDate(due)} 급여에는 지연이자가 없습니다(0원).`
      : delay === 0
        ? '기한 안에 지급되어 지연이자가 없습니다(0원).'
        : exemptDays >= delay
          ? '회생·파산 등 적용 제외 사유가 이어진 기간에는 연 20% 지연이자가 붙지 않아 0원입니다.'
          : `지연이자는 ${won(interest)}입니다. 기한(${koreanDate(due)}) 다음 날부터 받은 날까지 ${counted}일에 대해 연 20%로 계산합니다.${small ? ' 5명 미만 사업장에도 적용됩니다.' : ''}`;
    return {
      result: { due_date: due, delay_days: delay, interest_krw: interest },
      law: [
        '근로기준법 제37조',
        '근로기준법 시행령 제17조',
        employed ? '근로기준법 제43조' : '근로기준법 제36조',
        ...(exemptDays > 0 ? ['근로기준법 시행령 제18조'] : []),
        ...(small ? ['근로기준법 제11조', '근로기준법 시행령 제7조'] : []),
      ],
      summary,
      steps,
      limits: [
        ...(employed
          ? []
          : [
              '재직 중에 급여일이 지난 임금(2025년 10월 23일 이후)은 퇴직했더라도 급여일 다음 날부터 셉니다(제37조제2항). 그 금액은 급여일을 알려 주시면 따로 계산합니다.',
            ]),
        '회생·파산, 법원이나 노동위원회에서 다투는 것이 적절한 경우 등에는 그 기간의 이자가 붙지 않습니다(시행령 제18조).',
        '지연이자는 노동청 진정이 아니라 민사로 청구하는 것이 보통입니다.',
      ],
    };
  },
});
