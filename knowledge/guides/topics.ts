/** The topics of our own guides by name, in the order in which they are shown. */
export const guideTopics = {
  wages: '임금',
  hours: '근로시간과 휴일',
  leave: '휴가와 휴직',
  contracts: '근로계약',
  ending: '해고와 퇴직',
  safety: '안전과 산업재해',
  equality: '차별과 괴롭힘',
  collective: '노동조합과 노사협의회',
  insolvency: '회사가 어려워졌을 때',
  'employment-insurance': '고용보험과 실업급여',
  'jobseeker-support': '취업 지원',
  'employer-support': '사업주 지원과 의무',
  procedures: '신고와 구제 절차',
  naru: '나루 안내',
} as const;

export type GuideTopic = keyof typeof guideTopics;

/** What a guide's topic is called; another agency's own topic is shown as it stands. */
export function topicName(topic: string): string {
  return Object.entries(guideTopics).find(([id]) => id === topic)?.[1] ?? topic;
}
