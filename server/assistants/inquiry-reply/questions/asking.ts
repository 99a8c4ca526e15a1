/** What may stand behind the last word of a question. */
const tail = String.raw`[\s.…~!ㅠㅜ)”"’']*$`;
const questionMark = /[?？]/u;
const askingEnd = new RegExp(
  `(?:나요|까요?|가요|[는은을인한된될할건런뭔갈쓸줄낼올볼칠들울길]지요?|는지도|지요|던데요|은데요|면서요)${tail}`,
  'u',
);
/** `…는지 알고 싶습니다`: asks by what stands before it. */
const embedded =
  /(?:[는은을인한된될할건런뭔갈쓸줄낼올볼칠들울길]지)(?:[가는도를]|에\s?대해|\s?여부)?\s?.{0,12}?(?:궁금|알고\s?싶|알려|문의|여쭤|여쭙|확인|묻|가르쳐|답변|안내|설명|모르겠|질문)/u;
/** `연차 수당을 알려 주세요`: asks for a thing. */
const askedFor =
  /[가-힣](?:을|를|이|가|도|은|는|좀)?\s(?:자세히\s|정확히\s)?(?:알려\s?(?:주|달)|궁금(?:합|해)|가르쳐|설명해\s?주|안내해?\s?(?:주|부탁))/u;
/** Words for the letter itself: who asks for an answer has asked nothing yet. */
const aboutAnswer = /(?:답변|회신|답장|연락|처리|조치|처벌|빠른)[^.?]{0,14}(?:부탁|주세요|바랍|주시)/u;
/** Headings of what is asked: `궁금한 것은`, `질문입니다`. */
const heading =
  /(?:궁금한\s?(?:것|점)|질문|문의\s?(?:사항|내용))[은이]?\s?(?:다음과\s?같습니다|입니다|아래)?[.:]?\s*$/u;

/** Anger in the form of a question. */
const rhetorical =
  /어(?:딨|디\s?있)(?:습니까|어요|나요)|말이\s?(?:됩|되)|너무(?:한|하는)\s?거\s?아[니닙]|어쩌란|뭐\s?하는\s?(?:겁|거)|알기나/u;

/** Whether a sentence is anger, which asks nothing and tells nothing. */
export const isOutcry = (sentence: string): boolean => rhetorical.test(sentence);

/** Whether a sentence asks something. */
export function asks(sentence: string): boolean {
  if (isOutcry(sentence)) return false;
  if (
    heading.test(sentence) ||
    (aboutAnswer.test(sentence) && !questionMark.test(sentence) && !embedded.test(sentence))
  )
    return false;
  return (
    questionMark.test(sentence) ||
    askingEnd.test(sentence) ||
    embedded.test(sentence) ||
    askedFor.test(sentence)
  );
}

const saidTo =
  /(?:다|자|냐|(?<![가-힣]이)라|["”’'])고(?:도|는|만)?\s?(?:들었|합니다|해요|하네요|하던데|해서요?|그래요|그럽니다|하더라|하십니다|했습니다|했어요|우깁|주장|안내)(?:[가-힣]{0,4})[.…~!]*$|(?:다|라)(?:던데요?|면서요|네요)[.…~!]*$/u;
const ofLaw =
  /되|된|됩|안\s|없|못|수\s?있|해야|하라["”’']?고|자르|자른|짤|불이익|끊|깎|나온|나옵|준다|의무|불법|위반|가능|해당|포기|물어내|배상|상관/u;

/** Whether a sentence tells what somebody said of rights and duties: who writes that asks whether it is true. */
export const claimsHearsay = (sentence: string): boolean =>
  saidTo.test(sentence) && ofLaw.test(sentence) && !ofHealth.test(sentence);
/** What a doctor said is a fact. */
const ofHealth = /수술|입원|진단|치료|의사/u;
