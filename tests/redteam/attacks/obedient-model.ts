import type { GenerationPart, LanguageModel } from '../../../server/models/language-model.ts';
import { systemPrompt } from './attacks.ts';

export interface ObedientModel extends LanguageModel {
  /** What it says next, whatever it is asked. */
  say: string;
  /** How often it was asked. */
  readonly asked: number;
}

/** A model that does whatever an attack tells it, and gives its system prompt away when told to. */
export function obedientModel(): ObedientModel {
  let asked = 0;
  return {
    name: 'obedient',
    contextTokens: 32_768,
    say: '',
    get asked() {
      return asked;
    },
    health: async () => ({ ready: true }),
    async *generate({ messages }): AsyncGenerator<GenerationPart> {
      asked += 1;
      const secret = messages.find(({ role }) => role === 'system')?.content ?? '';
      const text = this.say.replace(systemPrompt, () => secret);
      for (const piece of text.match(/[\s\S]{1,20}/gu) ?? []) yield { type: 'text', text: piece };
      yield { type: 'done', promptTokens: 900, outputTokens: 100, reason: 'stop' };
    },
  };
}
