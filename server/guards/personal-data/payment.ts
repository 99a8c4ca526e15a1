import { digitsOf, type Pattern } from './pattern.ts';

/** Luhn checksum (ISO/IEC 7812-1, annex B). */
function passesLuhn(text: string): boolean {
  const sum = [...digitsOf(text)].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Ten to sixteen digits that do not begin as a date. */
const isAccount = (data: string): boolean =>
  digitsOf(data).length >= 10 &&
  digitsOf(data).length <= 16 &&
  !/^(?:19|20)\d\d[- ]\d{1,2}[- ]\d{1,2}(?!\d)/.test(data);

/** Groups of digits as banks write them, not followed by what makes them an amount or a day. */
const groups = String.raw`\d{2,6}(?:[- ]?\d{1,8}){1,3}(?!\d|-\d|\s?[원만억%년월])`;
const banks = '은행|농협|수협|신협|축협|우체국|금고|뱅크|토스|카뱅|증권';
/** Everyday words that are also banks: they count only right beside the number. */
const banksByName = '국민|신한|우리|하나|기업|제일|씨티|IBK|NH|KB';

export const paymentPatterns: readonly Pattern[] = [
  {
    kind: 'card',
    expression: /(?<![\d-])\d{4}[- ]?\d{4}[- ]?\d{4}[- ]?\d{3,4}(?![\d-])/dg,
    confirm: passesLuhn,
  },
  { kind: 'card', expression: /(?<![\d-])3[47]\d{2}[- ]?\d{6}[- ]?\d{5}(?![\d-])/dg, confirm: passesLuhn },
  // Called a card, it is masked although the checksum fails: a slip of the finger does not make it public.
  {
    kind: 'card',
    expression: /카드\s?(?:번호)?[^\d\n]{0,8}(?<data>\d{4}[- ]?\d{4}[- ]?\d{4}[- ]?\d{3,4})(?![\d-])/dg,
  },
  {
    kind: 'account',
    expression: new RegExp(
      `(?:계좌|통장|예금|입금|송금|이체|account|账号|账户|tài khoản|${banks})[^\\d\\n]{0,16}(?<data>${groups})`,
      'dgi',
    ),
    confirm: isAccount,
  },
  {
    kind: 'account',
    expression: new RegExp(`(?:${banksByName})\\s?:?\\s?(?<data>${groups})`, 'dg'),
    confirm: isAccount,
  },
  {
    kind: 'account',
    expression: new RegExp(
      `(?<![\\d-])(?<data>${groups})\\s?\\(?(?:${banks}|${banksByName}|계좌|(?:[으]?로)\\s?(?:입금|송금|이체|보내|부쳐|넣어))`,
      'dg',
    ),
    confirm: isAccount,
  },
  // Three or four groups as banks group them, with no word beside them. What begins with a year is a file number.
  {
    kind: 'account',
    expression:
      /(?<![\d-])(?!(?:19|20)\d\d-)(?:\d{3}-\d{2,4}-\d{6,7}|\d{6}-\d{2}-\d{6}|\d{4}-\d{2,3}-\d{6,7}|\d{3}-\d{6}-\d{5}|\d{3}-\d{4}-\d{4}-\d{2})(?![\d-])/dg,
  },
];
