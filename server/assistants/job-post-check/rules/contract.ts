import type { PostFacts } from '../../post-facts/post-facts.ts';
import * as acts from '../acts.ts';
import { phrase, type Rule } from '../rule.ts';

const notTiny = ({ employees }: PostFacts): boolean => employees === undefined || employees >= 5;
/** 기간제법 제4조제1항 단서, 시행령 제3조: reasons for which a fixed term may last longer. */
const longTermReasons =
  /준공|완공|프로젝트\s?(?:종료|완료|기간)|사업\s?(?:종료|완료|기간)|과제\s?(?:종료|기간)|휴직\s?대체|육아휴직|대체\s?인력|55\s?세|고령자|박사|전문의|변호사|의사|공인회계사|공인노무사|변리사|약사\s?면허|기술사|15\s?시간\s?미만|연구\s?(?:과제|사업)|강사(?:법)?|조교|체육\s?지도자|특정한?\s?업무의?\s?완성|학업|직업훈련/u;

export const contractRules: readonly Rule[] = [
  {
    rule: 'fixed-term-over-two-years',
    title: '2년을 넘는 기간제 계약',
    severity: 'caution',
    article: `${acts.fixedTerm} 제4조제1항`,
    also: [`${acts.fixedTerm} 제4조제2항`],
    reason: '법이 정한 사유 없이 2년을 넘겨 기간제로 쓰면 기간의 정함이 없는 근로자로 봅니다.',
    rewording: '2년 안으로 줄이거나 정규직으로 적습니다. 예외 사유가 있으면 그 사유를 적습니다.',
    replacement: null,
    find: (post) => {
      const { months, at, permanent } = post.contract;
      const short = post.hours.weekly !== undefined && post.hours.weekly < 15;
      if (months === undefined || months <= 24 || !at || permanent || short || !notTiny(post)) return null;
      return longTermReasons.test(post.text) ? null : at;
    },
  },
  {
    rule: 'illegal-dispatch',
    title: '허용되지 않는 파견',
    severity: 'violation',
    article: `${acts.dispatch} 제5조제1항`,
    also: [`${acts.dispatch} 제5조제3항`, `${acts.dispatch} 제5조제5항`, `${acts.dispatchDecree} 제2조제2항`],
    reason:
      '제조업의 직접생산공정, 건설공사현장, 의료인과 간호조무사, 여객·화물 운전 등에는 파견근로자를 쓸 수 없습니다.',
    rewording: '사용할 회사가 직접 고용한다고 적습니다.',
    replacement: null,
    find: (post) => {
      const forbidden =
        /생산|제조|조립|용접|사출|가공|프레스|도장|금형|라인|포장\s?공정|검사\s?공정|건설|공사|현장\s?(?:일용|인부|근로|작업|잡부)|철근|목수|비계|형틀|미장|방수|배관공|조적|잡부|하역|항만|선원|간호사|간호조무|의료기사|물리치료|임상병리|방사선사|치과위생|운전|기사(?!\s?자격)|버스|화물|택시|트럭|덤프|경비|유해|분진|도금|주물|절삭|CNC|선반|밀링|자동차\s?부품|반도체\s?(?:오퍼|생산)|도축|육가공\s?생산|식품\s?공장/u;
      if (
        /출산|질병|부상|결원|일시적|간헐적|대체\s?인력|3개월\s?이내|육아휴직/u.test(post.text) &&
        !/건설|간호|운전|하역|선원/u.test(post.text)
      )
        return null;
      return phrase(
        [
          /[^\n.,]{0,14}(?:파견\s?(?:직|사원|근로|근로자|근무|업체|회사|형태|계약|소속)|근로자\s?파견|인력\s?파견|파견(?=\s?[(（-]|\s+[가-힣]+\s?(?:모집|채용|구)))[가-힣]{0,5}/gu,
        ],
        {
          clause:
            /해외\s?파견|출장|파견\s?(?:수당|간호\s?경력)|직접\s?고용|파견직?\s?아님|아닙니다|아닌|본사\s?직영|사무|비서|안내|콜센터|상담|전산|번역/u,
          line: /해외\s?파견|파견\s?업체\s?관리|사무\s?(?:보조|지원)|파견(?:직)?\s?아(?:님|닌|닙)/u,
        },
        ({ text }) => forbidden.test(text),
      )(post);
    },
  },
  {
    rule: 'job-type-mismatch',
    title: '제목과 다른 직무',
    severity: 'violation',
    article: `${acts.security} 제34조제1항`,
    also: [`${acts.securityDecree} 제34조제3호`],
    reason: '제시한 직종이나 근로조건이 실제와 뚜렷이 다르면 거짓 구인광고입니다.',
    rewording: '실제로 하는 일을 제목에 적습니다. 예: “방문판매 영업사원 모집”.',
    replacement: null,
    find: (post) => mismatch(post),
  },
  {
    rule: 'employer-unidentified',
    title: '구인자 신원 숨김',
    severity: 'caution',
    article: `${acts.securityDecree} 제34조제2호`,
    also: [`${acts.securityDecree} 제28조제1호`, `${acts.security} 제34조제1항`],
    reason: '업체 이름을 일부러 밝히지 않는 광고는 거짓 구인광고로 볼 수 있습니다.',
    rewording: '업체 이름과 소재지를 적습니다. 직업소개소라면 이름과 등록번호를 적습니다.',
    replacement: null,
    find: phrase(
      [
        /(?:회사|업체|상호|기업|사업장|매장|점포|가게|업소|사무실|법인|구인\s?업체)\s?(?:명|이름|상호|정보|위치|주소|명칭)?(?:[·,/\s와과및]*(?:이름|위치|주소|상호|연락처|사무실\s?위치))?(?:은|는|을|를|이|의)?\s?[^\n.]{0,10}?(?:비공개|밝히지|밝힐\s?수\s?없|공개하지|공개\s?(?:불가|안|못)|합격자(?:에게)?만|합격\s?(?:후|하신|하면|자)|면접\s?(?:시|때|확정|후|보실|오시면|당일|일정)|채용\s?(?:확정|후)|통화\s?(?:시|후)|연락\s?(?:주시면|시|후)|지원\s?(?:하시면|후|자에게)|추후|전화(?:로)?\s?(?:문의|주시면)|카톡으로|따로|개별|별도|개인정보)[^\n.]{0,8}?(?:안내|공개|알려|말씀|비공개|통보|문자|않습니다|불가|전달|공지|드립니다|드려요|합니다)?[가-힣]{0,5}/gu,
        /(?:상호|회사명|업체명|기업명)\s?[:：]\s?(?:비공개|미공개|추후|면접|문의|ㅇㅇ|OO|○○|\*\*)[가-힣]{0,5}/giu,
        /(?:유명|대형|중견)?\s?(?:기업|업체|회사)\s?\(?(?:비공개|이름\s?비공개|회사명\s?비공개)\)?/gu,
      ],
      {
        clause:
          /결과|합격\s?여부|서류|일정|주차|교통|회사\s?(?:소개|설명회|규정|내규)|급여|연봉|근무지\s?배치|복장|비밀|영업\s?비밀|고객/u,
        line: /유료직업소개|직업소개소|등록번호|헤드헌팅|서치펌|서치\s?펌/u,
      },
    ),
  },
];

const office =
  /내근|사무|경리|총무|인사|관리직|안내\s?데스크|데스크|홍보|기획|마케팅\s?사무|전산|고객\s?관리|상담\s?사무|자료\s?(?:입력|정리)|문서|비서|행정|회계|재택|인포|콜\s?상담|서류\s?정리|데이터\s?입력|바리스타|모델|매장\s?관리|물류\s?관리|연구|디자인|교사|강사|도서관/u;
const reality =
  /(?:실제|실제로는|실질적|사실(?:은|상)?|입사\s?후|교육\s?후|수습\s?후|출근\s?후|주로|본\s?업무|주\s?업무|실\s?업무|근무하시면|배치\s?후|일정\s?기간\s?후|실제\s?(?:업무|하는\s?일|근무|직무)(?:는|은)?)[^\n.]{0,30}?(?:영업|방문\s?판매|방판|보험\s?(?:모집|판매|영업|설계)|판매|텔레마케팅|TM|권유|회원\s?(?:유치|모집)|가입자?\s?(?:유치|모집)|전단|배달|물류|상하차|현장|청소|투자\s?(?:유치|권유)|분양|카드\s?모집|상조|정수기|렌탈|접대|유흥|서빙|설계사|아웃바운드|수금|추심)[가-힣]{0,5}/gu;
const falseTitles = [
  reality,
  /[^\n.]{0,16}(?:방문\s?판매|방판|보험\s?(?:모집|판매|영업)|텔레마케팅|영업|회원\s?유치|가입\s?유치|투자\s?유치|상조\s?가입|분양\s?(?:영업|상담)|카드\s?모집|판매)(?:을|를|이|도|와|과|까지)?\s?(?:병행|함께|겸|주로|해야|하셔야|하게\s?됩|합니다|하는\s?일|업무입니다|위주|중심|실적|목표|할당)[가-힣]{0,5}/gu,
];

function mismatch(post: PostFacts): ReturnType<Rule['find']> {
  const heading = post.text.split('\n').find((line) => line.trim() !== '') ?? '';
  const sales =
    /영업|판매|세일즈|설계사|방판|텔레|TM|아웃바운드|배달|분양|보험|홀|서빙|물류|현장|매장|캐셔|MD\b|상조|렌탈|카운터|샵|로드샵/iu;
  if (!office.test(heading) || sales.test(heading)) return null;
  return phrase(falseTitles, {
    clause:
      /지원\s?업무|영업\s?(?:지원|관리|팀|부|본부|사무|시간|일|장|점|종료|직원)|판매\s?(?:관리|데이터|실적\s?(?:정리|집계)|내역|현황|채널|전략|없|대금)|아닙니다|아니|없(?:습니다|음)|않|온라인\s?판매|협업|소통|유관/u,
  })(post);
}
