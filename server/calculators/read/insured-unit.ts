import type { Slot, SlotReader } from '../calculator.ts';
import { only } from './ambiguous.ts';
import { contextOf, quantitiesOf, single } from './context.ts';
import { hireDate, lastWorkingDate } from './employment.ts';
import { isRequirement, jobs } from './insured-jobs.ts';
import type { Quantity } from './quantities.ts';
import { fact } from './readers.ts';
import type { Reading } from './reading.ts';

const isBasePeriod = (quantity: Quantity, months: number) =>
  quantity.unit === 'months' && quantity.value === months;

/** Days told for a base period of so many months: the day counts after its name that are pay, not illness. */
const paidDaysIn =
  (months: number, slot: string): SlotReader =>
  (reading) => {
    const bases = reading.quantities.filter(
      (quantity) => quantity.unit === 'months' && [18, 24].includes(quantity.value),
    );
    const days = quantitiesOf(reading, 'days').filter(
      (quantity) =>
        !isRequirement(reading, quantity) &&
        !isUnpaid(reading, quantity) &&
        !inExtendedPeriod(reading, quantity),
    );
    if (bases.length > 0) {
      const own = bases.filter((quantity) => isBasePeriod(quantity, months));
      return only(
        own.flatMap((base) => {
          const nextBase = bases.find((other) => other.start > base.start)?.start ?? reading.text.length;
          return days
            .filter(({ start }) => start > base.end && start < nextBase)
            .map(({ value }) => value)
            .slice(0, 1);
        }),
      );
    }
    if (months !== 18) return undefined;
    const paid = days.filter((quantity) => {
      const { before, after } = contextOf(reading, quantity);
      return (
        /(?:임금|보수|월급|급여)[^.]{0,12}(?:날|일수)(?:이|은|는)?\s?(?:모두|총|딱)?\s?$|단위\s?기간(?:은|이)?\s?(?:총|딱)?\s?$/.test(
          before,
        ) || /^\s?(?:이에요|입니다|이래요|인데|예요|밖에)/.test(after)
      );
    });
    if (paid.length > 0 && reading.dates.every(({ date }) => date === undefined))
      return only(paid.map(({ value }) => value));
    return reading.asked.has(slot) && days.length === 1 ? days[0]?.value : undefined;
  };

/** Days without pay: illness, leave. */
const isUnpaid = (reading: Reading, quantity: Quantity): boolean => {
  const { before, after } = contextOf(reading, quantity);
  return (
    /(?:병|병가|질병|부상|휴직|무급|아파서|다쳐서|입원)[가-힣]{0,3}\s?$/.test(before) ||
    /^\s?(?:간|동안|연속|연속으로|내내)?\s?(?:동안\s?)?(?:무급|휴직|병가|임금을?\s?못|보수를?\s?못|쉬|입원|늘어|연장)/.test(
      after,
    )
  );
};

/** Days of pay in the base period that illness made longer (제40조제2항제1호). */
const inExtendedPeriod = (reading: Reading, quantity: Quantity): boolean =>
  /(?:늘어난|연장된|연장한|가산한|더한|늘린)\s?(?:기준)?\s?기간[^.]{0,20}$/.test(
    contextOf(reading, quantity).before,
  );

/** '토요일 무급', '토·일 무급'; a five-day week rests on Saturday unpaid and Sunday paid only where that is said. */
const unpaidWeekdays: SlotReader = ({ text }) => {
  const names: Readonly<Record<string, string>> = {
    월: 'mon',
    화: 'tue',
    수: 'wed',
    목: 'thu',
    금: 'fri',
    토: 'sat',
    일: 'sun',
  };
  const told =
    /([월화수목금토일](?:요일)?(?:\s?[·,/와과랑]?\s?[월화수목금토일](?:요일)?)*)(?:은|는|이|에)?\s?(?:둘\s?다\s?|모두\s?|다\s?)?무급/.exec(
      text,
    )?.[1];
  if (told !== undefined) {
    return [...told.replaceAll('요일', '')].flatMap(
      (character) => names[character] ?? ([] as readonly string[]),
    );
  }
  if (/주말\s?(?:은|이|모두|둘\s?다)?\s?무급/.test(text)) return ['sat', 'sun'];
  return /무급\s?(?:인\s?)?(?:날|휴무(?:일)?|요일)[이은도]?\s?없|(?:모든|전부|매일)\s?유급/.test(text)
    ? []
    : undefined;
};

const ultraShortDays: SlotReader = (reading) => {
  if (!/초단시간/.test(reading.text)) return undefined;
  const named = quantitiesOf(reading, 'days').filter(
    (quantity) =>
      /초단시간/.test(contextOf(reading, quantity).before) &&
      !/초단시간\s?알바/.test(contextOf(reading, quantity).before),
  );
  if (named.length === 1) return named[0]?.value;
  return /(?:전부|모두|다)\s?초단시간/.test(reading.text) ? paidDaysIn(24, '')(reading) : undefined;
};

export const insuredUnitSlots: Readonly<Record<string, Slot>> = {
  paid_days_in_18_months: {
    question:
      '퇴사 전 18개월 동안 임금을 받은 날(유급휴일 포함)은 모두 며칠인가요? 입사일과 퇴사일, 무급인 요일을 알려 주셔도 됩니다.',
    required: false,
    read: paidDaysIn(18, 'paid_days_in_18_months'),
  },
  paid_days_in_24_months: {
    question: '퇴사 전 24개월 동안 임금을 받은 날은 며칠인가요?',
    required: false,
    read: paidDaysIn(24, 'paid_days_in_24_months'),
  },
  paid_days_in_extended_period: {
    question: '늘어난 기준기간 동안 임금을 받은 날은 며칠인가요?',
    required: false,
    read: (reading) =>
      only(
        quantitiesOf(reading, 'days')
          .filter((quantity) => inExtendedPeriod(reading, quantity))
          .map(({ value }) => value),
      ),
  },
  unpaid_illness_days: {
    question: '질병 등으로 30일 이상 계속 임금을 받지 못한 기간이 며칠인가요?',
    required: false,
    read: (reading) =>
      only(
        quantitiesOf(reading, 'days')
          .filter((quantity) => isUnpaid(reading, quantity))
          .map(({ value }) => value),
      ),
  },
  jobs: { question: '직장마다 임금을 받은 날수와 그만둔 날을 알려 주세요.', required: false, read: jobs },
  insured_from: { question: '언제 입사하셨나요(고용보험 취득일)?', required: false, read: hireDate },
  separation_date: {
    question: '언제 퇴사하셨나요?',
    required: false,
    read: lastWorkingDate('separation_date'),
  },
  unpaid_weekdays: {
    question: '일주일 가운데 무급인 요일은 언제인가요? (보통 토요일은 무급, 일요일은 유급)',
    required: false,
    read: unpaidWeekdays,
  },
  unpaid_days: {
    question: '결근이나 무급휴직으로 임금이 없던 날이 있나요?',
    required: false,
    read: (reading) =>
      single(
        quantitiesOf(reading, 'days')
          .filter(
            (quantity) =>
              /(?:결근|무급\s?휴직|무급으로)[^.]{0,10}$/.test(contextOf(reading, quantity).before) ||
              /^\s?(?:은|을|는)?\s?(?:결근|무급\s?휴직)/.test(contextOf(reading, quantity).after),
          )
          .map(({ value }) => value),
      ),
  },
  ultra_short_time: {
    question: '주 15시간 미만, 주 2일 이하로 일했나요?',
    required: false,
    read: fact(/초단시간\s?(?:은|는|이)?\s?아니/, /초단시간/),
  },
  weekly_hours: {
    question: '1주 소정근로시간은 몇 시간인가요?',
    required: false,
    read: ({ schedule }) => schedule.weeklyHours,
  },
  weekly_days: {
    question: '일주일에 며칠 일했나요?',
    required: false,
    read: ({ schedule }) => schedule.weeklyDays,
  },
  ultra_short_time_days: { question: '그렇게 일한 날은 며칠인가요?', required: false, read: ultraShortDays },
};
