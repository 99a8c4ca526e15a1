import type { ChatMessage } from './language-model.ts';

/** Turn marks and role names around one message in Gemma's chat template, counted generously. */
const tokensAroundMessage = 16;
/** No tokenizer in use averages more characters a token than this, in any language. */
const mostCharactersPerToken = 8;
/** How far the next prompt's mix of text may differ from the measured ones. */
const margin = 1.15;
/** Prompts looked back on: an estimate forgets a text of unusual mix after so many others. */
const remembered = 8;

/**
 * The most tokens that `text` can take: one for each Hangul syllable and ASCII character, one for each UTF-8 byte
 * of anything else (byte fallback). Gemma's own count of Korean prose is about half of this.
 */
export function mostTokens(text: string): number {
  let tokens = 0;
  for (const character of text) tokens += tokensOf(character);
  return tokens;
}

function tokensOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xac00 && code <= 0xd7a3)) return 1;
  return code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** The beginning of `text` that surely takes no more than so many tokens. */
export function beginning(text: string, tokens: number): string {
  let left = tokens;
  let end = 0;
  for (const character of text) {
    left -= tokensOf(character);
    if (left < 0) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** The most tokens that a chat can take as a prompt, its template included. */
export function mostPromptTokens(messages: readonly ChatMessage[]): number {
  return messages.reduce(
    (sum, { content }) => sum + mostTokens(content) + tokensAroundMessage,
    tokensAroundMessage,
  );
}

/** The fewest tokens that a chat can take as a prompt: a count below it means that something was cut away. */
export function fewestPromptTokens(messages: readonly ChatMessage[]): number {
  return Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / mostCharactersPerToken);
}

/** Estimates tokens before the model counts them, and learns from each count how much its tokenizer needs. */
export interface TokenGauge {
  /** Tokens of `text`, rather too many than too few. */
  estimate(text: string): number;
  /** Tokens of a whole prompt, its template included, rather too many than too few. */
  estimatePrompt(messages: readonly ChatMessage[]): number;
  /** Tells how many tokens (`prompt_eval_count`) a prompt took; returns measured over estimated, over 1 when too few were estimated. */
  observe(messages: readonly ChatMessage[], promptTokens: number): number;
}

/**
 * A gauge for one model. It starts from `mostTokens`, which no prompt exceeds, and comes down to the worst of the
 * last eight prompts and 15 % more, so that evidence is not cut to half of what fits.
 */
export function createTokenGauge(): TokenGauge {
  const ratios: number[] = [];
  const factor = () => (ratios.length === 0 ? 1 : Math.min(1, Math.max(...ratios) * margin));
  return {
    estimate: (text) => Math.ceil(mostTokens(text) * factor()),
    estimatePrompt: (messages) => Math.ceil(mostPromptTokens(messages) * factor()),
    observe(messages, promptTokens) {
      const most = mostPromptTokens(messages);
      const off = promptTokens / (most * factor());
      ratios.push(promptTokens / most);
      if (ratios.length > remembered) ratios.shift();
      return off;
    },
  };
}
