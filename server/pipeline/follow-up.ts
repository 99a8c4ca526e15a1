import { isQuestion } from '../calculators/request.ts';

/** Words with which a message leans on the one before it. */
const leaning =
  /^(?:그럼|그러면|그렇다면|그건|그거|그걸|그게|그런데|근데|그때|그곳|그런|그래도|이건|이거|이걸|이럴|그럴|거기|만약|만일|혹시|아니|아,|네|예|응|또|저는요|나는요|왜요|왜 그|(?:and|but|so|then|what (?:if|about)|how about|no|yes|ok|that|it)\b|那|如果|要是|还有|不是|thế|vậy|còn|nếu)/iu;
/** Words that point at more than the last question: `앞에 두 개를 안 주면요?`. */
const pointingBack =
  /^(?:앞(?:에|의|서)\s|위(?:에|의)\s|방금\s|아까\s|(?:이|그|저)\s?(?:둘|두|셋|세)|(?:둘|셋)\s?다|(?:두|세)\s?(?:개|가지)|(?:both|all of (?:them|these|those)|the (?:first|last) two)\b|这两|那两|上面|前面|两个都|cả hai|hai (?:cái|khoản) (?:đó|trên))/iu;
/** `퇴직금은요?`, `5인 미만이면요?`: asks of something else what was asked before. */
const elliptical = /(?:은|는|도|이면|으면|라면|거면|다면|하면|되면)\s?요?\s?\?*$/u;
/** What a message tells besides facts: a trouble of its own. */
const trouble = /못|안\s|않|체불|위반|해고|잘[렸리]|괴롭|성희롱|다[쳤치]|거부|강요/u;
const longestFacts = 60;

/** Whether a message leans on the question before it: by its first words, or since it only tells facts. */
export function leansOnLast(message: string, korean: string): boolean {
  const text = message.trim();
  return leaning.test(text) || tellsFactsOnly(korean.trim());
}

/** Whether a message points at what was spoken of before, perhaps in several questions. */
export function pointsBack(message: string): boolean {
  return pointingBack.test(message.trim());
}

/** Whether a message may speak of the same event as the one before, though it asks something of its own. */
export function staysWithEvent(message: string): boolean {
  return elliptical.test(message.trim());
}

function tellsFactsOnly(text: string): boolean {
  return text.length <= longestFacts && /\d/.test(text) && !isQuestion(text) && !trouble.test(text);
}
