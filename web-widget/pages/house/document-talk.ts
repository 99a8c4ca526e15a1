import type { Ask, DraftSection, Notice, RunEvent, RunResult } from '../../../server/contracts/index.ts';
import { type Api, Refusal } from '../../widget/wire/api.ts';
import { follow } from '../../widget/wire/follow.ts';
import type { Network } from '../../widget/wire/network.ts';

/** What a page shows of a document and the talk in which it is made. Nothing in it is changed in place. */
export interface DocumentState {
  readonly phase: 'empty' | 'opening' | 'drafting' | 'ready';
  readonly conversationId: string | null;
  readonly runId: string | null;
  /** In reading order; while it is drafted, those that are there. */
  readonly sections: readonly DraftSection[];
  readonly asks: readonly Ask[];
  readonly notices: readonly Notice[];
  readonly citations: RunResult['citations'];
  /** How many versions there are; the last one is shown. */
  readonly versions: number;
  /** How much of a batch is done; null where it is none. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** What went wrong with the last step, in words; null when nothing did. */
  readonly failure: string | null;
}

const nothing: DocumentState = {
  phase: 'empty',
  conversationId: null,
  runId: null,
  sections: [],
  asks: [],
  notices: [],
  citations: [],
  versions: 0,
  progress: null,
  failure: null,
};

export interface DocumentTalkParts {
  readonly api: Api;
  readonly assistant: string;
  readonly network: Network;
  readonly language: 'ko' | 'en';
  /** Called at every change. */
  readonly changed: (state: DocumentState) => void;
  /** Words for what the server itself did not say: it cannot be reached, or the connection broke for good. */
  readonly words: { readonly unreachable: string; readonly lost: string };
}

/** A document in the making: each step sends what is new, and the sections come back one by one. */
export class DocumentTalk {
  readonly #parts: DocumentTalkParts;
  #state: DocumentState = nothing;
  #leaving = new AbortController();

  constructor(parts: DocumentTalkParts) {
    this.#parts = parts;
  }

  get state(): DocumentState {
    return this.#state;
  }

  #set(change: Partial<DocumentState>): void {
    this.#state = { ...this.#state, ...change };
    this.#parts.changed(this.#state);
  }

  /** Shows a document that is kept, as after a reload. */
  async open(conversationId: string): Promise<void> {
    this.#set({ ...nothing, phase: 'opening', conversationId });
    try {
      const { runs } = await this.#parts.api.conversation(conversationId);
      const last = runs.findLast(({ draft }) => draft !== null);
      this.#set({ versions: runs.filter(({ draft }) => draft !== null).length });
      if (last) this.#finish(last);
      else this.#set({ phase: 'empty' });
    } catch (error) {
      this.#set({ ...nothing, failure: this.#wordsFor(error) });
    }
  }

  /** One step: a new version. What was there stays in view until its successor comes. */
  async send(input: Record<string, unknown>): Promise<void> {
    if (this.#state.phase === 'drafting') return;
    const { api, assistant, network, language } = this.#parts;
    const before = this.#state;
    const { conversationId } = before;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#set({ phase: 'drafting', sections: [], asks: [], notices: [], progress: null, failure: null });
    const request = { assistant, input, language, ...(conversationId ? { conversationId } : {}) };
    let seen = 0;
    try {
      const end = await follow({
        open: (gone) => api.ask(request, gone),
        reopen: async () => {
          const { runId } = this.#state;
          return runId === null ? null : (gone) => api.follow(runId, seen, gone);
        },
        take: (event) => {
          seen = event.seq;
          this.#take(event);
        },
        lost: () => {},
        network,
        signal,
      });
      if (end === 'gone') this.#set({ ...before, failure: this.#parts.words.lost });
    } catch (error) {
      this.#set({ ...before, failure: this.#wordsFor(error) });
    }
  }

  /** Ends what is being drafted. */
  async stop(): Promise<void> {
    const { runId } = this.#state;
    if (runId !== null && this.#state.phase === 'drafting') await this.#parts.api.cancel(runId);
  }

  /** Deletes the document whole. False where that failed; the state says why. */
  async remove(): Promise<boolean> {
    const { conversationId } = this.#state;
    if (conversationId === null) return true;
    try {
      await this.#parts.api.removeConversation(conversationId);
      this.#set(nothing);
      return true;
    } catch (error) {
      this.#set({ failure: this.#wordsFor(error) });
      return false;
    }
  }

  /** Turns away: nothing of this document is reported any more. */
  leave(): void {
    this.#leaving.abort();
  }

  #take(event: RunEvent): void {
    const { sections, notices } = this.#state;
    if (event.type === 'started') this.#set({ runId: event.runId, conversationId: event.conversationId });
    else if (event.type === 'section')
      this.#set({ sections: [...sections.filter(({ id }) => id !== event.section.id), event.section] });
    else if (event.type === 'progress') this.#set({ progress: { done: event.done, of: event.of } });
    else if (event.type === 'asks') this.#set({ asks: event.asks });
    else if (event.type === 'notice') this.#set({ notices: [...notices, event.notice] });
    else if (event.type === 'finished') {
      if (event.result.draft) this.#set({ versions: this.#state.versions + 1 });
      this.#finish(event.result);
    }
  }

  #finish({ id, draft, asks, notices, citations, answer, status }: RunResult): void {
    const failed = status !== 'answered' && status !== 'clarification';
    this.#set({
      phase: draft || asks.length > 0 ? 'ready' : 'empty',
      runId: id,
      sections: (draft?.sections ?? []).map((section) => ({
        ...section,
        content: draft?.content[section.id],
      })),
      asks,
      notices,
      citations,
      failure: failed ? answer.text : null,
    });
  }

  #wordsFor(error: unknown): string {
    if (error instanceof Refusal && error.said) return error.said;
    return this.#parts.words.unreachable;
  }
}
