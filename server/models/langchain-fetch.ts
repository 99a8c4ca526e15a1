import { checkedLines } from './checked-lines.ts';
import { connectionFailure } from './connection-failure.ts';
import { ModelFailure, type ModelFailureKind } from './language-model.ts';
import { saidBy } from './said-by.ts';

/** Which server and model a failure is about. */
export interface OpenAiTarget {
  /** Base address of the API, with its version: `http://127.0.0.1:8000/v1`. */
  readonly url: string;
  readonly model: string;
}

/** The failure of a connection, or of a stream that had begun. A `ModelFailure` under it passes through unchanged. */
export function openAiFailure(error: unknown, { url, model }: OpenAiTarget): ModelFailure {
  const connection = connectionFailure(error);
  if (connection instanceof ModelFailure) return connection;
  const { kind, said } = connection;
  const message = {
    timeout: `The model server at ${url} said nothing for too long (${said}).`,
    unreachable: `The model server at ${url} cannot be reached (${said}). Start it, or correct NARU_OPENAI_URL.`,
    broken: `The model server at ${url} broke off while running ${model}: ${said}`,
  }[kind];
  return new ModelFailure(kind, message, { cause: error });
}

/** The failure that an HTTP answer other than 2xx stands for. */
function failureOfStatus(status: number, said: string, { url, model }: OpenAiTarget): ModelFailure {
  const failure = (kind: ModelFailureKind, message: string) => new ModelFailure(kind, message);
  if (status === 404)
    return failure(
      'missing',
      `The model server at ${url} has no model ${model} (${said}). Serve it there, or set NARU_MODEL to one that it has.`,
    );
  if (status === 401 || status === 403)
    return failure(
      'broken',
      `The model server at ${url} refused the key (${status}: ${said}). Correct NARU_OPENAI_KEY.`,
    );
  if (status === 400 && /context|too long|maximum.*token/i.test(said))
    return failure('overflow', `The prompt does not fit the context of ${model}: ${said}`);
  // Its own queue is full: as good as not there.
  const kind = status === 429 || status === 503 ? 'unreachable' : 'broken';
  return failure(kind, `The model server at ${url} answered ${status}: ${said}`);
}

/**
 * A `fetch` for one request to an OpenAI-compatible server. Everything that is not an answer of that API becomes a
 * `ModelFailure`, before LangChain or its client read it.
 */
export function openAiFetch(
  target: OpenAiTarget,
  signal: AbortSignal,
  baseFetch: typeof fetch = fetch,
): typeof fetch {
  return async (url, init) => {
    const response = await baseFetch(url, { ...init, signal }).catch((error: unknown) => {
      throw signal.aborted ? signal.reason : openAiFailure(error, target);
    });
    const type = response.headers.get('content-type') ?? '';
    const isJson = type.includes('application/json');
    if (!isJson && !type.includes('text/event-stream')) {
      await response.body?.cancel();
      throw new ModelFailure(
        'broken',
        `${target.url} answered ${response.status} with ${type || 'no content type'} instead of JSON. Is NARU_OPENAI_URL the base of an OpenAI-compatible API, with no login page or proxy error in between?`,
      );
    }
    if (!response.ok) throw failureOfStatus(response.status, await saidBy(response), target);
    if (!response.body || isJson) return response;
    // Fields of server-sent events: data, event, id, retry, and comments.
    const lines = checkedLines(response.body, 'deir:', `The model server at ${target.url}`, target.model);
    return new Response(lines, { status: response.status, headers: response.headers });
  };
}
