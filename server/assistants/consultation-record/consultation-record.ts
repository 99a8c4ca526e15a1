import { defineDocument } from '../document.ts';
import { consultationRecordDraft } from './draft.ts';
import { RecordInput } from './input.ts';
import { writeRecord } from './write-record.ts';

/**
 * Consultation record (상담 기록): what was said, asked, advised and agreed in a talk, each line with its time, and what
 * the law contradicts of the advice.
 */
export const consultationRecord = defineDocument({
  id: 'consultation-record',
  title: '상담 기록',
  description:
    '상담 녹취록에서 물은 것, 안내한 것, 약속한 일을 시각과 함께 정리하고, 법과 어긋나는 안내를 짚어 드립니다.',
  roles: ['counselor'],
  examples: [
    '[00:01] 상담사: 오늘은 어떤 일로 오셨어요\n[00:04] 구직자: 실업급여 받는 중에 하루 알바를 했는데 신고해야 되나요\n[00:09] 상담사: 네 다음 실업인정일에 꼭 적으셔야 돼요',
  ],
  keeps: [],
  input: RecordInput,
  textOf: ({ transcript }) => transcript,
  draft: consultationRecordDraft,
  compose: writeRecord,
  wording: {
    prompt: 'consultation-record',
    variables: ({ id, title, text }) => (id === 'summary' ? { title, text } : null),
    objection: () => null,
  },
});
