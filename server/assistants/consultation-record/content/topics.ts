/** What turns of a talk in an employment centre are about, in the order of a record. */
const topics: readonly (readonly [string, RegExp])[] = [
  [
    '실업급여',
    /실업\s?(?:급여|인정)|구직\s?급여|수급\s?자격|재취업\s?수당|이직\s?(?:확인서|사유)|권고사직|정리해고|소정급여|남은\s?날|구직\s?활동|재취업\s?활동/u,
  ],
  [
    '국민취업지원제도와 수당',
    /국민\s?취업|취업\s?활동\s?계획|구직\s?촉진|수당|지정일|인정\s?통지|유예|취업지원\s?프로그램/u,
  ],
  ['임금과 근로조건', /체불|월급|퇴직금|최저임금|주휴|연차|근로계약|해고|산재|육아휴직|출산휴가|4대\s?보험/u],
  ['훈련', /훈련|과정|수강|수업|학원|내일\s?배움|국비|기초반|오리엔테이션|수료|출석/u],
  [
    '희망 직종',
    /목표|하고\s?싶|희망하|쪽으로|쪽이요|직종|직무|일자리|공고|지원하|알아볼게요|경리|사무|생산|경비|안내|물류|요양|조리|원무/u,
  ],
  [
    '근무 조건',
    /시부터|시에서|시까지|주말|야간|주간|밤|통근|출퇴근|버스|지하철|분\s?(?:안|거리|이내)|근무\s?시간|시간만|동네|임금|급여|만\s?원|세전|주\s?\d일|정규직|계약직/u,
  ],
  [
    '경력과 자격',
    /경력|자격증|자격|면허|년\s?(?:했|일|근무|다)|다녔|그만뒀|근무했|일했|교육\s?받|엑셀|컴퓨터|기능사|전공|졸업/u,
  ],
  ['건강과 가정', /아파|아프|허리|무릎|손목|건강|병원|수술|약|아이|육아|간병|부모|임신|손이\s?떨|몸이|계단/u],
  ['서류', /이력서|자기소개서|신청서|증명서|동의서|서류|계약서|통장|계좌|사본|양식|계획서|서명/u],
  ['다음 일정', /\d월\s?\d{1,2}일|다음\s?(?:상담|주|달|번)|뵙|뵐게|올게요|오시|오세요|전화\s?드|예약/u],
];
export const otherTopic = '그 밖';

/** The topic of a turn; one that names none goes on with that of the turn before it. */
export function topicOf(text: string, before: string): string {
  return topics.find(([, words]) => words.test(text))?.[0] ?? before;
}

export const inOrderOfTopics = (names: readonly string[]): string[] => {
  const order = [...topics.map(([name]) => name), otherTopic];
  return [...new Set(names)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};
