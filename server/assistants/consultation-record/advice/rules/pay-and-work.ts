import {
  minimumWageOf,
  minimumWages,
  probationPercent,
} from '../../../../calculators/parameters/minimum-wage-act.ts';
import { type AdviceRule, statedIn, statesOther } from '../rule.ts';

const few = /5[인명]\s?미만|다섯\s?명\s?미만|직원이?\s?(?:[1-4]|한|두|세|네)\s?명/u;

/** Told of those to whom a right is not due for a short time of work: no denial to everybody. */
const tooShort =
  /1년[^.?]{0,6}(?:안\s?(?:되|돼|된)|미만|못)|15시간[^.?]{0,4}(?:미만|안|못)|3개월[^.?]{0,6}(?:안\s?(?:되|돼|된)|미만)|결근|개근/u;

const hourlyWages = minimumWages
  .slice(-2)
  .map(({ year, hourly }) => `${year}년 ${hourly.toLocaleString('ko-KR')}원`)
  .join(', ');

/** 근로기준법, 최저임금법, 퇴직급여법, 기간제법, 산재보험법: what people ask a counselor in passing. */
export const payAndWorkRules: readonly AdviceRule[] = [
  {
    id: 'severance-after-a-year',
    articles: ['근로자퇴직급여 보장법 제4조제1항', '근로자퇴직급여 보장법 제3조'],
    correct:
      '퇴직급여는 1년 이상 계속 일하고 4주를 평균해 주 15시간 이상인 근로자에게 줍니다. 동거하는 친족만 쓰는 사업과 가구 안의 고용을 뺀 모든 사업장이 그렇습니다.',
    contradicts: ({ text, around }) =>
      /퇴직금/u.test(around) &&
      !/안에|이내|까지\s?(?:줘|주|지급)/u.test(text) &&
      !tooShort.test(text) &&
      ((few.test(around) && /없|안\s?(?:나와|줘|주)|못\s?받/u.test(text)) ||
        (/(?:다니|일하|근무|이상|넘)/u.test(text) && statesOther(text, 'months', 12)) ||
        (/(?:알바|아르바이트|계약직)/u.test(text) && /없|못\s?받|안\s?(?:나와|줘)/u.test(text))),
  },
  {
    id: 'settlement-in-14-days',
    articles: ['근로기준법 제36조', '근로자퇴직급여 보장법 제9조제1항'],
    correct:
      '퇴직하면 임금과 퇴직금을 14일 안에 주어야 하며, 특별한 사정이 있어 서로 합의한 때에만 늦출 수 있습니다.',
    contradicts: ({ text, around }) =>
      /퇴직금|월급|임금|급여/u.test(around) &&
      /퇴사|퇴직|그만/u.test(around) &&
      /(?:안에|이내|까지|뒤|후)[^.?]{0,10}(?:줘|주|지급|받)/u.test(text) &&
      !/실업|육아|신청|합의/u.test(text) &&
      statesOther(text, 'days', 14),
  },
  {
    id: 'minimum-wage',
    articles: ['최저임금법 제6조제1항', '최저임금법 제5조제2항', '최저임금법 시행령 제3조'],
    correct: `최저임금은 시간급으로 ${hourlyWages}입니다. 1년 이상 계약한 사람의 수습 3개월 동안만 10%를 뺄 수 있고, 고시한 단순노무 직종은 뺄 수 없습니다.`,
    contradicts: ({ text, around, on }) => {
      const hourly = minimumWageOf(Number(on.slice(0, 4)))?.hourly;
      if (hourly === undefined || !/최저\s?임금|시급|수습/u.test(around)) return false;
      const named = [...text.matchAll(/(\d{1,2},\d{3}|\d{4,5})\s?원/gu)].map(([, won = '']) =>
        Number(won.replace(',', '')),
      );
      const least = /수습/u.test(around) ? (hourly * probationPercent) / 100 : hourly;
      const denied =
        /안\s?(?:되|돼|됩)|못\s?미|미달|위반|적[어으은]|밑|낮|모자|미만|아래|부족|작년|지난해|예전/u.test(
          text,
        );
      const below = !denied && named.some((won) => won < least && won > 5_000);
      return (
        (below && /최저|법으로|이면\s?(?:돼|됩)|맞아요|괜찮/u.test(text)) ||
        (/수습/u.test(around) &&
          /최저|%|프로|퍼센트/u.test(text) &&
          statesOther(text, 'percent', probationPercent, 100 - probationPercent, 100)) ||
        (few.test(around) &&
          /최저/u.test(around) &&
          /(?:안\s?(?:줘도|지켜도)|적용\s?(?:안|이?\s?없)|상관)/u.test(text))
      );
    },
  },
  {
    id: 'weekly-holiday-pay',
    articles: [
      '근로기준법 제55조제1항',
      '근로기준법 시행령 제30조제1항',
      '근로기준법 제18조제3항',
      '근로기준법 시행령 별표 1',
    ],
    correct:
      '주휴수당은 4주를 평균해 한 주 소정근로시간이 15시간 이상이고 그 주의 소정근로일을 개근하면, 사업장 크기와 상관없이 줍니다.',
    contradicts: ({ text, around }) =>
      /주휴/u.test(around) &&
      !tooShort.test(text) &&
      ((few.test(around) && /없|안\s?(?:나와|줘|주)|못\s?받/u.test(text)) ||
        (/(?:주|일주일)[^.?]{0,8}\d+\s?시간\s?(?:이상|넘|되면|부터)/u.test(text) &&
          statesOther(text, 'hours', 15)) ||
        (/알바|아르바이트/u.test(text) && /없|못\s?받|안\s?(?:나와|줘)/u.test(text))),
  },
  {
    id: 'annual-leave-first-year',
    articles: ['근로기준법 제60조제2항', '근로기준법 제60조제1항', '근로기준법 제18조제3항'],
    correct:
      '5명 이상 사업장에서 주 15시간 이상 일하면 1년 미만 근로자는 한 달 개근할 때마다 1일, 1년에 80% 이상 출근하면 15일의 연차를 받습니다.',
    contradicts: ({ text, around }) =>
      /연차/u.test(around) &&
      !few.test(around) &&
      !/15시간/u.test(around) &&
      (/1년\s?(?:안|미만|이\s?안|도\s?안)[^.?]{0,14}(?:없|못)/u.test(text) ||
        (/1년[^.?]{0,10}(?:되면|지나면|이상|넘으면)/u.test(text) &&
          statesOther(text.replace(/1년/gu, ''), 'days', 15, 11, 26))),
  },
  {
    id: 'dismissal-notice',
    articles: ['근로기준법 제26조', '근로기준법 시행령 별표 1'],
    correct:
      '해고는 적어도 30일 전에 예고하고, 아니면 30일분 이상의 통상임금을 줘야 합니다. 5명 미만 사업장에도 적용됩니다. 일한 지 3개월이 안 된 사람, 천재·사변 등으로 사업을 계속할 수 없는 때, 일부러 큰 손해를 끼친 사람은 예외입니다.',
    contradicts: ({ text, around }) =>
      /해고/u.test(around) &&
      /예고|미리|전에\s?(?:말|알|통보)/u.test(text) &&
      !tooShort.test(text) &&
      ((/일\s?전|달\s?전|주\s?전|일분|달\s?치/u.test(text) && statesOther(text, 'days', 30)) ||
        (few.test(around) && /없|안\s?(?:해도|줘도|나와)|못\s?받/u.test(text))),
  },
  {
    id: 'unfair-dismissal-term',
    articles: ['근로기준법 제28조제2항', '근로기준법 제11조제2항', '근로기준법 시행령 별표 1'],
    correct:
      '부당해고 구제신청은 해고가 있었던 날부터 3개월 안에 노동위원회에 합니다. 상시 5명 이상 사업장에서 됩니다.',
    contradicts: ({ text, around }) =>
      /해고/u.test(around) &&
      /구제|노동\s?위원회|부당/u.test(around) &&
      /신청|내|하/u.test(text) &&
      /안에|이내|까지|언제든/u.test(text) &&
      (statesOther(text, 'months', 3) || /언제든/u.test(text)),
  },
  {
    id: 'wage-claim-prescription',
    articles: ['근로기준법 제49조', '근로자퇴직급여 보장법 제10조'],
    correct: '임금과 퇴직금을 청구할 권리는 3년이 지나면 사라집니다.',
    contradicts: ({ text, around }) =>
      /임금|월급|퇴직금|수당/u.test(around) &&
      /시효|청구할\s?수|받을\s?수/u.test(text) &&
      /안에|이내|까지|지나면|시효/u.test(text) &&
      !/실업|육아|출산|구직|조기|대지급금|체당금|산재|휴업\s?급여/u.test(around) &&
      statesOther(text, 'years', 3),
  },
  {
    id: 'written-contract',
    articles: ['근로기준법 제17조제2항', '근로기준법 제17조제1항', '근로기준법 시행령 별표 1'],
    correct:
      '사용자는 임금의 구성항목·계산방법·지급방법과 소정근로시간, 휴일, 연차를 적은 서면이나 전자문서를 근로자에게 주어야 합니다. 5명 미만 사업장도 같습니다.',
    contradicts: ({ text, around }) =>
      /계약서/u.test(around) &&
      !/진정|신고|증거|증명|청구|받으실|받을\s?수|인정/u.test(text) &&
      /(?:안\s?(?:써도|쓰셔도|받아도|써)|구두|말로만|없어도)[^.?]{0,12}(?:되|돼|괜찮|상관)/u.test(text),
  },
  {
    id: 'accident-without-consent',
    articles: ['산업재해보상보험법 제41조제1항', '산업재해보상보험법 제41조제2항'],
    correct:
      '산재 요양급여는 받으려는 사람이 근로복지공단에 신청하며, 법은 회사의 동의를 요건으로 하지 않습니다. 근로자가 동의하면 의료기관이 대신 신청할 수 있습니다.',
    contradicts: ({ text, around }) =>
      /산재|산업\s?재해|다쳤|다치/u.test(around) &&
      /(?:회사|사장|사업주)[^.?]{0,16}(?:동의|도장|확인|허락|승인|해\s?(?:줘|주))[^.?]{0,10}(?:야|없으면|안|필요)/u.test(
        text,
      ) &&
      !/(?:없어도|필요\s?없|안\s?받아도)/u.test(text),
  },
  {
    id: 'commuting-accident',
    articles: ['산업재해보상보험법 제37조제1항제3호', '산업재해보상보험법 제37조제3항'],
    correct:
      '통상적인 경로와 방법으로 출퇴근하다 난 사고도 업무상 재해입니다. 경로를 벗어나거나 멈춘 동안과 그 뒤의 사고는 일상생활에 필요한 행위로 그런 때가 아니면 빠집니다.',
    contradicts: ({ text, around }) =>
      !/벗어나|들렀|들르|들러|우회|일탈|중단|음주|술/u.test(around) &&
      /출근|퇴근|출퇴근/u.test(around) &&
      /다쳤|다치|사고|넘어/u.test(around) &&
      /산재/u.test(around) &&
      /산재[^.?]{0,14}(?:안|아니|못)/u.test(text),
  },
  {
    id: 'accident-leave-rate',
    articles: ['산업재해보상보험법 제52조', '산업재해보상보험법 제54조제1항', '산업재해보상보험법 제55조'],
    correct:
      '휴업급여는 요양으로 일하지 못한 하루에 평균임금의 70%이며, 일하지 못한 기간이 3일 이내이면 나오지 않습니다. 임금이 낮은 사람은 90%일 수 있고, 61세부터는 따로 계산합니다.',
    contradicts: ({ text, around }) =>
      /휴업\s?급여/u.test(around) &&
      !/6[1-9]세|7\d세|부분\s?휴업|장해|보험료/u.test(around) &&
      /월급|임금|급여/u.test(text) &&
      statesOther(text, 'percent', 70, 90),
  },
  {
    id: 'fixed-term-two-years',
    articles: [
      '기간제 및 단시간근로자 보호 등에 관한 법률 제4조제1항',
      '기간제 및 단시간근로자 보호 등에 관한 법률 제4조제2항',
      '기간제 및 단시간근로자 보호 등에 관한 법률 제3조제1항',
    ],
    correct:
      '상시 5명 이상 사업장에서 예외 사유 없이 2년을 넘겨 기간제로 쓰면 기간의 정함이 없는 근로계약을 맺은 근로자로 봅니다. 고령자와의 계약, 휴직자의 자리를 메우는 계약 등은 예외입니다.',
    contradicts: ({ text, around }) =>
      /계약직|기간제/u.test(around) &&
      !few.test(around) &&
      !/55세|5[5-9]세|6\d세|고령|휴직|대체|파견/u.test(around) &&
      /(?:년|개월|달)[^.?]{0,14}(?:무기|정규직|전환|쓸\s?수)/u.test(text) &&
      statesOther(text, 'months', 24),
  },
  {
    id: 'penalty-for-quitting',
    articles: ['근로기준법 제20조', '근로기준법 제43조제1항'],
    correct:
      '회사는 근로계약을 지키지 않은 데 대한 위약금이나 손해배상액을 미리 정해 둘 수 없고, 일한 만큼의 임금은 전액을 주어야 합니다.',
    contradicts: ({ text, around }) =>
      /그만|퇴사|사직/u.test(around) && /(?:위약금|벌금)[^.?]{0,12}(?:내셔야|물어|내야)/u.test(text),
  },
  {
    id: 'workplace-change-of-foreigners',
    articles: ['외국인근로자의 고용 등에 관한 법률 제25조제4항'],
    correct:
      '고용허가 외국인근로자는 취업활동 기간인 3년 안에 원칙으로 3회까지, 연장된 기간에는 2회까지 사업장을 바꿀 수 있습니다. 휴업·폐업·부당한 처우처럼 본인의 책임이 아닌 사유로 바꾼 것은 세지 않습니다.',
    contradicts: ({ text, around }) =>
      /외국인|E-?9|사업장/iu.test(around) &&
      !/H-?2|방문\s?취업|특례\s?고용/iu.test(around) &&
      /사업장[^.?]{0,10}(?:변경|바꾸|옮)/u.test(around) &&
      statedIn(text, 'times').length > 0 &&
      statesOther(text, 'times', 3, 2),
  },
];
