import type { Slot, SlotReader } from '../calculator.ts';
import { contextOf, named, quantitiesOf, single } from './context.ts';
import type { MoneyMention } from './money.ts';
import { amount, answeredState, dateNamed } from './readers.ts';

/** The monthly ordinary wage, also where people say only 월급 for it. */
export const ordinaryOrMonthlyWage: SlotReader = (reading) => {
  const monthly = (mention: MoneyMention) => mention.period !== undefined || mention.amount >= 300_000;
  return (
    amount('monthly_ordinary_wage_krw', ['ordinary'], ['month', undefined], monthly)(reading) ??
    amount('monthly_ordinary_wage_krw', ['wage', 'base', undefined], ['month'])(reading)
  );
};

/**
 * Insured unit days as told; a year or more of insurance counts by the calendar, and under half a year cannot
 * reach 180. Between the two the unpaid days decide, so nothing is read.
 */
export const insuredUnitDays: SlotReader = (reading) => {
  const told = named(
    'insured_unit_days',
    'days',
    /단위\s?기간|고용\s?보험|피보험|가입/,
    /^\s?(?:의\s?)?(?:피보험|고용\s?보험|단위|가입)/,
  )(reading);
  if (told !== undefined) return told;
  const spans = reading.durations.filter(({ months, start, end }) => {
    const { before, after } = contextOf(reading, { start, end });
    return (
      months > 0 &&
      (/고용\s?보험[^.]{0,10}$|가입[^.]{0,8}$|피보험[^.]{0,8}$/.test(before) ||
        /^\s?(?:동안\s?|간\s?|째\s?|넘게\s?|정도\s?)?(?:고용\s?보험|가입|납부)/.test(after))
    );
  });
  const months = single(spans.map((span) => span.months));
  if (months === undefined) return undefined;
  return months >= 12 || months < 6 ? Math.floor((months * 365) / 12) : undefined;
};

const notMine =
  /(?:배우자|남편|아내|와이프|애\s?아빠|아이\s?아빠|애\s?엄마)[가-힣]?\s?(?:는|은|가|이|도)?\s?(?:육아\s?휴직)?[^.,]{0,6}$/;

const leaveMonths: SlotReader = (reading) => {
  const spans = reading.durations.filter(({ months, days, start, end }) => {
    const { before, after } = contextOf(reading, { start, end });
    if (
      months <= 0 ||
      days > 0 ||
      /고용\s?보험[^.]{0,10}$|가입[^.]{0,8}$|단위\s?기간[^.]{0,6}$|생후\s?$|임신\s?$|근속\s?$|입사\s?$/.test(
        before,
      )
    )
      return false;
    if (
      /^\s?(?:된|짜리)?\s?(?:아기|아이|아들|딸|애기|애)/.test(after) ||
      /^\s?(?:전|째\s?다니|다녔|동안\s?다|근무|차\s?직장)/.test(after)
    )
      return false;
    if (/^\s?(?:에\s|이상|미만)/.test(after)) return false;
    return (
      !/^\s?(?:가입|납부|넘게\s?(?:가입|고용))/.test(after) &&
      (!notMine.test(before) || /(?:각각|둘\s?다|저랑|저도|같이)/.test(before))
    );
  });
  const wanted = spans.filter(
    ({ start, end }) =>
      /휴직|쓰|쉬|신청|동안|사용|할|할게|이요/.test(contextOf(reading, { start, end }).after) ||
      /휴직[^.]{0,10}$/.test(contextOf(reading, { start, end }).before),
  );
  return single((wanted.length > 0 ? wanted : spans).map(({ months }) => months));
};

const spouseMonths: SlotReader = (reading) => {
  const each = reading.durations.find(
    ({ months, start, end }) =>
      months > 0 &&
      (/(?:각각|둘\s?다|부부가\s?모두)\s?$/.test(contextOf(reading, { start, end }).before) ||
        /^\s?씩/.test(contextOf(reading, { start, end }).after)),
  );
  if (each !== undefined) return each.months;
  const spouse = reading.durations.find(
    ({ months, start, end }) => months > 0 && notMine.test(contextOf(reading, { start, end }).before),
  );
  return spouse?.months;
};

export const parentalSlots: Readonly<Record<string, Slot>> = {
  monthly_ordinary_wage_krw: {
    question: '월 통상임금(기본급과 매월 정해진 수당)이 얼마인가요?',
    required: false,
    read: ordinaryOrMonthlyWage,
  },
  leave_months: {
    question: '육아휴직을 몇 개월 쓰시나요(기간)?',
    required: false,
    read: (reading) =>
      leaveMonths(reading) ??
      (reading.asked.has('leave_months')
        ? single(quantitiesOf(reading, 'bare').map(({ value }) => value))
        : undefined),
  },
  insured_unit_days: {
    question: '육아휴직 전 고용보험 피보험 단위기간이 며칠인가요(180일 이상인지)?',
    required: false,
    read: insuredUnitDays,
  },
  single_parent: {
    question: '한부모 가정인가요?',
    required: false,
    read: answeredState(
      'single_parent',
      /한부모\s?(?:가정|가족)?\s?(?:는|은|도|가|이)?\s?[·,/]?\s?(?:6\s?\+\s?6\s?)?(?:특례\s?)?(?:아니|아님|아닙|아닌|x|X|없|해당\s?(?:없|안))|한부모[^.]{0,14}(?:아니|아님|아닙|아닌)/,
      /한부모|혼자\s?(?:아이|애|키우|양육)|미혼모|미혼부|싱글맘|싱글대디/,
      /한부모|혼자/,
    ),
  },
  both_parents_special: {
    question: '배우자도 자녀가 생후 18개월이 되기 전에 육아휴직을 쓰나요(6+6)?',
    required: false,
    read: answeredState(
      'both_parents_special',
      /6\s?\+\s?6\s?(?:은|는|도|이|가)?\s?(?:특례|제도)?\s?(?:[·,/]?\s?한부모\s?)?(?:모두\s?|둘\s?다\s?)?(?:아니|아님|아닙|아닌|x|X|해당\s?(?:없|안)|안\s?[쓰씀])|부부\s?(?:동시|특례|함께)[^.]{0,14}(?:아니|아님|아닙|x)|부모\s?(?:함께|동시|모두)[^.]{0,14}(?:아니|아님|아닙|x)|(?:배우자|남편|아내|와이프)(?:는|은|가|이)?\s?(?:육아\s?휴직\s?(?:을|은)?\s?)?(?:안|못)\s?[쓰쓸써쓴씀씁썼]|(?:저|나)만\s?(?:육아\s?휴직|쓰|써|쓸)|(?:배우자|남편|아내|와이프)[^.]{0,16}쓰지\s?않|특례\s?(?:는|도|나|은)?[^.]{0,10}(?:아니|아님|아닙|x)/,
      /6\s?\+\s?6|육\s?플러스\s?육|(?:부부|부모|둘)(?:가|이)?\s?(?:모두|둘\s?다|다|함께|같이|각각|번갈아)\s?[^.]{0,12}(?:육아\s?휴직|휴직|쓰|써|쓸)|(?:남편|아내|배우자|와이프)(?:이랑|랑|과|와|하고|도)\s?[^.]{0,20}(?:육아\s?휴직|휴직|쓰|써|쓸|씁)/,
      /6\s?\+\s?6|배우자|남편|아내|와이프|부부/,
    ),
  },
  spouse_leave_months: {
    question: '배우자는 육아휴직을 몇 개월 쓰나요?',
    required: false,
    read: spouseMonths,
  },
  leave_start_date: {
    question: '육아휴직을 언제 시작하나요?',
    required: false,
    read: dateNamed(
      'leave_start_date',
      /^\s?(?:부터|에\s?(?:시작|들어|휴직)|시작|자로\s?(?:시작|휴직))/,
      /휴직\s?(?:시작일?|개시일?)(?:은|는|이)?\s?$/,
    ),
  },
};
