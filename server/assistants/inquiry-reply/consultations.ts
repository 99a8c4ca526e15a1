import { type Department, mattersIn } from './departments.ts';
import { type AskedQuestion, wordsOf } from './questions/split-questions.ts';

/** Who asks, in the word of the law: what holds for them differs from what holds for most. */
const standings: readonly (readonly [RegExp, string])[] = [
  [
    /라이더|배달\s?(?:일|기사|앱)|대리\s?운전|택배\s?기사|학습지|퀵서비스|플랫폼\s?(?:종사|노동)|특수\s?고용/u,
    '노무제공자',
  ],
  [/예술인|배우|연주자|웹툰\s?작가/u, '예술인'],
  [/자영업|소상공인|폐업|가게를\s?(?:하|운영)/u, '자영업자'],
  [/일용직|일용\s?근로|하루\s?일당|건설\s?현장/u, '일용근로자'],
  [/중학생|고등학생|중[1-3](?!\d)|고[1-3](?!\d)|미성년|(?<!\d)1[3-7]\s?(?:살|세)/u, '연소근로자'],
  [/5[인명]\s?미만|직원이?\s?(?:[1-4]|한|두|세|네)\s?명/u, '5명 미만 사업장'],
  [/외국인\s?(?:근로자|노동자)|E-?9|H-?2/iu, '외국인근로자'],
  [/파견\s?(?:직|근로|업체|회사)|용역\s?업체/u, '파견근로자'],
  [/기간제|계약직/u, '기간제근로자'],
  [/임신/u, '임신'],
];
const mostTold = 160;

/**
 * What the consultation is asked for each question: its words, after the matter and the standing that the inquiry told
 * before and that the question leaves out. 이자라도 붙는지 is about the wages of three sentences earlier.
 */
export function consultationsOf(
  questions: readonly AskedQuestion[],
  told: readonly string[],
  department: Department,
): string[] {
  const all = [...told, ...questions.flatMap(({ quotes }) => quotes)].join('\n');
  const ofInquiry = mattersIn(all, [department]);
  const standing = standings.find(([words]) => words.test(told.join('\n')));
  let last: readonly string[] = [];
  return questions.map((question) => {
    const words = question.search ?? wordsOf(question);
    const own = mattersIn(words);
    const isOfDepartment = mattersIn(words, [department]).length > 0;
    const lent = isOfDepartment ? [] : own.length > 0 || last.length === 0 ? ofInquiry : last;
    if (own.length > 0) last = own;
    const isTold = standing !== undefined && !standings.some(([pattern]) => pattern.test(words));
    const about = [...(isTold ? [standing[1]] : []), ...lent.slice(0, 2)];
    if (about.length === 0 && own.length === 0) return `${sayingMost(told)}\n${words}`.trim();
    return about.length === 0 ? words : `${about.join(' ')}: ${words}`;
  });
}

/** Openings and closings of letters, and who writes. */
const formal =
  /^(?:안녕|수고|감사|고맙|제\s?(?:이름|번호)|이름|연락처|답변)|(?:문의|질문|부탁)\s?(?:드립|합)니다[.!]?$|\[[가-힣]+\]/u;

const sayingMost = (told: readonly string[]): string =>
  told
    .filter((sentence) => !formal.test(sentence))
    .join(' ')
    .slice(0, mostTold);
