/** Conditions of work that people tell in one breath and then ask: 이거 맞는 건가요? */
const conditions: readonly (readonly [RegExp, string, string])[] = [
  [
    /\d{1,2}\s?(?:살|세)(?!\s?이상)|중[1-3](?!\d)|고[1-3](?!\d)|중학생|고등학생|미성년|청소년/u,
    '이 나이에 일할 수 있는지',
    '청소년 연소자를 고용할 수 있는 나이와 취직인허증',
  ],
  [/시급|일당|월급|연봉|급여|임금|수습/u, '이 급여가 법에 맞는지', '최저임금과 수습 기간의 감액'],
  [
    /(?:밤|새벽|저녁|오후)\s?\d{1,2}시|야간|하루\s?\d{1,2}시간|주\s?\d{2}시간|연장|잔업/u,
    '이 시간까지 일하게 할 수 있는지',
    '야간근로와 근로시간의 한도',
  ],
  [/휴게|쉬는\s?시간|점심\s?시간/u, '쉬는 시간이 법에 맞는지', '휴게시간'],
  [/연차|휴가/u, '휴가가 법에 맞는지', '연차 유급휴가'],
  [/4대\s?보험|고용보험|3\.3/u, '보험 가입이 법에 맞는지', '고용보험 가입 대상과 신고'],
  [/위약금|배상|물어내|벌금|공제/u, '돈을 물어내게 할 수 있는지', '위약금 예정과 임금에서 빼는 것의 금지'],
  [/계약서/u, '계약서가 법에 맞는지', '근로계약서에 적어야 하는 근로조건'],
];
const pointing =
  /^(?:그런데\s|근데\s)?(?:이거|이게|이것|이래도|이렇게|이런\s?(?:게|것|조건)|다|모두|전부)[^.?]{0,10}(?:맞|괜찮|합법|불법|문제|되는|되나|위반)/u;

/** Whether a question only points at what stands before it. */
export const pointsAtTold = (question: string): boolean => pointing.test(question);

/** A question that points at what was told before it, and the conditions among that; empty where it asks by itself. */
export function conditionsPointedAt(
  question: string,
  told: readonly string[],
): { quote: string; asked: string; search: string }[] {
  if (!pointsAtTold(question)) return [];
  const found = conditions.flatMap(([words, asked, search]) => {
    const quote = told.find((sentence) => words.test(sentence));
    return quote === undefined ? [] : [{ quote, asked, search: `${quote} ${search}` }];
  });
  return found.length > 1 ? found : [];
}
