import { type ChatRequest, type ChatResponse, Ollama } from 'ollama';
import {
  type GenerationPart,
  type GenerationRequest,
  type LanguageModel,
  ModelFailure,
} from './language-model.ts';
import { failureOf, type OllamaTarget } from './ollama-failure.ts';
import { ollamaFetch } from './ollama-fetch.ts';
import { proseParts, structuredParts } from './ollama-parts.ts';
import { describeModel, isLoaded } from './ollama-state.ts';
import { timeLimit } from './time-limit.ts';
import { createTokenGauge, type TokenGauge } from './token-estimate.ts';

export interface OllamaModelSettings extends OllamaTarget {
  /** Most tokens of prompt and answer together, sent as `num_ctx`; never more than the model was trained for. */
  readonly contextTokens?: number;
  /** Longest silence before the first token, a cold load included. */
  readonly firstTokenMs?: number;
  /** Longest silence between two tokens. */
  readonly tokenSilenceMs?: number;
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

  /** A full context is not only cut: it kills the runner of Ollama 0.6, and with it everybody's answer. */
  function checkRoom(request: GenerationRequest): void {
    const expected = gauge.estimatePrompt(request.messages);
    if (expected + request.maxTokens <= numCtx()) return;
    throw new ModelFailure(
      'overflow',
      `A prompt of about ${expected} tokens with ${request.maxTokens} for the answer may not fit a context of ${numCtx()}; it was not sent. Send less evidence, or raise NARU_CONTEXT_TOKENS.`,
    );
  }

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

  async function* generate(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<GenerationPart> {
    signal.throwIfAborted();
    const stop = new AbortController();
    const cancel = () => stop.abort(signal.reason);
    signal.addEventListener('abort', cancel, { once: true });
    const limit = (milliseconds: number, what: string) =>
      timeLimit(milliseconds, () => {
        const late = `${model} at ${host} gave no ${what} within ${milliseconds / 1000} s.`;
        stop.abort(new ModelFailure('timeout', late));
      });
    const firstToken = limit(firstTokenMs, 'first token');
    const silence = limit(tokenSilenceMs, 'further token');
    let finished = false;
    async function* timed(chunks: AsyncIterable<ChatResponse>): AsyncGenerator<ChatResponse> {
      for await (const chunk of chunks) {
        // Lines that came in one packet with the last one read are still handed out after an abort.
        stop.signal.throwIfAborted();
        firstToken.clear();
        silence.arrived();
        finished = chunk.done;
        if (chunk.prompt_eval_count) gauge.observe(request.messages, chunk.prompt_eval_count);
        yield chunk;
        silence.waiting();
      }
    }
    try {
      firstToken.waiting();
      const client = clientFor(stop.signal);
      if (trainedTokens === undefined) await learnContext(client);
      checkRoom(request);
      // Asked before the chat request, which itself makes Ollama list the model as loaded.
      const cold = loading > 0 ? Promise.resolve(true) : isLoaded(client, model).then((loaded) => !loaded);
      const opening = client.chat(chatRequest(request));
      const opened = opening.then(
        () => false,
        () => false,
      );
      if (await Promise.race([cold, opened])) {
        loading += 1;
        void opened.then(() => {
          loading -= 1;
        });
        yield { type: 'loading' };
      }
      yield* (request.schema ? structuredParts : proseParts)(timed(await opening), numCtx(), request);
    } catch (error) {
      throw stop.signal.aborted ? stop.signal.reason : failureOf(error, settings);
    } finally {
      firstToken.clear();
      silence.clear();
      signal.removeEventListener('abort', cancel);
      // Closing the connection is what makes Ollama stop generating, also when the reader just walks away.
      if (!finished) stop.abort();
    }
  }

  return {
    name: model,
    get contextTokens() {
      return numCtx();
    },
    generate,
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
  };
}
