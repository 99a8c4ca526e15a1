export type Purpose = 'consult' | 'calculate' | 'eligibility' | 'procedure' | 'term' | 'complaint';

/** What a person wants of an answer, by how they ask. The first that fits counts. */
const purposes: readonly { readonly purpose: Purpose; readonly expression: RegExp }[] = [
  // An office has decided, and the person does not accept it.
  {
    purpose: 'complaint',
    expression:
      /(?:불인정|불승인|기각|부지급|지급\s?(?:거절|정지|중지)|반려|각하|탈락|환수|반환\s?명령|수급\s?자격이?\s?(?:안|없)|자격이?\s?안\s?된다는|취소\s?(?:통지|처분)|처분|결정(?:이|을|에)|판정(?:이|을|에))[^.!?\n]{0,40}(?:이의|억울|불복|항의|납득|다투|다툴|부당|뒤집|따지|왜|다시|재심|취소)|이의\s?(?:제기|신청)|심사\s?청구|재심사|재심\s?(?:신청|청구)|행정\s?(?:심판|소송)|불복/u,
  },
  {
    purpose: 'calculate',
    expression:
      /계산|얼마(?!나\s?(?:걸|오래|자주))|총액|액수|금액(?:이|은)?\s?(?:얼|어떻|몇)|몇\s?(?:원|만\s?원|퍼센트|프로|%|배)|며칠|몇\s?일|몇\s?개(?!월)|how much|how many|多少|几天|bao nhiêu|mấy ngày/iu,
  },
  {
    purpose: 'term',
    expression:
      /(?:이|가|은|는|란|이란)?\s?(?:뭐예요|뭐에요|뭔가요|뭐야|뭐죠|뭔지|무엇인가요|무엇인지|무슨\s?(?:뜻|말)|뜻이|의미|차이|이란\s?\??$|란\s?\?)|what (?:is|does)|什么是|是什么|là gì/iu,
  },
  {
    purpose: 'procedure',
    expression:
      /어디(?:에|서|로|다|에다|에서|\s?가서)|어느\s?(?:기관|곳|센터|노동청)|누구(?:한테|에게)|방법|절차|어떻게\s?(?:신청|신고|하|받|해|청구|접수|제출|대응|써)|신청(?:하려|하고\s?싶|서|은|을)|필요한?\s?서류|준비물|접수|제출|where (?:can|do|should)|how (?:do|can|to)|怎么|哪里|ở đâu|làm sao|thế nào/iu,
  },
  {
    purpose: 'eligibility',
    expression:
      /받을\s?수|탈\s?수|대상(?:인|이|자)|자격|조건|요건|해당(?:되|하|돼)|가능(?:한|해|할|하)|되나|될까|돼요|되는지|쓸\s?수|할\s?수\s?있|am i (?:eligible|entitled)|can i|符合|可以.*吗|có được/iu,
  },
];

export function purposeOf(text: string): Purpose {
  return purposes.find(({ expression }) => expression.test(text))?.purpose ?? 'consult';
}
