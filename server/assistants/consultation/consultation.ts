import type { Assistant } from '../assistant.ts';
import { concernsLabour } from './scope.ts';

/** Labour consultation (노동법 상담): questions of workers and employers on labour and employment law. */
export const consultation: Assistant = {
  id: 'consultation',
  title: '노동법 상담',
  description: '임금, 근로시간, 휴가, 해고, 실업급여처럼 일하면서 생기는 궁금증에 근거를 밝혀 답합니다.',
  examples: [
    '시급 12,000원으로 주 5일 하루 8시간 일해요. 주휴수당 얼마예요?',
    '월급을 두 달째 못 받았어요. 어디에 신고하나요?',
    '내일부터 나오지 말라고 하는데 이래도 되나요?',
    '자발적으로 그만둬도 실업급여를 받을 수 있나요?',
  ],
  retrieval: { passages: 12 },
  prompt: 'consultation',
  inScope: concernsLabour,
  replies: {
    outOfScope:
      '저는 임금, 근로시간, 휴가, 해고, 실업급여처럼 일과 고용에 관한 질문에 답하는 도우미라서 이 질문에는 답해 드리기 어렵습니다. 일하면서 궁금한 점이 있으면 편하게 물어봐 주세요. 사람과 이야기하고 싶으시면 고용노동부 고객상담센터 1350(국번 없음, 평일 09:00~18:00)으로 전화하실 수 있습니다.',
    noEvidence:
      '가지고 있는 법령과 안내 자료에서 이 질문에 답할 근거를 찾지 못했습니다. 근거 없이 답하면 잘못 알려 드릴 수 있어 답하지 않겠습니다. 상황을 조금 더 자세히 적어 다시 물어보시거나, 고용노동부 고객상담센터 1350(국번 없음, 평일 09:00~18:00)에 문의해 주세요.',
  },
};
