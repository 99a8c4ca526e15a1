import type { Line } from './draft.ts';
import type { Tone } from './input.ts';

/** Everyday words for those of the trade. */
const everyday: readonly (readonly [RegExp, string])[] = [
  [/주(\d)일/gu, '일주일에 $1일'],
  [/익일/gu, '다음 날'],
  [/모집인원/gu, '뽑는 사람'],
  [/기본급/gu, '기본 월급'],
  [/인센티브/gu, '성과에 따라 더 드리는 돈'],
  [/주휴수당/gu, '주휴수당(쉬는 날 하루치 급여)'],
  [/휴게/gu, '쉬는 시간'],
  [/(?<=[가-힣\d]\s?)소지자?/gu, '있는 분'],
  [/우대$/gu, '있으면 더 좋습니다'],
  [/상여금/gu, '보너스'],
  [/재택근무/gu, '집에서 일하기'],
];

/** The lines of a section as the draft itself words them. */
export function inWords(
  lines: readonly Line[],
  manner: { readonly tone: Tone; readonly length: 'short' | 'standard' },
): string {
  const values = lines.map(({ value }) => (manner.tone === 'plain' ? plain(value) : value));
  if (manner.length === 'short') return values.join(' · ');
  return values.map((value) => `- ${value}`).join('\n');
}

const plain = (value: string): string =>
  everyday.reduce((words, [trade, plainer]) => words.replace(trade, plainer), value);

/** How a post of this tone greets and closes; neither says anything of the job. */
export const greetings: Readonly<Record<Tone, string>> = {
  formal: '아래와 같이 함께 일할 분을 모집합니다.',
  friendly: '안녕하세요! 함께 일하실 분을 찾습니다.',
  plain: '함께 일할 분을 찾습니다.',
};
