import type { Slot, SlotReader } from '../calculator.ts';
import { contextOf, named, quantitiesOf, single } from './context.ts';
import type { Quantity } from './quantities.ts';
import { answeredFact } from './readers.ts';
import type { Reading } from './reading.ts';
import { ownAge } from './unemployment.ts';

const absenceDays: SlotReader = (reading) => {
  const told = named(
    'absence_days',
    'days',
    /휴업|요양|입원|쉬/,
    /^\s?(?:간|동안|을|를|정도|째)?\s?(?:일을\s?|일\s?)?(?:쉬|쉰|쉽|못|요양|입원|휴업|치료|결근)/,
  )(reading);
  if (told !== undefined) return told;
  const weeks = single(
    quantitiesOf(reading, 'weeks')
      .filter((quantity) =>
        /^\s?(?:간|동안)?\s?(?:쉬|쉰|요양|입원|치료|일을?\s?못)/.test(contextOf(reading, quantity).after),
      )
      .map(({ value }) => value * 7),
  );
  if (weeks !== undefined) return weeks;
  return single(
    quantitiesOf(reading, 'days')
      .filter(
        (quantity) =>
          !/(?:3\s?개월|날짜로|총일수|석\s?달|세\s?달)[^.]{0,24}$/.test(
            reading.text.slice(Math.max(0, quantity.start - 30), quantity.start),
          ),
      )
      .map(({ value }) => value),
  );
};

const ageWhenHurt = (reading: Reading): Quantity | undefined =>
  quantitiesOf(reading, 'age').find((quantity) =>
    /^\s?(?:에|때)\s?[^.]{0,14}(?:다쳐|다친|다쳤|사고|산재|재해)/.test(contextOf(reading, quantity).after),
  );

/** Of two ages, the one of the accident is not today's. */
const age: SlotReader = (reading) => {
  const hurt = ageWhenHurt(reading);
  const told = ownAge('age')(reading);
  if (told !== undefined || hurt === undefined) return told;
  return ownAge('age')({
    ...reading,
    quantities: reading.quantities.filter((quantity) => quantity !== hurt),
  });
};

const atWorkFrom61: SlotReader = (reading) => {
  const hurt = ageWhenHurt(reading);
  if (hurt !== undefined && hurt.value < 61) return false;
  return answeredFact(
    'injured_at_work_from_61',
    /61세\s?(?:전|이전)에?\s?[^.]{0,14}(?:다쳐|다친|다쳤|사고|산재|재해)|유예\s?(?:기간)?\s?(?:이|은|도)?\s?(?:없|지났|끝|해당\s?(?:없|안)|아니)|요양[^.]{0,12}2년\s?(?:이|을)?\s?(?:넘|지났|초과)/,
    /61세\s?(?:이후|넘어서?)에?\s?(?:에도\s?)?[^.]{0,12}(?:취업|일|근무)[^.]{0,14}(?:다쳐|다친|다쳤|사고|산재|재해)|감액\s?유예|2년\s?(?:이\s?)?(?:안\s?됐|안\s?지났|이내|지나지\s?않)/,
  )(reading);
};

export const industrialAccidentSlots: Readonly<Record<string, Slot>> = {
  absence_days: {
    question: '산재로 요양하며 일하지 못한 날은 며칠인가요?',
    required: true,
    read: absenceDays,
  },
  age: {
    question: '만 나이가 몇 살인가요? 61세부터는 감액 규정이 있습니다.',
    required: false,
    read: age,
  },
  injured_at_work_from_61: {
    question: '61세가 지나서도 취업 중에 다치셨고, 요양을 시작한 지 2년이 지나지 않았나요?',
    required: false,
    read: atWorkFrom61,
  },
  year: {
    question: '어느 해에 쉰 기간인가요?',
    required: false,
    read: ({ dates }) => single(dates.map(({ year }) => year)),
  },
};
