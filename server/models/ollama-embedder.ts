import { type EmbedRequest, Ollama } from 'ollama';
import type { Embedder } from '../../knowledge/index/embedder.ts';
import { embeddingPrefix } from './embedding-prefix.ts';
import { ModelFailure } from './language-model.ts';
import { failureOf, type OllamaTarget } from './ollama-failure.ts';
import { ollamaFetch } from './ollama-fetch.ts';
import { describeModel } from './ollama-state.ts';
import { beginning } from './token-estimate.ts';

export interface OllamaEmbedderSettings extends OllamaTarget {
  /** Most tokens of one text, sent as `num_ctx`; never more than the model was trained for. */
  readonly contextTokens?: number;
  /** Texts sent in one request. */
  readonly batchSize?: number;
  /** Longest wait for one batch, a cold load included. */
  readonly batchMs?: number;
  /** Pause before the first repetition; the second waits three times as long. */
  readonly retryPauseMs?: number;
  readonly keepAlive?: string;
  readonly fetch?: typeof fetch;
}

export interface OllamaEmbedder extends Embedder {
  /** Whether the server has the model. Never throws. */
  health(signal: AbortSignal): Promise<{ readonly ready: boolean; readonly detail?: string }>;
}

/** Longest wait for an answer about the server's health. */
const healthMs = 5_000;
const repetitions = 2;

/** Marks that a tokenizer sets around a text on its own. */
const tokensAroundText = 8;

/** A connection refused or broken off may work the next moment; a missing model or a slow server will not. */
const worthRepeating = (failure: ModelFailure) => failure.kind === 'unreachable' || failure.kind === 'broken';

const pause = (milliseconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', giveUp, { once: true });
  });

/** As many vectors as texts, all of one length; else the answer cannot be told apart. */
function checkVectors(vectors: number[][], texts: number, { host, model }: OllamaTarget): number[][] {
  const length = vectors[0]?.length ?? 0;
  if (vectors.length === texts && length > 0 && vectors.every((vector) => vector.length === length)) {
    return vectors;
  }
  throw new ModelFailure('broken', `${model} at ${host} gave ${vectors.length} vectors for ${texts} texts.`);
}

/**
 * Dense vectors from an embedding model on an Ollama server. A batch that broke off is sent again, at most twice:
 * embedding changes nothing on the server, so that is safe. A text longer than the model's context is embedded by
 * its beginning, cut here: Ollama cuts without counting its own marks, and its runner dies of the excess.
 */
export function createOllamaEmbedder(settings: OllamaEmbedderSettings): OllamaEmbedder {
  const { host, model, batchSize = 32, batchMs = 180_000, retryPauseMs = 300, keepAlive = '30m' } = settings;
  const { contextTokens = 2048 } = settings;
  const prefix = embeddingPrefix(model);
  let trainedTokens: number | undefined;

  async function attempt(input: string[], signal: AbortSignal | undefined): Promise<number[][]> {
    const limit = AbortSignal.timeout(batchMs);
    const stop = signal ? AbortSignal.any([signal, limit]) : limit;
    try {
      const client = new Ollama({ host, fetch: ollamaFetch(settings, stop, settings.fetch) });
      trainedTokens ??= (await describeModel(client, model)).contextTokens;
      const numCtx = Math.min(contextTokens, trainedTokens);
      const request: EmbedRequest = {
        model,
        input: input.map((text) => beginning(text, numCtx - tokensAroundText)),
        keep_alive: keepAlive,
        options: { num_ctx: numCtx },
      };
      const { embeddings } = await client.embed(request);
      return checkVectors(embeddings, input.length, settings);
    } catch (error) {
      signal?.throwIfAborted();
      if (limit.aborted) {
        throw new ModelFailure('timeout', `${model} at ${host} embedded nothing within ${batchMs / 1000} s.`);
      }
      throw failureOf(error, settings);
    }
  }

  async function embedBatch(input: string[], signal: AbortSignal | undefined): Promise<number[][]> {
    for (let time = 0; ; time += 1) {
      try {
        return await attempt(input, signal);
      } catch (error) {
        if (!(error instanceof ModelFailure) || !worthRepeating(error) || time === repetitions) throw error;
        await pause(retryPauseMs * 3 ** time, signal);
      }
    }
  }

  return {
    model,
    async health(signal) {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(healthMs)]);
      try {
        await describeModel(new Ollama({ host, fetch: ollamaFetch(settings, limit, settings.fetch) }), model);
        return { ready: true };
      } catch (error) {
        const late = `Ollama at ${host} did not say in time whether it has ${model}.`;
        return { ready: false, detail: limit.aborted ? late : failureOf(error, settings).message };
      }
    },
    async embed(texts, purpose, signal) {
      signal?.throwIfAborted();
      const input = texts.map((text) => prefix[purpose] + text);
      const vectors: number[][] = [];
      for (let from = 0; from < input.length; from += batchSize) {
        vectors.push(...(await embedBatch(input.slice(from, from + batchSize), signal)));
      }
      return vectors;
    },
  };
}
