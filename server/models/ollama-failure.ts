import { connectionFailure } from './connection-failure.ts';
import { ModelFailure } from './language-model.ts';

/** Which server and model a failure is about, for its message. */
export interface OllamaTarget {
  readonly host: string;
  readonly model: string;
}

/** The failure of a connection, or of a stream that had begun. A `ModelFailure` passes through unchanged. */
export function failureOf(error: unknown, { host, model }: OllamaTarget): ModelFailure {
  const connection = connectionFailure(error);
  if (connection instanceof ModelFailure) return connection;
  const { kind, said } = connection;
  const failure = (message: string) => new ModelFailure(kind, message, { cause: error });
  if (kind === 'timeout') return failure(`Ollama at ${host} said nothing for too long (${said}).`);
  if (kind === 'unreachable') {
    return failure(
      `Ollama at ${host} cannot be reached (${said}). Start it with \`ollama serve\`, or correct OLLAMA_HOST.`,
    );
  }
  const what = said.startsWith('Did not receive done')
    ? 'the answer has no end; Ollama breaks off so when a model repeats itself'
    : said;
  return failure(`Ollama at ${host} broke off while running ${model}: ${what}`);
}

/** The failure that an HTTP answer other than 2xx stands for. */
export function failureOfStatus(status: number, said: string, { host, model }: OllamaTarget): ModelFailure {
  if (status === 404) {
    return new ModelFailure(
      'missing',
      `Ollama at ${host} has no model ${model}. Get it with \`ollama pull ${model}\`.`,
    );
  }
  if (/exceeds? .*context/i.test(said)) {
    return new ModelFailure('overflow', `The prompt does not fit the context of ${model}: ${said}`);
  }
  // Ollama's own queue is full (OLLAMA_MAX_QUEUE): as good as not there.
  const kind = status === 503 ? 'unreachable' : 'broken';
  return new ModelFailure(kind, `Ollama at ${host} answered ${status}: ${said}`);
}
