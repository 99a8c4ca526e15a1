/**
 * Words of matters that have no place in a plan which employers and institutions may read: 개인정보 보호법 제23조(건강,
 * 사상·신념, 노동조합·정당, 성생활), 같은 법 시행령 제18조(범죄경력, 인종·민족), and what an employer may not ask for
 * (채용절차의 공정화에 관한 법률 제4조의3: 출신지역, 혼인여부, 재산, 가족의 직업·재산).
 */
const kinds = {
  family:
    /이혼|(?<![가-힣])별거(?!\s?(?:아니|없|아님))|재혼|(?<![가-힣])사별(?!로)|양육권|친권|면접교섭|가정\s?(?:폭력|불화|법원)|(?<![가-힣])(?:시댁|처가|친정)|새\s?(?:아버지|어머니|아빠|엄마)|의붓|(?<![가-힣])계[부모](?=[가는와의]|\s)|미혼모|미혼부|(?<![가-힣])외도|혼외/u,
  health:
    /우울|공황|불안\s?장애|강박|조현|조울|양극성|정신\s?(?:과(?!\s?(?:병동|간호))|건강의학|질환|장애(?!인)|병(?!원|동))|불면|수면제|자해|자살|알코올|알콜|술(?:을)?\s?(?:끊|문제)|금주|중독|트라우마|PTSD|ADHD|간질|뇌전증|발작|치매(?!\s?(?:전문|환자|어르신|센터|안심|예방|교육|돌봄|케어))|파킨슨|뇌졸중|뇌경색|중풍|심근경색|협심증|부정맥|당뇨|고?혈압(?!기|계)|간염|간경화|결핵|HIV|에이즈|백혈병|종양|항암|투석|신부전|디스크|암\s?(?:치료|수술|진단|투병|환자)|(?:위|폐|간|유방|대장|갑상선|자궁|전립선|췌장|혈액|난소|신장|방광)\s?암|난임|불임|시험관|유산(?:했|을|함|\s)|낙태|자폐|(?:발달|지적|뇌병변|청각|언어)\s?장애(?!인|아|학생)|요양\s?등급|장기\s?요양|(?<![가-힣])간병(?!인|사|\s?(?:경력|경험|일|업무|근무))|투병|(?:상담|심리|약물|정신)\s?치료|병명|수술(?!\s?(?:실|방|보조|간호))|입원(?!실|\s?환자)|퇴원(?!\s?환자)|(?:^|[^가-힣])약(?:은|을|도|물)?\s?(?:안\s?)?(?:먹|복용|드[시심셔]|처방|끊|타)|복용|처방(?!전)/iu,
  money:
    /(?:^|[^가-힣])빚|카드\s?(?:빚|값|론)|부채|신용\s?(?:불량|회복)|채무|개인\s?회생|파산|압류|사채|대출(?!\s?(?:상담|업무|심사|담당|창구))|체납|연체(?!\s?(?:관리|업무))|도박|경매로?\s?(?:넘|날)|사업\s?(?:실패|부도)|(?<![가-힣])부도|보증\s?(?:섰|서서|잘못)/u,
  crime:
    /전과(?=\s?(?:자|가\s?있|기록|\d|있|때문|얘기|로\s|를\s))|범죄|(?<![가-힣])형사|집행\s?유예|벌금|구속|출소|교도소|구치소|수감|보호\s?관찰|전자\s?발찌|음주\s?운전|징역|(?<!자)기소|재판(?!매)|소송(?!\s?(?:사무|서류|업무|보조|지원))|법원|고소(?:장|인|를|당|\s?(?:건|사건|했|함|하고|진행|취하))|합의금|마약/u,
  harm: /괴롭힘|성희롱|성추행|성폭력|성폭행|폭행|폭언|따돌림|왕따|스토킹|데이트\s?폭력|학교\s?폭력|학폭/u,
  belief:
    /종교|(?<![가-힣])(?:교회|성당|절에)|신앙|신천지|여호와|정당\s?(?:활동|가입)|(?<![가-힣])당원|노조|노동조합|성소수|동성애|게이(?![가-힣])|레즈비언|트랜스젠더|성\s?정체성|성적\s?지향/u,
  stigma:
    /은둔|히키코모리|고립\s?청년|노숙|쉼터(?:에서|에)?\s?(?:지내|생활|살|나옴|퇴소|거주|있)|보육원(?:에서|\s?(?:출신|퇴소))|(?<![가-힣])고아(?![가-힣])|(?<![가-힣])가출|고향|혼혈|불법\s?체류|난민/u,
} as const;
export type SensitiveKind = keyof typeof kinds;

/** What is said freely of most people, and kept out wherever somebody asks for it to be kept out. */
const onRequest =
  /탈북|북한\s?이탈|새터민|한부모|결혼\s?이민|다문화|귀화|기초\s?(?:생활|수급)|차상위|임신|출산|이사(?![회가-힣])|이사(?=할|하|갈|를)|동거/gu;
/** What may belong to a matter that was asked to be kept out, and is said of others too. */
const personal =
  /결혼|국적|장애|가게|자퇴|중퇴|퇴학|해고|징계|창업|나이|병원|치료|건강|수술|사고|다치|혼자\s?(?:키|살)/u;

/** Members of the family: of them a plan says nothing but what follows for the calendar. */
export const relatives =
  /남편|아내|와이프|부인|배우자|어머니|어머님|엄마|아버지|아버님|아빠|부모님?|부친|모친|아들|딸(?!기)|큰애|작은애|(?:첫째|둘째|셋째|막내)(?=[는가를라랑도]|\s?(?:아이|애|임신|출산))|손녀|손자|손주|누나|언니|오빠|형님|(?:^|\s)형(?:이|은|도|한테)|동생|남동생|여동생|할머니|할아버지|시어머니|시아버지|시부모|장모|장인(?!\s?정신)|며느리|사위|가족|집안|남자\s?친구|여자\s?친구|연인|동거인|집에서\s?(?:압박|눈치|반대)|\d인\s?가구/gu;

/** Which kinds of matters a text touches. */
export function sensitiveKindsIn(text: string): SensitiveKind[] {
  return (Object.keys(kinds) as SensitiveKind[]).filter((kind) => kinds[kind].test(text));
}

/** The very words by which a text touches them, those that count on request among them where it was asked for. */
export function sensitiveWordsIn(text: string, asked: boolean): string[] {
  const found = Object.values(kinds).flatMap((kind) =>
    [...text.matchAll(new RegExp(kind.source, `g${kind.flags}`))].map(([word]) => word),
  );
  return [...found, ...(asked ? [...text.matchAll(onRequest)].map(([word]) => word) : [])]
    .map((word) => word.trim())
    .filter((word) => word.length > 0);
}

/** Whether a text tells of somebody's own or family's circumstances. */
export const isPersonal = (text: string): boolean =>
  isAboutRelatives(text) || personal.test(text) || sensitiveWordsIn(text, true).length > 0;

export const isAboutRelatives = (text: string): boolean => text.search(relatives) >= 0;
