import { digitsOf, type Pattern } from './pattern.ts';

const spoken = '[공영일이삼사오육칠팔구]';

/** Where a person can be reached. */
export const contactPatterns: readonly Pattern[] = [
  {
    kind: 'email',
    expression:
      /(?<![\w.+-])[\w+-][\w.+-]{0,63}\s?(?:@|\(at\)|\[at\]|골뱅이)\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/dg,
  },
  // Mobile, area and internet numbers. Numbers that anyone may know (1350, 1588-0075) begin otherwise.
  {
    kind: 'phone',
    expression:
      /(?<![\d-])(?:\+?82[-. )]{0,2}0?|0)(?:1[016789]|2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d)[-. )]{0,3}\d{3,4}[-. ]{0,3}\d{4}(?!\d)/dg,
  },
  {
    kind: 'phone',
    expression: /(?<![\d+])\+\d{1,3}[-. ]?\(?\d{1,4}\)?(?:[-. ]?\d{2,4}){2,4}(?!\d)/dg,
    confirm: (data) => digitsOf(data).length >= 9 && digitsOf(data).length <= 15,
  },
  {
    kind: 'phone',
    expression:
      /(?:전화|연락처|휴대폰|핸드폰|폰|번호)(?:번호)?[는은이가:\s]{0,3}(?<data>(?!1[568]\d\d)\d{3,4}[- ]\d{4})(?![\d-])/dg,
  },
  {
    kind: 'phone',
    expression: new RegExp(
      `(?<![가-힣])[공영]일[공영일육칠팔구][\\s-]{0,2}${spoken}{3,4}[\\s-]{0,2}${spoken}{4}`,
      'dg',
    ),
  },
];
