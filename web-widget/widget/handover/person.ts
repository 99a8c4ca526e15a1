import type { AskedHandover, HandoverMessage } from '../../../server/contracts/index.ts';
import type { Memory } from '../keep/memory.ts';
import type { Language } from '../messages/messages.ts';
import { personMessages } from '../messages/person.ts';
import { type Api, Refusal } from '../wire/api.ts';
import { HandoverLine, type LineState, type Unsent } from './handover-line.ts';
import { openSocket } from './open-socket.ts';
import { standing } from './standing.ts';

export interface PersonState {
  readonly asking: boolean;
  /** What the server said where it did not take the request: its code; `unreachable` where it could not be reached. */
  readonly failure: string | null;
  /** Null while nobody was asked for. */
  readonly line: LineState | null;
}

export interface PersonParts {
  api: Api;
  memory: Memory;
  /** The address that `v1/…` hangs on. */
  base: URL;
  language: () => Language;
  /** Says a sentence to a person who does not see the screen. */
  tell: (sentence: string) => void;
  /** A talk began with the request. */
  began: (conversationId: string) => void;
  /** Finds out anew whether a person can be asked for. */
  look: () => Promise<void>;
  changed: () => void;
}

interface Kept extends Pick<AskedHandover, 'id' | 'key'> {
  readonly unsent: readonly Unsent[];
}

/** States in which nothing happens any more. */
const over: readonly string[] = ['left', 'gone', 'ended', 'closed'];

export function isOver({ view, connection }: LineState): boolean {
  return connection === 'refused' || (view !== null && over.includes(view.state));
}

/** The way from the talk with Naru to a person: asking, waiting, writing, leaving. */
export class Person {
  readonly #parts: PersonParts;
  #state: PersonState = { asking: false, failure: null, line: null };
  #line: HandoverLine | null = null;
  #kept: Kept | null = null;

  constructor(parts: PersonParts) {
    this.#parts = parts;
  }

  get state(): PersonState {
    return this.#state;
  }

  /** Goes on where this browser left one. */
  resume(): void {
    const kept = this.#parts.memory.get('handover');
    if (kept && !this.#line) this.#open(JSON.parse(kept) as Kept);
  }

  async ask(): Promise<void> {
    if (this.#state.asking) return;
    this.#set({ asking: true, failure: null });
    try {
      const { api, memory, language, began } = this.#parts;
      const conversationId = memory.get('conversation');
      const request = { language: language(), ...(conversationId ? { conversationId } : {}) };
      const asked = await api.askForPerson(request);
      began(asked.conversationId);
      this.#open({ ...asked, unsent: [] });
    } catch (error) {
      this.#set({ failure: error instanceof Refusal ? error.code : 'unreachable' });
      await this.#parts.look();
    } finally {
      this.#set({ asking: false });
    }
  }

  write(text: string): void {
    this.#line?.write(text);
  }

  discard(id: string): void {
    this.#line?.discard(id);
  }

  /** Ends it. @throws what the server or the network said; it goes on then */
  async leave(): Promise<void> {
    if (this.#kept) await this.#parts.api.leavePerson(this.#kept);
  }

  /** Turns away from one that is over, or whose talk was left. */
  forget(): void {
    this.#line?.leave();
    this.#line = null;
    this.#kept = null;
    this.#parts.memory.set('handover', null);
    this.#set({ line: null, failure: null });
    void this.#parts.look();
  }

  #open(kept: Kept): void {
    this.#keep(kept);
    const { api, base } = this.#parts;
    const socket = openSocket(base, () => api.socketSession());
    const line = new HandoverLine({
      socket,
      id: kept.id,
      key: kept.key,
      unsent: kept.unsent,
      keep: (unsent) => this.#kept && this.#keep({ ...this.#kept, unsent }),
      changed: () => this.#hear(line.state),
      left: socket.close,
    });
    this.#line = line;
    this.#hear(line.state);
  }

  #keep(kept: Kept): void {
    const { id, key, unsent } = kept;
    this.#kept = { id, key, unsent };
    this.#parts.memory.set('handover', JSON.stringify(this.#kept));
  }

  #hear(line: LineState): void {
    const before = this.#state.line;
    this.#set({ line });
    // It was deleted with its talk.
    if (line.connection === 'refused') this.#parts.memory.set('handover', null);
    const sentence = newsIn(before, line, this.#parts.language());
    if (sentence) this.#parts.tell(sentence);
  }

  #set(change: Partial<PersonState>): void {
    this.#state = { ...this.#state, ...change };
    this.#parts.changed();
  }
}

/** What whoever does not see the screen should hear of a change; null where it is nothing new. */
function newsIn(before: LineState | null, line: LineState, language: Language): string | null {
  const m = personMessages[language];
  const fresh: readonly HandoverMessage[] = before?.view ? line.messages.slice(before.messages.length) : [];
  const said = fresh.findLast(({ author }) => author === 'counselor');
  if (said) return m.said(said.text);
  if (line.connection === 'lost' && before?.connection === 'open') return m.lost;
  const changed =
    before?.view?.state !== line.view?.state ||
    before?.view?.position !== line.view?.position ||
    before?.view?.counselorHere !== line.view?.counselorHere;
  return line.view && changed ? standing(line, m) : null;
}
