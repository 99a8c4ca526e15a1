import { jsonEnd } from './json-end.ts';
import { type GenerationPart, type GenerationRequest, ModelFailure } from './language-model.ts';
import { fewestPromptTokens } from './token-estimate.ts';

/** A chunk of a server's stream, whatever its protocol. */
export interface Piece {
  readonly text: string;
  /** In the last one. */
  readonly end?: {
    /** Some servers leave the count out when the prompt was cached. */
    readonly promptTokens: number | undefined;
    readonly outputTokens: number;
    readonly reason: 'stop' | 'length';
  };
}

/** Pieces that may follow the end of a JSON answer before the generation is ended from here. */
const patienceAfterJson = 4;

/** The last part of an answer. @throws ModelFailure `overflow` when the prompt did not fit the context. */
function donePart(
  { promptTokens, outputTokens, reason }: NonNullable<Piece['end']>,
  contextTokens: number,
  request: GenerationRequest,
): Extract<GenerationPart, { type: 'done' }> {
  if (promptTokens !== undefined) {
    const cut = promptTokens < fewestPromptTokens(request.messages);
    if (cut || promptTokens + request.maxTokens > contextTokens) {
      throw new ModelFailure(
        'overflow',
        `The prompt ${cut ? 'was cut to' : 'took'} ${promptTokens} tokens; a context of ${contextTokens} with ${request.maxTokens} for the answer has no room for it. Send less evidence, or raise NARU_CONTEXT_TOKENS.`,
      );
    }
  }
  return { type: 'done', promptTokens: promptTokens ?? 0, outputTokens, reason };
}

/** Text and end of an answer: free prose, or one JSON value without anything that the model wrote after it. */
export function partsOf(
  pieces: AsyncIterable<Piece>,
  contextTokens: number,
  request: GenerationRequest,
): AsyncGenerator<GenerationPart> {
  return (request.schema ? structuredParts : proseParts)(pieces, contextTokens, request);
}

async function* proseParts(
  pieces: AsyncIterable<Piece>,
  contextTokens: number,
  request: GenerationRequest,
): AsyncGenerator<GenerationPart> {
  for await (const { text, end } of pieces) {
    if (text) yield { type: 'text', text };
    if (end) yield donePart(end, contextTokens, request);
  }
}

async function* structuredParts(
  pieces: AsyncIterable<Piece>,
  contextTokens: number,
  request: GenerationRequest,
): AsyncGenerator<GenerationPart> {
  const endIn = jsonEnd();
  let seen = 0;
  let after = -1;
  for await (const { text, end } of pieces) {
    seen += 1;
    if (after >= 0) after += 1;
    else if (text) {
      const at = endIn(text);
      yield { type: 'text', text: at < 0 ? text : text.slice(0, at) };
      if (at >= 0) after = 0;
    }
    if (end) {
      const done = donePart(end, contextTokens, request);
      yield after < 0 ? done : { ...done, reason: 'stop' };
      return;
    }
    if (after > patienceAfterJson) {
      yield { type: 'done', promptTokens: 0, outputTokens: seen, reason: 'stop' };
      return;
    }
  }
}
