import type { HandoverDesk } from '../../../server/contracts/index.ts';
import type { Memory } from '../keep/memory.ts';
import type { Api } from '../wire/api.ts';
import type * as live from './live.tsx';
import type { Person, PersonParts } from './person.ts';

export interface DoorState {
  /** Whether a person can be asked for; null until the server was asked. */
  readonly desk: HandoverDesk | null;
  /** The way to a person; null while nobody took it. */
  readonly person: Person | null;
}

interface Parts extends Pick<PersonParts, 'base' | 'language' | 'tell' | 'began'> {
  api: Api;
  memory: Memory;
  /** Fetches what is only needed with a person. */
  load: () => Promise<typeof live>;
}

/** What the chat knows of people before one is asked for: the rest is fetched when it is needed. */
export class Door {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  #state: DoorState = { desk: null, person: null };

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get state(): DoorState {
    return this.#state;
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** Finds out whether a person can be asked for, and goes on where this browser left one. */
  async look(): Promise<void> {
    if (this.#parts.memory.get('handover')) await this.open().catch(() => {});
    const desk = await this.#parts.api.handoverDesk().catch(() => null);
    if (desk) this.#set({ desk });
  }

  /** Rejects where what is needed could not be fetched. */
  async open(): Promise<typeof live> {
    const module = await this.#parts.load();
    if (!this.#state.person) {
      const person = new module.Person({
        ...this.#parts,
        look: () => this.look(),
        changed: () => this.#set({}),
      });
      this.#set({ person });
      person.resume();
    }
    return module;
  }

  /** The talk is left or deleted: so is what was written with a person. */
  close(): void {
    if (this.#state.person) this.#state.person.forget();
    else this.#parts.memory.set('handover', null);
  }

  #set(change: Partial<DoorState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
