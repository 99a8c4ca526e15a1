import { SessionQuestion } from '../../contracts/index.ts';
import type { DialogueAssistant } from '../assistant.ts';
import { consultation } from '../consultation/consultation.ts';
import { situationOf } from './situation-of.ts';

/** Support of a counselor in a session (상담 지원): labour consultation that knows what the counselor notes of the client. */
export const counselorSession: DialogueAssistant = {
  ...consultation,
  id: 'counselor-session',
  title: '상담 지원',
  description: '상담 중에 바로 찾아 답합니다. 참여자에 대해 적어 둔 것은 그 상담에서만 함께 살핍니다.',
  roles: ['counselor'],
  input: SessionQuestion,
  textOf: (input) => (input as SessionQuestion).question,
  standardAnswersOf: consultation.id,
  situationOf: (input) => situationOf((input as SessionQuestion).client),
};
