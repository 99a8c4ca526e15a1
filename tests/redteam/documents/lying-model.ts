import type { GenerationRequest, LanguageModel } from '../../../server/models/language-model.ts';

/** Says a section back as it stands, with a lie put into it. */
export interface LyingModel extends LanguageModel {
  /** What becomes of a section's words; the words as they are where it tells the truth. */
  tell: (words: string) => string;
  /** How many sections it was given. */
  asked: number;
}

/** The words to be worded stand between tags at the end of the prompt: `<초안>…</초안>`. */
const given = /<(?<tag>[^<>/\s]+)>\n(?<words>(?:(?!<\k<tag>>)[\s\S])*?)\n<\/\k<tag>>(?![\s\S]*<\/)/u;

export function lyingModel(): LyingModel {
  const model: LyingModel = {
    name: 'lying',
    contextTokens: 32_768,
    tell: (words) => words,
    asked: 0,
    health: async () => ({ ready: true }),
    async *generate({ messages }: GenerationRequest) {
      model.asked += 1;
      const prompt = messages.findLast(({ content }) => given.test(content))?.content ?? '';
      const words = given.exec(prompt)?.groups?.words ?? '';
      yield { type: 'text', text: model.tell(words) };
      yield { type: 'done', promptTokens: 10, outputTokens: 10, reason: 'stop' };
    },
  };
  return model;
}
