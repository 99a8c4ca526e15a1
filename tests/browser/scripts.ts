import type { Citation, Figure, Passage } from '../../server/contracts/index.ts';
import type { Script, ServerDouble, Step } from './server-double.ts';

/** 근로기준법 제55조제1항, as the double serves it. */
const weeklyHoliday: Passage = {
  id: '6f2b1c1e-52c1-5f0a-9a63-7d1f0a3b5c01',
  documentId: 'law/근로기준법',
  kind: 'law',
  title: '근로기준법',
  locator: '제55조제1항',
  heading: '휴일',
  text: '① 사용자는 근로자에게 1주에 평균 1회 이상의 유급휴일을 보장하여야 한다. <개정 2018. 3. 20.>',
  effectiveFrom: '2025-10-23',
  effectiveTo: null,
  url: 'https://www.law.go.kr/법령/근로기준법/제55조',
  topic: '주휴수당',
  audience: [],
  law: [],
};

const decree: Passage = {
  ...weeklyHoliday,
  id: '0c0b6f55-8a7e-5d43-8f25-3c1b1d1e7a02',
  documentId: 'law/근로기준법시행령',
  title: '근로기준법 시행령',
  locator: '제30조제1항',
  heading: '휴일',
  text: '① 법 제55조제1항에 따른 유급휴일은 1주 동안의 소정근로일을 개근한 자에게 주어야 한다.',
  url: 'https://www.law.go.kr/법령/근로기준법시행령/제30조',
};

function cite(n: number, passage: Passage, quote: string): Citation {
  const { id, title, locator, heading, effectiveFrom, url } = passage;
  return { n, passageId: id, title, locator, heading, effectiveFrom, url, quote };
}

const figure: Figure = {
  calculator: 'weekly-holiday-allowance',
  title: '주휴수당',
  inputs: { hourlyWage: 12_000, weeklyHours: 40 },
  result: { allowance: 96_000 },
  law: ['근로기준법 제55조제1항', '근로기준법 시행령 제30조제1항'],
  summary: '주휴수당은 1주에 96,000원입니다.',
  steps: [
    '1주 소정근로시간: 8시간 × 5일 = 40시간',
    '주휴시간: 40시간 ÷ 40시간 × 8시간 = 8시간',
    '주휴수당: 8시간 × 12,000원 = 96,000원',
  ],
  limits: ['한 주를 개근하지 않은 때', '1주 15시간 미만으로 일하는 때'],
};

/** The question of the product's first promise, with its figure and its sources. */
export const holidayQuestion = '시급 12,000원으로 주 5일 하루 8시간 일해요. 주휴수당 얼마예요?';

const holidayText = [
  '시급 12,000원으로 주 5일, 하루 8시간 일하시면 **주휴수당은 1주에 96,000원**입니다.[1] ',
  '1주 동안 일하기로 정한 날에 모두 나오셨다면 하루치 임금을 더 받습니다.[2]\n\n',
  '#### 함께 알아 두세요\n\n',
  '- 한 주를 다 채워야 그 주의 주휴수당이 생깁니다.\n',
  '- 1주에 15시간보다 적게 일하면 주휴수당이 없습니다.\n',
];

const evidence: Step[] = [
  { type: 'stage', stage: 'retrieve' },
  { type: 'figure', figure },
  { type: 'citation', citation: cite(1, weeklyHoliday, '1주에 평균 1회 이상의 유급휴일을 보장하여야 한다') },
  { type: 'citation', citation: cite(2, decree, '1주 동안의 소정근로일을 개근한 자에게 주어야 한다') },
  { type: 'stage', stage: 'compose' },
];

export const holidayScript: Script = {
  steps: [...evidence, ...holidayText.map((text): Step => ({ type: 'text', text }))],
};

export const longQuestion = '긴 답변을 주세요';
export const longPieces = Array.from(
  { length: 60 },
  (_, at) => `${at + 1}번째 문장입니다. 천천히 이어집니다. `,
);

/** Sixty pieces, a few milliseconds apart, with a place in the middle where a test can hold it. */
export function longScript(hold?: string): Script {
  const pieces = longPieces.flatMap((text, at): Step[] => [
    { type: 'text', text: at % 3 === 2 ? `${text}\n\n` : text },
    { pause: 8 },
    ...(hold && at === 29 ? [{ hold }] : []),
  ]);
  return { steps: [...evidence, ...pieces] };
}

/** Loads the double with the passages and the questions that every suite uses. */
export function teach(double: ServerDouble): void {
  double.passage(weeklyHoliday);
  double.passage(decree);
  double.script(/./, { steps: [{ type: 'text', text: '짧은 답입니다.' }] });
  double.script(holidayQuestion, holidayScript);
  double.script(longQuestion, longScript());
}
