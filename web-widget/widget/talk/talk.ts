import type { Feedback, RunEvent, RunRequest } from '../../../server/contracts/index.ts';
import type { Memory } from '../keep/memory.ts';
import type { Failure, Language } from '../messages/index.ts';
import type { Api, Asking } from '../wire/api.ts';
import { follow } from '../wire/follow.ts';
import type { Network } from '../wire/network.ts';
import { Refusal } from '../wire/refusal.ts';
import { advance, isOver, newTurn, type Turn, turnOf, withoutRetried } from './turn.ts';

/** What a person who does not see the screen should hear. */
export type News = 'preparing' | 'stopped' | 'reconnecting' | { done: Turn };

export interface TalkState {
  readonly turns: readonly Turn[];
  readonly connection: 'open' | 'lost' | 'offline';
  /** The way of the talk that this browser remembers. */
  readonly past: 'none' | 'loading' | 'loaded' | 'unreachable';
}

interface Parts {
  api: Api;
  memory: Pick<Memory, 'get' | 'set'>;
  /** What is asked of which service; the question of the site's service where nothing is said. */
  asking?: (question: string) => Pick<RunRequest, 'assistant' | 'input'>;
  network: Network;
  language: () => Language;
  tell: (news: News) => void;
}

const failures: readonly string[] = ['too_many', 'over_capacity', 'conversation_busy', 'unknown_site'];
/** A stopped run is given this long to end on the server before the next question goes out. */
const patience = 3000;

/** One person's talk: its turns, the run under way, and everything that can be done to them. */
export class Talk {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  #state: TalkState = { turns: [], connection: 'open', past: 'none' };
  #end = new AbortController();
  #receiving: Promise<void> = Promise.resolve();
  #asked = 0;
  /** Every run that has been on the screen. */
  readonly #known = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.network.watch((online) => {
      if (!online) this.#set({ connection: 'offline' });
      else if (this.#state.connection === 'offline')
        this.#set({ connection: this.isAnswering ? 'lost' : 'open' });
    });
  }

  get state(): TalkState {
    return this.#state;
  }

  get isAnswering(): boolean {
    const last = this.#state.turns.at(-1);
    return last !== undefined && !isOver(last);
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** Brings back the talk that this browser remembers, and goes on with its run if there is one. */
  async restore(): Promise<void> {
    const { api, memory } = this.#parts;
    const id = memory.get('conversation');
    if (!id || this.#state.past === 'loading' || this.#state.past === 'loaded') return;
    this.#set({ past: 'loading' });
    try {
      const { runs, active, feedback } = await api.conversation(id);
      const turns = runs.map((run) => ({ ...turnOf(run), feedback: feedback[run.id] ?? null }));
      if (active) turns.push({ ...newTurn(active.id, active.question), runId: active.id });
      for (const run of runs) this.#known.add(run.id);
      this.#set({ past: 'loaded', turns: [...withoutRetried(turns), ...this.#state.turns] });
      if (active) this.#receive(active.id, (signal) => api.follow(active.id, 0, signal));
    } catch (error) {
      if (error instanceof Refusal && error.code === 'unknown_conversation') {
        memory.set('conversation', null);
        this.#set({ past: 'none' });
      } else this.#set({ past: 'unreachable' });
    }
  }

  /** Asks. Nothing happens while another answer is under way, or when there is nothing to ask. */
  ask(question: string): void {
    const asked = question.trim();
    if (!asked || this.isAnswering) return;
    this.#asked += 1;
    const key = `asked-${this.#asked}`;
    this.#set({ turns: [...this.#state.turns, newTurn(key, asked)] });
    this.#parts.tell('preparing');
    this.#receive(key, (signal) => this.#parts.api.ask(this.#request(asked), signal));
  }

  /** Asks the last question once more, in the place of the answer that it had. */
  retry(): void {
    const last = this.#state.turns.at(-1);
    if (!last || this.isAnswering) return;
    this.#set({ turns: this.#state.turns.slice(0, -1) });
    this.ask(last.question);
  }

  /** Stops the answer at once on the screen, and as soon as it can be on the server. What has come stays. */
  stop(): void {
    const last = this.#state.turns.at(-1);
    if (!last || isOver(last)) return;
    this.#change(last.key, (turn) => ({ ...turn, progress: { at: 'stopped' } }));
    this.#set({ connection: this.#parts.network.isOnline() ? 'open' : 'offline' });
    this.#parts.tell('stopped');
    if (last.runId) this.#cancel(last.runId);
  }

  /** @throws what the server or the network said, with the buttons as they were before */
  async rate(key: string, feedback: Feedback): Promise<void> {
    const turn = this.#state.turns.find((one) => one.key === key);
    if (!turn?.runId) return;
    this.#change(key, (one) => ({ ...one, feedback }));
    try {
      await this.#parts.api.feedback(turn.runId, feedback);
    } catch (error) {
      this.#change(key, (one) => ({ ...one, feedback: turn.feedback }));
      throw error;
    }
  }

  /** Leaves this talk for a new one; the server keeps it. */
  startOver(): void {
    const last = this.#state.turns.at(-1);
    if (last?.runId && !isOver(last)) this.#cancel(last.runId);
    this.#end.abort();
    this.#end = new AbortController();
    this.#parts.memory.set('conversation', null);
    this.#set({ turns: [], past: 'none', connection: this.#parts.network.isOnline() ? 'open' : 'offline' });
  }

  /** Deletes this talk, on the server too. @throws what the server or the network said; nothing is deleted then */
  async remove(): Promise<void> {
    const id = this.#parts.memory.get('conversation');
    try {
      if (id) await this.#parts.api.removeConversation(id);
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'unknown_conversation')) throw error;
    }
    this.startOver();
  }

  #request(question: string): Asking {
    const conversationId = this.#parts.memory.get('conversation');
    return {
      ...(this.#parts.asking?.(question) ?? { input: { question } }),
      language: this.#parts.language(),
      ...(conversationId ? { conversationId } : {}),
    };
  }

  #receive(key: string, open: (signal: AbortSignal) => AsyncIterable<RunEvent>): void {
    const { signal } = this.#end;
    const before = Promise.race([
      this.#receiving,
      new Promise<void>((resolve) => setTimeout(resolve, patience)),
    ]);
    this.#receiving = before.then(() => this.#run(key, open, signal));
  }

  async #run(
    key: string,
    open: (signal: AbortSignal) => AsyncIterable<RunEvent>,
    signal: AbortSignal,
  ): Promise<void> {
    const turn = (): Turn | undefined => this.#state.turns.find((one) => one.key === key);
    try {
      const end = await follow({
        open,
        signal,
        network: this.#parts.network,
        take: (event) => this.#take(key, event),
        lost: () => this.#lost(key),
        reopen: async (offline) => {
          const now = turn();
          if (!now || isOver(now)) return null;
          const runId = now.runId ?? (await this.#runBehind(key));
          if (runId) return (again) => this.#parts.api.follow(runId, turn()?.seq ?? 0, again);
          return offline ? open : null;
        },
      });
      if (end === 'gone') this.#fail(key, turn()?.runId ? 'lost' : 'unreachable');
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'other';
      if (code === 'unknown_conversation' && this.#parts.memory.get('conversation')) {
        this.#parts.memory.set('conversation', null);
        return this.#run(
          key,
          (again) => this.#parts.api.ask(this.#request(turn()?.question ?? ''), again),
          signal,
        );
      }
      this.#fail(
        key,
        code === 'unknown_run' ? 'lost' : failures.includes(code) ? (code as Failure) : 'other',
      );
    }
  }

  /** The run of a question whose answer broke off before its first event: the conversation knows whether it began. */
  async #runBehind(key: string): Promise<string | null> {
    const id = this.#parts.memory.get('conversation');
    if (!id) return null;
    const { runs, active } = await this.#parts.api.conversation(id);
    const newest = active?.id ?? runs.at(-1)?.id;
    const runId = newest && !this.#known.has(newest) ? newest : null;
    if (runId) this.#change(key, (turn) => ({ ...turn, runId }));
    return runId;
  }

  #take(key: string, event: RunEvent): void {
    const before = this.#state.turns.find((turn) => turn.key === key);
    if (!before) return;
    if (event.type === 'started') this.#parts.memory.set('conversation', event.conversationId);
    const after = advance(before, event);
    this.#known.add(event.runId);
    this.#change(key, () => after);
    if (this.#state.connection === 'lost') this.#set({ connection: 'open' });
    if (after.progress.at === 'stopped') {
      if (!before.runId && event.type !== 'finished') this.#cancel(event.runId);
    } else if (after.progress.at === 'finished' && before.progress.at !== 'finished') {
      this.#parts.tell({ done: after });
    }
  }

  #lost(key: string): void {
    const turn = this.#state.turns.find((one) => one.key === key);
    if (!turn?.runId || isOver(turn)) return;
    this.#set({ connection: this.#parts.network.isOnline() ? 'lost' : 'offline' });
    this.#parts.tell('reconnecting');
  }

  #fail(key: string, failure: Failure): void {
    this.#change(key, (turn) => (isOver(turn) ? turn : { ...turn, progress: { at: 'failed', failure } }));
    this.#set({ connection: this.#parts.network.isOnline() ? 'open' : 'offline' });
  }

  #cancel(runId: string): void {
    this.#parts.api.cancel(runId).catch(() => {});
  }

  #change(key: string, change: (turn: Turn) => Turn): void {
    this.#set({ turns: this.#state.turns.map((turn) => (turn.key === key ? change(turn) : turn)) });
  }

  #set(change: Partial<TalkState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
