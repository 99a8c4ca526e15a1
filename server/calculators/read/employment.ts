import type { SlotReader } from '../calculator.ts';
import { completedMonths } from '../calendar.ts';
import { Ambiguous } from './ambiguous.ts';
import { contextOf } from './context.ts';
import { dateNamed } from './readers.ts';

/** First and last day of employment, shared by the calculators that count service. */

const hired =
  /^(?:\s?\([^)]*\))?\s?(?:에|자로?|부터|날)?\s?(?:처음\s?)?(?:계약직|기간제|정규직|알바)?(?:으로|로)?\s?(?:입사|들어|취업|채용|계약(?:해서|하고|을\s?하고|을\s?맺|체결|서를?\s?쓰고|했)|시작|근무\s?시작|일하기\s?시작|입사자|부터)/;
const nothing = /(?!)/;
const namedHired = /(?:입사(?:일|날짜)?|시작일|들어온\s?날|취업일)(?:은|는|이|가|:)?\s?$/;
const left =
  /^(?:\s?\([^)]*\))?\s?(?:에|자로|까지|부로|날|이|가)?\s?(?:로\s?)?(?:회사가\s?|사업장이\s?|가게가\s?|마지막으로\s?|근무하고\s?|일하고\s?|다니고\s?|당일\s?|갑자기\s?|바로\s?|일방적으로\s?|예고\s?없이\s?)*(?:퇴사|퇴직|그만|그만두|나왔|나오|이직|해고|잘렸|잘림|계약\s?만료|계약이?\s?(?:끝|종료|만료)|권고사직|사직|끝났|끝나|끝으로|관뒀|관두|마지막\s?(?:근무|출근|날)|만료|폐업|문을?\s?닫)/;
/** '…까지' alone is weaker: '오늘까지' may be the day of counting. */
const until = /^(?:\s?\([^)]*\))?\s?까지/;
const namedLeft =
  /(?:퇴사(?:일|날짜|한\s?날)?|퇴직(?:일|날짜|한\s?날)?|나온\s?날|이직한\s?날|마지막\s?(?:근무일?|출근일?|날)|이직일|해고일?|그만둔\s?날|종료일)(?:은|는|이|가|:)?\s?$/;

/** '…부터 …까지': two dates in a row are the first and the last day. */
const span: (position: 0 | 1) => SlotReader = (position) => (reading) => {
  for (const [index, mention] of reading.dates.entries()) {
    const next = reading.dates[index + 1];
    if (next === undefined || mention.date === undefined || next.date === undefined) continue;
    const between = reading.text.slice(mention.end, next.start);
    if (/^\s?(?:에?\s?(?:입사|시작)[가-힣]*\s?)?(?:부터|~|-|∼|에서)\s?$/.test(between))
      return position === 0 ? mention.date : next.date;
  }
  return undefined;
};

/** Two beginnings ('… 쉬고 2023년 10월 1일부터 다시') are two employments, or one: that is asked. */
export const hireDate: SlotReader = (reading) => {
  const start = span(0)(reading);
  const named = dateNamed('hire_date', hired, namedHired)(reading);
  if (start === undefined || named === undefined || named === start) return start ?? named;
  return named instanceof Ambiguous
    ? named
    : new Ambiguous([start, named].flatMap((date) => (typeof date === 'string' ? [date] : [])));
};

export const lastWorkingDate =
  (slot: string): SlotReader =>
  (reading) =>
    span(1)(reading) ??
    dateNamed(slot, left, namedLeft)(reading) ??
    dateNamed(
      '',
      until,
      nothing,
    )({ ...reading, dates: reading.dates.filter(({ date }) => date !== reading.on) }) ??
    dateNamed('', until, nothing)(reading);

const notService =
  /(?:최근|마지막|지난|직전|퇴직\s?전|휴직|수습|계약(?:기간)?|예고|통보|임신|생후|주)[가-힣]?\s?(?:기간)?(?:은|이|을|를)?\s?$/;
const notServiceAfter =
  /^\s?(?:전|뒤|후(?!\s?해고)|이내|안에|계약|짜리|치|분|미만|이상|이하|초과|넘으면|되면|마다|월급|임금|급여|총액|합|평균|수습|휴직|근무\s?시)/;
const serviceBefore =
  /(?:근속(?:\s?기간)?|근무\s?기간|재직(?:\s?기간)?|다닌\s?지|일한\s?지|근무한\s?지|입사(?:한\s?지|후|\s후)?)(?:은|는|이|가)?\s?(?:딱|약|총|만)?\s?$/;
const serviceAfter =
  /^[)\s]*(?:을|를|간|동안|밖에|정도|조금|째|만에|넘게|가까이|좀\s?넘게|이상)?\s?(?:일(?!수|당|급)|근무|다[니녔닌]|근속|재직|됐|되었|되는|되고|만에|째|차)/;

/** Length of service: '14개월', '1년 2개월 다닌'; not the length of a contract, a leave or a notice. */
export const serviceMonths: SlotReader = (reading) => {
  const durations = reading.durations.filter(({ months, days, start, end }) => {
    const { before, after } = contextOf(reading, { start, end });
    return (
      (months > 0 || (days >= 14 && serviceAfter.test(after))) &&
      !notService.test(before) &&
      !notServiceAfter.test(after)
    );
  });
  const named = durations.filter(({ start, end }) => {
    const { before, after } = contextOf(reading, { start, end });
    return serviceBefore.test(before) || serviceAfter.test(after);
  });
  const chosen = named.length > 0 || !reading.asked.has('service_months') ? named : durations;
  const values = [...new Set(chosen.map(({ months, days }) => months + days / 30))];
  if (values.length === 1) return values[0];
  const hired = hireDate(reading);
  const left = lastWorkingDate('last_working_date')(reading);
  return typeof hired === 'string' && typeof left === 'string' ? completedMonths(hired, left) : undefined;
};
