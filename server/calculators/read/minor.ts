import type { Slot, SlotReader } from '../calculator.ts';
import { nightHours } from './clock.ts';
import { contextOf, quantitiesOf, single } from './context.ts';
import { answeredFact, answeredState, dailyHours, state } from './readers.ts';

const age: SlotReader = (reading) => {
  const ages = quantitiesOf(reading, 'age').filter(
    (quantity) => !/^\s?(?:미만|이하|이상|부터|넘|전)/.test(contextOf(reading, quantity).after),
  );
  return (
    single(ages.map(({ value }) => value)) ??
    (reading.asked.has('age') ? single(quantitiesOf(reading, 'bare').map(({ value }) => value)) : undefined)
  );
};

const weeklyHours: SlotReader = (reading) =>
  single(
    quantitiesOf(reading, 'hours')
      .filter((quantity) => /총\s?$/.test(contextOf(reading, quantity).before))
      .map(({ value }) => value),
  ) ?? reading.schedule.weeklyHours;

const nightWords = state(
  /낮에만|밤(?:에는|엔|에)?\s?(?:은|도)?\s?(?:일\s?)?(?:안|않)|(?:밤|오후|저녁)?\s?(?:9|10|22)시\s?(?:전|이전|까지만)/,
  /야간|밤\s?(?:10|열)\s?시\s?(?:를|을)?\s?(?:넘|이후|부터)|밤\s?(?:11|12|열한|열두)\s?시|새벽|심야|밤늦게|밤(?:에도|에)/,
);

/** Between 22:00 and 06:00, by the clock or by the word. */
const night: SlotReader = (reading) => {
  const told = nightWords(reading);
  return told === undefined && reading.clocks.some((clock) => nightHours(clock) > 0) ? true : told;
};

export const minorSlots: Readonly<Record<string, Slot>> = {
  age: { question: '만 나이가 몇 살인가요?', required: true, read: age },
  daily_hours: { question: '하루에 몇 시간 일하나요(휴게시간 제외)?', required: false, read: dailyHours },
  weekly_hours: { question: '1주일에 모두 몇 시간 일하나요?', required: false, read: weeklyHours },
  extension_agreed: {
    question: '연장근로를 하기로 합의했나요?',
    required: false,
    read: answeredFact(
      'extension_agreed',
      /(?:연장)?\s?(?:에\s?대한\s?)?합의\s?(?:같은\s?(?:건|거)\s?|는\s?|은\s?|도\s?|를\s?)?(?:한\s?적\s?)?(?:없|안\s?했|안\s?하|않|못)/,
      /합의(?:하고|했|해|함|된|가\s?있|서)/,
    ),
  },
  night_work: { question: '밤 10시부터 아침 6시 사이에도 일하나요?', required: false, read: night },
  holiday_work: {
    question: '휴일에도 일하나요?',
    required: false,
    read: answeredState(
      'holiday_work',
      /휴일(?:근로|근무|엔|에는|에|은|는|도)?\s?(?:일\s?)?(?:안\s?(?:하|해|함)|없|아니|쉬|근무도\s?아니|근무는?\s?(?:아니|없|안))|야간\s?[·,/]?\s?휴일\s?(?:은|근무는|근로는|도)?\s?(?:없|안)|휴일근무도\s?아니/,
      /휴일|일요일에도|공휴일|빨간\s?날/,
    ),
  },
  consent_and_ministry_approval: {
    question: '본인이 동의하고 고용노동부장관의 인가를 받았나요?',
    required: false,
    read: answeredFact(
      'consent_and_ministry_approval',
      /인가\s?(?:를|는|은|도)?\s?(?:받은\s?적\s?)?(?:은|는|이)?\s?(?:없|안|못)|인가\s?없이/,
      /인가\s?(?:를|도|까지)?\s?(?:다\s?)?(?:받|났|있|나왔)/,
      /특별\s?연장|인가(?:를|는|도|\s?받|\s?없)/,
    ),
  },
  employment_permit: {
    question: '취직인허증이 있나요?',
    required: false,
    read: answeredFact('employment_permit', /(?:취직)?인허증\s?(?:은|이|도)?\s?(?:없|안|못)/, /인허증/),
  },
};
