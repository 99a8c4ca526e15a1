import { breakHours, type ClockRange } from './clock.ts';
import type { Quantity } from './quantities.ts';

/** What a text says of the contractual week. A value told two ways is left out, its candidates kept. */
export interface Schedule {
  readonly weeklyHours: number | undefined;
  readonly weeklyCandidates: readonly number[];
  readonly dailyHours: number | undefined;
  readonly dailyCandidates: readonly number[];
  readonly weeklyDays: number | undefined;
  readonly fourWeekHours: readonly number[] | undefined;
}

const weeklyLabel =
  /(?:(?:^|[^가-힣]|[은는])주당?|1주일?(?:간|에|당)?|일주일(?:간|에)?|한\s?주(?:간|에)?|매주|주간|소정근로시간[은이]?\s?주)\s?(?:소정)?(?:근로)?(?:시간)?(?:은|이)?\s?(?:총|딱|약|평균|계약상?)?\s?$/;
const dailyLabel =
  /(?:하루(?:에|당)?|(?<!\d)1일(?:에|당)?|(?:^|[^가-힣\d])일|매일|일\s?소정|한\s?번에|날마다)\s?(?:소정)?(?:근로)?(?:시간)?(?:은|이)?\s?(?:총|딱|약|평균)?\s?$/;
const daysOfWeekLabel = /(?:주|일주일에?|1주일?에?|한\s?주에?|매주)\s?$/;
const otherWork =
  /(?:연장|야간|휴일|잔업|추가|초과|휴게|휴식|점심|쉬는\s?시간?|정직원|정규직|통상\s?근로자|풀타임|전일제|전임|상근|동료|남들|다른\s?(?:직원|사람)|야근)[가-힣]*\s?(?:[가-힣]{2,4}(?:은|는|이)\s?)?(?:은|는|이|으로|근로|근무|시간)*\s?(?:주|하루|1일)?\s?(?:총)?\s?$/;

/** '통상시급 12,000원, 8시간', '일당 9만원 8시간 근무': hours beside a wage are a day's. */
const besideWage = /(?:원(?:에|이고|으로)?|\(|시급|일급|일당)\s?,?\s?\(?$/;
/** What was worked in one week is not what was agreed for every week, where that is told too. */
const contracted = /(?:계약(?:서)?|소정|약정)[^.,]{0,10}$/;
const workedOnce = /(?:이번|지난|저번|그)\s?주(?:에|에는|엔|만)?\s?$/;
const alone = /(?:^|[.,])\s?$/;
const contractDay = /^\s?(?:근무|일|\)|,|\.|$|이에요|예요|입니다|기준)/;

const single = (values: readonly number[]): number | undefined => {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
};

export function readSchedule(
  text: string,
  quantities: readonly Quantity[],
  clocks: readonly ClockRange[],
): Schedule {
  const before = (quantity: Quantity) => text.slice(Math.max(0, quantity.start - 18), quantity.start);
  const hours = quantities.filter(
    (quantity) => quantity.unit === 'hours' && !otherWork.test(before(quantity)),
  );
  const stated = quantities
    .filter(
      (quantity) => quantity.unit === 'days' && daysOfWeekLabel.test(before(quantity)) && quantity.value <= 7,
    )
    .map((quantity) => quantity.value);
  const weeklyDays = single(stated.length > 0 ? stated : namedDays(text));
  const fourWeekHours = readFourWeeks(text, quantities);
  const weekly: number[] = [];
  const daily: number[] = [];
  const byContract = hours.some((quantity) => contracted.test(before(quantity)));
  for (const quantity of hours) {
    const words = before(quantity);
    if (weeklyLabel.test(words)) {
      if (byContract && workedOnce.test(words)) continue;
      weekly.push(quantity.value);
    } else if (dailyLabel.test(words)) daily.push(quantity.value);
    else if (
      /(?:주|일주일에|1주에)\s?[\d가-힣]{1,3}\s?일(?:로|에|은|,|\s)*(?:총|합쳐서?|합계|다\s?해서)?\s?$|(?:평일|주말|월\s?[~-]\s?금|[월화수목금토일]{2,5})[가-힣]*\s?(?:만|에)?\s?$/.test(
        words,
      )
    ) {
      // '주5일 8시간' names a day, '주5일 40시간' the week.
      if (quantity.value > 12) weekly.push(quantity.value);
      else daily.push(quantity.value);
    } else if (/^\s?씩/.test(text.slice(quantity.end)) && quantity.value <= 12) daily.push(quantity.value);
    else if (
      hours.length === 1 &&
      quantity.value >= 3 &&
      quantity.value <= 8 &&
      (besideWage.test(words) || alone.test(words)) &&
      contractDay.test(text.slice(quantity.end))
    ) {
      daily.push(quantity.value);
    }
  }
  const bareWeek = quantities.filter(
    ({ unit, value, start }) =>
      unit === 'bare' &&
      value >= 8 &&
      value <= 52 &&
      /(?:^|[^가-힣])주\s?$/.test(text.slice(Math.max(0, start - 4), start)),
  );
  if (weekly.length === 0) weekly.push(...bareWeek.map(({ value }) => value));
  if (daily.length === 0) {
    const pause = breakHours(text);
    const range = clocks.length === 1 ? clocks[0] : undefined;
    if (range !== undefined && pause !== undefined && range.to - range.from - pause > 0)
      daily.push(range.to - range.from - pause);
  }
  const dailyHours = single(daily);
  const product = dailyHours !== undefined && weeklyDays !== undefined ? dailyHours * weeklyDays : undefined;
  const weeklyCandidates =
    fourWeekHours !== undefined ? [] : weekly.length > 0 ? weekly : product === undefined ? [] : [product];
  return {
    weeklyHours: single(weeklyCandidates),
    weeklyCandidates,
    dailyHours,
    dailyCandidates: daily,
    weeklyDays,
    fourWeekHours,
  };
}

/** Days of the week by name: 주말 2, 평일 5, 월~금 5, 월수금 3. */
function namedDays(text: string): readonly number[] {
  if (
    /주말(?:에만|만|에)?/.test(text) &&
    !/주말(?:은|엔|에는)?\s?(?:쉬|휴무|제외|빼)/.test(text) &&
    !/평일/.test(text)
  )
    return [2];
  if (/일요일만?\s?(?:빼고|제외|쉬고|쉬어|쉽니다|휴무)/.test(text)) return [6];
  if (/평일/.test(text) || /월(?:요일)?\s?(?:~|-|부터|에서)\s?금(?:요일)?/.test(text)) return [5];
  if (/월(?:요일)?\s?(?:~|-|부터|에서)\s?토(?:요일)?/.test(text)) return [6];
  const spaced =
    /(?<![가-힣\d])(?:[월화수목금토일](?:요일)?(?:\s?[,·/]\s?|\s)){1,6}[월화수목금토일](?:요일)?(?=에|만|\s|$|[,.])/.exec(
      text,
    )?.[0];
  const apart = spaced?.match(/[월화수목금토일](?=요일|[\s,·/]|$)/g) ?? [];
  if (
    spaced !== undefined &&
    (apart.length > 2 || /요일/.test(spaced)) &&
    new Set(apart).size === apart.length
  )
    return [apart.length];
  const listed = /(?<![가-힣])([월화수목금토일]{2,7})(?:요일)?(?=[\s·]|에|만|[,.]|$|\s?\d)/.exec(text)?.[1];
  if (
    listed !== undefined &&
    new Set(listed).size === listed.length &&
    listed !== '월일' &&
    listed !== '일일'
  )
    return [listed.length];
  return [];
}

/** '4주가 12시간, 18시간, 14시간, 16시간': four values in a row where the weeks differ. */
function readFourWeeks(text: string, quantities: readonly Quantity[]): readonly number[] | undefined {
  const hours = quantities.filter(
    (quantity) =>
      quantity.unit === 'hours' || (quantity.unit === 'bare' && !/^\s?주/.test(text.slice(quantity.end))),
  );
  for (let first = 0; first + 4 <= hours.length; first += 1) {
    const row = hours.slice(first, first + 4);
    const joined = row.every((quantity, position) => {
      const next = row[position + 1];
      const gap = next === undefined ? '' : text.slice(quantity.end, next.start);
      return /^\s?(?:,|·|\/|-|→|\s|그리고|다음|[1-4]주차?|둘째|셋째|넷째|첫째|주|은|는|에|엔|:)*$/.test(gap);
    });
    if (joined && row.some((quantity) => quantity.unit === 'hours'))
      return row.map((quantity) => quantity.value);
  }
  return undefined;
}
