import { ModelFailure, type ModelFailureKind } from './language-model.ts';

/** Which server and model a failure is about, for its message. */
export interface OllamaTarget {
  readonly host: string;
  readonly model: string;
}

const tooSlow = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']);
/** The connection stood and was cut: the server may have been killed in the middle of its work. */
const cut = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** The first cause of a failed `fetch`: what the system said, under "fetch failed" and "terminated". */
function firstCause(error: unknown): { code: string | undefined; said: string } {
  let cause = error;
  while (cause instanceof Error) {
    const deeper: unknown = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
    if (!(deeper instanceof Error)) break;
    cause = deeper;
  }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return { code, said: cause instanceof Error ? cause.message : String(cause) };
}

/** The failure of a connection, or of a stream that had begun. A `ModelFailure` passes through unchanged. */
export function failureOf(error: unknown, { host, model }: OllamaTarget): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const { code, said } = firstCause(error);
  const failure = (kind: ModelFailureKind, message: string) =>
    new ModelFailure(kind, message, { cause: error });
  if (code && tooSlow.has(code))
    return failure('timeout', `Ollama at ${host} said nothing for too long (${said}).`);
  const noAnswer = error instanceof TypeError && error.message === 'fetch failed';
  if (noAnswer && !(code && cut.has(code))) {
    return failure(
      'unreachable',
      `Ollama at ${host} cannot be reached (${said}). Start it with \`ollama serve\`, or correct OLLAMA_HOST.`,
    );
  }
  const what = said.startsWith('Did not receive done')
    ? 'the answer has no end; Ollama breaks off so when a model repeats itself'
    : said;
  return failure('broken', `Ollama at ${host} broke off while running ${model}: ${what}`);
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
