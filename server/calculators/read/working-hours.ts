import type { Slot, SlotReader } from '../calculator.ts';
import { calendarDate } from '../calendar.ts';
import { contextOf, quantitiesOf, single } from './context.ts';
import { answeredFact, employees, fact } from './readers.ts';

/** '12시간 더 일해요'; what one may be made to work beyond (8시간 더 시킬 수 있다) is the law's number. */
const workedOnTop =
  /^\s?(?:씩|을|를)?\s?(?:더|추가로?)\s?(?:일|근무|근로|시[키켰켜]|했|하)(?![^.,?!]{0,10}(?:수\s?(?:있|없)|가능|된다|되[나는]|돼|허용))/;

/** Hours of the whole week as worked: the week's hours, days × hours a day, or the week with its overtime. */
const weeklyTotal: SlotReader = (reading) => {
  const hours = quantitiesOf(reading, 'hours');
  const total = hours.filter(
    (quantity) =>
      /(?:총|합쳐서?|합해서?|다\s?해서|모두|전부)\s?$/.test(contextOf(reading, quantity).before) &&
      quantity.value > 24,
  );
  const told = single(total.map(({ value }) => value));
  if (told !== undefined) return told;
  const overtime = single(
    hours
      .filter((quantity) => {
        const { before, after } = contextOf(reading, quantity);
        return (
          /연장(?:근로|근무)?\s?(?:을|를|만|으로)?\s?(?:주\s?)?$/.test(before) || workedOnTop.test(after)
        );
      })
      .map(({ value }) => value),
  );
  const { weeklyHours, dailyHours, weeklyDays } = reading.schedule;
  if (overtime !== undefined) {
    const contract =
      hours.find((quantity) => /소정|기본|정규/.test(contextOf(reading, quantity).before))?.value ??
      weeklyHours;
    return contract === undefined ? undefined : contract + overtime;
  }
  if (weeklyHours !== undefined)
    return weeklyHours > 12 || !/연장/.test(reading.text) ? weeklyHours : undefined;
  if (dailyHours !== undefined && weeklyDays !== undefined) return dailyHours * weeklyDays;
  const large = hours.filter(({ value }) => value >= 30);
  return (
    single(large.map(({ value }) => value)) ??
    (reading.asked.has('weekly_total_hours') && hours.length === 1 ? hours[0]?.value : undefined)
  );
};

const category: SlotReader = (reading) => {
  const { text } = reading;
  const ages = quantitiesOf(reading, 'age').map(({ value }) => value);
  if (ages.some((age) => age < 18) || /미성년|청소년|고등학생|고딩|중학생/.test(text)) return 'minor';
  if (/산후|출산\s?(?:한\s?지|후|하고)|출산한/.test(text) && !/임신/.test(text)) return 'postpartum';
  if (/임신|임산부|임부/.test(text) && !/임신(?:은|이|도)?\s?(?:아니|안)/.test(text)) return 'pregnant';
  return /성인|일반\s?근로자|어른/.test(text) || ages.some((age) => age >= 18) ? 'adult' : undefined;
};

export const workingHoursSlots: Readonly<Record<string, Slot>> = {
  weekly_total_hours: {
    question: '1주일에 모두 몇 시간 일하나요(휴게시간 제외)?',
    required: true,
    read: weeklyTotal,
  },
  employees_count: {
    question: '상시 근로자(직원)는 몇 명인가요? 5명 이상인지에 따라 달라집니다.',
    required: false,
    read: employees,
  },
  worked_on: {
    question: '언제 그렇게 일했나요?',
    required: false,
    read: ({ dates }) => {
      const [told] = dates;
      if (told === undefined || dates.length > 1) return undefined;
      return told.date ?? (told.month === undefined ? undefined : calendarDate(told.year, told.month, 1));
    },
  },
  worker_category: { question: '임신 중이거나 18세 미만인가요?', required: false, read: category },
  under30_written_agreement: {
    question: '30명 미만 사업장의 서면합의가 있나요?',
    required: false,
    read: answeredFact(
      'under30_written_agreement',
      /서면\s?합의[^.]{0,6}(?:없|안|않)/,
      /(?:30(?:인|명)\s?미만|8시간\s?(?:특별|추가))[^.]{0,20}(?:연장|합의|추가|특별)|서면\s?합의[^.]{0,24}8시간/,
      /서면\s?합의/,
    ),
  },
  special_approval: {
    question: '고용노동부의 특별연장근로 인가를 받았나요?',
    required: false,
    read: fact(
      /인가[^.]{0,8}(?:없|안|못|않)/,
      /특별\s?연장\s?(?:근로)?\s?인가|(?:노동부|장관)[^.]{0,10}인가/,
      /인가(?:를|는|도|\s?받|\s?없)/,
    ),
  },
  special_industry_agreement: {
    question: '제59조 특례업종(운송·보건업 등)이고 서면합의가 있나요?',
    required: false,
    read: fact(/특례\s?업종[^.]{0,6}(?:아니|아님|아닙)/, /특례\s?업종|59조/),
  },
  article63_exempt: {
    question: '감시·단속적 근로 승인을 받은 근로자인가요?',
    required: false,
    read: answeredFact(
      'article63_exempt',
      /승인[^.]{0,4}(?:안\s?받|못\s?받|없)/,
      /(?:감시|단속)[가-힣\s·,()]*(?:승인|인가)|관리\s?·?\s?감독(?:자|업무)|농림\s?사업|축산/,
      /감시|단속적|경비원/,
    ),
  },
};
