/** What a question wants to know of its matter. */
export type Aspect =
  | 'where'
  | 'deadline'
  | 'amount'
  | 'condition'
  | 'consequence'
  | 'procedure'
  | 'lawful'
  | 'entitled'
  | 'other';

/** The narrower first: `얼마 이상 일해야` asks for a condition, `얼마` for an amount. */
const aspects: readonly (readonly [Aspect, RegExp])[] = [
  [
    'where',
    /어디(?:에|로|서|다|를|가)|(?:어느|무슨|어떤)\s?(?:부서|기관|과|팀|곳|센터)|(?:팀|센터|노동청|관서|공단|지청)(?:에|으로|로)?\s?(?:물어|가면|가야|문의|신고하면|신청하면)/u,
  ],
  [
    'consequence',
    /(?:안|못|않)[^.?]{0,14}(?:면|으면)\s?(?:어떻게|어찌|무슨)|불이익|처벌|벌금|과태료|제재|부정\s?수급|환수|토해|자르|자른|잘리/u,
  ],
  [
    'condition',
    /조건|요건|기준|자격|(?:얼마|며칠|몇\s?(?:개월|년|일|시간))[^.?]{0,12}(?:일해야|가입해야|다녀야|있어야|넘어야|되어야|줄어야)|해야\s?(?:되|하|받)[^.?]{0,4}(?:나요|는지)|누가|대상/u,
  ],
  [
    'deadline',
    /언제(?:까지)?|며칠\s?(?:안|이내|내)|몇\s?(?:일|달|개월|년)\s?(?:안|이내|내|까지)|얼마\s?(?:안|내)|기한|기간/u,
  ],
  ['amount', /얼마|금액|몇\s?(?:퍼센트|%|원|만)|계산|이자/u],
  ['procedure', /어떻게\s?(?:신청|하|해|받)|뭐부터|무엇부터|절차|방법|서류|준비/u],
  [
    'lawful',
    /(?:맞|괜찮|합법|불법|위법|위반|문제|정당|부당)[^.?]{0,8}(?:나요|가요|까|지)|해도\s?(?:되|괜찮)|되는\s?(?:건|겁|거)/u,
  ],
  ['entitled', /받을\s?수|못\s?받|나오(?:나|는|ㄹ)|가능|되나|됩니까|해당/u],
];

export const aspectOf = (question: string): Aspect =>
  aspects.find(([, words]) => words.test(question))?.[0] ?? 'other';
