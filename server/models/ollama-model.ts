import { type ChatRequest, type ChatResponse, Ollama } from 'ollama';
import { partsOf } from './generation-parts.ts';
import { type GenerationWatch, type SilenceLimits, watchGeneration } from './generation-watch.ts';
import {
  type GenerationPart,
  type GenerationRequest,
  type LanguageModel,
  ModelFailure,
} from './language-model.ts';
import { failureOf, type OllamaTarget } from './ollama-failure.ts';
import { ollamaFetch } from './ollama-fetch.ts';
import { describeModel, isLoaded } from './ollama-state.ts';
import { checkRoom } from './prompt-room.ts';
import { createTokenGauge, type TokenGauge } from './token-estimate.ts';

export interface OllamaModelSettings extends OllamaTarget, Partial<SilenceLimits> {
  /** Most tokens of prompt and answer together, sent as `num_ctx`; never more than the model was trained for. */
  readonly contextTokens?: number;
  /** How long Ollama keeps the model loaded after an answer, e.g. `30m`. */
  readonly keepAlive?: string;
  /** Low by default, so that the wording stays near the evidence; below 0.3 small models fall into loops. */
  readonly temperature?: number;
  /** Shared with whoever budgets the evidence, so that both expect the same; the model tells it every count. */
  readonly gauge?: TokenGauge;
  readonly fetch?: typeof fetch;
}

/** What Ollama itself takes for `num_ctx` where nothing is said: safe until the model's own length is known. */
const safeContextTokens = 4096;
/** Longest wait for an answer about the server's health. */
const healthMs = 5_000;
/** So soon after its last words a model is still in memory: it is not asked about again. */
const warmMs = 60_000;

/** Fields of newer servers that the client's types lack; older servers ignore them. */
interface NewerChatFields {
  /** false: refuse a prompt that is too long instead of cutting it silently. */
  readonly truncate: false;
  /** false: stop at the end of the context instead of forgetting its beginning. */
  readonly shift: false;
}

/**
 * A chat model on an Ollama server (0.6 or newer). Creating it sends nothing. `promptTokens` is 0 where the server
 * did not say how many there were.
 */
export function createOllamaModel(settings: OllamaModelSettings): LanguageModel {
  const { host, model, contextTokens = 8192, keepAlive = '30m', temperature = 0.3 } = settings;
  const { firstTokenMs = 180_000, tokenSilenceMs = 30_000, gauge = createTokenGauge() } = settings;
  let trainedTokens: number | undefined;
  let loading = 0;
  let lastWords = Number.NEGATIVE_INFINITY;

  const clientFor = (signal: AbortSignal) =>
    new Ollama({ host, fetch: ollamaFetch(settings, signal, settings.fetch) });
  const numCtx = () => Math.min(contextTokens, trainedTokens ?? safeContextTokens);
  const learnContext = async (client: Ollama) => {
    const described = await describeModel(client, model);
    if (!described.chats) {
      throw new ModelFailure(
        'missing',
        `${model} at ${host} is no chat model. Set NARU_MODEL to one that is.`,
      );
    }
    trainedTokens = described.contextTokens;
  };

  function chatRequest(request: GenerationRequest): ChatRequest & { stream: true } & NewerChatFields {
    return {
      model,
      messages: request.messages.map(({ role, content }) => ({ role, content })),
      stream: true,
      keep_alive: keepAlive,
      think: false,
      truncate: false,
      shift: false,
      ...(request.schema ? { format: request.schema } : {}),
      // The seed makes an answer reproducible: the same evidence is worded the same way.
      options: { num_ctx: numCtx(), num_predict: request.maxTokens, temperature, seed: 1 },
    };
  }

  async function* pieces(chunks: AsyncIterable<ChatResponse>, request: GenerationRequest, ended: () => void) {
    for await (const chunk of chunks) {
      const { message, done, done_reason, eval_count } = chunk;
      const promptTokens: number | undefined = chunk.prompt_eval_count;
      if (promptTokens) gauge.observe(request.messages, promptTokens);
      lastWords = performance.now();
      if (done) ended();
      const reason = done_reason === 'length' ? 'length' : 'stop';
      yield {
        text: message.content,
        ...(done ? { end: { promptTokens, outputTokens: eval_count, reason } as const } : {}),
      };
    }
  }

  const isCold = async (client: Ollama): Promise<boolean> =>
    performance.now() - lastWords > warmMs && (await isLoaded(client, model)) === false;

  async function* opened(request: GenerationRequest, watch: GenerationWatch): AsyncGenerator<GenerationPart> {
    const client = clientFor(watch.signal);
    if (trainedTokens === undefined) await learnContext(client);
    checkRoom(request, numCtx(), gauge);
    // Asked before the chat request, which itself makes Ollama list the model as loaded.
    const cold = loading > 0 ? Promise.resolve(true) : isCold(client);
    const opening = client.chat(chatRequest(request));
    const answered = opening.then(
      () => false,
      () => false,
    );
    if (await Promise.race([cold, answered])) {
      loading += 1;
      void answered.then(() => {
        loading -= 1;
      });
      yield { type: 'loading' };
    }
    yield* partsOf(pieces(watch.timed(await opening), request, watch.finished), numCtx(), request);
  }

  return {
    name: model,
    get contextTokens() {
      return numCtx();
    },
    generate: (request, signal) =>
      watchGeneration(
        signal,
        { firstTokenMs, tokenSilenceMs },
        `${model} at ${host}`,
        (error) => failureOf(error, settings),
        (watch) => opened(request, watch),
      ),
    async health(signal) {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(healthMs)]);
      try {
        await learnContext(clientFor(limit));
        return { ready: true };
      } catch (error) {
        const late = `Ollama at ${host} did not say in time whether it has ${model}.`;
        return { ready: false, detail: limit.aborted ? late : failureOf(error, settings).message };
      }
    },
    isLoaded: (signal) => isLoaded(clientFor(signal), model),
  };
}
