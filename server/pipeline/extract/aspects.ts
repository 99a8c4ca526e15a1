/** Something that a question asks for, the sections that are written for it, and the words that answer it. */
interface Aspect {
  readonly asked: RegExp;
  readonly section?: RegExp;
  readonly words?: RegExp;
  /** What a section or a sentence that serves it counts. */
  readonly weight: number;
}

const wayToGo: Aspect = {
  asked: /어디|어떻게|방법|절차|신고|신청|진정|누구한테|하려면|해야 ?[하할]|뭘 ?해|무엇을|뭐를|불복|다투/u,
  section: /어떻게|어디|누가 할|무엇을 내|그 뒤/u,
  weight: 0.05,
};
const deadline: Aspect = {
  asked: /언제|며칠|기한|기간|까지|몇 ?(?:일|년|달|개월|주)|지나면|늦|시효/u,
  section: /기한/u,
  words: /\d+(?:일|개월|년|주)|기한|다음 달|지체 없이/u,
  weight: 0.05,
};
const amount: Aspect = {
  asked: /얼마|몇 ?(?:%|퍼센트|프로|배|원|시간)|계산|금액|최대|최소|비율/u,
  section: /계산/u,
  words: /\d[\d,.]*(?:%|원|만원|배|시간|분의)/u,
  weight: 0.05,
};
const consequence: Aspect = {
  asked:
    /안 ?[하주내쓰]면|걸리면|어기면|위반|처벌|벌금|과태료|불이익|물어야|책임|어떻게 ?(?:되|돼)|불법|위법|협박|거절/u,
  words: /벌금|과태료|징역|돌려|반환|위반|무효|처벌/u,
  weight: 0.15,
};
const belief: Aspect = {
  asked:
    /맞나|맞죠|맞는|맞아|라던데|라는데|라네|다던데|다네|[래대]요|[라다]고 ?[하해합우]|정말|진짜|사실|아닌가|아니라|거죠|건가요|당연|무조건/u,
  section: /오해|예외/u,
  weight: 0.05,
};
const condition: Aspect = {
  asked: /뭐가|무엇|어떤|조건|자격|대상|해당|되나|될까|가능|수 ?있/u,
  section: /조건|누구에게/u,
  weight: 0.05,
};
const aspects = [wayToGo, deadline, amount, consequence, belief, condition];

/** How well a sentence of a section serves what a question asks for, from 0. */
export function servedBy(question: string): (section: string, text: string) => number {
  const asked = aspects.filter((aspect) => aspect.asked.test(question));
  return (section, text) =>
    asked
      .map(({ section: written, words, weight }) => {
        const serves = (written?.test(section) ? 1 : 0) + (words?.test(text) ? 1 : 0);
        return serves * weight;
      })
      .reduce((sum, one) => sum + one, 0);
}

/** Whether somebody was told something and asks if it is true: what people get wrong then comes first. */
export function asksWhetherTrue(question: string): boolean {
  return belief.asked.test(question);
}
