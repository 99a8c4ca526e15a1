import type { Slot, SlotReader } from '../calculator.ts';
import { contextOf, quantitiesOf, single } from './context.ts';
import { dateNamed } from './readers.ts';

const lost = /유산|사산/;

const leaveType: SlotReader = ({ text }) => {
  if (lost.test(text)) return 'spouse_miscarriage';
  return /출산|출생|낳|태어|예정일|배우자\s?휴가/.test(text) ? 'spouse_childbirth' : undefined;
};

/** A span in days: '30일', '4주', '두 달'. A month is told as a date span only, for the limits are in days. */
const spanDays = (reading: Parameters<SlotReader>[0], accepts: (before: string, after: string) => boolean) =>
  single(
    [...quantitiesOf(reading, 'days'), ...quantitiesOf(reading, 'weeks')]
      .filter((quantity) => {
        // '태어난 지 4달 넘어 125일째': the birth may stand before another number.
        const before = reading.text.slice(Math.max(0, quantity.start - 30), quantity.start);
        return accepts(before, contextOf(reading, quantity).after);
      })
      .map((quantity) => (quantity.unit === 'weeks' ? quantity.value * 7 : quantity.value)),
  );

const passed = /^\s?(?:정도\s?|쯤\s?|째\s?)?(?:이?\s?(?:됐|되|된|지났|지나|지난|넘|째)|전에?|만에|뒤|후|차)/;
const ahead =
  /^\s?(?:정도\s?|쯤\s?)?(?:이?\s?(?:남|앞)|전(?:부터|인데|에도|이에요|입니다|이면)?|후에?\s?(?:출산|예정|태어)|뒤에?\s?(?:출산|예정|태어))/;

const daysBeforeDue: SlotReader = (reading) =>
  lost.test(reading.text)
    ? undefined
    : spanDays(
        reading,
        (before, after) =>
          (/예정일|출산\s?(?:까지|이|일이)|낳을|태어날/.test(before) && ahead.test(after)) ||
          /^\s?(?:정도\s?)?(?:후|뒤)(?:에|면|가)?\s?(?:출산|예정|아[이기])/.test(after) ||
          /^\s?남/.test(after),
      );

const daysAfterBirth: SlotReader = (reading) =>
  lost.test(reading.text) || (/예정일/.test(reading.text) && !/낳았|출산했|태어났/.test(reading.text))
    ? undefined
    : spanDays(
        reading,
        (before, after) =>
          (/출산|낳|태어|출생|생후/.test(before) && (passed.test(after) || /생후\s?$/.test(before))) ||
          /^\s?(?:정도\s?)?전에?\s?[^.]{0,10}(?:출산|낳|태어)/.test(after),
      );

const daysAfterLoss: SlotReader = (reading) =>
  lost.test(reading.text)
    ? spanDays(
        reading,
        (before, after) =>
          (lost.test(before) && passed.test(after)) ||
          /^\s?(?:정도\s?)?전에?\s?[^.]{0,14}(?:유산|사산)/.test(after),
      )
    : undefined;

export const spouseLeaveSlots: Readonly<Record<string, Slot>> = {
  leave_type: { question: '배우자가 출산하나요(했나요), 유산·사산했나요?', required: true, read: leaveType },
  days_after_birth: { question: '배우자가 출산한 지 며칠 되었나요?', required: false, read: daysAfterBirth },
  days_before_due_date: { question: '출산예정일까지 며칠 남았나요?', required: false, read: daysBeforeDue },
  days_after_miscarriage: {
    question: '유산·사산한 날부터 며칠 되었나요?',
    required: false,
    read: daysAfterLoss,
  },
  birth_date: {
    question: '배우자의 출산일은 언제인가요?',
    required: false,
    read: (reading) =>
      lost.test(reading.text)
        ? undefined
        : dateNamed(
            'birth_date',
            /^\s?(?:에|날)?\s?(?:아내가|와이프가|배우자가|아이가|아기가|애가)?\s?[^.예]{0,8}(?:태어났|태어난|낳|출산(?:했|한|을\s?했))/,
            /(?:출산일|출생일|태어난\s?날)(?:은|이)?\s?$/,
          )(reading),
  },
  due_date: {
    question: '출산예정일은 언제인가요?',
    required: false,
    read: dateNamed('due_date', /^\s?(?:이|가)?\s?(?:출산\s?)?예정/, /예정일(?:은|이|:)?\s?$/),
  },
  miscarriage_date: {
    question: '유산·사산한 날은 언제인가요?',
    required: false,
    read: (reading) =>
      lost.test(reading.text) || reading.asked.has('miscarriage_date')
        ? dateNamed(
            'miscarriage_date',
            /^\s?(?:에|날)?\s?[^.]{0,10}(?:유산|사산)/,
            /(?:유산|사산)(?:한\s?날|일)(?:은|이)?\s?$/,
          )(reading)
        : undefined,
  },
  requested_on: {
    question: '휴가를 언제 청구했나요(또는 언제 쓰려고 하나요)?',
    required: false,
    read: dateNamed(
      'requested_on',
      /^\s?(?:에|부터|날)?\s?(?:회사에?\s?)?(?:휴가를?\s?)?(?:신청|청구|고지|쓰|써|사용)/,
      /(?:회사에는|신청일은?|청구일은?)\s?$/,
    ),
  },
};
