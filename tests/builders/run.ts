import { consultation } from '../../server/assistants/consultation/consultation.ts';
import { beginRun, type Run } from '../../server/pipeline/run.ts';

/** A run on 2026-11-22 with what the test does not care about filled in. */
export function runWith(fields: Partial<Run>): Run {
  const question = fields.search ?? '주휴수당이 뭐예요?';
  return {
    ...beginRun({
      id: 'run',
      conversationId: 'conversation',
      assistant: consultation,
      person: 'one',
      urgency: 'person',
      language: 'ko',
      question,
      input: { question },
      masked: [],
      today: '2026-11-22',
      askedOn: '2026-11-22',
      asOfGiven: false,
      memory: {},
    }),
    ...fields,
  };
}
