import type { ChatResponse } from 'ollama';
import { jsonEnd } from './json-end.ts';
import { type GenerationPart, type GenerationRequest, ModelFailure } from './language-model.ts';
import { fewestPromptTokens } from './token-estimate.ts';

type DonePart = Extract<GenerationPart, { type: 'done' }>;

/** Pieces that may follow the end of a JSON answer before the generation is ended from here. */
const patienceAfterJson = 4;

/** The last part of an answer. @throws ModelFailure `overflow` when the prompt did not fit the context. */
function donePart(chunk: ChatResponse, numCtx: number, request: GenerationRequest): DonePart {
  // Some servers leave the count out when the prompt was cached.
  const promptTokens: number | undefined = chunk.prompt_eval_count;
  if (promptTokens !== undefined) {
    const cut = promptTokens < fewestPromptTokens(request.messages);
    if (cut || promptTokens + request.maxTokens > numCtx) {
      throw new ModelFailure(
        'overflow',
        `The prompt ${cut ? 'was cut to' : 'took'} ${promptTokens} tokens; a context of ${numCtx} with ${request.maxTokens} for the answer has no room for it. Send less evidence, or raise NARU_CONTEXT_TOKENS.`,
      );
    }
  }
  return {
    type: 'done',
    promptTokens: promptTokens ?? 0,
    outputTokens: chunk.eval_count,
    reason: chunk.done_reason === 'length' ? 'length' : 'stop',
  };
}

/** Text and end of free prose. */
export async function* proseParts(
  chunks: AsyncIterable<ChatResponse>,
  numCtx: number,
  request: GenerationRequest,
): AsyncGenerator<GenerationPart> {
  for await (const chunk of chunks) {
    if (chunk.message.content) yield { type: 'text', text: chunk.message.content };
    if (chunk.done) yield donePart(chunk, numCtx, request);
  }
}

/** Text and end of one JSON value, without anything that the model wrote after it. */
export async function* structuredParts(
  chunks: AsyncIterable<ChatResponse>,
  numCtx: number,
  request: GenerationRequest,
): AsyncGenerator<GenerationPart> {
  const endIn = jsonEnd();
  let pieces = 0;
  let after = -1;
  for await (const chunk of chunks) {
    const text = chunk.message.content;
    pieces += 1;
    if (after >= 0) after += 1;
    else if (text) {
      const end = endIn(text);
      yield { type: 'text', text: end < 0 ? text : text.slice(0, end) };
      if (end >= 0) after = 0;
    }
    if (chunk.done) {
      const done = donePart(chunk, numCtx, request);
      yield after < 0 ? done : { ...done, reason: 'stop' };
      return;
    }
    if (after > patienceAfterJson) {
      yield { type: 'done', promptTokens: 0, outputTokens: pieces, reason: 'stop' };
      return;
    }
  }
}
