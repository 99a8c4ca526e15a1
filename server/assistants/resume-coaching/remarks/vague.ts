import type { Sentence } from '../../resume-facts/sentences.ts';
import type { RemarkRule } from '../remark.ts';
import { hasFigure, toldSentences } from '../told-sentences.ts';
import { vagueWords } from '../vague-words.ts';
import { isCliche } from './cliche.ts';
import { claimsResult } from './missing-result.ts';

/** What a sentence of substance says instead of vague words: names in Latin letters or quotes. */
const concrete = /[‘’“”"'「」]|[A-Z]{2,}/u;

export const vague: RemarkRule = {
  kind: 'vague',
  find: ({ facts }) =>
    toldSentences(facts)
      .filter(isVague)
      .map(({ start, end, text }) => ({
        start,
        end,
        reason: `‘${vagueWords.exec(text)?.[0].trim() ?? ''}’처럼 뜻이 넓은 말만 있어 무엇을 했는지 알 수 없습니다.`,
        suggestion: '[대상·업무 이름]과 [횟수·기간·방법]을 넣어 한 가지만 또렷하게 써 주세요.',
      })),
};

const longestVague = 70;

const isVague = ({ text }: Sentence): boolean =>
  text.length <= longestVague &&
  vagueWords.test(text) &&
  !hasFigure(text) &&
  !concrete.test(text) &&
  !isCliche(text) &&
  !claimsResult(text);
