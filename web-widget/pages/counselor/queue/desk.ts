import type { HandoverMessage, HandoverQueue } from '../../../../server/contracts/index.ts';
import { HandoverLine, type LineState, type Unsent } from '../../../widget/handover/handover-line.ts';
import type { LineSocket } from '../../../widget/handover/line-socket.ts';

export interface DeskState {
  readonly connection: LineState['connection'];
  /** Null until the server said. */
  readonly queue: HandoverQueue | null;
  /** What the counselor is in, by its id: the talks that they have, and the one that they look at. */
  readonly lines: ReadonlyMap<string, LineState>;
}

interface Parts {
  readonly socket: LineSocket;
  /** Keeps what is not yet sent while this page lives: it is written by a counselor on a machine of the office. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly changed: (state: DeskState) => void;
}

const keyOf = (id: string): string => `naru:handover:${id}`;

/** A counselor's desk: the queue as it is, and a line for each of their talks, all over one connection. */
export class Desk {
  readonly #parts: Parts;
  readonly #lines = new Map<string, HandoverLine>();
  /** The last message of each talk that was on the screen. */
  readonly #read = new Map<string, number>();
  #connection: DeskState['connection'] = 'connecting';
  #queue: HandoverQueue | null = null;
  #mayReopen = true;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { socket } = parts;
    socket.on('connect', () => void this.#watch());
    socket.on('disconnect', () => this.#be('lost'));
    socket.on('handover_queue', (queue) => this.#take(queue));
    if (socket.isOpen()) void this.#watch();
  }

  get state(): DeskState {
    return {
      connection: this.#connection,
      queue: this.#queue,
      lines: new Map([...this.#lines].map(([id, line]) => [id, line.state])),
    };
  }

  /** Comes into a hand-over, once. */
  enter(id: string): void {
    if (this.#lines.has(id)) return;
    const { socket, memory } = this.#parts;
    const line: HandoverLine = new HandoverLine({
      socket,
      id,
      unsent: JSON.parse(memory.getItem(keyOf(id)) ?? '[]') as Unsent[],
      keep: (unsent) => {
        if (unsent.length === 0) memory.removeItem(keyOf(id));
        else memory.setItem(keyOf(id), JSON.stringify(unsent));
      },
      changed: () => this.#tell(),
    });
    this.#lines.set(id, line);
    this.#tell();
  }

  write(id: string, text: string, sources: readonly string[]): void {
    this.#lines.get(id)?.write(text, sources);
  }

  discard(id: string, messageId: string): void {
    this.#lines.get(id)?.discard(messageId);
  }

  /** What stands on the screen is read. */
  read(id: string): void {
    this.#read.set(id, this.#lines.get(id)?.state.messages.at(-1)?.seq ?? 0);
  }

  /** How many messages of the citizen were not on the screen yet. */
  unread(id: string): number {
    const read = this.#read.get(id) ?? 0;
    const isNew = ({ author, seq }: HandoverMessage) => author === 'citizen' && seq > read;
    return this.#lines.get(id)?.state.messages.filter(isNew).length ?? 0;
  }

  close(): void {
    for (const line of this.#lines.values()) line.leave();
    this.#parts.socket.close();
  }

  async #watch(): Promise<void> {
    const { socket } = this.#parts;
    try {
      const reply = await socket.ask('handover_queue', {});
      if (!('error' in reply)) {
        this.#mayReopen = true;
        this.#connection = 'open';
        return this.#take(reply);
      }
      // The session may only have been renewed; a new connection shows the new one.
      if (!this.#mayReopen) return this.#be('signed_out');
      this.#mayReopen = false;
      socket.reopen();
    } catch {
      if (socket.isOpen()) socket.reopen();
    }
  }

  #take(queue: HandoverQueue): void {
    this.#queue = queue;
    for (const { id } of queue.own) this.enter(id);
    this.#tell();
  }

  #be(connection: DeskState['connection']): void {
    if (this.#connection === 'signed_out') return;
    this.#connection = connection;
    this.#tell();
  }

  #tell(): void {
    this.#parts.changed(this.state);
  }
}
