import { checkedLines } from './checked-lines.ts';
import { ModelFailure } from './language-model.ts';
import { failureOf, failureOfStatus, type OllamaTarget } from './ollama-failure.ts';
import { saidBy } from './said-by.ts';

/** Whether `type` is what Ollama answers with: `application/x-ndjson` for streams, `application/json` else. */
const isJson = (type: string) => /^application\/(x-ndjson|json)\b/.test(type);

/**
 * A `fetch` for one request to Ollama, to be handed to a client of its own. Aborting `signal` ends the request at
 * any time: the client's `abort()` knows only streams whose headers have come, and Ollama sends none before the
 * first token. Everything that is not an answer in JSON becomes a `ModelFailure`.
 */
export function ollamaFetch(
  target: OllamaTarget,
  signal: AbortSignal,
  baseFetch: typeof fetch = fetch,
): typeof fetch {
  return async (url, init) => {
    const response = await baseFetch(url, { ...init, signal }).catch((error: unknown) => {
      throw signal.aborted ? signal.reason : failureOf(error, target);
    });
    const type = response.headers.get('content-type') ?? '';
    if (!isJson(type)) {
      await response.body?.cancel();
      throw new ModelFailure(
        'broken',
        `${target.host} answered ${response.status} with ${type || 'no content type'} instead of JSON. Is OLLAMA_HOST an Ollama server, with no login page or proxy error in between?`,
      );
    }
    if (!response.ok) throw failureOfStatus(response.status, await saidBy(response), target);
    if (!response.body || !type.includes('ndjson')) return response;
    return new Response(checkedLines(response.body, '{', `Ollama at ${target.host}`, target.model), {
      status: response.status,
      headers: response.headers,
    });
  };
}
