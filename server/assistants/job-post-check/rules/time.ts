import type { PostFacts } from '../../post-facts/post-facts.ts';
import * as acts from '../acts.ts';
import { phrase, type Rule } from '../rule.ts';

const notTiny = ({ employees }: PostFacts): boolean => employees === undefined || employees >= 5;
const longEnough = ({ hours }: PostFacts): boolean => hours.weekly === undefined || hours.weekly >= 15;
/** 근로기준법 제59조, 제63조, 제53조제4항: other limits hold. */
const otherLimits =
  /감시[·ㆍ\s]?단속|제\s?59\s?조|제\s?63\s?조|서면\s?합의|특별\s?연장근로|승인|육상\s?운송|보건업|격일|비번|탄력적|평균\s?5[0-2]|평균\s?[1-4]\d|격주|농장|축산|양식|어업/u;
const mostWeekly = 52;

export const timeRules: readonly Rule[] = [
  {
    rule: 'work-hours-over-52',
    title: '주 52시간 초과',
    severity: 'violation',
    article: `${acts.standards} 제53조제1항`,
    also: [`${acts.standards} 제50조제1항`],
    reason: '당사자가 합의해도 1주에 12시간까지만 연장할 수 있어, 1주 52시간을 넘길 수 없습니다.',
    rewording: '근무일이나 시간을 줄여 휴게를 뺀 시간이 1주 52시간 안에 들게 합니다.',
    replacement: null,
    find: (post) => {
      const { weekly, at } = post.hours;
      if (!notTiny(post) || weekly === undefined || weekly <= mostWeekly || otherLimits.test(post.text))
        return null;
      const stated = /주\s?(?:당|간)?\s?(?:평균|총|최대)?\s?(?:5[3-9]|[6-9]\d)\s?시간/u.exec(post.text);
      if (stated) return { start: stated.index, end: stated.index + stated[0].length };
      const several = post.hours.shifts.length > 1 || (post.hours.daysPerWeek ?? 0) > 6;
      return at && !several && at.end - at.start < 120 ? at : several ? null : (post.hours.shifts[0] ?? null);
    },
  },
  {
    rule: 'no-break-time',
    title: '휴게시간 없음',
    severity: 'violation',
    article: `${acts.standards} 제54조제1항`,
    also: [],
    reason:
      '4시간이면 30분 이상, 8시간이면 1시간 이상을 일하는 도중에 쉬게 해야 합니다. 대기는 휴게가 아닙니다.',
    rewording: '“휴게 1시간(12:00~13:00)”처럼 쉬는 시간을 적습니다.',
    replacement: null,
    find: phrase(
      [
        /(?:휴게|휴식|쉬는|점심|식사|브레이크)\s?(?:시간|타임)?(?:은|는|이|도|을)?\s?(?:따로\s?|별도로?\s?|정해진\s?(?:건|것은?)?\s?|전혀\s?|거의\s?)?(?:의\s?)?(?:없(?:음|습니다|어요|이|고|는|다|슴|구요|을)|안\s?(?:드|줍|줘|됩)|못\s?(?:드|줍)|X(?![A-Za-z])|불가|미부여|주어지지|제공\s?(?:안|되지|하지))[가-힣]{0,5}/gu,
        /(?:쉬지|쉼|쉴\s?(?:틈|새|시간))(?:도|이|은)?\s?(?:않고|없이|없)[가-힣]{0,5}/gu,
        /(?:대기|손님\s?(?:없을|없는)|한가한|틈틈이|짬짬이|콜\s?대기)\s?(?:시간|때)?(?:을|이|에|은|는)?\s?[^\n.,]{0,10}?(?:휴게|휴식|쉬는)(?:\s?시간)?(?:으로|로|입니다|을|를)?\s?(?:간주|대체|봅|인정|처리|갈음|대신|하시|이용|활용|사용|입니다)[가-힣]{0,5}/gu,
      ],
      { clause: /제\s?59\s?조|휴게실|휴게\s?공간|4시간\s?미만/u },
      ({ hours }) => hours.daily === undefined || hours.daily + (hours.breakHours ?? 0) >= 4,
    ),
  },
  {
    rule: 'no-annual-leave',
    title: '연차휴가 없음',
    severity: 'violation',
    article: `${acts.standards} 제60조제1항`,
    also: [`${acts.standards} 제60조제2항`],
    reason: '1년 동안 80% 이상 출근하면 15일, 1년 미만이면 1개월 개근마다 1일의 유급휴가를 주어야 합니다.',
    rewording: '“연차휴가는 법에 따라 부여”로 바꿉니다.',
    replacement: '연차휴가는 법에 따라 부여',
    find: phrase(
      [
        /(?:연차|연차\s?휴가|월차|유급\s?휴가|연월차|휴가)(?:[·,/]\s?(?:연차|월차|휴가))?\s?(?:휴가|수당)?(?:은|는|이|을|를|도)?\s?(?:따로\s?|별도로?\s?|일절\s?|전혀\s?|정해진\s?)?(?:부여\s?|적용\s?|지급\s?|제공\s?|발생\s?|사용\s?)?(?:없(?:음|습니다|어요|이|고|는|다|슴|구요)|미적용|미부여|미지급|미발생|안\s?(?:됩|드|줍|나|돼|줘)|하지\s?않|되지\s?않|불가|X(?![A-Za-z])|❌|못\s?(?:드|씁|쓰)|드리지\s?않|해당\s?없|제외)[가-힣]{0,5}/gu,
        /(?:연차|유급\s?휴가|휴가)\s?(?:휴가)?(?:은|는|이)?\s?(?:입사\s?)?(?:후\s?)?(?:1년|2년|일년|이듬해|다음\s?해|1년차|2년차|만\s?1년)\s?(?:차|이후|후|지나(?:야|면)?|근무\s?(?:후|시|해야)|부터|이상\s?근무|넘어야|뒤)[가-힣]{0,5}/gu,
        /(?:1년|일년|첫\s?해|첫해|입사\s?1년)\s?(?:미만|차|동안|까지|간|안)?(?:은|는|에는|엔|자는|에)?\s?[^\n.,]{0,8}(?:연차|휴가|월차)(?:가|이|는|은)?\s?(?:없|미발생|발생하지|부여하지|안|미적용|미부여)[가-힣]{0,5}/gu,
      ],
      {
        clause: /대체|출산|육아|여름\s?휴가|눈치|제한\s?없|사용\s?제한|사유|반려\s?없|경력|하계|15일|가산/u,
        line: /자유롭게\s?사용|눈치\s?(?:없이|안)|15\s?시간\s?미만|서면\s?합의/u,
      },
      (post) => notTiny(post) && longEnough(post),
    ),
  },
  {
    rule: 'minor-under-15',
    title: '15세 미만 모집',
    severity: 'violation',
    article: `${acts.standards} 제64조제1항`,
    also: [],
    reason: '15세 미만(중학교에 다니는 18세 미만 포함)은 취직인허증 없이 근로자로 쓸 수 없습니다.',
    rewording: '“15세 이상(중학생 제외)”으로 바꾸거나 취직인허증이 있어야 한다고 적습니다.',
    replacement: null,
    find: phrase(
      [
        /(?:초등학생|초딩|중학생|중딩|초\s?[4-6]|중\s?[1-3](?!\s?(?:층|호|번))|중\d학년|초중생|초·중학생|만\s?1[0-4]\s?세|1[0-4]\s?세|1[0-4]\s?살|어린이)(?:\s?(?:학생|재학생|분|친구))?(?:들)?(?:도|부터|이상|이면|까지|은|이|들도)?\s?(?:누구나\s?)?(?:가능|환영|OK|오케이|지원|됩니다|돼요|됨|모집|구함|구합|알바|아르바이트|참여|근무|친구|괜찮|좋|부터)[가-힣]{0,5}/giu,
      ],
      {
        clause:
          /취직인허|대상\s?(?:수업|강의)|수업|강의|강사|과외|학습|지도|가르치|교육|캠프|돌봄|수강|회원|고객|반\b|담당|멘토|프로그램|관람|배우|출연|공연|불가|제외|안\s?(?:됩|돼|됨)/u,
        line: /취직인허|강사|과외|학원|교사|방과\s?후|돌봄\s?교실|아역|제외/u,
      },
    ),
  },
  {
    rule: 'minor-night-work',
    title: '18세 미만 야간근로',
    severity: 'violation',
    article: `${acts.standards} 제70조제2항`,
    also: [`${acts.standards} 제70조제2항제1호`],
    reason:
      '18세 미만에게는 본인 동의와 고용노동부장관 인가 없이 오후 10시부터 오전 6시까지 일을 시킬 수 없습니다.',
    rewording: '“밤 10시 이후 근무라 만 18세 이상”으로 바꿉니다.',
    replacement: null,
    find: (post) => (worksAtNight(post) ? minors(post) : null),
  },
];

function worksAtNight({ text, hours }: PostFacts): boolean {
  const byClock = hours.shifts.some(({ from, to }) => to > 22 || from < 6);
  return byClock || /심야|야간|밤\s?(?:10|11|12|열)|새벽|22시|23시|24시|자정/u.test(text);
}

const minors = phrase(
  [
    /(?:고등학생|고딩|고교생|고\s?[1-3](?!\s?(?:층|호|정))|청소년|미성년자?|10대|만\s?1[5-7]\s?세|1[5-7]\s?(?:세|살)|학생|중고생|중고등학생|여고생|남고생|수능\s?끝난\s?(?:분|고3)?)(?:들|분)?(?:도|부터|이상|이면|까지|은|이|들도)?\s?(?:누구나\s?)?(?:\(?[^\n.,()]{0,8}\)?\s?)?(?:가능|환영|OK|오케이|지원|됩니다|돼요|됨|모집|구함|구합|알바|괜찮|좋|부터|심야|야간)[가-힣]{0,5}/giu,
  ],
  {
    clause:
      /인가|불가|제외|안\s?(?:됩|돼|됨)|사절|출입|상담|지도|고용\s?(?:금지|불가)|휴학생|대학생|대학원생|수강|회원|고객|학원|1[89]\s?세|20\s?세/u,
    line: /고용노동부\s?(?:장관\s?)?인가|인가를?\s?받|18\s?세\s?이상|19\s?세\s?이상|성인만|대학생/u,
  },
);
