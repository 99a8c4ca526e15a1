import type { Interview } from './interview.ts';

/** Limits that say more than their words: what they stand in, and what a lead that breaks them says. */
const rules: readonly (readonly [RegExp, RegExp])[] = [
  [
    /야간|밤샘|심야|22시|밤\s?10시|밤에\s?자|어두운|저녁[^.]{0,12}(?:어려|불가|못|안\s?보)/u,
    /야간|심야|밤샘|나이트|저녁|새벽|격일|24시간|당직/u,
  ],
  [/교대|당직|격일|24시간/u, /교대|당직|격일|24시간\s?근무|야간|나이트/u],
  [/야근|정시\s?퇴근|주말\s?호출|연장\s?근로/u, /야근|연장\s?근[로무]|특근|주말\s?(?:출근|호출|근무)|당직/u],
  [
    /주말[^.]{0,10}(?:불가|안|못|제외|X)/u,
    /주말\s?(?:출근|근무)|토요일\s?근무|일요일\s?근무|주\s?6일|주\s?7일/u,
  ],
  [
    /\d\s?kg|무거운|허리|들기|중량|임신|출산\s?예정|무릎/iu,
    /상하차|택배|하역|중량물|운반|적재|이삿짐|조립\s?라인|배송|물류센터|현장직/u,
  ],
  [/서\s?있|서서|오래\s?서|무릎/u, /서서\s?(?:일|근무)|매장\s?판매|홀\s?서빙|캐셔|조립\s?라인/u],
  [/출장[^.]{0,8}(?:불가|안|못|X)|야근\/출장|임신|출산\s?예정/u, /출장|현장\s?방문|외근/u],
  [/운전\s?(?:[Xx]|못|불가|안)|면허\s?(?:없|[Xx])|저시력|시력|운전면허\s?없/u, /운전|배송|배달|납품/u],
  [/전화[^.]{0,6}(?:못|어려|불가|힘들|무서|X)/u, /전화|콜센터|텔레마케|상담원|TM/u],
  [/사람\s?(?:앞|많)[^.]{0,16}(?:못|어려|힘들|무서)/u, /박람회|판매|영업|안내원|강사|콜센터|홍보/u],
  [/(?:돈|현금)\s?계산|거스름돈/u, /캐셔|계산원|정산|수납|카운터|출납/u],
  [/큰\s?(?:회사|조직|곳)[^.]{0,8}(?:무섭|싫|부담|피)|소규모/u, /대기업|(?:50|100|300)명\s?이상|대규모/u],
  [/먼지|분진|냄새|화학|알레르기|알러지/u, /분진|도장|용접|세척|화학|염색/u],
  [/소음|난청|청각/u, /소음|전화\s?상담|콜센터/u],
  [/높은\s?곳|고소/u, /고소\s?작업|고공|외벽/u],
  [/물\s?(?:닿|만지)|피부염|습진/u, /설거지|세척|주방/u],
  [/술|유흥|주류/u, /유흥|주점|주류|바텐더/u],
];

/** A noun that somebody refuses: `영업은 안 함`, `마트 X`. */
const refusedNoun =
  /(?<noun>[가-힣A-Za-z]{2,10}?)\s?(?:쪽|직|일|업무|자리|근무|계열)?\s?(?:은|는|이|가|을|를|도|만은)?\s?(?:근무\s?|일\s?|쪽\s?)?(?:절대\s?)?(?:싫|관심\s?없|관심\s?밖|[Xx×](?![가-힣A-Za-z])|안\s?(?:함|해|한다|하|가|갈|원)|못\s?(?:함|해|하)|불가|거절|무서|무섭|부담|힘들)/gu;
/** Nouns that stand in any listing, and say nothing of it. */
const anyListing =
  /^(?:근무|업무|일|회사|직장|시간|오전|오후|저녁|주말|평일|교육|훈련|과정|면접|상담|통근|출근|퇴근|이동|본인|절대|그때|토요일|일요일|월요일|화요일|수요일|목요일|금요일|작업|사람|지금|아직|이건|혼자|한번|운동|거기|거긴|서울|경력|자격|이력서|사진|하는거|말하는거|드는|집|차|앱|컴퓨터|엑셀|영어|중국어|일본어|더존|전화|강도|신체|반복|장시간)$/u;

/** What a lead or an occupation must not be about: by the limits, and by what the jobseeker has refused. */
export function avoidedBy(interview: Interview): (text: string) => boolean {
  const limiting = [
    ...interview.state.limits,
    ...interview.of('refused', 'done'),
    ...interview.statements
      .filter(({ topic, text }) => topic === 'barrier' || topic === 'wish' || /순위|정시/u.test(text))
      .map(({ text }) => text),
  ];
  const patterns = rules.filter(([said]) => limiting.some((text) => said.test(text))).map(([, lead]) => lead);
  const nouns = [...interview.of('refused'), ...interview.state.limits].flatMap((text) =>
    [...text.matchAll(refusedNoun)]
      .map(({ groups }) => groups?.noun ?? '')
      .filter((noun) => noun.length > 1 && !anyListing.test(noun)),
  );
  return (text) =>
    patterns.some((pattern) => pattern.test(text)) || nouns.some((noun) => text.includes(noun));
}

/** Whether a course is one that was done already, or that nobody wants to hear again. */
export function alreadyDone(interview: Interview): (title: string) => boolean {
  const pairs = interview.of('done', 'refused').map((text) => lettersOf(text));
  return (title) => {
    const own = lettersOf(title);
    return pairs.some((done) => ofDone(own, done));
  };
}

const lettersOf = (text: string): string =>
  text.replace(/[^가-힣A-Za-z]/gu, '').replace(/과정|훈련|교육|실무|양성/gu, '');

/** Four letters of a title that stand together in what was done are the same course. */
function ofDone(title: string, done: string): boolean {
  const size = Math.min(4, title.length);
  if (size < 2) return false;
  for (let at = 0; at + size <= title.length; at += 1)
    if (done.includes(title.slice(at, at + size))) return true;
  return false;
}
