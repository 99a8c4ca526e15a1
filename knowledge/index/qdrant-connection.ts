import { setTimeout as pause } from 'node:timers/promises';
import {
  QdrantClient,
  QdrantClientResourceExhaustedError,
  QdrantClientTimeoutError,
} from '@qdrant/js-client-rest';
import type { QdrantSettings } from './index-settings.ts';
import { StoreUnavailable } from './vector-store.ts';

/** A search or a look-up; a question must end within 3 s also when the server hangs. */
const readTimeoutMs = 1_500;
/** A write waits until the server has applied it; a page of a whole index has many megabytes. */
const bulkTimeoutMs = 30_000;
const retryPauseMs = 50;

/** The collection, or the alias, is not on the server. */
export class CollectionMissing extends Error {}

/** Sends requests with time limits, and says in the port's terms why one failed. */
export class QdrantConnection {
  readonly #settings: QdrantSettings;
  readonly #reading: QdrantClient;
  readonly #bulk: QdrantClient;
  readonly #timeoutMs: number;

  constructor(settings: QdrantSettings) {
    this.#settings = settings;
    this.#timeoutMs = settings.timeoutMs ?? readTimeoutMs;
    this.#reading = client(settings, this.#timeoutMs);
    this.#bulk = client(settings, Math.max(bulkTimeoutMs, this.#timeoutMs));
  }

  /** The server's own limit in whole seconds, so that it does not go on with what nobody waits for. */
  get serverTimeoutSeconds(): number {
    return Math.max(1, Math.ceil(this.#timeoutMs / 1000));
  }

  /** A read that fails at once, as on a connection that the server closed meanwhile, is asked again, once. */
  async read<Result>(request: (client: QdrantClient) => Promise<Result>): Promise<Result> {
    const began = performance.now();
    try {
      return await request(this.#reading);
    } catch (failure) {
      const atOnce = performance.now() - began < this.#timeoutMs / 4;
      if (!connectionFailed(failure) || !atOnce) throw this.#explained(failure);
    }
    await pause(retryPauseMs);
    return await request(this.#reading).catch((failure) => {
      throw this.#explained(failure);
    });
  }

  /**
   * A write, or a read of a large page. Never sent twice: where the first one did arrive after all, the second could
   * undo what another process wrote in between.
   */
  async bulk<Result>(request: (client: QdrantClient) => Promise<Result>): Promise<Result> {
    return await request(this.#bulk).catch((failure) => {
      throw this.#explained(failure);
    });
  }

  #explained(failure: unknown): unknown {
    const unavailable = (why: string) =>
      new StoreUnavailable(`Qdrant at ${this.#settings.url} (${why})`, { cause: failure });
    if (failure instanceof QdrantClientTimeoutError) return unavailable('it does not answer in time');
    if (connectionFailed(failure)) return unavailable('no connection');
    if (failure instanceof QdrantClientResourceExhaustedError) return unavailable('it has too much to do');
    const status = statusOf(failure);
    if (status === null) return failure;
    if (status === 401 || status === 403) return unavailable('it refuses QDRANT_API_KEY');
    if (status === 408 || status === 429 || status >= 500) return unavailable(`it answers ${status}`);
    if (status === 404) return new CollectionMissing(said(failure), { cause: failure });
    return new QdrantRefused(status, said(failure), failure);
  }
}

/** The server takes the request for wrong: a mistake of the adapter, or an index that another program made. */
export class QdrantRefused extends Error {
  readonly status: number;

  constructor(status: number, message: string, cause: unknown) {
    super(`Qdrant refuses the request (${status}): ${message}`, { cause });
    this.name = 'QdrantRefused';
    this.status = status;
  }
}

/** The client itself drops the path of a URL, and takes `https://host:443` for port 6333. */
function client({ url, apiKey }: QdrantSettings, timeoutMs: number): QdrantClient {
  const { protocol, hostname, pathname } = new URL(url);
  const port = url.match(/^\w+:\/\/(?:[^/@]*@)?(?:\[[^\]]*\]|[^/:]*):(\d+)/)?.[1];
  return new QdrantClient({
    host: hostname,
    port: port === undefined ? 6333 : Number(port),
    https: protocol === 'https:',
    prefix: pathname.replace(/\/+$/, ''),
    timeout: timeoutMs,
    checkCompatibility: false,
    ...(apiKey ? { headers: { 'api-key': apiKey } } : {}),
  });
}

/** What fetch throws where no answer came. */
function connectionFailed(failure: unknown): boolean {
  return (
    failure instanceof TypeError && (failure.message === 'fetch failed' || failure.message === 'terminated')
  );
}

function statusOf(failure: unknown): number | null {
  if (!(failure instanceof Error) || !('status' in failure)) return null;
  return typeof failure.status === 'number' ? failure.status : null;
}

/** Qdrant's own words: `{ status: { error } }`, or plain text. */
function said(failure: unknown): string {
  const data: unknown = failure instanceof Error && 'data' in failure ? failure.data : null;
  if (typeof data === 'string') return data;
  return JSON.stringify(data);
}
