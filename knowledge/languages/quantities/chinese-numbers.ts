const digitOf: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units = '个月|个小时|个人|个员工|个星期|小时|年|月|天|周|星期|名|人|岁|点|号|日|万|千|百万|倍';
const numeral = new RegExp(
  `(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?=${units})`,
  'gu',
);
/** Words in which the numeral counts nothing of the kind: 一天 is "a day", 一个月 "a month" of a wage. */
const fixed = /一(?=天|周|星期|日|小时|个小时|个星期|个月|月)/gu;

/** Chinese numerals before a unit as digits, `十二个月` as `12个月`, `半年` as `6个月`. */
export function chineseNumbers(text: string): string {
  return text
    .replace(/(?<!\d年|年)半年/gu, '6个月')
    .replace(/(?<=工作|干|做|上班|打工|满|了|快|超过|过|后|等)(?:了)?一(?=年|个月|个星期|周|天)/gu, (word) =>
      word.replace('一', '1'),
    )
    .replace(fixed, '\u0001')
    .replace(numeral, (word) => String(numberOf(word)))
    .replaceAll('\u0001', '一');
}

function numberOf(word: string): number {
  const [before = '', after = ''] = word.split('十');
  if (!word.includes('十')) return digitOf[word] ?? 0;
  return (before === '' ? 1 : (digitOf[before] ?? 0)) * 10 + (digitOf[after] ?? 0);
}
