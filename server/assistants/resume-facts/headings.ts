/** What a part of a résumé is about. `statement` is what the person tells in sentences: 자기소개, 지원동기. */
export type Section =
  | 'person'
  | 'education'
  | 'experience'
  | 'duties'
  | 'training'
  | 'certificates'
  | 'skills'
  | 'abilities'
  | 'languages'
  | 'military'
  | 'portfolio'
  | 'wish'
  | 'statement'
  | 'pastime'
  | 'title';

/** Headings and labels without their spaces. */
const vocabulary: readonly (readonly [Section, RegExp])[] = [
  [
    'title',
    /^(?:[가-힣]{0,8}(?:이력서|자기소개서|경력소개서|지원서|입사지원서|경력기술서)(?:및자기소개서)?(?:양식)?|resume|cv|curriculumvitae)$/iu,
  ],
  [
    'person',
    /^(?:인적사항|개인정보|기본정보|신상|이름|성명|지원자|성함|연락처|전화(?:번호)?|휴대(?:폰|전화)|핸드폰|h\.?p\.?|mobile|phone|tel|e-?mail|메일|이메일|전자우편|주소|현주소|사는곳|거주(?:지)?|address|name|생년월일|출생(?:연도|년도|일)?|나이|연령|성별|국적|체류자격|비자|visa|신체(?:사항|조건)?|키|몸무게|혈액형|혼인(?:여부)?|결혼(?:여부)?|종교|출신지|고향|본적|재산(?:사항)?|가족(?:사항|관계)?|부모(?:님)?직업|주민등록번호|사진|보훈(?:대상)?|장애(?:유형|여부|사항)?)$/iu,
  ],
  ['education', /^(?:(?:최종)?학력(?:사항)?|학교|학업|출신학교|education|academicbackground)$/iu],
  [
    'experience',
    /^(?:(?:주요|직장|근무|업무|실무|사회)?경력(?:사항)?|재직(?:경력|사항)|직장생활|근무(?:이력|처)|(?:work|professional)?experience|career|employment(?:history)?|이력|직업경험|아르바이트(?:경험)?|알바|인턴(?:경험)?|경력및활동)$/iu,
  ],
  [
    'duties',
    /^(?:(?:주요|담당|세부|수행)?(?:업무|직무|성과|실적|역할)(?:내용|성과|및성과|상세)?|한일|하는일|해온일|무엇을했는가|내용|상세(?:내용)?|경력(?:기술|소개|상세|내용|요약)(?:서)?|직무(?:경험|기술)(?:서)?|대표(?:작업|프로젝트)|(?:주요)?프로젝트(?:경험|이력)?|projects?|작업방식|업무경험|achievements?|summary|요약)$/iu,
  ],
  [
    'training',
    /^(?:(?:직업)?(?:교육|훈련)(?:사항|이수|이력|경험)?|(?:교육|훈련|연수)(?:및)?(?:연수|훈련|수료)?|수료(?:과정)?|이수(?:교육|과정)|대외활동|활동|동아리|봉사(?:활동)?|수상(?:경력|내역|실적)?|training|awards?)$/iu,
  ],
  [
    'certificates',
    /^(?:자격(?:증|사항|면허|증명)?|보유자격(?:증)?|취득자격|면허(?:증)?|면허(?:및)?자격(?:증)?|자격(?:및)?면허|자격(?:증)?및(?:어학|면허)|certificat(?:e|ion)s?|licen[sc]es?)$/iu,
  ],
  [
    'skills',
    /^(?:(?:보유|사용|주요|전문)?(?:기술|기능|스킬|역량|능력|툴|도구|프로그램)(?:스택)?|핵심역량|직무역량|직무능력|할수있는(?:일|것)|할줄아는(?:일|것)|다룰(?:줄|수)(?:아는|있는)(?:것|프로그램|도구|장비)|가능(?:한일|업무)?|잘하는(?:일|것)|술기|전산(?:능력)?|전산술기|컴퓨터(?:활용)?(?:능력)?|oa(?:능력)?|(?:technical)?skills?|tools?|techstack|특기(?:사항)?)$/iu,
  ],
  [
    'abilities',
    /^(?:자격(?:과|및|\/)?(?:능력|기술|기능|역량|스킬)|자격사항및기술|기술(?:및)?자격(?:증)?)$/iu,
  ],
  ['languages', /^(?:외국어(?:능력)?|어학(?:능력|성적|사항)?|언어|한국어|영어|일본어|중국어|languages?)$/iu],
  ['military', /^(?:병역(?:사항|의무)?|군필(?:여부)?|군(?:복무|경력)|군대|병적|military(?:service)?)$/iu],
  ['portfolio', /^(?:포트폴리오|portfolio|깃허브|github|블로그|blog|홈페이지|website|링크|links?)$/iu],
  [
    'wish',
    /^(?:희망(?:직종|직무|업무|근무지|연봉|급여|조건|분야|부서|근무조건)?|지원(?:분야|부문|직무|직종|부서)|목표(?:직무)?)$/iu,
  ],
  ['pastime', /^(?:취미(?:및특기)?|관심사|여가|hobb(?:y|ies))$/iu],
  [
    'statement',
    /^(?:자기소개(?:글)?|소개|자소서|성장(?:과정|배경)|지원(?:동기|이유)(?:및(?:입사후)?포부)?|입사후(?:포부|계획|목표)|(?:장래)?포부|성격(?:의)?(?:장단점|및장단점)?|장단점|학교생활|학창시절|생활신조|가치관|나를한마디로|한마디|하고싶은말|맺음말|마무리|기타(?:사항)?|인사말|직업관|경험|직무수행계획|about(?:me)?|profile|coverletter|근무시필요한것|그밖에)$/iu,
  ],
];

const inner = /[\s·/,&.]+/gu;

/** The section that a heading or label names; null where it is none. */
export function sectionNamed(words: string): Section | null {
  const bare = words.replace(/^[[<【〈《({「『]+|[\]>】〉》)}」』]+$/gu, '').replace(inner, '');
  if (bare === '' || bare.length > 16) return null;
  return vocabulary.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
