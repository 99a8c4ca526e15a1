import type { SlotReader } from '../calculator.ts';
import { dateNamed } from './readers.ts';

/** First and last day of employment, shared by the calculators that count service. */

const hired =
  /^(?:\s?\([^)]*\))?\s?(?:에|자로?|부터|날)?\s?(?:처음\s?)?(?:입사|들어|취업|채용|시작|근무\s?시작|일하기\s?시작|입사자|부터)/;
const namedHired = /(?:입사(?:일|날짜)?|시작일|들어온\s?날|취업일)(?:은|는|이|가|:)?\s?$/;
const left =
  /^(?:\s?\([^)]*\))?\s?(?:에|자로|까지|부로|날)?\s?(?:로\s?)?(?:마지막으로\s?)?(?:퇴사|퇴직|그만|그만두|나왔|나오|이직|해고|잘렸|잘림|계약\s?만료|계약이?\s?(?:끝|종료|만료)|권고사직|사직|끝났|끝나|까지|관뒀|관두)/;
const namedLeft =
  /(?:퇴사(?:일|날짜)?|퇴직(?:일|날짜)?|마지막\s?(?:근무일?|출근일?|날)|이직일|해고일?|그만둔\s?날|종료일)(?:은|는|이|가|:)?\s?$/;

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

export const hireDate: SlotReader = (reading) =>
  span(0)(reading) ?? dateNamed('hire_date', hired, namedHired)(reading);

export const lastWorkingDate =
  (slot: string): SlotReader =>
  (reading) =>
    span(1)(reading) ?? dateNamed(slot, left, namedLeft)(reading);
