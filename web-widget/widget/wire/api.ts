import type {
  Conversation,
  ErrorResponse,
  Feedback,
  Passage,
  RunEvent,
  RunRequest,
} from '../../../server/contracts/index.ts';
import { readEvents } from './event-stream.ts';

/** The server said no. `code` is one of its error codes, `said` what it says of it to a person, in Korean. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly said: string;

  constructor(code: string, status: number, said = '') {
    super(`the server answered ${status} ${code}`);
    this.code = code;
    this.status = status;
    this.said = said;
  }
}

/** What a response that is no success says. */
export async function refusal(response: Response): Promise<Refusal> {
  const body = (await response.json().catch(() => null)) as ErrorResponse | null;
  const { code = 'other', message, issues } = body?.error ?? {};
  return new Refusal(code, response.status, issues?.[0]?.message ?? message);
}

/**
 * The server as the widget sees it. Every call throws `Refusal` when the server says no, and whatever `fetch` throws
 * when it cannot be reached.
 */
export class Api {
  readonly #base: URL;

  /** @param base the address that `v1/…` hangs on, with a slash at its end */
  constructor(base: URL) {
    this.#base = base;
  }

  address(path: string): string {
    return new URL(path, this.#base).href;
  }

  async #call(path: string, init: RequestInit = {}, accept = 'application/json'): Promise<Response> {
    const response = await fetch(this.address(path), {
      ...init,
      headers: { accept, ...(init.body ? { 'content-type': 'application/json' } : {}) },
    });
    if (!response.ok) throw await refusal(response);
    return response;
  }

  async *#events(path: string, init: RequestInit): AsyncGenerator<RunEvent> {
    const response = await this.#call(path, init, 'text/event-stream');
    if (response.body) yield* readEvents(response.body);
  }

  ask(request: RunRequest, signal: AbortSignal): AsyncGenerator<RunEvent> {
    return this.#events('v1/runs', { method: 'POST', body: JSON.stringify(request), signal });
  }

  /** The events of a run that come after number `after`. */
  follow(runId: string, after: number, signal: AbortSignal): AsyncGenerator<RunEvent> {
    return this.#events(`v1/runs/${runId}?after=${after}`, { signal });
  }

  async cancel(runId: string): Promise<void> {
    await this.#call(`v1/runs/${runId}/cancel`, { method: 'POST' });
  }

  async feedback(runId: string, feedback: Feedback): Promise<void> {
    await this.#call(`v1/runs/${runId}/feedback`, { method: 'POST', body: JSON.stringify(feedback) });
  }

  async conversation(id: string): Promise<Conversation> {
    return (await this.#call(`v1/conversations/${id}`)).json() as Promise<Conversation>;
  }

  async removeConversation(id: string): Promise<void> {
    await this.#call(`v1/conversations/${id}`, { method: 'DELETE' });
  }

  async passage(id: string): Promise<Passage> {
    return (await this.#call(`v1/passages/${id}`)).json() as Promise<Passage>;
  }
}
