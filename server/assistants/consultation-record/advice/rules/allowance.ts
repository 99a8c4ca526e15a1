import { jobseekerSupport } from '../../../../calculators/parameters/jobseeker-support-act.ts';
import { type AdviceRule, needsNoReport, type Said, statedIn, statesOther } from '../rule.ts';

const act = '구직자 취업촉진 및 생활안정지원에 관한 법률';
const allowance = /구직\s?촉진\s?수당|수당/u;
const isSupport = ({ around, scheme }: Said): boolean =>
  scheme === 'allowance' || /국민\s?취업\s?지원|국취/u.test(around);

/** 구직자취업촉진법: what those in 국민취업지원제도 are told. */
export const allowanceRules: readonly AdviceRule[] = [
  {
    id: 'income-is-reported',
    articles: [`${act} 제21조제1항`, `${act} 시행령 제9조`],
    correct:
      '구직촉진수당을 신청할 때마다 그 지급주기에 생긴 소득을 금액이 적어도 신고해야 합니다. 월 지급액 이하이면 수당이 줄지 않을 뿐입니다.',
    contradicts: (said) =>
      isSupport(said) &&
      /알바|아르바이트|일당|도와|소득|만\s?원|부업|용돈|벌|하루|주말|배달|일용|지원금/u.test(said.around) &&
      needsNoReport(said.text),
  },
  {
    id: 'income-over-limit',
    articles: [`${act} 제21조제4항`, `${act} 시행령 제9조의2`, `${act} 제21조제5항`],
    correct:
      '신고한 소득이 월 지급액을 넘으면 그 주기의 수당이 줄거나 정지될 수 있고, 정지가 3회가 되면 수급자격 인정이 철회됩니다.',
    contradicts: (said) =>
      isSupport(said) &&
      /(?:얼마를?|아무리|많이)[^.?]{0,8}(?:벌|일하)[^.?]{0,12}(?:그대로|다\s?나|상관|괜찮)|소득[^.?]{0,6}(?:상관|관계)\s?없/u.test(
        said.text,
      ),
  },
  {
    id: 'plan-within-a-month',
    articles: [`${act} 제12조제3항`],
    correct:
      '취업활동계획은 수급자격 인정 통지를 한 날의 다음 날부터 1개월 안에 세워야 하며, 7일 안에서만 늘릴 수 있습니다.',
    contradicts: (said) =>
      isSupport(said) &&
      /계획/u.test(said.text) &&
      /세우|수립|짜|내|작성|만드/u.test(said.text) &&
      ((/안|이내|까지|동안/u.test(said.text) &&
        statedIn(said.text, 'months').some((months) => months > 1) &&
        statesOther(said.text, 'months', 1)) ||
        /천천히|언제든|아무\s?때|급하지\s?않/u.test(said.text)),
  },
  {
    id: 'deferral',
    articles: [`${act} 제11조제1항`, `${act} 제11조제4항`],
    correct:
      '임신·질병·병역·6개월 미만의 국외 체류처럼 정한 사유가 있으면 수급자격 인정 통지를 받은 날부터 2년 안에서 유예를 신청할 수 있고, 유예가 끝나면 그 다음 날부터 30일 안에 다시 참여해야 합니다.',
    contradicts: (said) =>
      /유예|미루|쉬었다|중단했다/u.test(said.around) &&
      isSupport(said) &&
      ((/다시|재개|재참여|복귀|끝나/u.test(said.text) &&
        statedIn(said.text, 'days').length > 0 &&
        statesOther(said.text, 'days', 30)) ||
        (/유예|미루/u.test(said.text) && statesOther(said.text, 'years', 2)) ||
        (/임신|출산|질병|부상|아프|입원|입대|병역/u.test(said.around) &&
          /유예[^.?]{0,8}(?:안|없|못)/u.test(said.text)) ||
        /(?:언제든|아무\s?때)[^.?]{0,10}(?:다시|오)/u.test(said.text)),
  },
  {
    id: 'plan-is-binding',
    articles: [`${act} 제26조제1항`, `${act} 제12조제5항`, `${act} 제26조제3항`],
    correct:
      '정당한 사유 없이 취업활동계획을 따르지 않으면 구직촉진수당이 중단될 수 있고, 일부만 하지 않으면 줄 수 있습니다. 중단이 3회가 되면 남은 수당을 받을 권리가 사라집니다.',
    contradicts: (said) =>
      isSupport(said) &&
      /(?:안\s?(?:하셔도|해도|나오셔도|나와도|오셔도|가셔도|들으셔도|지켜도)|빠지셔도|빠져도|못\s?하셔도|한두\s?번|건너뛰)/u.test(
        said.text,
      ) &&
      /수당|그대로|나와|나가|괜찮|상관/u.test(said.text),
  },
  {
    id: 'allowance-amount',
    articles: [`${act} 제19조제1항`],
    correct:
      '2026년 구직촉진수당은 월 60만 원입니다. 부양가족이 있으면 1명에 월 10만 원씩, 월 40만 원까지 더합니다.',
    contradicts: (said) =>
      isSupport(said) &&
      said.on >= '2026-01-01' &&
      said.on <= '2026-12-31' &&
      /구직\s?촉진\s?수당|(?:한\s?달|매달|매월|월)에?[^.?]{0,6}만\s?원[^.?]{0,10}(?:나와|나가|나옵|드려|지급|받)/u.test(
        said.text,
      ) &&
      !/벌|소득|가족|성공|훈련|이하|미만|안\s?되|넘/u.test(said.text) &&
      statedIn(said.text, 'won').some((won) => won < 600_000),
  },
  {
    id: 'allowance-months',
    articles: [`${act} 제20조제1항`, `${act} 제20조제2항`],
    correct:
      '구직촉진수당은 수급자격 인정 통지를 받은 날부터 6개월이 되는 날까지 지급합니다. 따로 신청하면 총액 안에서 1년까지 나누어 받을 수 있습니다.',
    contradicts: (said) =>
      isSupport(said) &&
      allowance.test(said.text) &&
      !/취업\s?성공|조기|훈련|실업/u.test(said.text) &&
      /(?:동안|간|까지)[^.?]{0,10}(?:나와|나가|나옵|드려|지급|받)/u.test(said.text) &&
      statesOther(said.text, 'months', 6, 12),
  },
  {
    id: 'service-ages',
    articles: [`${act} 제6조제1항제2호`, `${act} 제6조제3항`],
    correct:
      '취업지원서비스는 신청할 때 15세 이상 64세 이하여야 하며, 따로 고시한 취업취약계층은 69세까지 신청할 수 있습니다.',
    contradicts: (said) =>
      /국민\s?취업\s?지원|국취/u.test(said.around) &&
      /나이|연세|세/u.test(said.text) &&
      /(?:나이|연세)[^.?]{0,6}(?:상관|관계|제한)\s?(?:이\s?)?없/u.test(said.text),
  },
  {
    id: 'after-benefit',
    articles: [`${act} 제7조제3항제3호`],
    correct: `구직급여를 받고 있거나 마지막으로 받은 날의 다음 날부터 ${jobseekerSupport.monthsAfterBenefit}개월이 지나지 않은 사람에게는 구직촉진수당 수급자격을 인정하지 않을 수 있습니다.`,
    contradicts: (said) =>
      /실업\s?급여|구직\s?급여/u.test(said.around) &&
      /국민\s?취업\s?지원|국취/u.test(said.around) &&
      /수당|1\s?유형/u.test(said.around) &&
      !/2\s?유형|서비스/u.test(said.text) &&
      /(?:바로|곧바로|이어서|동시에|같이|다음\s?날)[^.?]{0,16}(?:신청|받|참여)[^.?]{0,8}(?:되|돼|가능|있|하시면)/u.test(
        said.text,
      ),
  },
  {
    id: 'success-allowance',
    articles: [`${act} 제17조제2항`, `${act} 시행규칙 제13조제1항`],
    correct:
      '2026년 취업성공수당은 계획을 세운 날부터 취업지원이 끝나는 날 사이에 취업해 6개월을 다니면 50만 원, 이어 6개월을 더 다니면 100만 원입니다. 금액과 대상은 고용정책심의회가 정합니다.',
    contradicts: (said) =>
      /취업\s?성공\s?수당/u.test(said.around) &&
      (/(?:다니|근속|근무|일하|지나)/u.test(said.text)
        ? statesOther(said.text, 'months', 6, 12)
        : statesOther(said.text, 'won', 500_000, 1_000_000, 1_500_000)),
  },
];
