import type { Sentence } from '../../resume-facts/sentences.ts';
import type { RemarkRule } from '../remark.ts';
import { hasFigure, toldSentences } from '../told-sentences.ts';
import { isCliche } from './cliche.ts';
import { claimsResult } from './missing-result.ts';

/** Words in the place of the thing itself. */
const vagueWords =
  /여러\s?가지|여러\s[가-힣]|여러모로|다양(?:한|하게)|각종|온갖|이런저런|이것저것|두루|폭넓|다방면|전반(?:적|에)|제반|기타\s?업무|등등|뭐든지|무엇이든|모든\s?(?:일|업무|분야|면)|웬만한|어떤\s?일이든|많은\s?(?:것|경험|일|업무|노력|활동|도움|분|사람)|많이\s?(?:배|느|경험|알|성장)|열심히|최선을\s?다|성실(?:하게|히)|꾸준(?:하게|히)\s?(?:노력|일|공부)|적극(?:적으로|\s?참여)|원활(?:하게|히|한)|신속(?:하게|히)|빠르게\s?(?:처리|대응|해결)|효율적|효과적|체계적|능동적|주도적으로|성공적|무사히|꼼꼼(?:하게|히)|철저(?:하게|히)|완벽(?:하게|히)|(?<![가-힣])잘\s?(?:했|합니다|해\s?(?:왔|냈)|해왔|해냈|처리|수행|마쳤|마무리|알고|다룹|다룰|해결)|감각적|트렌디|혁신적|창의적|세련된|고급스러운|노력(?:했|하였|하고|해\s?왔|해왔|하는\s?편)|힘썼|힘쓰|도움이\s?(?:되었|됐)|이바지했|기여(?:했|하였|함)|앞장섰|보람을|뜻깊은|의미\s?있는|소중한\s?(?:경험|시간)|값진|(?:소통|협업|문제\s?해결|대인\s?관계|적응|업무|커뮤니케이션|리더십|의사소통|사회생활)\s?(?:능력|역량|스킬|경험)[을이]?\s?(?:길|키|쌓|배|높|향상|갖|있|뛰)|(?:역량|안목|전문성|실력|경험|노하우|실무\s?감각)[을를]\s?(?:길|키|쌓|넓|높|다졌|갖)|이해도[를가]\s?높|좋은\s?(?:성과|결과|평가|반응|평|경험)|(?:높은|큰)\s?(?:성과|평가|호응)|인정(?:을\s?)?받|자신(?:이)?\s?있습니다|관심이\s?많/u;

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
