import type { Slot, SlotReader } from '../calculator.ts';
import { completedMonths, yearOf } from '../calendar.ts';
import { Ambiguous } from './ambiguous.ts';
import { contextOf, quantitiesOf, single } from './context.ts';
import { hireDate, lastWorkingDate } from './employment.ts';
import { nativeNumeralAt } from './numerals.ts';
import { answeredState, fact } from './readers.ts';

/** Slots of the unemployment benefit that several calculators ask for. */

/** The person's own age at separation: not '65세 전에는', not the age at which a job began. */
export const ownAge: (slot: string) => SlotReader = (slot) => (reading) => {
  const ages = quantitiesOf(reading, 'age').filter((quantity) => {
    const { before, after } = contextOf(reading, quantity);
    if (/(?:아이|아들|딸|자녀|애|엄마|아빠|아버지|어머니)[가-힣]?\s?(?:가|는|이)?\s?$/.test(before))
      return false;
    return !/^\s?(?:전|이전|이후|이상|미만|부터|넘|에\s?(?:처음|새로|취업|입사|들어|고용|시작)|때\s?(?:처음|새로|입사|취업|들어)|까지)/.test(
      after,
    );
  });
  const value = single(ages.map((quantity) => quantity.value));
  if (value !== undefined || ages.length > 0) return value;
  const told =
    /나이(?:는|가|:)?\s?(?:만\s?)?(\d{2})(?!\d)/.exec(reading.text)?.[1] ?? nativeAge(reading.text);
  if (told !== undefined) return Number(told);
  const decade = /(\d)0대\s?(초|중|후)반?/.test(reading.text);
  const born = /((?:19|20)\d{2})년생/.exec(reading.text)?.[1];
  if (born !== undefined && !decade && Number(born) > 1900) {
    // A year alone gives two ages within the year: only clear of every threshold is it an answer.
    const older = yearOf(reading.on) - Number(born);
    return [50, 51, 61, 62, 63, 64, 65, 66].includes(older) ? undefined : older - 1;
  }
  const bare = quantitiesOf(reading, 'bare');
  return reading.asked.has(slot) && bare.length === 1 && Number(bare[0]?.value) >= 15
    ? bare[0]?.value
    : undefined;
};

/** '스물여덟이고': an age in pure Korean needs no 살. */
function nativeAge(text: string): number | undefined {
  for (const match of text.matchAll(
    /(?<![가-힣])(?:스물|서른|마흔|쉰|예순|일흔)[가-힣]{0,2}?(?=이고|이에|인데|입니다|이라|이며|예요|에\s(?!처음|새로))/g,
  )) {
    const numeral = nativeNumeralAt(text, match.index);
    if (numeral !== undefined && numeral.end === match.index + match[0].length) return numeral.value;
  }
  return undefined;
}

/** Length of the insured period in months: '고용보험 4년 11개월', '2년 일하다', or from the first to the last day. */
export const insuredMonths: SlotReader = (reading) => {
  const spans = reading.durations.filter(({ months, start, end }) => {
    const { before, after } = contextOf(reading, { start, end });
    return (
      months > 0 &&
      !/^\s?(?:전|이내|안에|뒤|후|계약(?!만|\s?만))/.test(after) &&
      !/(?:이직|퇴사)\s?전\s?$/.test(before)
    );
  });
  const insured = spans.filter(({ start, end }) => {
    const { before, after } = contextOf(reading, { start, end });
    return /고용\s?보험|가입|피보험/.test(before) || /가입|납부|냈|들었|들어|부었/.test(after);
  });
  const chosen = insured.length > 0 ? insured : spans;
  const lengths = [...new Set(chosen.map(({ months, days }) => months + days / 30))];
  // Several jobs add up, one retold does not: both are ways to read them.
  if (lengths.length > 1)
    return new Ambiguous([...lengths, lengths.reduce((sum, length) => sum + length, 0)]);
  if (lengths[0] !== undefined) return lengths[0];
  const hired = hireDate(reading);
  const left = lastWorkingDate('separation_date')(reading);
  return typeof hired === 'string' && typeof left === 'string' ? completedMonths(hired, left) : undefined;
};

const newlyHiredLate: SlotReader = (reading) => {
  if (
    /65\s?세\s?(?:이전|전)부터\s?(?:계속|쭉|다니|일)|65\s?세\s?(?:되기\s?)?전에\s?(?:입사|취업|고용)|계속\s?(?:고용|가입|유지)/.test(
      reading.text,
    )
  )
    return false;
  const began = quantitiesOf(reading, 'age').find((quantity) =>
    /^\s?(?:에|때)\s?(?:처음\s?|새로\s?)?(?:취업|입사|들어|고용|시작|일)/.test(
      contextOf(reading, quantity).after,
    ),
  );
  if (began !== undefined) return began.value >= 65;
  return /65\s?세\s?(?:이후|넘어서?|지나서?)에?\s?(?:처음\s?|새로\s?)?(?:취업|입사|들어|고용|시작|일)/.test(
    reading.text,
  )
    ? true
    : undefined;
};

export const benefitDaysSlots: Readonly<Record<string, Slot>> = {
  age_at_separation: {
    question: '퇴사할 때 만 나이가 몇 살이었나요?',
    required: false,
    read: ownAge('age_at_separation'),
  },
  insured_months: {
    question: '고용보험 가입기간은 얼마나 되나요? (예: 4년 11개월)',
    required: false,
    read: insuredMonths,
  },
  disabled: {
    question: '장애인 등록이 되어 있나요?',
    required: false,
    read: answeredState(
      'disabled',
      /장애(?:인)?\s?(?:등록)?\s?(?:은|는|도|가|이|인은|인도)?\s?(?:없|아니|아님|아닙|아닌|안\s?되|x|X)|비장애/,
      /장애/,
    ),
  },
  newly_hired_at_65_or_older: {
    question: '65세 전부터 계속 고용보험에 가입해 일했나요, 65세가 넘어 새로 취업했나요?',
    required: false,
    read: newlyHiredLate,
  },
  self_employed: {
    question: '자영업자 고용보험 가입자인가요?',
    required: false,
    read: fact(
      /자영업(?:자)?\s?(?:은|는)?\s?아니/,
      /자영업자?\s?(?:고용\s?보험|로|인데|였|입니다|예요)|(?:제|내|운영하던)\s?(?:가게|사업|식당|회사)를?\s?(?:을\s?)?(?:폐업|닫|접)|가게를?\s?(?:폐업|닫|접)/,
    ),
  },
};
