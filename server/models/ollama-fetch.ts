import { ModelFailure } from './language-model.ts';
import { failureOf, failureOfStatus, type OllamaTarget } from './ollama-failure.ts';

const newline = 0x0a;
const brace = 0x7b;

/** How much of an unexpected answer goes into an error's message. */
const excerpt = 300;

/** Whether `type` is what Ollama answers with: `application/x-ndjson` for streams, `application/json` else. */
const isJson = (type: string) => /^application\/(x-ndjson|json)\b/.test(type);

async function saidBy(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'error' in body) return String(body.error);
  } catch {
    // Not JSON: the text itself is what it said.
  }
  return text.slice(0, excerpt).trim() || response.statusText;
}

/**
 * Lets a stream of JSON lines through as it is, and fails on a line that is not a JSON object or that breaks off.
 * The client would skip such a line with a console message, and a lost piece can turn an answer into its opposite.
 */
function checkedLines(target: OllamaTarget): TransformStream<Uint8Array, Uint8Array> {
  let atLineStart = true;
  const broken = (what: string) =>
    new ModelFailure('broken', `Ollama at ${target.host} ${what} while running ${target.model}.`);
  return new TransformStream({
    transform(bytes, controller) {
      for (let at = 0; at < bytes.length; ) {
        if (atLineStart && bytes[at] !== brace && bytes[at] !== newline) {
          throw broken('sent a line that is not JSON');
        }
        const end = bytes.indexOf(newline, at);
        atLineStart = end !== -1;
        at = end === -1 ? bytes.length : end + 1;
      }
      controller.enqueue(bytes);
    },
    flush() {
      if (!atLineStart) throw broken('broke off in the middle of a line');
    },
  });
}

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
    return new Response(response.body.pipeThrough(checkedLines(target)), {
      status: response.status,
      headers: response.headers,
    });
  };
}
