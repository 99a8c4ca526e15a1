import { z } from 'zod';
import { defineCalculator } from './calculator.ts';
import { addDays, daysBetween } from './calendar.ts';
import { dateField, oneOf, wholeNumber } from './input.ts';
import { koreanDate } from './korean.ts';
import { spouseChildbirthLeaveOn, spouseMiscarriageLeave } from './parameters/equal-employment-act.ts';
import { spouseLeaveSlots } from './read/spouse-leave.ts';

const input = z.strictObject({
  leave_type: oneOf(['spouse_childbirth', 'spouse_miscarriage'], '배우자의 출산, 또는 배우자의 유산·사산'),
  days_after_birth: wholeNumber('출산 뒤 지난 날수', 0, 2000).optional(),
  days_before_due_date: wholeNumber('출산예정일까지 남은 날수', 0, 300).optional(),
  days_after_miscarriage: wholeNumber('유산·사산 뒤 청구까지 지난 날수', 0, 2000).optional(),
  birth_date: dateField('배우자의 출산일').optional(),
  due_date: dateField('배우자의 출산예정일').optional(),
  miscarriage_date: dateField('배우자의 유산·사산일').optional(),
  requested_on: dateField('휴가를 쓰거나 청구한 날').optional(),
});

const act = '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률';
const unavailable = { available: false, total_days: 0, paid_days: 0 };

/**
 * Leave for the spouse's childbirth or miscarriage: whether it can be taken on that day, how long, how much of it
 * paid, in how many parts. 남녀고용평등법 제18조의2·제18조의4, as in force on the day of the request.
 */
export const spouseLeave = defineCalculator({
  id: 'spouse-leave',
  title: '배우자 출산전후휴가·배우자 유산·사산휴가',
  input,
  slots: spouseLeaveSlots,
  alternatives: [
    ['days_after_birth', 'birth_date', 'days_before_due_date', 'due_date'],
    ['days_after_miscarriage', 'miscarriage_date'],
  ],
  heeds: { days: 'days_after_birth', weeks: 'days_after_birth' },
  compute(given, _on, inForceOn) {
    const day = given.requested_on ?? inForceOn;
    if (given.leave_type === 'spouse_miscarriage') {
      const passed =
        given.days_after_miscarriage ??
        (given.miscarriage_date === undefined ? undefined : daysBetween(given.miscarriage_date, day));
      const terms = spouseMiscarriageLeave;
      const law = [`${act} 제18조의4`];
      if (day < terms.from) {
        return {
          result: unavailable,
          law,
          summary: `배우자 유산·사산휴가는 2026년 9월 18일부터 시행되어, ${koreanDate(day)}에는 아직 시행 전이라 쓸 수 없습니다.`,
          steps: [`청구일 ${koreanDate(day)} < 시행일 ${koreanDate(terms.from)}`],
          limits: ['회사의 경조 휴가나 연차를 쓸 수 있는지는 취업규칙을 확인하세요.'],
        };
      }
      const late = passed !== undefined && passed > terms.claimWithinDays;
      return {
        result: late ? unavailable : { available: true, total_days: terms.days, paid_days: terms.paid },
        law,
        summary: late
          ? `유산·사산한 날부터 ${terms.claimWithinDays}일 이내에 청구해야 하는데 ${passed}일이 지나 쓸 수 없습니다.`
          : `배우자 유산·사산휴가는 ${terms.days}일까지 쓸 수 있고 최초 ${terms.paid}일은 유급입니다. 유산·사산한 날부터 ${terms.claimWithinDays}일 이내에 청구해야 합니다.`,
        steps: [`청구까지 지난 날: ${passed ?? 0}일 (${terms.claimWithinDays}일 이내)`],
        limits: [
          '모자보건법이 허용하지 않는 인공 임신중절에는 적용되지 않습니다.',
          ...(passed === undefined ? ['유산·사산한 날부터 20일 안에 청구하는 것으로 보았습니다.'] : []),
        ],
      };
    }
    const terms = spouseChildbirthLeaveOn(day);
    if (terms === undefined) {
      return {
        result: unavailable,
        law: [`${act} 제18조의2`],
        summary: '2019년 10월 1일 이전의 배우자 출산휴가는 다루지 않습니다.',
        steps: [],
        limits: [],
      };
    }
    const before =
      given.days_before_due_date ??
      (given.due_date === undefined || given.due_date < day ? undefined : daysBetween(day, given.due_date));
    const after =
      given.days_after_birth ??
      (given.birth_date === undefined || given.birth_date > day
        ? undefined
        : daysBetween(given.birth_date, day));
    const early =
      before !== undefined &&
      after === undefined &&
      (terms.fromDaysBeforeDue === 0 || before > terms.fromDaysBeforeDue);
    const late = after !== undefined && after > terms.untilDaysAfterBirth;
    const law = [`${act} 제18조의2`];
    const steps = [
      `적용 규정: ${terms.basis}`,
      ...(before === undefined
        ? []
        : [
            `출산예정일까지 ${before}일 (${terms.fromDaysBeforeDue === 0 ? '출산 뒤에만 쓸 수 있음' : `${terms.fromDaysBeforeDue}일 전부터 쓸 수 있음`})`,
          ]),
      ...(after === undefined ? [] : [`출산 뒤 ${after}일 (${terms.untilDaysAfterBirth}일까지 쓸 수 있음)`]),
    ];
    if (early || late) {
      const opens =
        early && terms.fromDaysBeforeDue > 0 && before !== undefined
          ? ` ${koreanDate(addDays(day, before - terms.fromDaysBeforeDue))}부터 쓸 수 있습니다.`
          : '';
      return {
        result: unavailable,
        law,
        summary: late
          ? `배우자가 출산한 날부터 ${terms.untilDaysAfterBirth}일이 지나 배우자 출산휴가를 쓸 수 없습니다.`
          : terms.fromDaysBeforeDue > 0
            ? `배우자 출산전후휴가는 출산예정일 ${terms.fromDaysBeforeDue}일 전부터 쓸 수 있어 아직 쓸 수 없습니다.${opens}`
            : '그때의 배우자 출산휴가는 출산한 뒤에만 쓸 수 있어 아직 쓸 수 없습니다. 출산 전 사용은 2026년 9월 18일부터입니다.',
        steps,
        limits: [],
      };
    }
    return {
      result: { available: true, total_days: terms.days, paid_days: terms.days, max_splits: terms.splits },
      law,
      summary: `배우자 출산전후휴가는 ${terms.days}일이고 모두 유급이며 ${terms.splits}회 나누어 쓸 수 있습니다. ${terms.fromDaysBeforeDue > 0 ? `출산예정일 ${terms.fromDaysBeforeDue}일 전부터 ` : ''}출산한 날부터 ${terms.untilDaysAfterBirth}일까지 쓸 수 있습니다.`,
      steps,
      limits: [
        '우선지원대상기업 근로자에게 고용보험 급여가 나오면 회사는 그 금액의 한도에서 지급 책임을 면합니다.',
      ],
    };
  },
});
