/**
 * How much a term says about what a text is about. `certain` is a term of the law that nobody uses for anything else
 * (주휴수당); `decisive` is an everyday word that mostly settles it (월급); `setting` names people, places and favours,
 * which turn up in talk about anything (회사 근처 맛집 추천); `matter` needs company (신고, 계약).
 */
export type Weight = 'certain' | 'decisive' | 'setting' | 'matter';

/** Where a text belongs: to this assistant, or to one of the fields that it turns away. */
export type Field =
  | 'labour'
  | 'tax'
  | 'law'
  | 'office'
  | 'immigration'
  | 'welfare'
  | 'health'
  | 'money'
  | 'life';

export interface Term {
  /** Lower case, without spaces unless it is in a script that needs them. */
  readonly text: string;
  readonly field: Field;
  readonly weight: Weight;
}

/** Terms from a list with white space between them; `_` stands for a space inside a term. */
export function terms(field: Field, weight: Weight, list: string): Term[] {
  return list
    .trim()
    .split(/\s+/)
    .map((text) => ({ text: text.replaceAll('_', ' ').normalize('NFC').toLowerCase(), field, weight }));
}
