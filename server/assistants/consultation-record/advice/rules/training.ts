import { type AdviceRule, statesOther } from '../rule.ts';

const training = /내일\s?배움|훈련|국비|과정|수강/u;

/** 국민 평생 직업능력 개발법: training card and training. */
export const trainingRules: readonly AdviceRule[] = [
  {
    id: 'attendance-by-oneself',
    articles: ['국민 평생 직업능력 개발법 제55조제2항제1호', '국민 평생 직업능력 개발법 제56조제2항제1호'],
    correct:
      '나오지 않은 날의 출석을 남에게 맡겨 훈련비를 받으면 거짓으로 지원받은 것이 될 수 있고, 그러면 지원과 수강이 제한되고 받은 돈을 돌려줘야 합니다.',
    contradicts: ({ text, around }) =>
      training.test(around) &&
      /출석|지문|카드\s?찍|QR/iu.test(text) &&
      /(?:대신|친구|찍어\s?(?:주|달))[^.?]{0,16}(?:되|돼|괜찮|주)|안\s?(?:가셔도|나가셔도|가도)[^.?]{0,14}(?:돼|되|괜찮|처리)/u.test(
        text,
      ),
  },
  {
    id: 'training-allowance-attendance',
    articles: ['국민내일배움카드 운영규정(고용노동부고시) 제49조'],
    correct: '훈련장려금은 140시간 이상 훈련에서 한 달 출석률이 80% 이상일 때 나옵니다.',
    contradicts: ({ text, around }) =>
      training.test(around) && /출석|장려금|수료/u.test(text) && statesOther(text, 'percent', 80),
  },
  {
    id: 'card-limit',
    articles: [
      '국민 평생 직업능력 개발법 시행규칙 제6조의2',
      '국민내일배움카드 운영규정(고용노동부고시 제2026-101호)',
    ],
    correct:
      '국민내일배움카드는 5년 동안 300만 원이 한도이며, 저소득층 등 고용노동부장관이 정한 사람은 200만 원을 더해 500만 원까지 훈련비를 지원합니다.',
    contradicts: ({ text, around }) =>
      /내일\s?배움|카드/u.test(around) &&
      /카드|한도|지원|쓸\s?수/u.test(text) &&
      !/자부담|월급|한\s?달|장려금|시급/u.test(text) &&
      /한도|최대|까지/u.test(text) &&
      (statesOther(text, 'won', 3_000_000, 2_000_000, 5_000_000) ||
        (/유효|동안|년간/u.test(text) && statesOther(text, 'years', 5))),
  },
  {
    id: 'card-is-free',
    articles: ['국민 평생 직업능력 개발법 시행령 제16조제4항'],
    correct: '훈련비는 과정과 참여 유형에 따라 지원율이 달라 본인부담금이 있을 수 있습니다.',
    contradicts: ({ text, around }) =>
      /내일\s?배움/u.test(around) &&
      /(?:전부|무조건|모두|다)\s?(?:무료|공짜)|돈[은이]?\s?(?:하나도|전혀)\s?안/u.test(text),
  },
];
