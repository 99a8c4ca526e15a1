import type { RemarkRule } from '../remark.ts';
import { toldSentences } from '../told-sentences.ts';

/** Letters with spaces that a reader takes in at once. */
export const longestSentence = 110;

export const tooLong: RemarkRule = {
  kind: 'too_long',
  find: ({ facts }) =>
    toldSentences(facts)
      .filter(({ text }) => text.length > longestSentence)
      .map(({ start, end, text }) => ({
        start,
        end,
        reason: `한 문장이 ${text.length}자입니다. 읽는 사람이 뜻을 놓치기 쉽습니다.`,
        suggestion: '상황, 내가 한 일, 결과로 나누어 60자 안팎의 문장 두세 개로 써 보세요.',
      })),
};
