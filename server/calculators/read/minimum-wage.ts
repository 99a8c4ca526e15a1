import type { Slot, SlotReader } from '../calculator.ts';
import { yearOf } from '../calendar.ts';
import { only } from './ambiguous.ts';
import { firstOf } from './context.ts';
import type { MoneyMention, MoneyPeriod } from './money.ts';
import { monthlyBase } from './monthly-pay.ts';
import { amount, answeredState, dailyHours, employees, fact, weeklyHours } from './readers.ts';

const payTypes: Readonly<Partial<Record<MoneyPeriod, string>>> = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'annual',
};
const plainWage = ['wage', 'base', undefined] as const;

/** Unit of pay: from the period of the wage that is named, else from the word itself (월급, 시급). */
const payType: SlotReader = ({ money, text }) => {
  const wage =
    money.find((mention) => mention.item === 'base') ??
    money.find(
      (mention) => (mention.item === 'wage' || mention.item === undefined) && mention.period !== undefined,
    ) ??
    money.find((mention) => mention.item === 'wage' || mention.item === undefined);
  if (wage !== undefined && wage.period === undefined && wage.amount < 30_000) return 'hourly';
  if (wage?.item === 'base' && (wage.period === undefined || wage.period === 'month')) return 'monthly';
  const told = wage?.period === undefined ? undefined : payTypes[wage.period];
  if (told !== undefined) return told;
  const words = [
    ['시급', 'hourly'],
    ['일급', 'daily'],
    ['일당', 'daily'],
    ['주급', 'weekly'],
    ['월급', 'monthly'],
    ['연봉', 'annual'],
  ] as const;
  const affirmed = text.replace(/\S+(?:이|가)?\s?아니라/g, '');
  const named = [...new Set(words.filter(([word]) => affirmed.includes(word)).map(([, type]) => type))];
  return named.length === 1 ? named[0] : undefined;
};

const workYear: SlotReader = ({ dates, text, on }) => {
  const years = [...new Set(dates.map((mention) => mention.year))];
  if (years.length === 1) return years[0];
  return years.length === 0 && /올해|현재|지금|요즘/.test(text) ? yearOf(on) : undefined;
};

const probationMonth: SlotReader = ({ text }) => {
  const match = /수습[^.]{0,12}?(\d{1,2}|한|두|세|첫)\s?(?:개월|달)\s?(?:차|째|동안|됐|되|밖)?/.exec(text);
  const words: Readonly<Record<string, number>> = { 한: 1, 첫: 1, 두: 2, 세: 3 };
  return match?.[1] === undefined ? undefined : (words[match[1]] ?? Number(match[1]));
};

const contractTerm: SlotReader = ({ durations, text }) => {
  const named = durations.find(
    (duration) =>
      /^\s?(?:짜리\s?|의\s?|로\s?|간?\s?)?(?:이상\s?)?(?:단기\s?|근로\s?|기간\s?)?(?:계약|기간제|단기)/.test(
        text.slice(duration.end),
      ) || /계약(?:기간)?(?:은|이)?\s?$/.test(text.slice(0, duration.start)),
  );
  return named !== undefined && named.days === 0 ? named.months : undefined;
};

const inKind = /현물|구내식당|제공|식권/;
/** Benefits of one kind add up: 식대 and 교통비 are both cash benefits (최저임금법 제6조제4항제3호). */
const benefits =
  (accepts: (mention: MoneyMention) => boolean): SlotReader =>
  ({ money }) => {
    const kept = money.filter(
      (mention) =>
        (mention.item === 'meal' || mention.item === 'transport') &&
        (mention.period === 'month' || mention.period === undefined) &&
        accepts(mention),
    );
    return kept.length === 0 ? undefined : kept.reduce((sum, mention) => sum + mention.amount, 0);
  };

/** An amount of a few thousand won for one's work can only be by the hour. */
const hourlyBySize: SlotReader = ({ money }) => {
  const small = money.filter(
    (mention) =>
      (mention.item === undefined || mention.item === 'wage') &&
      mention.period === undefined &&
      mention.amount >= 3_000 &&
      mention.amount < 30_000,
  );
  return only(small.map((mention) => mention.amount));
};

export const minimumWageSlots: Readonly<Record<string, Slot>> = {
  pay_type: {
    question: '임금을 어떻게 얼마 받으시나요? 시급·일급·주급·월급 가운데 무엇인지와 금액을 알려 주세요.',
    required: true,
    read: payType,
  },
  work_year: { question: '어느 해에 일한 임금인가요?', required: false, read: workYear },
  hourly_wage_krw: {
    question: '시급이 얼마인가요?',
    required: false,
    read: firstOf(amount('hourly_wage_krw', [...plainWage, 'ordinary'], ['hour']), hourlyBySize),
  },
  daily_wage_krw: {
    question: '일급이 얼마인가요?',
    required: false,
    read: amount('daily_wage_krw', plainWage, ['day']),
  },
  daily_hours: {
    question: '하루 근로시간(휴게시간 제외)은 몇 시간인가요?',
    required: false,
    read: dailyHours,
  },
  weekly_wage_krw: {
    question: '주급이 얼마인가요?',
    required: false,
    read: amount('weekly_wage_krw', plainWage, ['week']),
  },
  weekly_hours: {
    question: '1주 소정근로시간(약속한 근로시간)은 몇 시간인가요?',
    required: false,
    read: weeklyHours,
  },
  monthly_base_krw: {
    question: '월급(기본급)이 얼마인가요? 연장수당 등은 따로 알려 주세요.',
    required: false,
    read: monthlyBase('monthly_base_krw'),
  },
  annual_salary_krw: {
    question: '연봉이 얼마인가요?',
    required: false,
    read: amount('annual_salary_krw', plainWage, ['year']),
  },
  monthly_fixed_allowance_krw: {
    question: '매월 정해진 수당이 있나요?',
    required: false,
    read: amount('monthly_fixed_allowance_krw', ['allowance'], ['month', undefined]),
  },
  monthly_bonus_krw: {
    question: '매월 지급되는 상여금이 있나요?',
    required: false,
    read: amount('monthly_bonus_krw', ['bonus', 'performance'], ['month', undefined]),
  },
  monthly_cash_meal_krw: {
    question: '현금으로 받는 식대·교통비가 있나요?',
    required: false,
    read: benefits((mention) => !inKind.test(mention.before + mention.after)),
  },
  monthly_in_kind_krw: {
    question: '현물로 받는 식사나 숙소가 있나요?',
    required: false,
    read: amount('monthly_in_kind_krw', ['meal', 'transport'], ['month', undefined], (mention) =>
      /현물|구내식당|제공/.test(mention.after),
    ),
  },
  monthly_overtime_pay_krw: {
    question: '연장·야간·휴일근로수당이 있나요?',
    required: false,
    read: amount('monthly_overtime_pay_krw', ['overtime'], ['month', undefined]),
  },
  holiday_pay_included: {
    question: '그 시급에 주휴수당이 포함되어 있나요?',
    required: false,
    read: fact(
      /주휴(?:수당)?\s?(?:은|는|이)?\s?(?:별도|따로|포함\s?안|미포함|제외)/,
      /주휴(?:수당)?\s?(?:을|이|까지|도)?\s?(?:다\s?)?포함/,
      /주휴/,
    ),
  },
  on_probation: {
    question: '수습 중인가요?',
    required: false,
    read: answeredState(
      'on_probation',
      /수습\s?(?:기간|중)?\s?(?:은|이|도|기간도)?\s?(?:[가-힣]+\s)?(?:아니|아닌|아님|아닙|없|끝|지났|지나|마쳤|x|X|종료)|정규직|정직원/,
      /수습/,
    ),
  },
  probation_month: { question: '수습을 시작한 지 몇 개월째인가요?', required: false, read: probationMonth },
  contract_term_months: {
    question: '근로계약 기간은 얼마인가요(1년 이상인지)?',
    required: false,
    read: contractTerm,
  },
  indefinite_contract: {
    question: '기간을 정하지 않은 계약인가요?',
    required: false,
    read: fact(/기간제|계약직/, /무기\s?계약|기간\s?(?:의\s?)?정(?:함|하지)|정규직/),
  },
  simple_labor: {
    question: '단순노무직(청소, 경비, 배달, 주방보조 등)인가요?',
    required: false,
    read: answeredState(
      'simple_labor',
      /단순\s?노무(?:직|직종|업무)?\s?(?:은|는|도|이)?\s?(?:아니|아닌|아님|아닙|x|X)|사무직|개발자|프로그래머|디자이너|간호사|회계사|교사(?!무)/,
      /단순\s?노무/,
    ),
  },
  employees_count: { question: '상시 근로자는 몇 명인가요?', required: false, read: employees },
};
