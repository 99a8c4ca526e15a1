import type { PostSection } from '../draft.ts';
import type { Taken } from './brief-text.ts';

/** One way of saying something, and how a post words it. */
interface PlainRule {
  readonly section: PostSection;
  readonly pattern: RegExp;
  readonly word: (taken: Taken) => string;
}

const numerals: Readonly<Record<string, string>> = {
  한: '1',
  두: '2',
  세: '3',
  네: '4',
  다섯: '5',
  여섯: '6',
};
const numeralOf = (count = ''): string => numerals[count] ?? count;
const as = (text: string) => () => text;
const kept = ({ text }: Taken): string => text.replace(/\s+/gu, ' ').trim();
const counted =
  (before: string, unit: string, after = '') =>
  ({ groups }: Taken): string =>
    `${before}${numeralOf(groups.count)}${unit}${after}`;
const rule = (section: PostSection, pattern: RegExp, word: PlainRule['word']): PlainRule => ({
  section,
  pattern,
  word,
});

const skillEnd = String.raw`(?:\s?(?:하실\s?줄|할\s?줄|쓸\s?줄|다룰\s?줄|다루실\s?줄)\s?(?:알아야\s?(?:되고|되며|함|합니다|해요|돼요|됩니다|되요)?|아는\s?(?:분|사람)|아시는\s?(?:분)|알면|아셔야\s?\S{0,4})|\s?(?:사용|활용)\s?(?:가능(?:자|하신\s?분|한\s?분)?|하실\s?줄\s?아는\s?분))`;

/** Read before the hours and the pay, whose numbers would otherwise be taken for theirs, and after. */
export const plainRules: {
  readonly beforeFigures: readonly PlainRule[];
  readonly afterFigures: readonly PlainRule[];
} = {
  beforeFigures: [
    rule(
      'preferred',
      /(?:경력|경험)\s?(?<count>\d{1,2})\s?년\s?(?:이상)?\s?(?:자|분|이면)?\s?우대/gu,
      counted('경력 ', '년 이상 우대'),
    ),
    rule(
      'openings',
      /(?:직원|현재|저희|상시)\s?(?:은|이|는|근로자)?\s?(?:총\s?)?\d{1,4}\s?(?:명|인)(?!\s?(?:을|만)?\s?(?:모집|구|뽑|채용|급구|충원|이요))(?:\s?(?:있는|규모|정도|미만|이\s?일하)[^\n,./]{0,8})?/gu,
      as(''),
    ),
    rule(
      'benefits',
      /(?<what>차량|유류비|주유비|식대|식비|교통비|주차(?:비)?|통신비|숙소|기숙사|유니폼|작업복|장비|교육비|학원비|보험료)(?:이랑|하고|랑|와|과|,|·|\s)*(?<more>차량|유류비|주유비|식대|식비|교통비|주차(?:비)?|통신비|숙소|기숙사|유니폼|작업복|장비)?(?:은|는|을|를|도)?\s?(?:회사|사장|매장|본사|저희|업체|가게)(?:가|에서|측에서)?\s?(?:에서\s?)?(?:전액\s?)?(?:부담|제공|줌|드림|드려요|드립니다|지원|내줌|대줌|줍니다|내요)(?:합니다|해요|해드려요|함)?/gu,
      ({ text, groups }) =>
        `${[groups.what, groups.more].filter((one) => one !== undefined).join('·')} 회사 ${/부담|내/u.test(text) ? '부담' : '제공'}`,
    ),
    rule(
      'deadline',
      /(?:접수\s?)?마감\s?(?:일)?\s?[:은는]?\s?(?:\d{1,2}\s?[./월]\s?\d{1,2}\s?일?(?:까지)?|채용\s?시(?:까지)?|상시)|(?:\d{1,2}\s?[./월]\s?\d{1,2}\s?일?)\s?까지\s?(?:접수|지원|모집|마감)?|채용\s?시\s?(?:까지|마감)|상시\s?(?:채용|모집)/gu,
      kept,
    ),
    rule('contact', /(?:0\d{1,2}-?\d{3,4}-?\d{4}|1\d{3}-\d{4})/gu, ({ text }) => `전화 ${text}`),
    rule('contact', /[\w.+-]+@[\w-]+\.[\w.]+/gu, ({ text }) => `이메일 ${text}`),
    rule(
      'contact',
      /(?:문자|전화|카톡|이메일|메일|방문|온라인|고용24|워크넷|홈페이지|채용\s?사이트|DM)(?:이나|나|로|으로|또는|·|,|\s)*(?:문자|전화|카톡|이메일|메일|방문)?\s?(?:로|으로)?\s?(?:만\s?)?(?:지원|접수|연락|문의|주세요|주시면|부탁|바랍니다|환영)[^\n,./]{0,8}/giu,
      ({ text }) =>
        `${text.match(/문자|전화|카톡|이메일|메일|방문|온라인|고용24|워크넷|홈페이지|채용\s?사이트|DM/giu)?.join('·') ?? ''} 접수`,
    ),
    rule(
      'process',
      /(?:서류(?:전형|심사)?|면접|실기|과제|필기|인적성)\s?(?:→|->|-|>|후|,)\s?(?:[\s→>\-,]*(?:서류|면접|실기|과제|최종\s?합격|합격|출근|1차|2차|임원\s?면접|실무\s?면접))+/gu,
      kept,
    ),
    rule(
      'documents',
      /(?:이력서|자기소개서|자소서|포트폴리오|경력기술서|자격증\s?사본)(?:\s?(?:와|과|,|·|및|\+|\/)\s?(?:이력서|자기소개서|자소서|포트폴리오|경력기술서|자격증\s?사본))*\s?(?:만\s?)?(?:제출|첨부|지참|필수|보내|가지고|들고|들고오|링크)?[^\n,./]{0,6}/gu,
      ({ text }) =>
        (text.match(/이력서|자기소개서|자소서|포트폴리오|경력기술서|자격증\s?사본/gu) ?? [])
          .map((one) => (one === '자소서' ? '자기소개서' : one))
          .join(', '),
    ),
    rule(
      'employmentType',
      /(?:계약직|기간제)\s?[(]?\s?(?<count>\d{1,2})\s?(?<unit>년|개월)\s?(?:계약)?[)]?|(?<countBefore>\d{1,2})\s?(?<unitBefore>년|개월)\s?(?:짜리\s?)?(?:계약직|기간제)/gu,
      ({ groups }) => `계약직 ${groups.count ?? groups.countBefore}${groups.unit ?? groups.unitBefore}`,
    ),
    rule(
      'employmentType',
      /정규직(?:\s?전환\s?(?:가능|검토|예정)?)?|계약직|기간제|무기\s?계약직|일용직|(?<![가-힣])파트(?:타임)?(?=\s|,|$|모집|구|알바)|인턴직|아르바이트|알바(?!몬|천국)|단기\s?(?:알바|근무)?|프리랜서|위촉직|정직원|상용직/gu,
      ({ text }) =>
        text === '정직원'
          ? '정규직'
          : /^알바|아르바이트/u.test(text)
            ? '아르바이트'
            : kept({ text, groups: {}, start: 0, end: 0 }),
    ),
    rule(
      'requirements',
      /(?:경력|경험)\s?(?<count>\d{1,2})\s?년\s?(?:이상|↑|\+|이상만|넘는|차\s?이상)(?:\s?(?:자|분|만|경력자))?/gu,
      counted('경력 ', '년 이상'),
    ),
    rule(
      'requirements',
      /(?<count>\d{1,2})\s?년\s?(?:이상|↑|\+)\s?(?:경력(?:자)?|경험(?:자)?|해\s?보신\s?분|하신\s?분|일하신\s?분)/gu,
      counted('경력 ', '년 이상'),
    ),
    rule(
      'requirements',
      /(?:신입|초보|무경험|무경력)(?:자|분)?(?:도)?\s?(?:가능|괜찮(?:음|아요|습니다)?|ok|오케이|됩니다|돼요|환영|지원\s?가능|상관없|좋(?:음|아요))(?:합니다)?/giu,
      ({ text }) => (text.startsWith('신입') ? '신입 가능' : '초보 가능'),
    ),
    rule(
      'requirements',
      /(?:신입|경력)\s?[·/,]\s?(?:신입|경력)(?:\s?(?:무관|모두\s?가능|가능))?/gu,
      as('신입·경력 모두 가능'),
    ),
    rule(
      'requirements',
      /(?:경력|경험)(?:은|는)?\s?(?:무관|상관\s?없|없어도\s?(?:됨|됩니다|돼요|괜찮|가능)|안\s?(?:봐|봅|따))[^\s,./]{0,4}/gu,
      as('경력 무관'),
    ),
    rule(
      'requirements',
      /학력(?:은|도)?\s?(?:무관|상관\s?없|안\s?(?:봐|봅|따))[^\s,./]{0,4}/gu,
      as('학력 무관'),
    ),
    rule(
      'requirements',
      /(?:4년제\s?)?(?:대졸|대학\s?졸업|초대졸|전문대졸|고졸|고등학교\s?졸업|석사|박사)\s?(?:자|이상)?(?:이상)?(?:이면\s?(?:됨|됩니다|돼요)|만\s?되면|이상이면\s?됨)?/gu,
      ({ text }) => `학력 ${text.replace(/이면.*|만\s?되면/u, '').trim()}`,
    ),
    rule(
      'openings',
      /(?:(?<count>\d{1,3}|한|두|세|네|다섯|여섯)\s?명|(?<persons>한|두|세|네|다섯|여섯)\s?분)(?!\s?(?:이\s?(?:있|일하)|있는|규모|미만|정도\s?(?:있|되)))(?:을|만|이요|씩|정도)?\s?(?:모집|구(?:함|해요|합니다|인)|뽑(?:습니다|아요|음)|채용|급구)?/gu,
      ({ groups }) => `모집인원 ${numeralOf(groups.count ?? groups.persons)}명`,
    ),
    rule(
      'openings',
      /(?:(?<!\d)[○O0]{1,2}\s?명|(?:여러|몇)\s?(?:명|분))\s?(?:모집|구함|채용|뽑)?[가-힣]{0,3}/gu,
      ({ text }) => `모집인원 ${/여러|몇/u.test(text) ? '여러' : '○'}명`,
    ),
  ],
  afterFigures: [
    rule(
      'preferred',
      /[^\n,/·]{1,24}?\s?(?:있으면|있으시면|이면|하면|면|분|자|보유자?|경험자?|가능자?)?\s?(?:우대|환영|선호|더\s?좋(?:음|아요|습니다)?|가점)(?:합니다|해요|드려요|함)?/gu,
      ({ text }) =>
        `${tidy(text)
          .replace(/\s?(?:있으면|있으시면)?\s?(?:우대|환영|선호|더\s?좋|가점).*$/u, '')
          .replace(/(?:자격증|자격|면허)$/u, '$& 소지자')
          .trim()} 우대`,
    ),
    rule(
      'requirements',
      new RegExp(
        String.raw`(?<what>[가-힣A-Za-z0-9+#.]{1,14}(?:\s?[·,/]\s?[가-힣A-Za-z0-9+#]{1,14}){0,3})${skillEnd}`,
        'gu',
      ),
      ({ groups }) => `${programOf(groups.what ?? '')} 사용 가능`,
    ),
    rule(
      'requirements',
      /(?<what>중국어|영어|일본어|베트남어|러시아어|한국어|외국어|수화|수어|운전|엑셀|포토샵|컴퓨터|캐드|용접|지게차)(?:\s?(?:회화|기초|중급|고급|업무))?\s?(?:되는\s?분|되시는\s?분|가능(?:한|하신)?\s?(?:분|자)?|하실\s?(?:수\s?있는\s?)?분|할\s?수\s?있는\s?(?:분|사람)|잘하(?:는|시는)\s?분|능통자?|필수|되면\s?됨|돼야\s?\S{0,3})/gu,
      ({ text, groups }) =>
        `${text.startsWith(groups.what ?? '') ? text.replace(/\s?(?:되는|되시는|가능|하실|할\s?수|잘하|능통|필수|되면|돼야).*$/u, '') : groups.what} ${/능통|잘하/u.test(text) ? '능통' : '가능'}`,
    ),
    rule(
      'requirements',
      /(?<kind>[12])\s?종\s?(?<class>보통|대형|특수)?\s?(?:운전)?\s?(?:면허)?\s?(?:증)?\s?(?:필수|소지자?|있어야\s?\S{0,3}|있는\s?분|있으신\s?분|보유자?|이상|가능자?)*/gu,
      ({ groups }) => `${groups.kind}종 ${groups.class ?? '보통'} 운전면허`,
    ),
    rule(
      'requirements',
      /(?<what>[가-힣A-Za-z0-9·]{2,20}?)\s?(?<kind>자격증|자격|면허증|면허|기능사|산업기사|기사(?=\s?(?:자격|필수|소지|이상))|보건증)\s?(?:있어야\s?\S{0,3}|있는\s?분|있으신\s?분|필수|소지자?|보유자?|이상)(?:\s?필수)?/gu,
      ({ groups }) => licenceOf(groups.what ?? '', groups.kind ?? ''),
    ),
    rule(
      'requirements',
      /(?<what>[가-힣A-Za-z0-9·+#]{2,16})\s?(?:필수|필참|할\s?수\s?있는\s?분|가능하신\s?분|가능한\s?분|가능자|가능\s?하신\s?분|잘\s?하시는\s?분|아시는\s?분|좋아하시는\s?분)/gu,
      ({ text, groups }) => (/필수/u.test(text) ? `${groups.what} 필수` : `${groups.what} 가능`),
    ),
    rule(
      'benefits',
      /(?:4대\s?보험|사대보험|4대)\s?(?:가입|있음|들어\s?\S{0,4}|적용|됩니다|돼요|O\b|완비|보장)?|퇴직금\s?(?:별도|있음|지급|있어요|O\b)?|연차\s?(?:있음|보장|지급|자유|있어요)?(?:휴가)?|(?:식사|중식|석식|조식|점심|저녁|간식|음료|커피)(?:식사)?\s?(?:제공|드려요|드립니다|줍니다|무료|줌|있음)|기숙사\s?(?:제공|있음|있어요|지원)?|숙소\s?(?:제공|있음|있어요|지원)|통근\s?버스(?:\s?(?:운행|있음))?|셔틀\s?(?:버스)?(?:\s?(?:운행|있음))?|주차\s?(?:가능|지원|무료|됨)|명절\s?(?:선물|상여|떡값)|경조사?\s?(?:비|휴가)?|건강\s?검진|직원\s?할인|자기\s?계발비|도서\s?구입비|스톡옵션|휴가비|워크숍|교육\s?(?:지원|무료)|유류비\s?(?:지원|별도|실비)|차량\s?(?:지원|제공)|교통비\s?(?:지원|실비)|유니폼\s?(?:제공|지급)/gu,
      ({ text }) => benefitOf(text),
    ),
    rule(
      'hours',
      /(?:20\d{2}\s?[년.]\s?)?\d{1,2}\s?월\s?(?:\d{1,2}\s?일|초|중순|말)?\s?(?:부터)\s?(?:근무|출근|일|시작)?[^\s,./]{0,4}|즉시\s?(?:출근|근무)\s?(?:가능)?|다음\s?(?:주|달)\s?(?:월요일)?\s?부터[^\s,./]{0,4}/gu,
      ({ text }) => (text.startsWith('즉시') ? '즉시 출근' : `근무 시작: ${tidy(text)}`),
    ),
    rule(
      'employmentType',
      /수습\s?(?:기간)?\s?(?<count>\d{1,2}|한|두|세)\s?(?:개월|달)/gu,
      counted('수습 ', '개월'),
    ),
  ],
};

export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s·,+]+|[\s·,+]+$/gu, '')
    .trim();

/** '구합니다 자격증 필수' names no licence: it is the one of the work. */
const licenceOf = (what: string, kind: string): string =>
  /(?:구합니다|구해요|구함|모집|채용|급구|구인|찾습니다|뽑습니다|필수|있는)$/u.test(what)
    ? `${kind} 소지 필수`
    : `${what} ${kind} 소지`;

/** A name of software is said to be one, where it does not say so itself. */
const programOf = (what: string): string =>
  /프로그램|엑셀|포토샵|일러|워드|한글|캐드|OA|컴퓨터|기계|지게차|장비|포스/iu.test(what)
    ? what
    : `${what} 프로그램`;

function benefitOf(text: string): string {
  const plain = tidy(text);
  if (/^(?:4대|사대)/u.test(plain)) return '4대보험 가입';
  if (/^퇴직금/u.test(plain)) return '퇴직금';
  if (/^연차/u.test(plain)) return '연차휴가';
  return plain
    .replace(/(?:드려요|드립니다|줍니다|줌|무료)$/u, '제공')
    .replace(/(?:있음|있어요|됨)$/u, '')
    .trim();
}
