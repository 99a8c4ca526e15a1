/** A department or body that answers inquiries, with what it does and the articles that give it the matter. */
export interface Department {
  readonly name: string;
  readonly does: string;
  /** Null where no act names who does it: then it follows the ministry's own division of work. */
  readonly law: string | null;
  /** Where a citizen reaches it. */
  readonly contact: string;
  /** Words of its matters, each with its weight: 3 names the matter itself, 1 only goes with it. */
  readonly words: readonly (readonly [RegExp, number])[];
}

const callCentre = '고용노동부 고객상담센터 국번 없이 1350(평일 09:00~18:00)';
const work24 = `${callCentre}, 고용24(work24.go.kr)`;
const labourPortal = `${callCentre}, 노동포털(labor.moel.go.kr)`;
const comwel = '근로복지공단 1588-0075(comwel.or.kr)';

/** Who answers what. The narrower stands before the wider, and wins where both weigh the same. */
export const departments: readonly Department[] = [
  {
    name: '고용센터 취업지원팀(국민취업지원제도)',
    does: '국민취업지원제도 신청, 취업활동계획, 구직촉진수당',
    law: '구직자 취업촉진 및 생활안정지원에 관한 법률 제8조제1항',
    contact: work24,
    words: [
      [/국민\s?취업\s?지원|국취제?|구직\s?촉진\s?수당|취업\s?활동\s?(?:계획|비용)|취업\s?성공\s?수당/gu, 4],
      [/취업\s?지원\s?서비스|유예|상담사/gu, 1],
    ],
  },
  {
    name: '고용센터 기업지원팀(모성보호)',
    does: '육아휴직 급여, 출산전후휴가 급여, 육아기 근로시간 단축 급여, 배우자 출산휴가 급여의 지급',
    law: '고용보험법 제70조제1항, 고용보험법 제75조',
    contact: work24,
    words: [
      [
        /(?:육아\s?휴직|출산(?:\s?전후)?\s?휴가|배우자\s?출산|근로시간\s?단축|난임[^.?]{0,8}|유산[^.?]{0,8})\s?(?:기간\s?)?급여/gu,
        5,
      ],
      [/(?:육아\s?휴직|출산\s?(?:전후\s?)?휴가|육아기)[^.?\n]{0,40}(?:급여|얼마|금액|지급)/gu, 4],
    ],
  },
  {
    name: '고용센터 기업지원팀',
    does: '사업주에게 주는 고용장려금과 고용유지지원금',
    law: '고용보험법 제21조제1항',
    contact: `${callCentre}, 고용24 기업(work24.go.kr)`,
    words: [
      [
        /고용\s?유지\s?지원금|도약\s?장려금|고용\s?촉진\s?장려금|고용\s?창출|일자리\s?함께|대체\s?인력\s?지원금|워라밸|유연근무[^.?]{0,6}(?:장려|지원)|계속\s?고용\s?장려금/gu,
        5,
      ],
      [/장려금|지원금|보조금/gu, 2],
    ],
  },
  {
    name: '고용센터 직업능력개발팀',
    does: '국민내일배움카드, 직업훈련 과정과 훈련장려금',
    law: '국민 평생 직업능력 개발법 제18조제1항',
    contact: work24,
    words: [
      [
        /내일\s?배움\s?카드|훈련\s?장려금|국비\s?(?:훈련|지원|교육)|직업\s?훈련|훈련\s?(?:비|과정|기관)|자부담|출석률|K-?디지털/giu,
        4,
      ],
      [/훈련|수강|학원/gu, 1],
    ],
  },
  {
    name: '고용센터 외국인력팀',
    does: '고용허가, 외국인근로자의 사업장 변경',
    law: '외국인근로자의 고용 등에 관한 법률 제8조제1항',
    contact: `${callCentre}, 외국인력상담센터 1577-0071`,
    words: [
      [/고용\s?허가|E-?9|H-?2|사업장\s?변경|특례\s?고용|내국인\s?구인/giu, 5],
      [/외국인\s?(?:근로자|노동자|직원|인력)/gu, 3],
    ],
  },
  {
    name: '고용센터 실업급여팀',
    does: '구직급여 수급자격과 실업인정, 이직확인서, 조기재취업 수당, 부정수급',
    law: '고용보험법 제43조제1항',
    contact: work24,
    words: [
      [
        /실업\s?급여|구직\s?급여|실업\s?인정|수급\s?자격|이직\s?확인서|조기\s?재취업|소정\s?급여\s?일수|상병\s?급여|부정\s?수급/gu,
        3,
      ],
      [/이직\s?사유|권고\s?사직|구직\s?활동|자영업자\s?고용보험/gu, 1],
    ],
  },
  {
    name: '노동위원회',
    does: '부당해고등과 차별의 구제신청, 부당노동행위의 심판',
    law: '노동위원회법 제2조의2제1호, 근로기준법 제28조제1항',
    contact: '노동위원회 1644-2010(nlrc.go.kr)',
    words: [
      [
        /부당\s?(?:해고|징계|전보|정직|감봉)|구제\s?(?:신청|명령)|이행\s?강제금|부당\s?노동\s?행위|차별\s?시정|노동\s?위원회|조정\s?신청/gu,
        4,
      ],
      [/해고\s?(?:통보|당|예고\s?없)|징계/gu, 1],
    ],
  },
  {
    name: '산재(근로복지공단)',
    does: '업무상 재해의 요양·휴업·장해급여와 유족급여',
    law: '산업재해보상보험법 제11조제1항제3호',
    contact: comwel,
    words: [
      [
        /산재|산업\s?재해|업무상\s?(?:재해|질병|사고)|요양\s?급여|휴업\s?급여|장해\s?(?:급여|등급)|유족\s?급여|출퇴근\s?(?:재해|사고)/gu,
        4,
      ],
      [/다쳤|다치|부러|수술|입원|사고/gu, 1],
    ],
  },
  {
    name: '보험가입(근로복지공단)',
    does: '고용·산재보험 가입과 피보험자격 확인, 보험료, 두루누리 지원',
    law: '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률 제4조, 고용보험법 시행령 제145조제2항',
    contact: comwel,
    words: [
      [
        /피보험\s?자격\s?(?:확인|신고|취득|상실)|(?:고용|산재|4대)\s?보험\s?(?:가입|미가입|료|을\s?안|안\s?들)|보험료|두루누리|취득\s?신고|상실\s?신고/gu,
        3,
      ],
    ],
  },
  {
    name: '고용관리과',
    does: '채용절차, 거짓 구인광고, 직업소개사업, 파견사업과 고용상 연령차별의 감독',
    law: '직업안정법 제3조제1항제6호, 채용절차의 공정화에 관한 법률 제14조제2항',
    contact: callCentre,
    words: [
      [
        /채용\s?(?:절차|서류|광고|강요|공고|여부|비리)|구인\s?(?:광고|공고)|거짓\s?(?:광고|구인|공고)|허위\s?(?:광고|구인|공고)|직업\s?소개|인력\s?(?:소개|사무소)|소개\s?(?:요금|소)|공개\s?채용/gu,
        4,
      ],
      [/이력서|입사\s?지원|면접|지원했|포트폴리오|공고\s?보고|교육비/gu, 2],
    ],
  },
  {
    name: '산재예방지도과',
    does: '산업안전보건법의 감독, 안전·보건 조치, 중대재해',
    law: '산업안전보건법 제155조제1항',
    contact: `${callCentre}, 안전보건공단 1644-4544`,
    words: [
      [
        /산업\s?안전|안전\s?보건|안전모|안전\s?(?:장비|교육|난간|조치)|보호구|중대\s?재해|작업\s?중지|유해\s?물질|추락|특수\s?건강\s?진단|작업\s?환경/gu,
        4,
      ],
    ],
  },
  {
    name: '노사상생지원과',
    does: '노동조합 설립, 단체교섭과 쟁의, 노사협의회',
    law: '노동조합 및 노동관계조정법 제10조제1항',
    contact: callCentre,
    words: [
      [/노동\s?조합|노조|단체\s?(?:교섭|협약)|쟁의|파업|노사\s?협의회|타임\s?오프|근로시간\s?면제/gu, 4],
    ],
  },
  {
    name: '한국장애인고용공단',
    does: '장애인 의무고용과 부담금, 고용장려금, 근로지원인',
    law: '장애인고용촉진 및 직업재활법 제43조제2항',
    contact: '한국장애인고용공단 1588-1519(kead.or.kr)',
    words: [[/장애인[^.?\n]{0,10}(?:고용|의무|부담금|표준|근로자|채용)|근로\s?지원인|보조\s?공학/gu, 5]],
  },
  {
    name: '고용센터 취업지원팀',
    does: '구인·구직 알선, 직업지도와 채용 행사',
    law: '직업안정법 제3조제1항제2호',
    contact: work24,
    words: [
      [
        /구직\s?(?:등록|신청)|취업\s?(?:알선|상담|특강)|직업\s?(?:심리|상담|지도)|워크넷|이력서\s?작성|채용\s?박람회|구인\s?(?:신청|등록)/gu,
        2,
      ],
    ],
  },
  {
    name: '근로개선지도과',
    does: '임금·퇴직금 체불, 근로시간과 휴가, 최저임금, 근로계약, 기간제 근로, 직장 내 괴롭힘의 진정과 감독',
    law: '근로기준법 제101조제1항',
    contact: labourPortal,
    words: [
      [
        /체불|(?:월급|임금|급여|퇴직금|수당)[^.?\n]{0,20}(?:못\s?받|안\s?(?:주|줘|줬)|밀렸|밀린)|대지급금|최저\s?임금|주휴|연차|연장\s?(?:근로|수당)|가산\s?수당|야간\s?수당|퇴직금|해고\s?예고|근로\s?계약서|기간제|무기\s?계약|정규직|괴롭힘|성희롱|임금\s?명세서|포괄\s?임금|휴게|수습|미성년|연소|근로\s?감독/gu,
        3,
      ],
      [/육아\s?휴직|출산\s?휴가|시급|월급|알바|아르바이트|사장|5[명인]\s?미만/gu, 1],
    ],
  },
];

/** The matters that a text names, in its own words; of all departments, or of some. */
export function mattersIn(text: string, of: readonly Department[] = departments): string[] {
  const named = of.flatMap(({ words }) =>
    words.filter(([, weight]) => weight >= 3).flatMap(([pattern]) => [...text.matchAll(pattern)]),
  );
  return [...new Set(named.sort((a, b) => a.index - b.index).map(([matter]) => matter))];
}
