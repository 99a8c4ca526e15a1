import { digitsOf, type Pattern } from './pattern.ts';

/**
 * The first six digits are a day that exists. There is nothing else to test: numbers issued since October 2020
 * (주민등록법 시행규칙 제2조) have no checksum any more.
 */
function beginsWithBirthday(text: string): boolean {
  const month = Number(digitsOf(text).slice(2, 4));
  const day = Number(digitsOf(text).slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const birthday = String.raw`(?<!\d)\d{6}\s{0,2}[-~.]?\s{0,2}`;
/** Serial digits, whether or not somebody starred them already. */
const serial = String.raw`[\d*●○xX]{6}(?![\d*●○])`;

/** Numbers that a state gave to a person. */
export const identityPatterns: readonly Pattern[] = [
  // The seventh digit tells foreigners (5 to 8) from residents.
  {
    kind: 'foreigner-number',
    expression: new RegExp(`${birthday}[5-8]${serial}`, 'dg'),
    confirm: beginsWithBirthday,
  },
  {
    kind: 'resident-number',
    expression: new RegExp(`${birthday}[0-49*]${serial}`, 'dg'),
    confirm: beginsWithBirthday,
  },
  // Named as what it is, it need not have a possible birthday, nor be whole: 주민번호 앞자리 900101-1.
  {
    kind: 'foreigner-number',
    expression: /외국인\s?(?:등록)?\s?번호[^\d\n]{0,10}(?<data>\d{6}\s?-?\s?[\d*]{1,7})(?![\d*])/dg,
  },
  {
    kind: 'resident-number',
    expression:
      /(?:주민|민증|등록)\s?(?:등록)?\s?번호(?!판)[^\d\n]{0,10}(?<data>\d{6}\s?-?\s?[\d*]{1,7})(?![\d*])/dg,
  },
  { kind: 'driving-licence', expression: /(?<![\d-])\d{2}-\d{2}-\d{6}-\d{2}(?![\d-])/dg },
  {
    kind: 'driving-licence',
    expression:
      /(?:서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)\s?\d{2}-\d{6}-\d{2}(?![\d-])/dg,
  },
  {
    kind: 'driving-licence',
    expression: /면허(?:증)?\s?(?:번호)?[^\d\n]{0,10}(?<data>\d{2}[- ]?\d{2}[- ]?\d{6}[- ]?\d{2})(?!\d)/dg,
  },
  // Korean passports: a letter and eight digits, since December 2021 three digits, a letter and four digits.
  {
    kind: 'passport',
    expression: /(?<![A-Za-z\d-])[MSRODGmsrodg](?:\d{8}|\d{3}[A-Za-z]\d{4})(?![A-Za-z\d])/dg,
  },
  // Those of other states have other forms; the word before tells what it is.
  {
    kind: 'passport',
    expression:
      /(?:여권|passport|护照|hộ chiếu)[^A-Za-z\d\n]{0,4}(?:번호|number|no\.?|号码|号|số)?\s?(?:is|는|은|:|：)?[^A-Za-z\d\n]{0,3}(?<data>[A-Z]{0,2}\d{6,9})(?![A-Za-z\d])/dgi,
  },
  // A number plate: two or three digits, a syllable of its own set (자동차 등록번호판 등의 기준에 관한 고시), four digits.
  {
    kind: 'vehicle',
    expression:
      /(?<![\d가-힣])\d{2,3}\s?[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자배하허호]\s?\d{4}(?![\d-])/dg,
  },
  // Numbers under which offices file a person.
  {
    kind: 'file-number',
    expression:
      /(?:수급\s?자격|구직(?:\s?등록)?|접수|사건|민원|신청|관리|증서)\s?(?:증\s?)?번호[^\dA-Za-z\n]{0,6}(?<data>[A-Z]{0,3}\d[\d-]{4,20}\d)/dg,
  },
  // Asked for or named as what it is: an age or a year of birth by itself tells nobody's name, and decides rights.
  {
    kind: 'birthday',
    expression:
      /생년월일[^\d\n]{0,12}(?:\n(?:[^\n]*\n){0,2}[^\n]{0,24}?[:：]\s*(?:네|예|아|어)?\s*)?(?<data>(?:\d{2,4}|[가-힣]{2,8}?)\s?[년.\-/]\s?(?:\d{1,2}|[일이삼사오육유칠팔구시십]{1,2})\s?[월.\-/]\s?(?:\d{1,2}|[일이삼사오육칠팔구십]{1,3})(?:\s?일)?)/dg,
  },
];
