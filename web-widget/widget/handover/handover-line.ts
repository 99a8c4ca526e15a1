import type { HandoverMessage, HandoverUpdate, HandoverView } from '../../../server/contracts/index.ts';
import type { LineSocket } from './line-socket.ts';

/** What was written and is not yet in the hand-over. */
export interface Unsent {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
  /** What the server said of it, where it will not have it; null while it is still to be sent. */
  readonly refused: string | null;
}

export interface LineState {
  readonly connection: 'connecting' | 'open' | 'lost' | 'signed_out' | 'refused';
  readonly view: HandoverView | null;
  /** In order, without a gap. */
  readonly messages: readonly HandoverMessage[];
  readonly unsent: readonly Unsent[];
}

export interface LineParts {
  readonly socket: LineSocket;
  readonly id: string;
  /** A citizen's; a counselor is signed in instead. */
  readonly key?: string;
  /** What was kept of an earlier visit. */
  readonly unsent?: readonly Unsent[];
  /** Keeps what is not yet sent, for the case that the page goes away. */
  readonly keep: (unsent: readonly Unsent[]) => void;
  readonly changed: () => void;
  /** Called when this side turns away for good. */
  readonly left?: () => void;
}

/** The server may have it later. */
const passing: readonly string[] = ['too_many', 'internal', 'over_capacity'];
const againMs = 3_000;

/**
 * One side of a hand-over. What is written is kept until the server has it, and sent again under its own id after
 * every break, one after the other; what comes is taken by its number. So nothing is lost, nothing is there twice, and
 * both sides have the same order.
 */
export class HandoverLine {
  readonly #parts: LineParts;
  #state: LineState;
  #sending = false;
  /** Whether a refusal may still be the fault of a session that was renewed meanwhile. */
  #mayReopen = true;
  #left = false;

  constructor(parts: LineParts) {
    this.#parts = parts;
    this.#state = { connection: 'connecting', view: null, messages: [], unsent: parts.unsent ?? [] };
    const { socket } = parts;
    socket.on('connect', () => void this.#join());
    socket.on('disconnect', () => {
      if (!this.#left && this.#state.connection !== 'refused') this.#set({ connection: 'lost' });
    });
    socket.on('handover', (update) => {
      if (update.view.id === parts.id) this.#take(update);
    });
    if (socket.isOpen()) void this.#join();
  }

  get state(): LineState {
    return this.#state;
  }

  write(text: string, sources: readonly string[] = []): void {
    this.#setUnsent([...this.#state.unsent, { id: newId(), text, sources, refused: null }]);
    void this.#send();
  }

  /** Takes back what the server would not have. */
  discard(id: string): void {
    this.#setUnsent(this.#state.unsent.filter((one) => one.id !== id));
  }

  /** Hears and says nothing any more. */
  leave(): void {
    this.#left = true;
    this.#parts.left?.();
  }

  get #seen(): number {
    return this.#state.messages.at(-1)?.seq ?? 0;
  }

  async #join(): Promise<void> {
    if (this.#left) return;
    const { socket, id, key } = this.#parts;
    try {
      const reply = await socket.ask('handover_join', { id, ...(key ? { key } : {}), after: this.#seen });
      if (this.#left) return;
      if ('error' in reply) return this.#refuse(reply.error.code);
      this.#mayReopen = true;
      this.#set({ connection: 'open' });
      this.#take(reply);
      await this.#send();
    } catch {
      // Where the connection broke, its return brings us here again; where it is dead, it must be opened anew.
      if (socket.isOpen()) socket.reopen();
    }
  }

  #refuse(code: string): void {
    if (passing.includes(code)) return void setTimeout(() => void this.#join(), againMs);
    const signedOut = code === 'sign_in_needed';
    if (signedOut && this.#mayReopen) {
      this.#mayReopen = false;
      this.#parts.socket.reopen();
      return;
    }
    this.#set({ connection: signedOut ? 'signed_out' : 'refused' });
  }

  #take({ view, messages }: HandoverUpdate): void {
    if (this.#left) return;
    const fresh: HandoverMessage[] = [];
    let seen = this.#seen;
    for (const message of messages) {
      if (message.seq <= seen) continue;
      if (message.seq > seen + 1) {
        void this.#join();
        break;
      }
      fresh.push(message);
      seen = message.seq;
    }
    const unsent = this.#state.unsent.filter(({ id }) => !fresh.some((message) => message.id === id));
    const had = unsent.length < this.#state.unsent.length;
    this.#state = { ...this.#state, view, messages: [...this.#state.messages, ...fresh], unsent };
    if (had) this.#parts.keep(unsent);
    this.#parts.changed();
  }

  /** Sends what is unsent, the oldest first and one at a time, so that they arrive in the order written. */
  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    const { socket, id, key } = this.#parts;
    try {
      while (!this.#left && this.#state.connection === 'open') {
        const next = this.#state.unsent.find(({ refused }) => refused === null);
        if (!next) return;
        const { id: messageId, text, sources } = next;
        const reply = await socket.ask('handover_write', {
          id,
          ...(key ? { key } : {}),
          messageId,
          text,
          sources,
        });
        if (!('error' in reply)) {
          // Others wrote before it: they come with it.
          if (reply.seq > this.#seen + 1) await this.#join();
          else if (this.#state.view) this.#take({ view: this.#state.view, messages: [reply] });
          this.#setUnsent(this.#state.unsent.filter((one) => one.id !== messageId));
        } else if (passing.includes(reply.error.code))
          await new Promise((resolve) => setTimeout(resolve, againMs));
        else if (reply.error.code === 'sign_in_needed') return this.#refuse(reply.error.code);
        else this.#markRefused(messageId, reply.error.message);
      }
    } catch {
      if (socket.isOpen()) socket.reopen();
    } finally {
      this.#sending = false;
    }
  }

  #markRefused(id: string, refused: string): void {
    this.#setUnsent(this.#state.unsent.map((one) => (one.id === id ? { ...one, refused } : one)));
  }

  #setUnsent(unsent: readonly Unsent[]): void {
    this.#parts.keep(unsent);
    this.#set({ unsent });
  }

  #set(change: Partial<LineState>): void {
    this.#state = { ...this.#state, ...change };
    this.#parts.changed();
  }
}

/** A random UUID (RFC 9562, version 4), on plain HTTP too, where `crypto.randomUUID` is missing. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const value = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
