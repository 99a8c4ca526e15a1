import type { Slot, SlotReader } from '../calculator.ts';
import { addMonths, calendarDate, lastDayOfMonth, monthOf, yearOf } from '../calendar.ts';
import { only } from './ambiguous.ts';
import { lastWorkingDate } from './employment.ts';
import { answeredFact, dateNamed, employees, fact } from './readers.ts';
import type { Reading } from './reading.ts';

const employedNow = /재직|다니고\s?있|다니는\s?중|근무\s?중|급여일|월급날|월급일|임금\s?지급일|정기\s?지급일/;

/** The sum in question: the only amount of the message, or the only one told as unpaid. Parts paid apart are asked for. */
const unpaid: SlotReader = ({ money }) => {
  const late = money.filter((mention) =>
    /밀린|못\s?받|안\s?(?:준|들어|나온|줘)|체불|미지급|떼인/.test(mention.before.slice(-20) + mention.after),
  );
  return only((late.length === 1 ? late : money).map(({ amount }) => amount));
};

const paid =
  /^(?:\s?\([^)]*\))?\s?(?:에야|에서야|에|이나|이\s?돼서야|날)?\s?(?:다\s?|전부\s?|겨우\s?|뒤늦게\s?|그\s?돈을?\s?|한꺼번에\s?)?(?:입금|지급(?!했어야|해야|하기로\s?한)|받(?!을|아야|았어야|기로\s?한)|들어(?!와야|왔어야)|준대|준다|줬(?!어야)|줄(?!\s?(?:월급|임금|급여|돈))|송금|나왔|주겠|정산|통장)/;
/** One day named once is not both: '7월 31일에 나왔어요' tells of leaving, not of money that came. */
const isSeparation = (reading: Reading, day: unknown): boolean =>
  reading.dates.filter(({ date }) => date === day).length === 1 &&
  lastWorkingDate('separation_date')(reading) === day;
const paidOn: SlotReader = (reading) => {
  const told = dateNamed(
    'paid_on',
    paid,
    /(?:받은\s?날|입금일|지급받은\s?날|지급한\s?날|(?<!임금\s?|정기\s?)지급일)(?:은|이)?\s?$/,
  )(reading);
  if (told !== undefined) return isSeparation(reading, told) ? undefined : told;
  return /아직(?:까지)?\s?(?:도\s?)?(?:못\s?받|안\s?(?:들어|줬|줘|주|나왔))|(?:오늘|지금|현재)까지/.test(
    reading.text,
  )
    ? reading.on
    : undefined;
};

/** A payday as a date, or '매월 10일' of the month that the wages are for. */
const payday: SlotReader = (reading) => {
  const told = dateNamed(
    'regular_payday',
    /^\s?(?:이|은|에)?\s?(?:정기\s?)?(?:급여일|월급날|월급일|임금\s?지급일|월급|급여|임금|(?:받을|받아야|받았어야|받기로\s?한|나와야|나왔어야|들어와야|들어왔어야|줘야|줬어야|지급해야|지급했어야))/,
    /(?:급여일|월급날|월급일|임금\s?지급일|정기\s?지급일)(?:은|이|인|:)?\s?$/,
  )(reading);
  if (told !== undefined || !employedNow.test(reading.text)) return told;
  const day =
    /(?:매월|매달)\s?(\d{1,2})일/.exec(reading.text)?.[1] ??
    /(?:급여일|월급날|월급일)(?:은|이)?\s?(?:매월|매달)?\s?(\d{1,2})일/.exec(reading.text)?.[1];
  const month = reading.dates.find((mention) => mention.date === undefined && mention.month !== undefined);
  // '8월분' may be due in August or in September.
  if (day === undefined || /\d{1,2}월\s?분/.test(reading.text)) return undefined;
  if (month?.month !== undefined)
    return calendarDate(
      month.year,
      month.month,
      Math.min(Number(day), lastDayOfMonth(month.year, month.month)),
    );
  const lastMonth = addMonths(`${reading.on.slice(0, 7)}-01`, -1);
  return /지난\s?달/.test(reading.text)
    ? calendarDate(yearOf(lastMonth), monthOf(lastMonth), Number(day))
    : undefined;
};

export const latePaymentSlots: Readonly<Record<string, Slot>> = {
  unpaid_krw: { question: '늦게 받은(또는 못 받은) 금액이 얼마인가요?', required: true, read: unpaid },
  separation_date: {
    question: '언제 퇴사(퇴직)하셨나요? 재직 중이면 정해진 급여일을 알려 주세요.',
    required: false,
    read: (reading) =>
      employedNow.test(reading.text) && !/퇴사|퇴직|그만/.test(reading.text)
        ? undefined
        : lastWorkingDate('separation_date')(reading),
  },
  regular_payday: { question: '정해진 급여일은 언제인가요?', required: false, read: payday },
  still_employed: {
    question: '아직 그 회사에 다니고 있나요?',
    required: false,
    read: fact(/퇴사|퇴직|그만뒀|그만두고/, /재직|다니고\s?있|다니는\s?(?:중|회사)|근무\s?중/),
  },
  paid_on: { question: '그 돈을 언제 받으셨나요(또는 언제 받기로 했나요)?', required: true, read: paidOn },
  employees_count: { question: '상시 근로자는 몇 명인가요?', required: false, read: employees },
  insolvency_exemption: {
    question: '늦어진 기간에 회생·파산 절차가 있었나요?',
    required: false,
    read: answeredFact(
      'insolvency_exemption',
      /(?:회생|파산|도산)[^.]{0,12}(?:아니|없|안\s?했)/,
      /회생\s?절차|회생\s?개시|법정\s?관리|파산\s?선고|도산\s?(?:등\s?)?사실\s?인정|천재\s?·?\s?사변/,
      /회생|파산|도산|법정\s?관리/,
    ),
  },
  exempt_from: { question: '그 절차는 언제 시작되었나요?', required: false, read: () => undefined },
  exempt_until: { question: '그 절차는 언제 끝났나요?', required: false, read: () => undefined },
};
