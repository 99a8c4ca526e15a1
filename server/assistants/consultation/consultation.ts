import { Question } from '../../contracts/index.ts';
import type { DialogueAssistant } from '../assistant.ts';
import { routeQuestion } from './routes/route-question.ts';
import { concernsLabour, mentionsLabour, scopeOf } from './scope.ts';

/** Labour consultation (노동법 상담): questions of workers and employers on labour and employment law. */
export const consultation: DialogueAssistant = {
  kind: 'dialogue',
  id: 'consultation',
  title: '노동법 상담',
  description: '임금, 근로시간, 휴가, 해고, 실업급여처럼 일하면서 생기는 궁금증에 근거를 밝혀 답합니다.',
  roles: ['citizen'],
  examples: [
    '시급 12,000원으로 주 5일 하루 8시간 일해요. 주휴수당 얼마예요?',
    '월급을 두 달째 못 받았어요. 어디에 신고하나요?',
    '내일부터 나오지 말라고 하는데 이래도 되나요?',
    '자발적으로 그만둬도 실업급여를 받을 수 있나요?',
  ],
  input: Question,
  textOf: (input) => (input as Question).question,
  keeps: [],
  retrieval: { passages: 12 },
  prompt: 'consultation',
  inScope: concernsLabour,
  onTopic: mentionsLabour,
  offTopic: (text) => scopeOf(text).side === 'outside',
  route: routeQuestion,
};
