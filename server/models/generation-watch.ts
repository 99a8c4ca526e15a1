import { type GenerationPart, ModelFailure } from './language-model.ts';
import { timeLimit } from './time-limit.ts';

/** How long a model server may say nothing. */
export interface SilenceLimits {
  /** Longest silence before the first token, a cold load included. */
  readonly firstTokenMs: number;
  /** Longest silence between two tokens. */
  readonly tokenSilenceMs: number;
}

/** One generation under way, as an adapter sees it. */
export interface GenerationWatch {
  /** Aborted when the person cancels, a limit is exceeded, or the reader walks away. */
  readonly signal: AbortSignal;
  /** Hands the server's chunks on and counts the silence between them, not the reader's. */
  timed<Chunk>(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk>;
  /** Says that the server has said all: nothing is left to stop. */
  finished(): void;
}

/**
 * Runs a generation under its limits. Closing the connection is what makes a server stop generating, so the watch's
 * signal is aborted whenever the generation ends before its end, also when the reader just walks away.
 * @param what the model and its server, for messages
 */
export async function* watchGeneration(
  cancelled: AbortSignal,
  { firstTokenMs, tokenSilenceMs }: SilenceLimits,
  what: string,
  failureOf: (error: unknown) => ModelFailure,
  generate: (watch: GenerationWatch) => AsyncIterable<GenerationPart>,
): AsyncGenerator<GenerationPart> {
  cancelled.throwIfAborted();
  const stop = new AbortController();
  const cancel = () => stop.abort(cancelled.reason);
  cancelled.addEventListener('abort', cancel, { once: true });
  const limit = (milliseconds: number, awaited: string) =>
    timeLimit(milliseconds, () => {
      const late = `${what} gave no ${awaited} within ${milliseconds / 1000} s.`;
      stop.abort(new ModelFailure('timeout', late));
    });
  const firstToken = limit(firstTokenMs, 'first token');
  const silence = limit(tokenSilenceMs, 'further token');
  let finished = false;
  const watch: GenerationWatch = {
    signal: stop.signal,
    async *timed(chunks) {
      for await (const chunk of chunks) {
        // What came in one packet with the last chunk read is still handed out after an abort.
        stop.signal.throwIfAborted();
        firstToken.clear();
        silence.arrived();
        yield chunk;
        silence.waiting();
      }
    },
    finished: () => {
      finished = true;
    },
  };
  try {
    firstToken.waiting();
    yield* generate(watch);
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : failureOf(error);
  } finally {
    firstToken.clear();
    silence.clear();
    cancelled.removeEventListener('abort', cancel);
    if (!finished) stop.abort();
  }
}
