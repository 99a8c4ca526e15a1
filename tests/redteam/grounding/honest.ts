import type { Passage } from '../../../server/contracts/index.ts';
import { truthsOf } from './lies.ts';

/** Ways in which a model words what the evidence says without changing it. */
const rewordings: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => `네, ${sentence}`,
  (sentence) => sentence.replace(/\([^)]*제\d+조[^)]*\)/g, ''),
  (sentence) => sentence.replace(/(\d),(\d{3})원/g, '$1천$2원').replace(/(\d+)천000원/g, '$1천 원'),
  (sentence) => sentence.replace(/(\d{1,4})만\s?원/g, '$10,000원'),
  (sentence) => sentence.replace(/(\d+)명/g, '$1인').replace(/두 명/g, '2명'),
  (sentence) => sentence.replace(/(\d+)%/g, '100분의 $1'),
  (sentence) => sentence.replace(/입니다\./, '이에요.').replace(/합니다\./, '해요.'),
  (sentence) => `정리하면 ${sentence}`,
  (sentence) => sentence.replace(/한 달/g, '1개월').replace(/3개월/g, '세 달'),
  (sentence) => sentence.replace(/(\d+) ?시간/g, '$1 시간'),
  (sentence) => `- **요점**: ${sentence}`,
];

/** True sentences in other words, each with the citation that bears it. */
export function honestSentences(passages: readonly Passage[]): string[] {
  return truthsOf(passages).map(
    ({ sentence, k }, index) => `${rewordings[index % rewordings.length]?.(sentence) ?? sentence} [${k}]`,
  );
}
