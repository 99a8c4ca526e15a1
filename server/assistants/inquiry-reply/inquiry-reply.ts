import { defineDocument } from '../document.ts';
import { inquiryReplyDraft } from './draft.ts';
import { InquiryInput } from './input.ts';
import { writeReply } from './write-reply.ts';

/** A model words what it can hold in one breath; longer answers keep the words of their evidence. */
const longestWorded = 900;
const worded: ReadonlySet<string> = new Set(['understanding', 'answers', 'limits']);

/**
 * Inquiry reply (민원 답변 초안): a letter in the official form, its answers by the evidence of the consultation, with
 * the department that should send it and what to check before it goes out.
 */
export const inquiryReply = defineDocument({
  id: 'inquiry-reply',
  title: '민원 답변 초안',
  description:
    '민원에서 물음을 가려내 근거 조문과 함께 답변 초안을 쓰고, 담당 부서와 확인할 점을 알려 드립니다.',
  roles: ['counselor', 'reviewer'],
  examples: [
    '퇴사한 지 한 달이 지났는데 퇴직금을 못 받았습니다. 며칠 안에 줘야 하나요? 그리고 어디에 신고하나요?',
  ],
  keeps: [],
  input: InquiryInput,
  textOf: ({ text }) => text,
  draft: inquiryReplyDraft,
  compose: writeReply,
  wording: {
    prompt: 'inquiry-reply',
    variables: ({ id, title, text }) =>
      worded.has(id) && text.length <= longestWorded ? { title, text } : null,
    objection: () => null,
  },
});
