import { type AdviceRule, statedIn, statesOther } from '../rule.ts';

const act = '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률';

/** Leaves for children and the benefits for them. */
export const familyRules: readonly AdviceRule[] = [
  {
    id: 'parental-benefit-claim',
    articles: ['고용보험법 제70조제2항'],
    correct:
      '육아휴직 급여는 휴직을 시작한 날 이후 1개월부터 끝난 날 이후 12개월 안에 신청합니다. 정한 사유로 그때 신청하지 못한 사람은 사유가 끝난 뒤 30일 안에 신청합니다.',
    contradicts: ({ text, around }) =>
      /육아\s?휴직/u.test(around) &&
      /급여/u.test(around) &&
      /신청/u.test(text) &&
      ((/안에|이내|까지|지나/u.test(text) && statesOther(text, 'months', 12, 1)) ||
        /언제든|아무\s?때|복직하고\s?나서(?:만|야)/u.test(text)),
  },
  {
    id: 'parental-benefit-amount',
    articles: ['고용보험법 시행령 제95조제1항', '고용보험법 시행령 제95조의3'],
    correct:
      '육아휴직 급여는 3개월까지 통상임금 100%(월 250만 원까지), 4~6개월째 100%(월 200만 원까지), 7개월째부터 80%(월 160만 원까지)입니다. 부모가 모두 쓰는 첫 6개월과 한부모의 첫 3개월은 상한이 더 높습니다. 복직 뒤로 미뤄 주는 몫은 조문에서 삭제되었습니다.',
    contradicts: ({ text, around }) =>
      /육아\s?휴직/u.test(around) &&
      !/한부모|부모\s?(?:가\s?)?(?:모두|둘|같이|함께|다)|둘\s?다|부부|6\s?\+\s?6|202[0-4]년|예전|작년|재작년/u.test(
        around,
      ) &&
      (/(?:25\s?%|25\s?퍼센트|4분의\s?1|사분의\s?일|일부)[^.?]{0,20}(?:복직|나중|6개월)|복직[^.?]{0,16}(?:나머지|25)/u.test(
        text,
      ) ||
        (/상한|최대|까지/u.test(text) &&
          /만\s?원/u.test(text) &&
          statesOther(text, 'won', 2_500_000, 2_000_000, 1_600_000, 700_000))),
  },
  {
    id: 'parental-leave-length',
    articles: [`${act} 제19조제2항`],
    correct:
      '육아휴직은 1년 이내이며, 같은 자녀로 부모가 모두 각각 3개월 이상 썼거나 한부모이거나 장애아동의 부모이면 6개월 이내에서 더 쓸 수 있습니다.',
    contradicts: ({ text, around }) =>
      /육아\s?휴직/u.test(around) &&
      !/급여|신청/u.test(text) &&
      /쓸\s?수|쓰실|가능|까지/u.test(text) &&
      statesOther(text, 'months', 12, 18, 6, 3),
  },
  {
    id: 'spouse-leave',
    articles: [`${act} 제18조의2제1항`, `${act} 제18조의2제3항`],
    correct:
      '배우자 출산전후휴가는 20일이며 유급입니다. 출산예정일 50일 전부터 쓸 수 있고, 출산한 날부터 120일이 지나면 쓸 수 없습니다.',
    contradicts: ({ text, around }) =>
      /배우자\s?(?:출산)?|남편|아내/u.test(around) &&
      /출산[^.?]{0,8}휴가/u.test(around) &&
      /휴가|일/u.test(text) &&
      !/유산|사산/u.test(around) &&
      statedIn(text, 'days').some((days) => days < 20) &&
      statesOther(text, 'days', 20) &&
      !/전|안에|이내/u.test(text),
  },
  {
    id: 'maternity-leave',
    articles: ['근로기준법 제74조제1항'],
    correct:
      '출산전후휴가는 90일(미숙아 100일, 쌍둥이 이상 120일)이며 출산 뒤에 45일(쌍둥이 이상 60일) 이상이어야 합니다.',
    contradicts: ({ text, around }) =>
      /출산(?:전후)?\s?휴가/u.test(around) &&
      !/배우자|남편|아내|유산|사산/u.test(around) &&
      /휴가|쓰/u.test(text) &&
      !/급여|신청|나누|나눠/u.test(text) &&
      statesOther(text, 'days', 90, 100, 120, 45, 60, 75),
  },
  {
    id: 'reduced-hours-age',
    articles: [`${act} 제19조의2제1항`],
    correct:
      '육아기 근로시간 단축은 만 12세 이하 또는 초등학교 6학년 이하 자녀를 기르면 쓸 수 있으며, 사업주는 대통령령이 정한 때에만 거절할 수 있습니다.',
    contradicts: ({ text, around }) =>
      /근로시간\s?단축|단축\s?근무/u.test(around) &&
      /육아|아이|자녀|아들|딸|학년/u.test(around) &&
      /세|학년/u.test(text) &&
      /이하|까지|만/u.test(text) &&
      statesOther(text, 'age', 12),
  },
];
