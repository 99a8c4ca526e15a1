import type { Slot, SlotReader } from '../calculator.ts';
import { only } from './ambiguous.ts';
import { contextOf, quantitiesOf, single } from './context.ts';
import { hireDate } from './employment.ts';
import { dateNamed, employees, fact } from './readers.ts';
import { ownAge } from './unemployment.ts';

const until: SlotReader = (reading) => {
  const told = dateNamed(
    'employed_until',
    /^\s?(?:현재|까지|기준|에\s?(?:계약\s?)?(?:끝|만료|종료|퇴사))/,
    /(?:오늘|현재|지금)\s?\(?$/,
  )(reading);
  if (told !== undefined) return told;
  return /현재|지금|오늘|다니고\s?있|다니는\s?중|일하고\s?있|근무\s?중|하는\s?중/.test(reading.text)
    ? reading.on
    : undefined;
};

/** '2년 3개월째': service told as a length, when no starting day is. */
const serviceMonths: SlotReader = (reading) => {
  const spans = reading.durations.filter(({ months, start, end }) => {
    const { before, after } = contextOf(reading, { start, end });
    return (
      months > 0 &&
      !/휴직|수습/.test(before) &&
      !/^\s?(?:을\s?)?(?:넘|초과|이상|제한|짜리|계약(?!직)|전|이내|마다|씩|지나|되면|기준)/.test(after) &&
      !/휴직/.test(after.slice(0, 8))
    );
  });
  return single(
    spans
      .filter(({ start, end }) =>
        /^\s?(?:째|동안|간|가까이|정도|일|근무|다니|됐|되었)/.test(contextOf(reading, { start, end }).after),
      )
      .map(({ months }) => months),
  );
};

const exception: SlotReader = ({ text }) => {
  if (/예외\s?사유\s?(?:는|도|가)?\s?(?:없|아니|해당\s?(?:없|안))/.test(text)) return undefined;
  if (
    /(?:육아\s?휴직|휴직|출산\s?휴가|파견|병가)\s?(?:자|간|중인|한|들어간)[^.]{0,14}(?:대체|대신|빈자리|자리)|대체\s?인력|휴직\s?대체|대체\s?근무/.test(
      text,
    )
  )
    return 'replacement';
  if (
    /(?:프로젝트|공사|사업)[^.]{0,8}(?:완료|끝날|종료|완공)[^.]{0,6}(?:까지|때까지)|건설\s?현장[^.]{0,10}완공/.test(
      text,
    )
  )
    return 'project';
  if (
    /박사|변호사|의사(?!가|를)|회계사|노무사|세무사|변리사|기술사|수의사|약사|건축사|항공기?\s?조종사/.test(
      text,
    )
  )
    return 'professional';
  if (/공공\s?근로|자활|실업\s?대책|복지\s?일자리|노인\s?일자리|희망\s?근로|재정\s?지원\s?일자리/.test(text))
    return 'welfare_job';
  return /(?:시간\s?강사|대학\s?강사|겸임\s?교원|초빙\s?교원|조교|운동\s?선수|체육\s?지도자|연구\s?기관의?\s?연구원)/.test(
    text,
  )
    ? 'other'
    : undefined;
};

const childcareLeaveDays: SlotReader = (reading) => {
  const near = (start: number, end: number) =>
    /육아\s?휴직[^.]{0,10}$/.test(contextOf(reading, { start, end }).before) ||
    /^\s?(?:간|동안|을)?\s?(?:의\s?)?육아\s?휴직/.test(contextOf(reading, { start, end }).after);
  const days = single(
    quantitiesOf(reading, 'days')
      .filter(({ start, end }) => near(start, end))
      .map(({ value }) => value),
  );
  if (days !== undefined) return days;
  const span = single(
    reading.durations
      .filter(({ months, start, end }) => months > 0 && near(start, end))
      .map(({ months }) => months),
  );
  return span === undefined ? undefined : Math.round((span * 365) / 12);
};

const ageAtContract: SlotReader = (reading) => {
  const joined = quantitiesOf(reading, 'age').find((quantity) =>
    /^\s?(?:에|때|로)\s?[^.]{0,10}(?:계약|입사|들어|시작|채용|취업)/.test(contextOf(reading, quantity).after),
  );
  return joined?.value ?? ownAge('age_at_contract')(reading);
};

export const fixedTermSlots: Readonly<Record<string, Slot>> = {
  employees_count: { question: '상시 근로자(직원)는 몇 명인가요?', required: false, read: employees },
  contract_start: { question: '언제부터 기간제(계약직)로 일했나요?', required: false, read: hireDate },
  employed_until: { question: '언제까지 일했나요?', required: false, read: until },
  service_months: { question: '기간제로 얼마 동안 계속 일했나요?', required: false, read: serviceMonths },
  age_at_contract: { question: '계약할 때 만 나이가 몇 살이었나요?', required: false, read: ageAtContract },
  childcare_leave_days: {
    question: '그 사이 육아휴직을 며칠 썼나요?',
    required: false,
    read: childcareLeaveDays,
  },
  weekly_hours: {
    question: '1주 소정근로시간은 몇 시간인가요?',
    required: false,
    read: ({ schedule }) => only(schedule.weeklyCandidates),
  },
  public_institution: {
    question: '국가나 지방자치단체 기관인가요?',
    required: false,
    read: fact(
      /공공\s?기관\s?(?:은|이)?\s?아니/,
      /시청|구청|군청|도청|주민\s?센터|국가\s?기관|지방\s?자치\s?단체|지자체/,
    ),
  },
  exception: {
    question: '휴직자 대체나 전문직처럼 2년을 넘길 수 있는 예외에 해당하나요?',
    required: false,
    read: exception,
  },
};
