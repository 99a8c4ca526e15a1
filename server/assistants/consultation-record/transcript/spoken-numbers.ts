import { nativeNumeralAt, sinoNumeralAt } from '../../../calculators/read/numerals.ts';

const months: Readonly<Record<string, number>> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  유: 6,
  칠: 7,
  팔: 8,
  구: 9,
  십: 10,
  시: 10,
  십일: 11,
  십이: 12,
};
const month = /(?<![가-힣])(십이|십일|십|시|구|팔|칠|유|육|오|사|삼|이|일)월(?![세가등])/gu;
/** A day behind its month may be one syllable; alone, 이 일 is this work. */
const dayOfMonth = /(\d{1,2}월\s?)([일이삼사오육칠팔구십]{1,4})\s?일(?![하을당])/gu;
const sino = '[일이삼사오육칠팔구십백천만억]';
const counted = new RegExp(
  `(?<![가-힣\\d])(${sino}{1,9})(\\s?)(개월|년|일|분|만\\s?원|원|세(?!요|트|금|무|상|계|탁|부)|퍼센트|프로|킬로|시간|주일?|층|호|번|회|차|명|점)(?![가-힣]*(?:받침|상태))`,
  'gu',
);
/** These syllables before these counters are other words as often as numbers: 이 분, 일 시간, 사 명. */
const otherWord = /^[일이사오구천]$/u;
const ambiguous = /^(?:일|분|시간|주|주일|번|회|차|명|호|점|원)$/u;
const native =
  /(?<![가-힣])((?:열|스물|스무|서른|마흔|쉰|예순|일흔)?(?:한|두|세|네|석|넉|다섯|여섯|일곱|여덟|아홉)?)\s?(시간|시|명|군데|곳|번(?!째)|살|달|주|장|가지|개|과목)(?=[\s가-힣.,?!]|$)/gu;
const pair = /(?<![가-힣])(한두|두세|세네|서너|네다섯)\s?(군데|곳|번|명|개|달|시간|가지)/gu;
const pairs: Readonly<Record<string, string>> = {
  한두: '1~2',
  두세: '2~3',
  세네: '3~4',
  서너: '3~4',
  네다섯: '4~5',
};
const range = /(\d{1,2})월\s?(\d{1,2})일(\s?(?:부터|에서|~)\s?)(\d{1,2})일/gu;
/** 이백이십: pay as people say it. What counts something else has its counter behind it. */
const bareHundreds =
  /(?<![가-힣\d])([일이삼사오육칠팔구]?백(?:[일이삼사오육칠팔구]?십)?[일이삼사오육칠팔구]?)(?![일이삼사오육칠팔구십백천만억])(?!\s?(?:일|명|시간|개월|년|킬로|점|번|개|주|원|분|프로|퍼센트|에서|빼))(?=[요에고\s.,]|정도|쯤|받|$)/gu;
/** An hour of the railway's clock, and an age. */
const hourOfDay = /(?<![가-힣])([일이삼사오육칠팔구십]{1,3})시(?=에서|부터|까지|\s|$)/gu;
const age =
  /(?<![가-힣])((?:스물|서른|마흔|쉰|예순|일흔|여든)(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?)(?:\s?(?:살|세))?(?=\s?(?:넘|이시|이에|이고|이라|이니|이상|이하|전|부터|인데|때|에\s))/gu;
const ofPay = /임금|월급|급여|연봉|세전|세후|페이|받(?:았|고|는|으)/u;

/**
 * Spoken numbers in digits, where what they count leaves no doubt: 십일월 구일 → 11월 9일, 이십오만 원 → 25만 원, 아홉 시 →
 * 9시. Days after a day of the same month take its month.
 *
 * @param before what was said right before: a bare 이백이십 is pay where pay was asked for
 */
export function inDigits(text: string, before = ''): string {
  const dated = text
    .replace(month, (whole, word: string) => (months[word] === undefined ? whole : `${months[word]}월`))
    .replace(dayOfMonth, (whole, named: string, word: string) => {
      const day = numeralOf(word);
      return day === null || day > 31 ? whole : `${named.trimEnd()} ${day}일`;
    });
  const pay = ofPay.test(`${before} ${text}`)
    ? dated.replace(bareHundreds, (whole, word: string, offset: number, all: string) => {
        // The last syllable of 이백이십이요 is the verb.
        const isVerb = word.endsWith('이') && /^[요에고]/u.test(all.slice(offset + whole.length));
        const value = numeralOf(isVerb ? word.slice(0, -1) : word);
        return value === null ? whole : `${value}만 원${isVerb ? '이' : ''}`;
      })
    : dated;
  return pay
    .replace(hourOfDay, (whole, word: string) => {
      const hour = numeralOf(word);
      return hour === null || hour > 24 ? whole : `${hour}시`;
    })
    .replace(age, (_, word: string) => `${nativeNumeralAt(word, 0)?.value ?? word}세`)
    .replace(pair, (_, word: string, unit: string) => `${pairs[word]}${unit}`)
    .replace(counted, (whole, word: string, gap: string, unit: string) => inDigitsOf(whole, word, gap, unit))
    .replace(native, (whole, word: string, unit: string, offset: number) => {
      if (word === '' || (word === '네' && offset === 0)) return whole;
      const numeral = nativeNumeralAt(word, 0);
      return numeral && numeral.end === word.length && numeral.value > 1 ? `${numeral.value}${unit}` : whole;
    })
    .replace(range, (_, inMonth, from, until, to) => `${inMonth}월 ${from}일${until}${inMonth}월 ${to}일`);
}

function inDigitsOf(whole: string, word: string, gap: string, unit: string): string {
  if ((otherWord.test(word) && ambiguous.test(unit)) || word === '만') return whole;
  const money = unit.replace(/\s/g, '');
  const value = numeralOf(money === '만원' ? `${word}만` : word);
  if (value === null) return whole;
  if (money === '만원' || money === '원') return wonOf(value);
  return gap === '' && unit === '일' && word.length === 1 && word !== '십'
    ? whole
    : `${value}${unit === '프로' ? '%' : unit}`;
}

function numeralOf(word: string): number | null {
  const numeral = sinoNumeralAt(word, 0);
  return numeral && numeral.end === word.length ? numeral.value : null;
}

const wonOf = (value: number): string =>
  value % 10_000 === 0
    ? `${(value / 10_000).toLocaleString('ko-KR')}만 원`
    : `${value.toLocaleString('ko-KR')}원`;
