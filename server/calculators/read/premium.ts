import type { Slot, SlotReader } from '../calculator.ts';
import { Ambiguous } from './ambiguous.ts';
import { named } from './context.ts';
import { type ExtraWork, readExtraHours } from './extra-work.ts';
import { hourlyOrdinaryWage, monthlyOrdinaryWage } from './ordinary-wage.ts';
import { answeredFact, employees, weeklyHours } from './readers.ts';

const none: Readonly<Record<ExtraWork, RegExp>> = {
  overtime: /연장[^.,]{0,8}(?:없|안\s?했)/,
  night: /야간[^.]{0,12}(?:없|안\s?했)/,
  holiday: /휴일[^.]{0,8}(?:없|안\s?했)/,
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const severalDays = /요일.*요일|각각|\d일.*\d일/;

/** '연장 6시간 (연장 6시간, 야간 6시간)' may be one evening told twice, or two evenings. */
const restated = (told: readonly number[]): number | Ambiguous =>
  new Set(told).size < told.length ? new Ambiguous([sum(told), sum([...new Set(told)])]) : sum(told);

/** Hours of one kind. Hours whose kind the text leaves open may be any: then the answer is in doubt. */
function workedHours(kind: ExtraWork): SlotReader {
  return (reading) => {
    const extra = readExtraHours(reading);
    const told = extra[kind];
    if (reading.asked.has(`${kind}_hours`) && told.length === 0 && extra.unknown.length === 1)
      return extra.unknown[0];
    if (extra.unknown.length > 0 && kind === 'overtime')
      return new Ambiguous([sum(told), sum(told) + sum(extra.unknown)]);
    if (told.length > 0) return severalDays.test(reading.text) ? sum(told) : restated(told);
    return none[kind].test(reading.text) ? 0 : undefined;
  };
}

export const premiumSlots: Readonly<Record<string, Slot>> = {
  hourly_ordinary_wage_krw: hourlyOrdinaryWage,
  monthly_ordinary_wage_krw: monthlyOrdinaryWage,
  weekly_hours: { question: '1주 소정근로시간은 몇 시간인가요?', required: false, read: weeklyHours },
  employees_count: {
    question: '상시 근로자(직원)는 몇 명인가요? 5명 이상인지에 따라 가산 여부가 달라집니다.',
    required: true,
    read: employees,
  },
  overtime_hours: {
    question: '연장(또는 야간·휴일)근로를 몇 시간 했나요?',
    required: false,
    read: workedHours('overtime'),
  },
  night_hours: {
    question: '밤 10시부터 아침 6시 사이에 일한 시간은 몇 시간인가요?',
    required: false,
    read: workedHours('night'),
  },
  holiday_hours: {
    question: '휴일에 일한 시간은 몇 시간인가요?',
    required: false,
    read: workedHours('holiday'),
  },
  holiday_days: {
    question: '휴일근로를 며칠에 나누어 했나요? 하루 8시간을 넘는 시간은 가산율이 다릅니다.',
    required: false,
    read: (reading) =>
      readExtraHours(reading).holidayDays ??
      named('holiday_days', 'days', /휴일|주말|공휴일|일요일/)(reading),
  },
  article63_exempt: {
    question: '감시·단속적 근로 승인을 받은 근로자인가요?',
    required: false,
    read: answeredFact(
      'article63_exempt',
      /(?:감시|단속)[^.]{0,20}승인[^.]{0,8}(?:안|없|못|아니)|승인[^.]{0,4}(?:안\s?받|못\s?받|없)/,
      /(?:감시|단속)[가-힣\s·,()]*(?:승인|인가)|제?63조|관리\s?·?\s?감독(?:자|업무)|기밀\s?취급|농림\s?사업|축산|양식업/,
      /감시|단속적|경비원/,
    ),
  },
};
