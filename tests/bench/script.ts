/** A question that calls no calculator, so that the model words the answer. */
export const question = '부당하게 해고당하면 어디에 구제를 신청하나요?';
/** An answer that the evidence for it bears, sentence by sentence. */
export const sentence = '부당하게 해고된 근로자는 노동위원회에 구제를 신청할 수 있습니다. [1]\n';
export const answer = sentence.repeat(15);
export const model = 'tiny-gemma3';
