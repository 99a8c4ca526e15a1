import type { Slot, SlotReader } from '../calculator.ts';
import { single } from './context.ts';
import { lastWorkingDate } from './employment.ts';
import { dateNamed } from './readers.ts';

const claimType: SlotReader = ({ text }) => {
  if (/퇴직금|퇴직급여/.test(text)) return 'severance';
  return /임금|월급|급여|수당|시급|주휴|알바비|일당|봉급/.test(text) ? 'wage' : undefined;
};

const reference = dateNamed('reference_date', /^\s?\)?\s?(?:기준|현재)/, /(?:오늘|지금|현재)\s?\(?$/);

const dueDate: SlotReader = (reading) => {
  const leave = lastWorkingDate('due_date')(reading);
  if (claimType(reading) === 'severance' && leave !== undefined) return leave;
  const payday = dateNamed(
    'due_date',
    /^\s?(?:이|에|은|날)?\s?(?:월급날|급여일|월급|급여|임금|지급일|받았어야|받기로|나왔어야|분?\s?못\s?받)/,
    /(?:급여일|월급날|지급일|받았어야\s?할?\s?날)(?:은|이|인)?\s?$/,
  )(reading);
  if (payday !== undefined) return payday;
  const asOf = reference(reading);
  return single(
    reading.dates.flatMap(({ date }) =>
      date === undefined || date === asOf || date === reading.on ? [] : [date],
    ),
  );
};

export const prescriptionSlots: Readonly<Record<string, Slot>> = {
  claim_type: { question: '못 받은 것이 임금(수당)인가요, 퇴직금인가요?', required: true, read: claimType },
  due_date: {
    question: '언제 받았어야 하는 돈인가요? (임금은 급여일, 퇴직금은 퇴직일)',
    required: true,
    read: dueDate,
  },
  interrupted_on: {
    question: '소송이나 가압류를 했거나 사업주가 빚을 인정한 날이 있나요?',
    required: false,
    read: dateNamed(
      'interrupted_on',
      /^\s?(?:에|날)?\s?[^.]{0,14}(?:소송|소를|지급\s?명령|가압류|압류|승인|각서|확인서를\s?써|인정했|인정하|일부를?\s?(?:갚|줬|지급))/,
      /(?:소송|제소|승인|가압류)(?:한\s?날|일)(?:은|이)?\s?$/,
    ),
  },
  reference_date: { question: '언제를 기준으로 볼까요?', required: false, read: reference },
};
