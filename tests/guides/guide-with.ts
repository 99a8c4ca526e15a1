import type { Guide } from '../../knowledge/guides/guide.ts';

const sentence = '주휴수당은 한 주를 개근한 사람이 받습니다.';

/** A guide without a fault, of 300 words, but for what a test changes. */
export function guideWith(change: Partial<Guide> & { readonly says?: string } = {}): Guide {
  const { says = '주휴수당은 하루치 임금입니다(근로기준법 제55조제1항).', ...front } = change;
  return {
    id: 'holiday-pay',
    title: '주휴수당',
    topic: 'wages',
    audience: ['worker'],
    law: ['근로기준법 제55조제1항'],
    as_of: '2026-11-22',
    review_by: '2027-01-01',
    questions: ['하나', '둘', '셋', '넷'],
    related: [],
    body: `## 짧은 답\n${says}\n\n## 예시\n${`${sentence}\n`.repeat(50)}`,
    ...front,
  };
}
