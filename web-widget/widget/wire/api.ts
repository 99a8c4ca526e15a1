import type {
  AskedHandover,
  Conversation,
  Feedback,
  HandoverDesk,
  HandoverRequest,
  Passage,
  RunEvent,
  RunRequest,
} from '../../../server/contracts/index.ts';
import { readEvents } from './event-stream.ts';
import { refusal } from './refusal.ts';
import { type SiteSession, sessionHeader } from './site-session.ts';

export { Refusal, refusal } from './refusal.ts';

/** A question. Pages that have no site say which service it is for. */
export type Asking = Omit<RunRequest, 'assistant'> & { readonly assistant?: string };

/**
 * The server as the widget sees it. Every call throws `Refusal` when the server says no, and whatever `fetch` throws
 * when it cannot be reached.
 */
export class Api {
  readonly #base: URL;
  readonly #session: SiteSession | undefined;

  /**
   * @param base the address that `v1/…` hangs on, with a slash at its end
   * @param session shown with every call, on the page of a site
   */
  constructor(base: URL, session?: SiteSession) {
    this.#base = base;
    this.#session = session;
  }

  address(path: string): string {
    return new URL(path, this.#base).href;
  }

  async #call(path: string, init: RequestInit = {}, accept = 'application/json'): Promise<Response> {
    const send = (shown?: string): Promise<Response> =>
      fetch(this.address(path), {
        ...init,
        headers: {
          accept,
          ...(init.body ? { 'content-type': 'application/json' } : {}),
          ...(shown ? { [sessionHeader]: shown } : {}),
        },
      });
    const token = (await this.#session?.get())?.token;
    let response = await send(token);
    // A server that was started anew, or a machine that slept, does not know the token any more.
    if (response.status === 401 && this.#session)
      response = await send((await this.#session.renew(token)).token);
    if (!response.ok) throw await refusal(response);
    return response;
  }

  async *#events(path: string, init: RequestInit): AsyncGenerator<RunEvent> {
    const response = await this.#call(path, init, 'text/event-stream');
    if (response.body) yield* readEvents(response.body);
  }

  /** On the page of a site, its service is asked, whatever the request names. */
  async *ask(request: Asking, signal: AbortSignal): AsyncGenerator<RunEvent> {
    const site = await this.#session?.get();
    const body = JSON.stringify(site ? { ...request, assistant: site.assistant } : request);
    yield* this.#events('v1/runs', { method: 'POST', body, signal });
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

  /** What a socket shows when it is opened, as a call shows its header. */
  async socketSession(): Promise<{ session?: string }> {
    const token = (await this.#session?.get())?.token;
    return token ? { session: token } : {};
  }

  /** Whether a person can be asked for now. */
  async handoverDesk(): Promise<HandoverDesk> {
    return (await this.#call('v1/handover-desk')).json() as Promise<HandoverDesk>;
  }

  async askForPerson(request: HandoverRequest): Promise<AskedHandover> {
    const init = { method: 'POST', body: JSON.stringify(request) };
    return (await this.#call('v1/handovers', init)).json() as Promise<AskedHandover>;
  }

  async leavePerson({ id, key }: Pick<AskedHandover, 'id' | 'key'>): Promise<void> {
    await this.#call(`v1/handovers/${id}/leave`, { method: 'POST', body: JSON.stringify({ key }) });
  }
}
