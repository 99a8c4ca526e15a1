import type { Slot, SlotReader } from '../calculator.ts';
import { contextOf, quantitiesOf, single } from './context.ts';
import { answeredFact, answeredState, dateNamed, employees, fact } from './readers.ts';

export const leaveType: SlotReader = ({ text }) => {
  if (/사산/.test(text) && !/유산/.test(text)) return 'stillbirth';
  if (/유산/.test(text) && !/유산\s?(?:위험|기|경험)/.test(text)) return 'miscarriage';
  if (/사산/.test(text)) return 'stillbirth';
  return /출산|임신|산전후|분만|아기|쌍둥이|미숙아|조산/.test(text) ? 'childbirth' : undefined;
};

const weeks: SlotReader = (reading) => {
  const pregnancy = quantitiesOf(reading, 'weeks').filter(
    (quantity) => !/^\s?(?:전|뒤|후)/.test(contextOf(reading, quantity).after),
  );
  const told = single(pregnancy.map(({ value }) => value));
  if (told !== undefined) return told;
  const bare = quantitiesOf(reading, 'bare');
  return reading.asked.has('pregnancy_weeks') && bare.length === 1 ? bare[0]?.value : undefined;
};

/** Premature: told as such, born before 37 weeks, or under 2.5 kg (근로기준법 시행규칙 제12조의2제1항). */
const premature: SlotReader = (reading) => {
  const { text } = reading;
  if (
    /미숙아\s?(?:이런\s?(?:건|거)\s?|는\s?|은\s?|도\s?|가\s?)?(?:아니|아님|아닙|아닌|x)|만삭|정상\s?분만/.test(
      text,
    )
  )
    return false;
  const kilograms = /(\d(?:\.\d+)?)\s?(?:kg|킬로|키로)/i.exec(text)?.[1];
  const grams = /(\d{3,4})\s?(?:g(?![a-z])|그램)/i.exec(text)?.[1];
  const weight =
    kilograms !== undefined ? Number(kilograms) : grams !== undefined ? Number(grams) / 1000 : undefined;
  const born = quantitiesOf(reading, 'weeks').find((quantity) => quantity.value >= 20);
  if (
    weight !== undefined ||
    (born !== undefined && /태어|낳|출산|출생/.test(text) && !/휴가\s?\d/.test(text))
  ) {
    return (weight !== undefined && weight < 2.5) || (born !== undefined && born.value < 37);
  }
  return /미숙아|조산아|이른둥이|조산/.test(text) ? true : undefined;
};

const nicu = answeredFact(
  'nicu_within_24h',
  /(?:신생아\s?)?(?:중환자실|NICU|니큐)[^.]{0,14}(?:안\s?(?:들|갔|가)|않|없|아니)|입원\s?(?:은|도)?\s?(?:안\s?했|하지\s?않|없)|(?:이틀|사흘|나흘|며칠|[2-9]일|일주일)\s?(?:뒤|후|지나|만)에?[^.]{0,16}(?:중환자실|NICU|입원)/i,
  /(?:바로|당일|그\s?날|출생\s?직후|태어나자마자|24시간|곧바로|즉시)[^.]{0,24}(?:중환자실|NICU|니큐|입원)|(?:중환자실|NICU|니큐)[^.]{0,10}(?:바로|당일|24시간)/i,
);

export const maternitySlots: Readonly<Record<string, Slot>> = {
  leave_type: { question: '출산인가요, 유산이나 사산인가요?', required: true, read: leaveType },
  multiple_pregnancy: {
    question: '쌍둥이처럼 한 번에 둘 이상을 임신하셨나요?',
    required: false,
    read: answeredState(
      'multiple_pregnancy',
      /한\s?명|단태아|(?<!\d)1명|(?:아이|아기|애)(?:는|가)?\s?하나(?!요)|쌍둥이\s?(?:는|은|도|가)?\s?(?:아니|아님|아닙|아닌)|다태아\s?(?:는|도|가)?\s?(?:아니|아님|아닙)/,
      /쌍둥이|다태아|세쌍둥이|(?:아이|아기)\s?(?:둘|두\s?명|셋)|둘\s?이상/,
    ),
  },
  premature: { question: '미숙아(37주 미만 또는 2.5kg 미만)인가요?', required: false, read: premature },
  nicu_within_24h: {
    question: '아기가 출생 후 24시간 안에 신생아중환자실에 입원했나요?',
    required: false,
    read: nicu,
  },
  birth_date: {
    question: '출산일은 언제인가요?',
    required: false,
    read: dateNamed(
      'birth_date',
      /^\s?(?:에|날)?\s?[^.]{0,20}(?:태어|낳|출산|분만|출생)/,
      /(?:출산일|태어난\s?날|생일)(?:은|이)?\s?$/,
    ),
  },
  pregnancy_weeks: { question: '유산·사산 당시 임신 몇 주였나요?', required: false, read: weeks },
  induced_abortion: {
    question: '모자보건법이 허용하지 않는 인공 임신중절인가요?',
    required: false,
    read: fact(
      /(?:중절|낙태)[^.]{0,8}(?:아니|아님|아닙)|모자보건법[^.]{0,12}(?:허용|해당|따른)/,
      /인공\s?(?:임신)?\s?중절|낙태|임신\s?중절/,
      /중환자실|NICU|니큐/i,
    ),
  },
  employees_count: { question: '상시 근로자는 몇 명인가요?', required: false, read: employees },
};
