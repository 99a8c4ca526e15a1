/**
 * Foldings that let a word meet the table however it is written. All but `englishStem` keep the number of UTF-16
 * units, so that a place in the folded text is the same place in the text.
 */

/** Composed, in lower case, full-width digits and punctuation as plain ones. */
export function plainCase(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[’‘ʻ`´]/gu, "'");
}

/** Vietnamese as typed without its marks: `lương` as `luong`. */
export function withoutMarks(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => (letter === 'đ' ? 'd' : (letter.normalize('NFD')[0] ?? letter)));
}

/** Traditional characters each with its simplified one. */
const simplifications =
  '資资離离職职僱雇傭佣勞劳動动產产業业傷伤險险幣币韓韩國国開开會会發发給给錢钱辦办員员數数時时間间單单簽签訂订約约書书試试過过兩两個个萬万億亿點点從从幾几麼么樣样請请問问應应該该經经濟济' +
  '補补償偿費费規规難难結结沒没關关閉闭門门醫医藥药療疗養养護护親亲屬属婦妇懷怀兒儿歲岁學学歷历證证據据訴诉訟讼舉举報报復复罷罢團团體体協协處处罰罚強强騷骚擾扰騙骗違违題题條条權权義义務务' +
  '現现負负責责總总額额實实習习專专練练訓训貼贴夠够對对嗎吗還还說说話话週周當当後后來来讓让這这裡里裏里擔担殘残廢废壓压網网頁页號号碼码鐘钟內内節节慶庆聖圣誕诞勵励獎奖項项剋克減减漲涨調调' +
  '轉转換换廠厂東东園园區区觀观臺台灣湾滿满無无飯饭車车稅税領领贏赢遲迟紀纪錄录臨临壞坏闆板見见買买賣卖帶带師师闊阔筆笔級级終终續续繼继絕绝爾尔樓楼嚴严傳传債债優优僅仅備备儘尽價价';
const simplifiedOf = new Map(
  Array.from({ length: simplifications.length / 2 }, (_, index) => [
    simplifications[2 * index] ?? '',
    simplifications[2 * index + 1] ?? '',
  ]),
);

/** Traditional characters of the words of work as simplified ones. */
export function simplifiedChinese(text: string): string {
  return [...text].map((letter) => simplifiedOf.get(letter) ?? letter).join('');
}

/** `paid` and `pays` meet `pay`: the few irregular words of the table, and endings cut. */
export function englishStem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  const regular = irregular[bare] ?? bare;
  if (regular.length <= 3) return regular;
  return undoubled(
    regular.replace(/ies$|ied$/, 'y').replace(/(?<=[a-z]{3})(?:ings?|ed|es|e|s(?<!ss|us|is))$/, ''),
  );
}

/** `quitt` as `quit`, but `dismiss` and `call` as they are. */
const undoubled = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1');

const irregular: Readonly<Record<string, string>> = {
  paid: 'pay',
  got: 'get',
  gotten: 'get',
  gave: 'give',
  given: 'give',
  gives: 'give',
  left: 'leave',
  took: 'take',
  taken: 'take',
  told: 'tell',
  forced: 'force',
  made: 'make',
  went: 'go',
  gone: 'go',
  broke: 'break',
  broken: 'break',
  kept: 'keep',
  held: 'hold',
  children: 'child',
  wives: 'wife',
  worked: 'work',
  died: 'die',
  lost: 'lose',
  ran: 'run',
  wrote: 'write',
  written: 'write',
  signed: 'sign',
  fired: 'fire',
  hired: 'hire',
  owed: 'owe',
  employees: 'employee',
};
