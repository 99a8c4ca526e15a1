import { ModelFailure } from './language-model.ts';

/** Which server and model a failure is about, for its message. */
export interface OllamaTarget {
  readonly host: string;
  readonly model: string;
}

const refused = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ETIMEDOUT',
]);
const tooSlow = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']);

/** The system's code of a failed `fetch`, wherever in the chain of causes it stands. */
function systemCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    const first: unknown = cause instanceof AggregateError ? cause.errors[0] : undefined;
    if (first instanceof Error && 'code' in first && typeof first.code === 'string') return first.code;
  }
  return undefined;
}

/** The failure of a connection, or of a stream that had begun. A `ModelFailure` passes through unchanged. */
export function failureOf(error: unknown, { host, model }: OllamaTarget): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const code = systemCode(error);
  if (code && refused.has(code)) {
    return new ModelFailure(
      'unreachable',
      `Ollama at ${host} cannot be reached (${code}). Start it with \`ollama serve\`, or correct OLLAMA_HOST.`,
      { cause: error },
    );
  }
  if (code && tooSlow.has(code)) {
    return new ModelFailure('timeout', `Ollama at ${host} said nothing for too long (${code}).`, {
      cause: error,
    });
  }
  const message = error instanceof Error ? error.message : String(error);
  const said = message.startsWith('Did not receive done')
    ? 'the answer has no end; Ollama breaks off so when a model repeats itself'
    : message;
  return new ModelFailure('broken', `Ollama at ${host} broke off while running ${model}: ${said}`, {
    cause: error,
  });
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
