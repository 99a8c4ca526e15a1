import type { SlotReader } from '../calculator.ts';
import { Ambiguous } from './ambiguous.ts';
import { named } from './context.ts';
import { nativeNumeralAt } from './numerals.ts';

const unused =
  /^\s?(?:가|이|을|를|은|는|치|분)?\s?(?:정도\s?)?(?:못\s?[쓰썼쓴]|안\s?[쓰썼쓴]|남|미사용|소멸|그대로|날[렸리])/;
const spent = /^\s?(?:를|을|는|은|만|밖에)?\s?(?:썼|쓰고|쓴|사용했|사용하고|소진)/;
const whole = /^\s?(?:중|가운데|에서)/;

/** Days of leave not taken, told in 일 or in 개; what follows a number decides before what goes before it. */
export const unusedDays: SlotReader = (reading) =>
  named('', 'days', undefined, unused)(reading) ??
  unusedPieces(reading.text) ??
  named('unused_days', 'days', /연차[^.]{0,16}$|휴가[^.]{0,12}$|미사용[^.]{0,6}$|남은\s?$/)(reading);

/** '15개 중 9개 쓰고 6개 남았다', '연차 다섯 개': the pieces left, or those given less those taken. */
function unusedPieces(text: string): number | Ambiguous | undefined {
  if (!/연차|휴가|월차/.test(text)) return undefined;
  const pieces = [...text.matchAll(/(?:(?<!\d)\d{1,2}|[가-힣]{1,4}?)\s?개(?!월)/g)].flatMap((match) => {
    const digits = Number.parseInt(match[0], 10);
    const native = Number.isNaN(digits) ? nativeNumeralAt(text, match.index) : undefined;
    const value = Number.isNaN(digits) ? native?.value : digits;
    return value === undefined ? [] : [{ value, after: text.slice(match.index + match[0].length) }];
  });
  const left = pieces.filter(({ after }) => unused.test(after));
  if (left.length === 1) return left[0]?.value;
  const [given] = pieces.filter(({ after }) => whole.test(after));
  const [taken] = pieces.filter(({ after }) => spent.test(after));
  if (pieces.length === 2 && given !== undefined && taken !== undefined) return given.value - taken.value;
  if (pieces.length > 1) return new Ambiguous(pieces.map(({ value }) => value));
  return taken === undefined ? pieces[0]?.value : undefined;
}
