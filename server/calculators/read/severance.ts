import type { Slot, SlotReader } from '../calculator.ts';
import { Ambiguous, only } from './ambiguous.ts';
import { hireDate, lastWorkingDate, serviceMonths } from './employment.ts';
import { ordinaryWageSlots } from './ordinary-wage.ts';
import { amount, employees } from './readers.ts';
import type { Reading } from './reading.ts';

const inRow =
  /^\s?(?:,|·|\/|\+|그리고|이랑|하고|와|과)?\s?(?:그리고\s?)?(?:\d{1,2}월\s?(?:은|에|에는|분)?\s?)?(?:임금|월급|급여)?\s?$/;

const monthNamed =
  /(?:^|[^\d])\d{1,2}월\s?(?:분|치)?\s?(?:급여|월급|임금)?(?:은|는|이|가|에)?\s?(?:세전\s?)?$/;

/** '8월 300만원, 9월 310만원, 10월 305만원': three months told one by one, or one month's pay '씩' for all three. */
function monthByMonth(reading: Reading): number | Ambiguous | undefined {
  const { money, text } = reading;
  const byMonth = money.filter(({ before }) => monthNamed.test(before));
  if (byMonth.length === 3) return byMonth.reduce((sum, { amount: paid }) => sum + paid, 0);
  const each = money.find(
    ({ period, before, after }) =>
      period === 'month' && /(?:3\s?개월|석\s?달|세\s?달)/.test(before) && /^\s?씩/.test(after),
  );
  if (each !== undefined) return each.amount * 3;
  const first = money.findIndex(({ period }) => period === 'three-months');
  if (first < 0) return undefined;
  const row = money.slice(first).filter((mention, index, rest) => {
    const previous = rest[index - 1];
    return (
      previous === undefined || inRow.test(text.slice(previous.end, mention.start).replace(/^\s?원/, ''))
    );
  });
  const told = money[first];
  if (
    told !== undefined &&
    (/^\s?씩/.test(told.after) || /(?:매달|매월|다달이|한\s?달에)\s?$/.test(told.before))
  )
    return told.amount * 3;
  if (row.length === 1) return undefined;
  const total = row.reduce((sum, { amount: paid }) => sum + paid, 0);
  return row.length === 3 ? total : new Ambiguous([total, told?.amount ?? total]);
}

/** '마지막 3개월 임금', '석 달 합계', pay month by month, or pay of named months ('8~10월에 받은 임금'). */
export const lastThreeMonthsWages: SlotReader = (reading) => {
  const monthly = monthByMonth(reading);
  if (monthly !== undefined) return monthly;
  const named = amount('last_3_months_wages_krw', ['wage', 'base', undefined], ['three-months'])(reading);
  if (named !== undefined) return named;
  const months = reading.money.filter(
    (mention) => /\d{1,2}\s?(?:~|-|,|·)\s?\d{1,2}\s?월/.test(mention.before) && mention.item === 'wage',
  );
  return only(months.map((mention) => mention.amount));
};

/** Days that 근로기준법 시행령 제2조제1항 takes out of the average: '육아휴직 31일', '8월 한달(31일)은 무급 휴직'. */
const excludedDays: SlotReader = ({ text, quantities }) => {
  const reason = /육아\s?휴직|출산\s?(?:전후)?\s?휴가|산재|요양|휴업|쟁의|파업|수습|병가|휴직|제외|빼/;
  if (!reason.test(text)) return undefined;
  const days = quantities.filter((quantity) => {
    if (quantity.unit !== 'days' || quantity.value >= 89) return false;
    return (
      reason.test(text.slice(Math.max(0, quantity.start - 24), quantity.start)) ||
      reason.test(text.slice(quantity.end, quantity.end + 16))
    );
  });
  return only(days.map(({ value }) => value));
};

export const severanceSlots: Readonly<Record<string, Slot>> = {
  hire_date: { question: '언제 입사하셨나요? (예: 2024년 3월 2일)', required: false, read: hireDate },
  last_working_date: {
    question: '마지막으로 근무한 날(퇴사일)은 언제인가요?',
    required: false,
    read: lastWorkingDate('last_working_date'),
  },
  service_months: {
    question: '그 회사에서 얼마 동안 일했나요?',
    required: false,
    read: (reading) =>
      reading.dates.some(({ date }) => date !== undefined) ? undefined : serviceMonths(reading),
  },
  last_3_months_wages_krw: {
    question: '퇴직 전 마지막 3개월 동안 받은 임금 총액(세전)은 얼마인가요?',
    required: false,
    read: lastThreeMonthsWages,
  },
  annual_bonus_krw: {
    question: '마지막 1년 동안 받은 상여금이 있나요?',
    required: false,
    read: amount('annual_bonus_krw', ['bonus', 'performance'], ['year', undefined]),
  },
  annual_leave_pay_krw: {
    question: '마지막 1년에 받은 연차수당이 있나요?',
    required: false,
    read: amount('annual_leave_pay_krw', ['leave-pay'], ['year', undefined]),
  },
  excluded_days: {
    question: '마지막 3개월 가운데 육아휴직·산재 요양 등으로 빼야 하는 날이 있나요?',
    required: false,
    read: excludedDays,
  },
  ...ordinaryWageSlots,
  employees_count: { question: '상시 근로자는 몇 명인가요?', required: false, read: employees },
};
