import { type GenerationRequest, ModelFailure } from './language-model.ts';
import type { TokenGauge } from './token-estimate.ts';

/**
 * Refuses a prompt that may not fit: a full context is not only cut, it kills the runner of Ollama 0.6, and with it
 * everybody's answer.
 * @throws ModelFailure `overflow`
 */
export function checkRoom(request: GenerationRequest, contextTokens: number, gauge: TokenGauge): void {
  const expected = gauge.estimatePrompt(request.messages);
  if (expected + request.maxTokens <= contextTokens) return;
  throw new ModelFailure(
    'overflow',
    `A prompt of about ${expected} tokens with ${request.maxTokens} for the answer may not fit a context of ${contextTokens}; it was not sent. Send less evidence, or raise NARU_CONTEXT_TOKENS.`,
  );
}
