import { z } from 'zod';
import { defineCalculator } from './calculator.ts';
import { addDays, addMonths, daysBetween } from './calendar.ts';
import { dateField, wholeNumber, yesNo } from './input.ts';
import { koreanDate } from './korean.ts';
import { benefitPeriod } from './parameters/employment-insurance-act.ts';
import { named } from './read/context.ts';
import { lastWorkingDate } from './read/employment.ts';
import { dateNamed, fact } from './read/readers.ts';

const input = z
  .strictObject({
    separation_date: dateField('이직일(퇴사일)'),
    report_date: dateField('실업 신고일'),
    benefit_days: wholeNumber('소정급여일수', 1, 270),
    extension_days: wholeNumber('임신·출산·육아·질병 등으로 수급기간을 늘린 날수', 0, 1095).optional(),
    construction_daily_worker: yesNo('이직 당시 건설일용근로자였는지').optional(),
  })
  .refine((given) => given.report_date > given.separation_date, {
    path: ['report_date'],
    message: '실업 신고일은 이직일보다 뒤여야 합니다. 날짜를 다시 확인해 주세요.',
  });

/**
 * Benefit period: 12 months from the day after separation (longer by reported inability to work, 4 years at most),
 * of which the first 7 days from the report are waiting. 고용보험법 제48조·제49조·제50조.
 */
export const jobSeekingBenefitPeriod = defineCalculator({
  id: 'job-seeking-benefit-period',
  title: '구직급여 수급기간',
  input,
  slots: {
    separation_date: {
      question: '언제 퇴사하셨나요(이직일)?',
      required: true,
      read: lastWorkingDate('separation_date'),
    },
    report_date: {
      question: '고용센터에 실업 신고(수급자격 신청)를 언제 했나요, 또는 언제 하려고 하나요?',
      required: true,
      read: (reading) =>
        dateNamed(
          'report_date',
          /^(?:\s?\([^)]*\))?\s?(?:에야|에|날|이나|쯤)?\s?(?:고용\s?센터에?\s?)?(?:가서\s?)?(?:실업\s?(?:급여\s?)?)?(?:신고|신청|등록)/,
          /(?:신고일|신청일|신고한\s?날|신청한\s?날|실업\s?신고|신고|신청)(?:은|이|는|:)?\s?$/,
        )(reading) ??
        (/(?:지금|이제야?|오늘)[^.]{0,10}(?:신고|신청)/.test(reading.text) ? reading.on : undefined),
    },
    benefit_days: {
      question: '소정급여일수(받을 수 있는 총일수)는 며칠인가요? (120일~270일)',
      required: true,
      read: named('benefit_days', 'days', /급여\s?일수|소정|총\s?일수/, /^\s?(?:짜리|치|분|받을|동안\s?받)/),
    },
    extension_days: {
      question: '임신·출산·육아·질병 등으로 수급기간 연장을 신고한 기간이 있나요?',
      required: false,
      read: named('extension_days', 'days', /연기|연장|유예/, /^\s?(?:을|를)?\s?(?:연기|연장|유예)/),
    },
    construction_daily_worker: {
      question: '건설일용근로자였나요?',
      required: false,
      read: fact(/건설\s?일용[가-힣]*\s?(?:은|는)?\s?아니/, /건설\s?(?:현장\s?)?일용/),
    },
  },
  compute(given) {
    const dayAfter = addDays(given.separation_date, 1);
    const ordinaryEnd = addDays(addMonths(dayAfter, benefitPeriod.months), -1);
    const longestEnd = addDays(addMonths(dayAfter, benefitPeriod.longestYears * 12), -1);
    const extended = addDays(ordinaryEnd, given.extension_days ?? 0);
    const end = [extended, longestEnd].sort()[0] ?? extended;
    const waiting = given.construction_daily_worker === true ? 0 : benefitPeriod.waitingDays;
    const firstPayable = addDays(given.report_date, waiting);
    const left = Math.max(0, daysBetween(firstPayable, end) + 1);
    const payable = Math.min(given.benefit_days, left);
    return {
      result: { period_end: end, waiting_days: waiting, payable_days: payable },
      law: ['고용보험법 제48조', '고용보험법 제49조', '고용보험법 제50조'],
      summary:
        payable === 0
          ? `수급기간이 ${koreanDate(end)}에 끝나 받을 수 있는 날이 없습니다(0일). 구직급여는 이직일 다음 날부터 12개월 안에만 받을 수 있습니다.`
          : `수급기간은 ${koreanDate(end)}까지이고, 그 안에 받을 수 있는 날은 ${payable}일입니다(소정급여일수 ${given.benefit_days}일).`,
      steps: [
        `수급기간: ${koreanDate(dayAfter)}부터 12개월${given.extension_days === undefined ? '' : ` + 연장 ${given.extension_days}일`} → ${koreanDate(end)}까지`,
        waiting === 0
          ? '건설일용근로자는 대기기간이 없습니다.'
          : `대기기간: ${koreanDate(given.report_date)}부터 ${waiting}일 → ${koreanDate(firstPayable)}부터 지급`,
        `남은 기간 ${left}일, 소정급여일수 ${given.benefit_days}일 → ${payable}일`,
      ],
      limits: [
        '임신·출산·육아·질병 등으로 취업할 수 없어 신고하면 그 기간만큼 늘어납니다(모두 4년까지).',
        '실업인정을 받지 못한 날은 지급되지 않습니다.',
      ],
    };
  },
});
