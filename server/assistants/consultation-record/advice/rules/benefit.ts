import { addMonths } from '../../../../calculators/calendar.ts';
import {
  benefitPeriod,
  earlyReemployment,
  requiredUnitDays,
} from '../../../../calculators/parameters/employment-insurance-act.ts';
import { type AdviceRule, needsNoReport, type Said, statedIn, statesOther } from '../rule.ts';

const early = /조기\s?재취업/u;
const work =
  /알바|아르바이트|일당|일용|단기|하루|이틀|도와|부업|용돈|근무|소득|강의|배달|대리|프리랜서|유튜브|블로그|가게/u;
const isEarly = ({ around }: Said): boolean => early.test(around);
const isSenior = ({ around }: Said): boolean =>
  statedIn(around, 'age').some((age) => age >= earlyReemployment.seniorAge) &&
  !/65세\s?(?:전|이전)/u.test(around);

/** The day in next year that a turn names by its month, as `2027-06-01`. */
function monthNextYear({ text, on }: Said): string | null {
  const month = /내년\s?(\d{1,2})월/u.exec(text)?.[1];
  return month === undefined ? null : `${Number(on.slice(0, 4)) + 1}-${month.padStart(2, '0')}-01`;
}

/** 고용보험법, chapter 4: what those on job-seeking benefit are told. */
export const benefitRules: readonly AdviceRule[] = [
  {
    id: 'early-reemployment-months',
    articles: ['고용보험법 시행령 제84조제1항', '고용보험법 제64조제1항'],
    correct:
      '조기재취업 수당은 재취업해 12개월 이상 계속 고용되거나 사업을 해야 받습니다. 이직할 때 65세 이상이고 65세 전부터 피보험자격을 유지한 사람만 6개월 이상 계속될 것으로 인정되면 됩니다.',
    contradicts: (said) =>
      isEarly(said) &&
      !isSenior(said) &&
      /계속|다니|근무|근속|버티|일하|고용|이면|유지/u.test(said.text) &&
      statesOther(said.text, 'months', earlyReemployment.employedMonths),
  },
  {
    id: 'early-reemployment-claim',
    articles: ['고용보험법 시행령 제86조제2항', '고용보험법 시행령 제84조제1항제1호'],
    correct:
      '조기재취업 수당은 재취업하거나 사업을 시작한 날부터 12개월이 지난 뒤에 청구합니다. 이직할 때 65세 이상이고 65세 전부터 피보험자격을 유지한 사람만 재취업한 날부터 청구할 수 있습니다.',
    contradicts: (said) => {
      if (!isEarly(said) || isSenior(said) || !/신청|청구|오셔|접수|내시/u.test(said.text)) return false;
      const month = monthNextYear(said);
      const earliest = addMonths(said.startOfWork ?? said.on, earlyReemployment.employedMonths);
      return (
        (month !== null && month.slice(0, 7) < earliest.slice(0, 7)) ||
        statesOther(said.text, 'months', earlyReemployment.employedMonths) ||
        /(?:바로|취업하자마자|첫\s?월급|다음\s?달)[^.?]{0,12}(?:신청|청구)/u.test(said.text)
      );
    },
  },
  {
    id: 'early-reemployment-half',
    articles: ['고용보험법 시행령 제84조제1항', '고용보험법 제64조제1항'],
    correct: '재취업한 날의 전날을 기준으로 소정급여일수가 2분의 1 이상 남아 있어야 합니다.',
    contradicts: (said) =>
      isEarly(said) &&
      /(?:3분의\s?1|삼분의\s?일|4분의\s?1|조금만|며칠만|하루만|절반이?\s?안)[^.?]{0,12}(?:남|돼|되|받)/u.test(
        said.text,
      ),
  },
  {
    id: 'hired-after-65',
    articles: ['고용보험법 제10조제2항'],
    correct:
      '65세가 된 뒤에 새로 고용된 사람에게는 실업급여 규정을 적용하지 않습니다. 65세 전부터 피보험자격을 유지하다가 65세 뒤에도 계속 고용된 사람은 받을 수 있습니다.',
    contradicts: ({ text, around, scheme }) =>
      scheme !== 'allowance' &&
      /65세|6[5-9]세|7\d세|나이|연세|연령/u.test(around) &&
      (/(?:나이|연세|연령)[^.?]{0,8}(?:상관|관계|제한)\s?(?:이\s?)?없/u.test(text) ||
        (/6[5-9]세|7\d세/u.test(around) &&
          /넘어|이후|지나|들어갔|취직|입사/u.test(around) &&
          /(?:실업\s?급여|구직\s?급여)[^.?]{0,10}(?:나와|나옵|받으실|받을\s?수\s?있|가능)/u.test(text))),
  },
  {
    id: 'work-is-reported',
    articles: [
      '고용보험법 제47조제1항',
      '고용보험법 시행규칙 제92조',
      '고용보험법 시행령 제69조제1항',
      '고용보험법 제61조제1항',
      '고용보험법 제62조제1항',
    ],
    correct:
      '일용근로는 하루여도 취업이고, 월 60시간(주 15시간) 이상이거나 3개월 이상 계속하거나 구직급여일액 이상을 받는 일도 취업입니다. 취업한 사실은 그 뒤 처음 오는 실업인정일에 신청서에 적어야 하며, 거짓으로 받으면 구직급여가 끊기고 돌려줘야 할 수 있습니다. 취업인지 확인하지 않고 신고가 필요 없다고 할 수 없습니다.',
    contradicts: ({ text, around, scheme }) =>
      scheme !== 'allowance' && work.test(around) && needsNoReport(text),
  },
  {
    id: 'missed-recognition-day',
    articles: ['고용보험법 시행령 제65조제4호', '고용보험법 제44조제2항'],
    correct:
      '착오로 실업인정일에 못 나온 사람은 그날부터 14일 안에 나와 변경을 신청할 수 있고, 수급기간 동안 한 번만 됩니다.',
    contradicts: ({ text, around }) =>
      /실업\s?인정/u.test(around) &&
      /착각|늦|깜빡|까먹|못\s?(?:오|온|왔|나)|안\s?(?:오|나)|지나/u.test(around) &&
      /인정|괜찮|바꿔|변경|오셔도|나오셔도|돼요|됩니다/u.test(text) &&
      (statesOther(text, 'days', 14) ||
        /언제든|몇\s?번이?(?:든|고|라도)|매번|여러\s?번|아무\s?때/u.test(text)),
  },
  {
    id: 'insured-days',
    articles: ['고용보험법 제40조제1항제1호', '고용보험법 제40조제2항', '고용보험법 제41조제1항'],
    correct:
      '구직급여는 이직일 전 18개월 동안 피보험 단위기간이 합쳐서 180일 이상이어야 합니다. 쉬는 날 가운데 보수가 없는 날은 들어가지 않아 달력으로 6개월이면 모자랄 수 있습니다. 주 15시간 미만이고 주 2일 이하로 일한 사람은 24개월, 질병 등으로 보수를 받지 못한 사람은 3년까지 늘려 봅니다.',
    contradicts: ({ text, around }) =>
      /실업\s?급여|구직\s?급여/u.test(around) &&
      !early.test(around) &&
      !/15시간|초단시간|자영업/u.test(around) &&
      !/훈련|수당\s?청구|인정일/u.test(text) &&
      /(?:다니|일하|근무하|가입하|채우|가입)[^.?]{0,10}(?:되|돼|나와|받|면)/u.test(text) &&
      (statesOther(text, 'months', 18) || statesOther(text, 'days', requiredUnitDays, 18 * 30)) &&
      !/기준|안에|사이|중에|동안\s?합/u.test(text),
  },
  {
    id: 'voluntary-quitting',
    articles: ['고용보험법 제58조제2호', '고용보험법 시행규칙 제101조제2항'],
    correct:
      '스스로 그만두면 원칙으로 구직급여를 받지 못하지만, 임금체불·괴롭힘·통근 곤란·질병처럼 시행규칙이 정한 정당한 사유가 있으면 받을 수 있습니다.',
    contradicts: ({ text }) =>
      /(?:자진|자발|스스로|본인이|사직서|사표|그만두)/u.test(text) &&
      (/(?:무조건|절대|어떤\s?경우|아예|전혀)[^.?]{0,14}(?:안|못|없)/u.test(text) ||
        /(?:그냥|아무\s?이유|이유\s?없이|개인\s?사정)[^.?]{0,24}(?:나와|받으실|받을\s?수\s?있|가능|됩니다|돼요)/u.test(
          text,
        )),
  },
  {
    id: 'benefit-period',
    articles: ['고용보험법 제48조제1항', '고용보험법 제48조제2항'],
    correct:
      '구직급여는 이직한 날의 다음 날부터 12개월 안에서만 받습니다. 늦게 신청하면 남은 날수를 다 받지 못할 수 있습니다. 임신·출산·육아·질병·병역처럼 정한 사유로 취업할 수 없어 신고한 때에만 늘어납니다.',
    contradicts: ({ text, around }) =>
      /실업\s?급여|구직\s?급여/u.test(around) &&
      !early.test(around) &&
      !/육아|임신|출산|질병|부상|병역|입대|산재|요양|구속|연장|연기/u.test(around) &&
      /신청|받으시면|쓰시면|쉬었다|나중에/u.test(text) &&
      (/(?:안|이내|까지)/u.test(text)
        ? /(?:퇴사|이직|그만|퇴직)/u.test(around) &&
          statedIn(text, 'months').some((months) => months > benefitPeriod.months)
        : /언제든|아무\s?때|천천히|급하지\s?않/u.test(text)),
  },
  {
    id: 'waiting-days',
    articles: ['고용보험법 제49조제1항', '고용보험법 제49조제2항'],
    correct:
      '실업을 신고한 날부터 7일은 대기기간으로 보아 구직급여를 주지 않습니다. 마지막에 건설일용근로자였던 사람은 대기기간이 없고, 예술인·노무제공자 등의 자격을 함께 가졌던 사람은 4주까지일 수 있습니다.',
    contradicts: ({ text, around }) =>
      /대기\s?기간/u.test(text) &&
      !/건설|일용|예술인|노무\s?제공|특고|프리랜서|자영업/u.test(around) &&
      statesOther(text, 'days', benefitPeriod.waitingDays),
  },
  {
    id: 'separation-certificate',
    articles: [
      '고용보험법 시행규칙 제82조의2제2항',
      '고용보험법 시행규칙 제82조의2제3항',
      '고용보험법 시행규칙 제82조의2제4항',
      '고용보험법 제42조제3항',
    ],
    correct:
      '사업주는 이직확인서 발급요청서를 받은 날부터 10일 안에 발급해야 합니다. 그 안에 받지 못하면 내지 않고 수급자격을 신청할 수 있고, 고용센터가 사업주에게 제출을 요청할 수 있습니다.',
    contradicts: ({ text, around }) =>
      /이직\s?확인서/u.test(around) &&
      ((/주|발급|처리|제출|보내|해\s?줘|내면|내야|내시/u.test(text) && statesOther(text, 'days', 10)) ||
        /(?:안\s?(?:주|해\s?주|내)|없)[^.?]{0,14}(?:신청|접수)[^.?]{0,6}(?:못|안|없)/u.test(text) ||
        /(?:안\s?(?:줘|해\s?줘|내)도|의무)[^.?]{0,10}(?:되|돼|없|아니)/u.test(text)),
  },
  {
    id: 'recognition-in-person',
    articles: ['고용보험법 제44조제2항', '고용보험법 시행령 제65조제10호', '고용보험법 제61조제1항'],
    correct:
      '실업인정은 수급자 본인이 실업인정일에 신고해 받으며, 남이 대신하면 부정수급이 될 수 있습니다. 해외에 있는 동안에는 해외 재취업활동 계획을 내어 고용센터의 확인을 받은 사람만 특례를 신청할 수 있습니다.',
    contradicts: ({ text, around }) =>
      !/(?:해외|외국)[^.?]{0,12}(?:취업|구직)|계획[^.?]{0,10}(?:확인|승인)/u.test(around) &&
      /실업\s?인정|인터넷|온라인|공인\s?인증|로그인|아이디/u.test(around) &&
      /(?:대신|가족|남편|아내|친구|엄마|아들|딸)[^.?]{0,14}(?:해\s?(?:줘|주|도)|눌러|신청|보내)[^.?]{0,10}(?:되|돼|괜찮)|(?:해외|외국|여행)[^.?]{0,16}(?:하셔도|해도|신청)[^.?]{0,8}(?:되|돼|괜찮)/u.test(
        text,
      ),
  },
  {
    id: 'activity-needed',
    articles: ['고용보험법 제44조제2항', '고용보험법 시행령 제63조제1항', '고용보험법 시행규칙 제87조제1항'],
    correct:
      '실업인정을 받으려면 그 기간에 한 재취업활동을 신고해야 합니다. 무엇을 재취업활동으로 보는지는 시행규칙이 정합니다.',
    contradicts: ({ text, around, scheme }) =>
      scheme !== 'allowance' &&
      /구직\s?활동|재취업\s?활동|입사\s?지원/u.test(around) &&
      /(?:안\s?(?:하셔도|해도)|없어도|허위|아무\s?데나\s?넣|이름만)[^.?]{0,10}(?:되|돼|괜찮|인정)/u.test(
        text,
      ),
  },
  {
    id: 'illness-extends',
    articles: ['고용보험법 제48조제2항', '고용보험법 시행령 제70조'],
    correct:
      '임신·출산·육아와 본인이나 가족의 질병처럼 정한 사유로 취업할 수 없는 것을 수급기간 안에 신고하면 그 기간만큼 수급기간이 늘어나며, 합쳐서 4년을 넘지 못합니다.',
    contradicts: ({ text, around }) =>
      /수급\s?기간/u.test(around) &&
      /연장|연기|미루|늘/u.test(around) &&
      /임신|출산|육아|병|아프/u.test(around) &&
      (statesOther(text, 'years', 4, 1) || /연장[^.?]{0,6}(?:안|못|없)/u.test(text)),
  },
  {
    id: 'uninsured-by-employer',
    articles: ['고용보험법 제17조제1항', '고용보험법 제40조제1항'],
    correct:
      '회사가 신고하지 않았어도 언제든지 피보험자격의 확인을 청구할 수 있고, 확인된 기간으로 수급 요건을 갖추면 구직급여를 받을 수 있습니다.',
    contradicts: ({ text, around }) =>
      /고용\s?보험/u.test(around) &&
      /(?:회사|사장|사업주)[^.?]{0,12}(?:안\s?들|가입\s?안|신고\s?안|가입을\s?안)|미가입/u.test(around) &&
      /(?:못|안|방법[이은]?\s?없|어쩔\s?수)[^.?]{0,10}(?:받|되|돼|나와|없)/u.test(text),
  },
  {
    id: 'benefit-rate',
    articles: ['고용보험법 제46조제1항제1호', '고용보험법 제45조제1항', '고용보험법 제45조제5항'],
    correct: '구직급여 하루치는 이직 전 평균임금의 60%이며 상한과 하한이 있습니다.',
    contradicts: ({ text, around }) =>
      /실업\s?급여|구직\s?급여/u.test(around) &&
      /(?:월급|임금|평균|받던)/u.test(text) &&
      statesOther(text, 'percent', 60) &&
      !/최저임금/u.test(text),
  },
  {
    id: 'benefit-ends-with-work',
    articles: ['고용보험법 제44조제1항', '고용보험법 제47조제1항'],
    correct:
      '구직급여는 실업한 상태에 있는 날에만 나오므로, 취업한 사실을 신고해야 하고 취업해 있는 날에는 받을 수 없습니다.',
    contradicts: ({ text, around }) =>
      /실업\s?급여|구직\s?급여/u.test(around) &&
      /취업|취직|출근|입사/u.test(text) &&
      !/(?:취업|취직|입사)(?:을|이|를)?\s?(?:못|안|전|할\s?때까지|하실\s?때까지|준비|활동|지원|특강)/u.test(
        text,
      ) &&
      /(?:계속|그대로|같이)[^.?]{0,8}(?:받으|받아|나와|나가)/u.test(text),
  },
];
