const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
};
const units = '(?:hours?|hrs?|days?|weeks?|months?|years?|employees?|workers?|people|million)';
const number = `(?:${Object.keys(tens).join('|')})(?:[ -](?:${ones.slice(1, 10).join('|')}))?|${ones.slice(1).reverse().join('|')}`;
const spelled = new RegExp(
  `\\b(?<number>${number})(?= (?:and a half )?-?(?:full |whole |regular )?${units}\\b|-(?:day|hour|month|year)\\b)`,
  'g',
);
const half = /\b(?<number>\d+) and a half (?<unit>hours?|years?)\b/g;
const halfOf = /\b(?:an?|one) (?<unit>hour|year|month) and a half\b/g;
const single =
  /\b(?:for|after|within|worked|exactly|about|over|almost|nearly|only) an? (?<unit>year|month|week|full year)\b/g;

/** Numbers spelled out before a unit as digits, `two and a half years` as `2.5 years`, `for a year` as `for 1 year`. */
export function spelledNumbers(text: string): string {
  return text
    .replace(spelled, (word) => String(numberOf(word)))
    .replace(half, '$<number>.5 $<unit>')
    .replace(halfOf, '1.5 $<unit>s')
    .replace(/\bhalf (?:a|an) year\b|\bsix-month\b/g, '6 months')
    .replace(single, (words, unit: string) =>
      words.replace(/an? (?:full )?\w+$/, `1 ${unit.replace('full ', '')}`),
    );
}

function numberOf(word: string): number {
  const [first = '', second] = word.split(/[ -]/);
  const ten = tens[first];
  return ten === undefined ? ones.indexOf(first) : ten + (second === undefined ? 0 : ones.indexOf(second));
}
