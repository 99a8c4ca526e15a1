/** Words by which a question names what is to be computed. The first subject that fits is taken. */
interface Subject {
  readonly calculator: string;
  readonly named: RegExp;
}

export const subjects: readonly Subject[] = [
  { calculator: 'weekly-holiday-pay', named: /주휴/ },
  { calculator: 'severance-pay', named: /퇴직금|퇴직급여/ },
  {
    calculator: 'minimum-wage-check',
    named: /최저\s?(?:임금|시급)|최임|수습[^.?!]{0,40}(?:시급|월급|일급|임금)/,
  },
];

export function subjectOf(text: string): string | undefined {
  return subjects.find(({ named }) => named.test(text))?.calculator;
}

const asksForFigure =
  /얼마|계산|금액|액수|총액|며칠|몇\s?일(?!\s?(?:전|안|이내))|몇\s?원|모자라|부족|위반|불법|맞나|맞아|되나요|받을 수|나오나/;
const asksMeaning = /뭐(?:예요|에요|야|죠|지)|무엇|뜻|의미|이란|란\s|설명/;

/** '얼마예요?' asks for a figure; '뭐예요?' for the law, unless the person's own figures are there to be judged. */
export function wantsFigure(text: string, knownFigures: number): boolean {
  if (asksMeaning.test(text) && knownFigures === 0) return false;
  return asksForFigure.test(text) || knownFigures >= 2;
}
