import type { AIMessageChunk } from '@langchain/core/messages';
import { ChatOpenAICompletions } from '@langchain/openai';
import { z } from 'zod';
import { type Piece, partsOf } from './generation-parts.ts';
import { type GenerationWatch, type SilenceLimits, watchGeneration } from './generation-watch.ts';
import { type OpenAiTarget, openAiFailure, openAiFetch } from './langchain-fetch.ts';
import {
  type GenerationPart,
  type GenerationRequest,
  type LanguageModel,
  ModelFailure,
} from './language-model.ts';
import { checkRoom } from './prompt-room.ts';
import { createTokenGauge, type TokenGauge } from './token-estimate.ts';

export interface LangchainModelSettings extends OpenAiTarget, Partial<SilenceLimits> {
  /** Sent as a bearer token; many servers of one's own want none. */
  readonly key?: string;
  /** Most tokens of prompt and answer together; never more than the server says that it takes. */
  readonly contextTokens?: number;
  readonly temperature?: number;
  readonly gauge?: TokenGauge;
  readonly fetch?: typeof fetch;
}

/** `GET /models`, as far as it is read. vLLM tells the context length; OpenAI's own definition has no field for it. */
const served = z.object({
  data: z.array(z.object({ id: z.string(), max_model_len: z.number().int().positive().optional() })),
});
const healthMs = 5_000;

/**
 * A chat model behind an OpenAI-compatible API (vLLM, llama.cpp, Ollama's own `/v1`), through LangChain's chat model
 * with its retries off: when a server fails, it is for the pool to choose another. Creating it sends nothing.
 */
export function createLangchainModel(settings: LangchainModelSettings): LanguageModel {
  const { url, model, key, contextTokens = 8192, temperature = 0.3 } = settings;
  const { firstTokenMs = 180_000, tokenSilenceMs = 30_000, gauge = createTokenGauge() } = settings;
  let servedTokens: number | undefined;
  const room = () => Math.min(contextTokens, servedTokens ?? Number.POSITIVE_INFINITY);

  async function learnContext(signal: AbortSignal): Promise<void> {
    const response = await openAiFetch(
      settings,
      signal,
      settings.fetch,
    )(`${url.replace(/\/$/, '')}/models`, {
      headers: key ? { authorization: `Bearer ${key}` } : {},
    });
    const { data } = served.parse(await response.json());
    const found = data.find(({ id }) => id === model || id === `${model}:latest`);
    if (!found) {
      const others = data.map(({ id }) => id).join(', ') || 'none';
      throw new ModelFailure(
        'missing',
        `The model server at ${url} has no model ${model}; it has ${others}. Serve it there, or set NARU_MODEL to one of them.`,
      );
    }
    servedTokens = found.max_model_len ?? Number.POSITIVE_INFINITY;
  }

  /** One client a request, so that its abort touches no other's answer. */
  const clientFor = (request: GenerationRequest, signal: AbortSignal) =>
    new ChatOpenAICompletions({
      model,
      apiKey: key ?? 'none',
      maxRetries: 0,
      maxTokens: request.maxTokens,
      temperature,
      streaming: true,
      streamUsage: true,
      // The seed makes an answer reproducible: the same evidence is worded the same way.
      modelKwargs: {
        seed: 1,
        ...(request.schema
          ? {
              response_format: {
                type: 'json_schema',
                json_schema: { name: 'answer', schema: request.schema },
              },
            }
          : {}),
      },
      configuration: {
        baseURL: url,
        // What people asked must not reach the console; failures come as errors.
        logLevel: 'off',
        fetch: openAiFetch(settings, signal, settings.fetch),
      },
    });

  async function* pieces(
    chunks: AsyncIterable<AIMessageChunk>,
    request: GenerationRequest,
    ended: () => void,
  ): AsyncGenerator<Piece> {
    let finish: unknown;
    let outputTokens = 0;
    let promptTokens: number | undefined;
    for await (const { text, response_metadata, usage_metadata } of chunks) {
      finish = response_metadata.finish_reason ?? finish;
      if (usage_metadata) ({ input_tokens: promptTokens, output_tokens: outputTokens } = usage_metadata);
      else if (text) outputTokens += 1;
      if (text) yield { text };
    }
    if (finish === undefined)
      throw new ModelFailure('broken', `The answer of ${model} at ${url} has no end.`);
    if (promptTokens) gauge.observe(request.messages, promptTokens);
    ended();
    yield { text: '', end: { promptTokens, outputTokens, reason: finish === 'length' ? 'length' : 'stop' } };
  }

  async function* opened(request: GenerationRequest, watch: GenerationWatch): AsyncGenerator<GenerationPart> {
    if (servedTokens === undefined) await learnContext(watch.signal);
    checkRoom(request, room(), gauge);
    const messages = request.messages.map(({ role, content }) => ({ role, content }));
    const stream = await clientFor(request, watch.signal).stream(messages, { signal: watch.signal });
    yield* partsOf(pieces(watch.timed(stream), request, watch.finished), room(), request);
  }

  return {
    name: model,
    get contextTokens() {
      return room();
    },
    generate: (request, signal) =>
      watchGeneration(
        signal,
        { firstTokenMs, tokenSilenceMs },
        `${model} at ${url}`,
        (error) => openAiFailure(error, settings),
        (watch) => opened(request, watch),
      ),
    async health(signal) {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(healthMs)]);
      try {
        await learnContext(limit);
        return { ready: true };
      } catch (error) {
        const late = `The model server at ${url} did not say in time whether it has ${model}.`;
        return { ready: false, detail: limit.aborted ? late : openAiFailure(error, settings).message };
      }
    },
  };
}
