/**
 * English words that change what a job asks or gives, and what the Korean line must have for them to stand: licences,
 * schooling, experience, pay, benefits, promises, and the conditions that 남녀고용평등법 제7조, 고령자고용법 제4조의4,
 * 채용절차법 제4조의3 and 고용정책 기본법 제7조 forbid. What is missing here is not caught by this list alone.
 */
export const counterparts: readonly (readonly [english: RegExp, korean: RegExp])[] = [
  // What is asked
  [/licen[cs]|certif|credential|chartered|registered/iu, /면허|자격|증|기사|기능사|인증|등록/u],
  [/qualif/iu, /면허|자격|요건|증/u],
  [
    /degree|diploma|graduat|bachelor|master'?s|ph\.?d|universit|college|school|academic|educat/iu,
    /학력|학위|대졸|고졸|졸|석사|박사|학교|대학|학원|교육/u,
  ],
  [/experienc|career|background|veteran|seasoned|formerly|previous/iu, /경력|경험|숙련|이력|전직/u],
  [
    /\b(?:must|required?|requires|requirement|mandatory|essential|necessary|need(?:ed|s)?)\b/iu,
    /필수|필요|요건|해야|반드시|무관|소지|보유|있어야|제출|지참|가능/u,
  ],
  [/\b(?:prefer\w*|advantage|a plus|priority|welcome|ideal)\b/iu, /우대|선호|환영|가점|초보|신입|가능/u],
  [/fluen|proficien|advanced|native|bilingual|skilled|expert/iu, /능통|능숙|고급|숙련|원어민|가능|전문/u],
  [/\benglish\b/iu, /영어|영문/u],
  [/\bkorean\b/iu, /한국|국어|국문|한글/u],
  [/\bchinese\b/iu, /중국|중문/u],
  [/\bjapanese\b/iu, /일본|일어/u],
  [/\bvietnamese\b/iu, /베트남/u],
  [/\brussian\b/iu, /러시아/u],
  [/\b(?:driv\w*|cars?|vehicles?)\b/iu, /운전|운행|차|배달|배송|기사/u],
  [/\btests?\b|examin|assignment/iu, /시험|검사|과제|실기|필기|검진/u],
  [/smok|alcohol|drink/iu, /흡연|금연|음주|음료|술/u],
  // Whom the law forbids to ask for
  [
    /\b(?:fe)?males?\b|\b(?:wo)?m[ae]n\b|\b(?:lad(?:y|ies)|gentlem[ae]n|girls?|boys?|gender|sex)\b|\b\w+(?:ess|man|woman)\b(?<!business)(?<!fitness)(?<!wellness)(?<!process)(?<!access)(?<!less)/iu,
    /남|여|성별/u,
  ],
  [
    /\bag(?:e|es|ed|ing)\b|years?[\s-]old|\byoung|\byouth|\bteens?\b|twenties|thirties|forties|\b(?:elderly|energetic|born|generation)\b/iu,
    /나이|연령|\d\s?세|살|청년|청소년|고령|노인|어르신|시니어/u,
  ],
  [
    /appearance|attractive|beautiful|handsome|good[\s-]looking|\blooks?\b|\bheight|\bweight|\btall|\bslim|\bphoto(?!shop)|well[\s-]groomed|\bneat|presentable/iu,
    /용모|외모|키|체중|신체|사진|단정|무게|깔끔/u,
  ],
  [
    /nationalit|\bnationals?\b|citizen|foreign|\bvisa|\bethnic|\brac(?:e|ial)\b|immigra/iu,
    /국적|외국|내국|비자|체류|국민|국가/u,
  ],
  [/militar|\barmy\b|conscript|discharge|national service/iu, /병역|군|전역|제대|보훈/u],
  [
    /married|marital|\bsingle\b|\bpregnan|\bchild|\bkids?\b|famil|\bmother|\bfather|parent/iu,
    /미혼|기혼|혼인|결혼|임신|출산|자녀|아이|가족|유아|어린이|아동|육아|보육|학부모/u,
  ],
  [/religio|christian|buddhis|church|catholic/iu, /종교|기독|불교|교회|성당|천주/u],
  [/disab|\bhealth|physically|\bfit\b/iu, /장애|건강|보건|의료|체력|검진/u],
  [
    /\bresid(?:ent|e|ing)|\bliv(?:e|ing) (?:in|near)|hometown|\blocals?\b|\bborn\b/iu,
    /거주|지역|인근|출신|주민|현지/u,
  ],
  // What is paid
  [/\bhourly\b|(?:per|an|each|\/)\s?hour\b/iu, /시급|시간/u],
  [/\bdaily\b|(?:per|a|each|\/)\s?day\b/iu, /일급|일당|하루|일/u],
  [/\bweekly\b|(?:per|a|each|\/)\s?week\b/iu, /주/u],
  [/\bmonth(?:s|ly)?\b/iu, /월|달/u],
  [/\b(?:annual(?:ly)?|yearly)\b|(?:per|a|each|\/)\s?year\b/iu, /연|년/u],
  [/\b(?:tax|gross|net)\b/iu, /세전|세후|세금|실수령|공제/u],
  [/\b(?:at least|or more|minimum|over|above|more than|from krw|starting)\b/iu, /이상|최소|부터|시작|초과/u],
  [/\b(?:up to|maximum|under|below|or less|at most|less than)\b/iu, /이하|최대|미만|까지|이내/u],
  [/\binclu(?:de|ding)/iu, /포함/u],
  [/\b(?:separate\w*|additional\w*|extra|in addition|on top)\b/iu, /별도|추가|따로/u],
  [/negotia|discuss/iu, /협의|협상|조율|면담|상담/u],
  [/\b(?:bonus\w*|incentives?|commissions?|tips?)\b/iu, /상여|보너스|성과|인센|수당|팁|명절/u],
  [/allowance|stipend|subsid|reimburs|expenses?|holiday pay/iu, /수당|비|식대|지원|보조/u],
  [/\bfree\b|complimentary/iu, /무료|제공|지원|자유/u],
  [/\bfees?\b|deposit|invest|purchase|\bbank\b/iu, /비|보증금|예치|회비|투자|구매|매입|통장|은행/u],
  // What is given
  [/insuran/iu, /보험/u],
  [/pension|severance|retire/iu, /연금|퇴직/u],
  [
    /vacation|\bholidays?\b|\bleave\b|days? off|\boff\b/iu,
    /휴가|연차|휴무|휴일|공휴|명절|반차|휴직|주휴|쉼/u,
  ],
  [
    /\b(?:meals?|lunch\w*|dinner|breakfast|foods?|snacks?|coffee)\b/iu,
    /식|점심|중식|석식|조식|저녁|아침|간식|커피|음료|요리|조리|밥/u,
  ],
  [/dormitor|housing|accommodat|lodging/iu, /기숙|숙소|숙박|사택|주거/u],
  [
    /\b(?:shuttle|bus(?:es)?|parking|commut\w*|transport\w*|gas|fuel)\b/iu,
    /셔틀|버스|주차|통근|교통|출퇴근|유류|운송|운반|배송|차량/u,
  ],
  [
    /discount|\bstocks?\b|\bshares?\b|\bgifts?\b|scholarship|tuition/iu,
    /할인|스톡|주식|재고|선물|경품|장학|학원|학비/u,
  ],
  [/\btrain(?:ing|ed|ee)\b/iu, /교육|훈련|연수|수습|실습/u],
  [/childcare|daycare|nursery/iu, /보육|어린이집|육아|유치원/u],
  [/uniform|equipment/iu, /유니폼|작업복|제복|장비|기기|설비/u],
  [/\b(?:remote|work(?:ing)? from home|hybrid|flexible)\b/iu, /재택|원격|유연|탄력|협의|시차|선택/u],
  [/overtime|\bnights?\b|\bweekends?\b/iu, /연장|야간|저녁|밤|주말|토|일요|심야|야근|잔업/u],
  [/\bpermanent|\bregular\b|full[\s-]time/iu, /정규|무기|정직|상용|풀타임|전일|상근|정기/u],
  [/contract|temporary|fixed[\s-]term|freelanc/iu, /계약|기간제|단기|임시|일용|프리랜서|위촉|위탁/u],
  [/guarante|assur|promis|promot|\braises?\b|secure/iu, /보장|보증|약속|승진|인상|전환|홍보|프로모션|판촉/u],
  [
    /\b(?:compan(?:y|ies)|corporation|corp|inc|ltd|co|enterprises?)\b/iu,
    /회사|㈜|\(주\)|주식|기업|업체|법인|본사|사업/u,
  ],
];

/** The first English word that needs a counterpart and has none in the Korean; null where every one has. */
export function withoutCounterpart(korean: string, english: string): string | null {
  for (const [word, needed] of counterparts) {
    const found = word.exec(english)?.[0];
    if (found !== undefined && !needed.test(korean)) return found;
  }
  return null;
}
