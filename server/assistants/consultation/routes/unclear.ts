/** Words that point at something said before, or ask without saying about what. */
const pointing =
  /^(?:저(?:는|도|희는)?요?|나는?요?|제가요|그거요?|그게요?|그건요?|이거요?|이게요?|그럼요?|그러면요?|그래서요?|왜요?|어떻게요?|언제요?|얼마(?:예요|에요|요|죠|인가요)?|어디(?:서|에|로)?요?|뭐요|뭐가요|뭐를요|누가요|몇\s?(?:개|일|시)?요?|맞(?:아|나|죠|는)?(?:요)?|되나요|돼요|안\s?돼요|가능(?:한가요|해요)?|있(?:어|나)요|없(?:어|나)요|아니(?:요|오|에요)|네니요|다시|더|계속|자세히|예시|설명|도움|질문(?:이\s?있어요|있어요|요)?|물어볼\s?게\s?있어요|궁금한\s?게\s?있어요|문의(?:드려요|합니다|요)?|도와\s?주세요|도와줘)$/u;
/** An answer to a question that nobody asked: 3개월이요, 200만원, 2024년 3월부터. */
const bareAnswer =
  /^(?:약|한|총|만)?\s?\d[\d.,/년월일개시간분명인원만천백%주회차살세~\-\s]*(?:개월|시간|만\s?원|원|명|인|일|년|살|세|주|퍼센트|프로)?\s?(?:이요|요|이에요|예요|입니다|정도|정도요|부터|까지|쯤|쯤이요)?$/u;

/** Whether a text says nothing that could be answered by itself. */
export function saysNothing(text: string): boolean {
  return !/[가-힣]{2}|[가-힣]\s?[가-힣]|[\p{sc=Latin}]{2}|[\p{sc=Han}\p{sc=Thai}\p{sc=Cyrillic}\p{sc=Hiragana}\p{sc=Devanagari}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
    text.normalize('NFC'),
  );
}

/** Whether a text only goes on with something that was said before. */
export function leansOnMore(text: string): boolean {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/[\s.,!?~…]+$/u, '')
    .replace(/^[\s.,!?~…]+/u, '');
  return pointing.test(plain) || bareAnswer.test(plain);
}

/** One short word alone: 회사. */
export function isSingleWord(text: string): boolean {
  return /^[\p{L}]{1,5}$/u.test(
    text
      .normalize('NFC')
      .replace(/[\s.,!?~…]+$/u, '')
      .trim(),
  );
}
