import type { Slot, SlotReader } from '../calculator.ts';
import { nightHours } from './clock.ts';
import { contextOf, named, quantitiesOf } from './context.ts';
import { hourlyOrdinaryWage, monthlyOrdinaryWage } from './ordinary-wage.ts';
import { answeredFact, employees, weeklyHours } from './readers.ts';

type Kind = 'overtime' | 'night' | 'holiday';
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['night', /야간|심야|밤(?!샘)/g],
  ['holiday', /휴일|공휴일|일요일|주말|명절|설날|추석|빨간\s?날|특근|주휴일/g],
  ['overtime', /연장|야근|잔업|시간\s?외|초과|오버타임|더\s?(?:했|일|근무)|추가\s?(?:근무|근로)/g],
];

/** What kind of work the words next to an hour count name; the nearest word wins. */
function kindOf(before: string, after: string): Kind | undefined {
  let best: { readonly kind: Kind; readonly distance: number } | undefined;
  for (const [kind, pattern] of kinds) {
    for (const match of before.matchAll(pattern)) {
      const distance = before.length - match.index;
      if (best === undefined || distance < best.distance) best = { kind, distance };
    }
  }
  if (best !== undefined) return best.kind;
  for (const [kind, pattern] of kinds) {
    const match = [...after.matchAll(pattern)][0];
    if (match !== undefined && match.index <= 8 && (best === undefined || match.index < best.distance))
      best = { kind, distance: match.index };
  }
  return best?.kind;
}

const none: Readonly<Record<Kind, RegExp>> = {
  overtime: /연장[^.,]{0,8}(?:없|안\s?했)/,
  night: /야간[^.]{0,12}(?:없|안\s?했)/,
  holiday: /휴일[^.]{0,8}(?:없|안\s?했)/,
};

function workedHours(kind: Kind): SlotReader {
  return (reading) => {
    const values = quantitiesOf(reading, 'hours').flatMap((quantity) => {
      const { before, after } = contextOf(reading, quantity);
      if (/소정|하루에?\s?$|주\s?$|휴게/.test(before)) return [];
      return kindOf(before, after) === kind ? [quantity.value] : [];
    });
    if (values.length > 0) {
      const each = /(?:이틀|(\d+)\s?일)\s?(?:간|동안|연속)?[^.]{0,12}하루\s?\S*시간씩/.exec(reading.text);
      const days = each === null ? 1 : Number(each[1] ?? 2);
      return values.reduce((sum, value) => sum + value, 0) * (kind === 'holiday' ? days : 1);
    }
    if (kind === 'night') {
      const told = reading.clocks.filter((clock) => !/^\s?\)?\s?\d/.test(reading.text.slice(clock.end)));
      const hours = told.reduce((sum, clock) => sum + nightHours(clock), 0);
      if (hours > 0 && told.length === 1) return hours;
    }
    if (none[kind].test(reading.text)) return 0;
    const bare = quantitiesOf(reading, 'hours');
    return reading.asked.has(`${kind}_hours`) && bare.length === 1 ? bare[0]?.value : undefined;
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
    read: named('holiday_days', 'days', /휴일|주말|공휴일|일요일/),
  },
  article63_exempt: {
    question: '감시·단속적 근로 승인을 받은 근로자인가요?',
    required: false,
    read: answeredFact(
      'article63_exempt',
      /(?:감시|단속)[^.]{0,20}승인[^.]{0,8}(?:안|없|못|아니)|승인[^.]{0,4}(?:안\s?받|못\s?받|없)/,
      /(?:감시|단속)[가-힣\s·,()]*(?:승인|인가)|제?63조|관리\s?·?\s?감독(?:자|업무)|기밀\s?취급|농림\s?사업|축산|양식업/,
    ),
  },
};
