/** What a number counts. Numbers of different units are different figures: 15시간 bears no 15일. */
export type Unit =
  | 'won'
  | 'percent'
  | 'fold'
  | 'hours'
  | 'minutes'
  | 'clock'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'people'
  | 'age'
  | 'times'
  | 'phone';

/** How units are written behind a number, in the languages in which answers are given. */
const written: readonly (readonly [Unit, RegExp])[] = [
  ['won', /^\s?(?:원(?!칙|래|장|인|하|자재)|won\b|krw\b|韩元|韩币|우리\s?돈)/iu],
  ['percent', /^\s?(?:%|％|퍼센트|프로(?!그램)|percent\b|phần trăm)/iu],
  ['fold', /^\s?(?:배(?![가-힣])|배(?=의|를|로|가|까지|이상|만)|倍|lần mức)/u],
  ['months', /^[\s-]?(?:개월|달(?![러성])|months?\b|个月|tháng\b)/iu],
  ['years', /^[\s-]?(?:년(?!대|도)|해(?=\s|가|를|는|동안)|years?\b|年|năm\b)/iu],
  ['weeks', /^[\s-]?(?:주(?!휴|급|말|택|민|차|체|5일)(?:일|간)?|weeks?\b|周|星期|tuần\b)/iu],
  ['hours', /^[\s-]?(?:시간|hours?\b|hrs?\b|小时|个小时|giờ\b|tiếng\b)/iu],
  ['clock', /^시(?![가-힣]*(?:간|급|행|작|설|정|기))/u],
  ['minutes', /^[\s-]?(?:분(?![기의])|minutes?\b|分钟|phút\b)/iu],
  ['days', /^[\s-]?(?:일(?!요일|급|용|자리|당|반)|days?\b|天|日|ngày\b)/iu],
  [
    'people',
    /^\s?(?:명|인(?!상|정|가|데|지)|사람|people\b|persons?\b|employees\b|workers\b|人|名|người\b)/iu,
  ],
  ['age', /^[\s-]?(?:살|세(?!전|후|금|요)|岁|tuổi\b|years? old\b)/iu],
  ['times', /^\s?(?:번(?![가-힣])|회|차례|times\b|次|lần\b)/iu],
];

/** The unit that a text begins with, and where it ends. */
export function unitAt(text: string): { readonly unit: Unit; readonly length: number } | null {
  for (const [unit, pattern] of written) {
    const found = pattern.exec(text);
    if (found) return { unit, length: found[0].length };
  }
  return null;
}

/** Units of which one is so many of the other: what a text may say in either. */
export const exchange: Readonly<Partial<Record<Unit, readonly (readonly [Unit, number])[]>>> = {
  years: [['months', 12]],
  months: [['years', 1 / 12]],
  weeks: [['days', 7]],
  days: [['weeks', 1 / 7]],
  hours: [['minutes', 60]],
  minutes: [['hours', 1 / 60]],
};

/** The unit that the name of a calculator's field tells: `weekly_holiday_pay_krw`. */
export function unitOfField(name: string): Unit | null {
  const [, suffix = ''] = name.match(/_(krw|percent|hours|minutes|days|weeks|months|years|employees)$/) ?? [];
  if (suffix === 'krw') return 'won';
  return suffix === 'employees' ? 'people' : (suffix as Unit) || null;
}
