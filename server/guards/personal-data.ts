/** The kinds of personal data that are masked before anything is stored, logged or sent to a model. */
export type PersonalDataKind = 'resident-number' | 'card' | 'phone' | 'email' | 'account' | 'address';

interface Pattern {
  readonly kind: PersonalDataKind;
  readonly label: string;
  readonly expression: RegExp;
  readonly confirm?: (match: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Luhn checksum (ISO/IEC 7812-1, annex B). */
function passesLuhn(text: string): boolean {
  const sum = [...digitsOf(text)].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The first six digits are a day that exists. Numbers issued since October 2020 have no checksum to test. */
function beginsWithBirthday(text: string): boolean {
  const month = Number(digitsOf(text).slice(2, 4));
  const day = Number(digitsOf(text).slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** In this order: what an earlier pattern took is out of reach of the later ones. */
const patterns: readonly Pattern[] = [
  { kind: 'email', label: '이메일', expression: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  {
    kind: 'resident-number',
    label: '주민등록번호',
    expression: /(?<!\d)\d{6}\s?[-–~.]?\s?[0-9][\d*]{6}(?!\d)/g,
    confirm: beginsWithBirthday,
  },
  {
    kind: 'card',
    label: '카드번호',
    expression: /(?<!\d)\d{4}[- ]?\d{4}[- ]?\d{4}[- ]?\d{3,4}(?!\d)/g,
    confirm: passesLuhn,
  },
  {
    kind: 'phone',
    label: '전화번호',
    expression:
      /(?<!\d)(?:\+82[- ]?|0)(?:1[016789]|2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d)[-. )]{0,2}\d{3,4}[-. ]?\d{4}(?!\d)/g,
  },
  {
    kind: 'account',
    label: '계좌번호',
    expression:
      /(?:계좌|은행|농협|신협|수협|우체국|금고|뱅크|입금)[^\d\n]{0,12}\d{2,6}(?:-?\d{2,6}){1,3}\d(?!\d)/g,
    confirm: (match) => digitsOf(match).length >= 10 && digitsOf(match).length <= 16,
  },
  {
    kind: 'address',
    label: '주소',
    expression:
      /[가-힣]{1,10}(?:시|군|구)\s+(?:[가-힣\d]{1,10}(?:구|읍|면|동)\s+)?[가-힣\d]{1,12}(?:로|길|동|리)\s?\d{1,4}(?:-\d{1,4})?(?:\s?번지|번길\s?\d{1,4})?(?:\s?\d{1,4}동)?(?:\s?\d{1,5}호)?/g,
  },
];

export interface Masking {
  readonly text: string;
  /** What was found, each kind once. */
  readonly found: readonly PersonalDataKind[];
}

/**
 * Replaces personal data by a label in brackets, e.g. `[전화번호]`. An account keeps the word before it.
 *
 * @example maskPersonalData('010-1234-5678로 연락 주세요').text // '[전화번호]로 연락 주세요'
 */
export function maskPersonalData(text: string): Masking {
  const found = new Set<PersonalDataKind>();
  let masked = text;
  for (const { kind, label, expression, confirm } of patterns) {
    masked = masked.replace(expression, (match) => {
      if (confirm && !confirm(match)) return match;
      found.add(kind);
      const lead = kind === 'account' ? match.slice(0, match.search(/\d/)) : '';
      return `${lead}[${label}]`;
    });
  }
  return { text: masked, found: [...found] };
}
