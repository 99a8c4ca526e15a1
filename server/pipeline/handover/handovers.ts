import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Retriever } from '../../../knowledge/retrieve/retriever.ts';
import { consultation } from '../../assistants/consultation/consultation.ts';
import {
  type AskedHandover,
  type HandoverDesk,
  type HandoverEvent,
  type HandoverMessage,
  type HandoverQueue,
  type HandoverRequest,
  type HandoverSource,
  type HandoverSuggestion,
  type HandoverWrite,
  type OpenedHandover,
  PublicError,
  RunResult,
} from '../../contracts/index.ts';
import { maskPersonalData } from '../../guards/personal-data.ts';
import { mayOpen, ownerOf } from '../../identity/ownership.ts';
import type { Visitor } from '../../identity/visitor.ts';
import type { HandoverChange, HandoverRecord, PresentCounselor } from '../../records/handovers.ts';
import type { Records } from '../../records/records.ts';
import { auditInto } from '../audit.ts';
import type { Metrics } from '../metrics.ts';
import type { Runs } from '../runs.ts';
import { isFor, queueOf, viewOf } from './handover-view.ts';
import { type HandoverSettings, presenceMs } from './settings.ts';
import { isQueued } from './states.ts';
import { changeBy } from './sweep.ts';
import type { Switchboard } from './switchboard.ts';

/** Who is in a hand-over: its citizen, by the key that only their browser has, or a counselor who is signed in. */
export type Party = { readonly key: string } | { readonly visitor: Visitor };

/** Talks that go on with a person. What a party may not open does not exist for it. */
export interface Handovers {
  desk(): Promise<HandoverDesk>;
  /** @throws PublicError handover_off, handover_closed, handover_full, unknown_conversation */
  ask(request: HandoverRequest, visitor: Visitor): Promise<AskedHandover>;
  /** The citizen ends it. @throws PublicError unknown_handover */
  leave(id: string, key: string): Promise<void>;
  queue(visitor: Visitor): Promise<HandoverQueue>;
  /** With the talk before it; that it was read is written down. @throws PublicError unknown_handover */
  open(id: string, visitor: Visitor): Promise<OpenedHandover>;
  /** @throws PublicError unknown_handover; handover_state where another counselor was faster */
  take(id: string, visitor: Visitor): Promise<void>;
  /** Back to the front of the queue. @throws PublicError unknown_handover, handover_state */
  giveBack(id: string, visitor: Visitor): Promise<void>;
  /** @throws PublicError unknown_handover, handover_state */
  end(id: string, visitor: Visitor): Promise<void>;
  /** @throws PublicError unknown_handover, handover_state, unknown_passage */
  write(message: HandoverWrite, party: Party): Promise<HandoverMessage>;
  /**
   * Sets a run going that answers what the citizen wrote last, in a talk of the counselor's own that is deleted with the
   * citizen's. Nothing of it reaches the citizen unless the counselor sends it.
   *
   * @throws PublicError unknown_handover, handover_state, nothing_to_suggest, conversation_busy
   */
  suggest(id: string, visitor: Visitor): Promise<HandoverSuggestion>;
  /** Who this is in the hand-over: the account of a counselor, null for its citizen. @throws PublicError unknown_handover */
  admit(id: string, party: Party): Promise<string | null>;
}

const firstLinesLimit = 200;

export function createHandovers(parts: {
  readonly records: Records;
  readonly runs: Runs;
  readonly retriever: Pick<Retriever, 'passage'>;
  readonly switchboard: Switchboard;
  readonly settings: HandoverSettings;
  readonly metrics: Metrics;
  readonly clock: () => Date;
}): Handovers {
  const { records, runs, retriever, switchboard, settings, metrics, clock } = parts;
  const { handovers } = records;
  const audit = auditInto(records.audit, clock);

  /** @throws PublicError unknown_handover, also where it is another organisation's */
  async function openedBy(id: string, visitor: Visitor): Promise<HandoverRecord> {
    const { organisation } = counselorIn(visitor);
    const record = await handovers.find(id);
    if (record === null || !isFor(record, organisation)) throw new PublicError('unknown_handover');
    return record;
  }

  async function ofCitizen(id: string, key: string): Promise<HandoverRecord> {
    const record = await handovers.find(id);
    if (record === null || record.key !== digest(key)) throw new PublicError('unknown_handover');
    return record;
  }

  /** @throws PublicError handover_state where the event cannot happen now */
  async function move(
    id: string,
    event: HandoverEvent,
    patchOf: (record: HandoverRecord) => HandoverChange['patch'] | null,
  ): Promise<HandoverRecord> {
    const at = clock();
    const changed = await handovers.change(id, at, (record) => {
      const patch = patchOf(record);
      return patch && changeBy(record, event, at, patch);
    });
    if (changed === null) throw new PublicError('handover_state');
    metrics.handovers.inc({ event });
    await switchboard.refresh();
    return changed;
  }

  /** Nothing more than its state changes, and only whoever has it may change that. */
  const hadBy = (accountId: string) => (record: HandoverRecord) =>
    record.counselorId === accountId ? {} : null;

  async function sourcesOf(passageIds: readonly string[]): Promise<HandoverSource[]> {
    return Promise.all(
      passageIds.map(async (passageId) => {
        const passage = await retriever.passage(passageId);
        if (passage === null) throw new PublicError('unknown_passage');
        return { passageId, title: passage.title, locator: passage.locator };
      }),
    );
  }

  /** Who this is in a hand-over: the account of a counselor, null for its citizen. */
  async function admit(id: string, party: Party): Promise<string | null> {
    if ('key' in party) {
      await ofCitizen(id, party.key);
      return null;
    }
    await openedBy(id, party.visitor);
    return counselorIn(party.visitor).accountId;
  }

  return {
    admit,
    desk: async () => switchboard.deskAt(await switchboard.floor()),

    async ask({ conversationId, language }, visitor) {
      if (!settings.signIn) throw new PublicError('handover_off');
      const at = clock();
      const conversation = conversationId ? await records.conversations.find(conversationId) : null;
      if (
        conversationId &&
        (conversation?.assistant !== consultation.id || !mayOpen(visitor, conversation, []))
      )
        throw new PublicError('unknown_conversation');
      const floor = await switchboard.floor();
      if (!floor.open.some((open) => open.conversationId === conversation?.id)) {
        const { state } = switchboard.deskAt(floor);
        if (state === 'closed') throw new PublicError('handover_closed');
        if (state === 'full') throw new PublicError('handover_full');
      }
      const talk =
        conversation ?? (await records.conversations.create(consultation.id, at, ownerOf(visitor)));
      const asked = await records.runs.ofConversation(talk.id);
      const key = randomBytes(24).toString('base64url');
      const { id } = await handovers.ask({
        id: randomUUID(),
        conversationId: talk.id,
        organisation: talk.organisation ?? settings.organisation,
        key: digest(key),
        language,
        state: 'waiting',
        topic: asked.findLast(({ result }) => result?.topic)?.result?.topic ?? null,
        firstLines: asked.at(-1)?.question.slice(0, firstLinesLimit) ?? '',
        askedAt: at,
        takenAt: null,
        endedAt: null,
        counselorId: null,
        citizenUntil: new Date(at.getTime() + presenceMs),
        lastSeq: 0,
        version: 0,
      });
      metrics.handovers.inc({ event: 'asked' });
      await switchboard.refresh();
      return { id, key, conversationId: talk.id };
    },

    async leave(id, key) {
      await ofCitizen(id, key);
      await move(id, 'citizen_left', () => ({})).catch((failure) => {
        // It was over already.
        if (!(failure instanceof PublicError && failure.code === 'handover_state')) throw failure;
      });
    },

    async queue(visitor) {
      const floor = await switchboard.floor();
      return { ...queueOf(floor, counselorIn(visitor)), desk: switchboard.deskAt(floor) };
    },

    async open(id, visitor) {
      const record = await openedBy(id, visitor);
      await audit('handover_read', id, visitor);
      const [floor, asked, messages] = await Promise.all([
        switchboard.floor(),
        records.runs.ofConversation(record.conversationId),
        handovers.messages(id, 0),
      ]);
      return {
        view: viewOf(record, floor, counselorIn(visitor).accountId),
        messages,
        runs: asked.flatMap(({ result }) => (result === null ? [] : [RunResult.parse(result)])),
      };
    },

    async take(id, visitor) {
      const before = await openedBy(id, visitor);
      const { accountId, organisation } = counselorIn(visitor);
      if (before.counselorId === accountId) return;
      const at = clock();
      const taken = await move(id, 'taken', (record) => ({
        counselorId: accountId,
        organisation: record.organisation ?? organisation,
        takenAt: at,
      }));
      await audit('handover_taken', id, visitor);
      metrics.handoverWaitSeconds.observe((at.getTime() - taken.askedAt.getTime()) / 1000);
    },

    async giveBack(id, visitor) {
      await openedBy(id, visitor);
      await move(id, 'given_back', hadBy(counselorIn(visitor).accountId));
    },

    async end(id, visitor) {
      await openedBy(id, visitor);
      await move(id, 'finished', hadBy(counselorIn(visitor).accountId));
    },

    async write({ id, messageId, text, sources }, party) {
      const counselor = await admit(id, party);
      const message = await handovers.write(
        id,
        clock(),
        {
          id: messageId,
          author: counselor === null ? 'citizen' : 'counselor',
          text: maskPersonalData(text).text,
          sources: counselor === null ? [] : await sourcesOf(sources),
        },
        (record) =>
          record.state === 'talking'
            ? counselor === null || counselor === record.counselorId
            : counselor === null && isQueued(record.state),
      );
      await switchboard.refresh();
      return message;
    },

    async suggest(id, visitor) {
      const record = await openedBy(id, visitor);
      if (record.counselorId !== counselorIn(visitor).accountId) throw new PublicError('handover_state');
      const [said, asked, talk] = await Promise.all([
        handovers.lastOfCitizen(id),
        records.runs.ofConversation(record.conversationId),
        records.conversations.find(record.conversationId),
      ]);
      const question = said?.text ?? asked.at(-1)?.question;
      if (question === undefined || talk === null) throw new PublicError('nothing_to_suggest');
      const beside =
        (await records.conversations.findBeside(talk.id, counselorIn(visitor).accountId)) ??
        (await records.conversations.createBeside(talk, clock(), ownerOf(visitor)));
      const { runId } = await runs.start(
        {
          assistant: consultation.id,
          conversationId: beside.id,
          input: { question },
          language: record.language,
        },
        visitor,
      );
      return { runId, question };
    },
  };
}

/** @throws PublicError not_allowed for whoever is no counselor who signed in */
export function counselorIn({ account }: Visitor): PresentCounselor {
  if (!account?.roles.includes('counselor')) throw new PublicError('not_allowed');
  return { accountId: account.id, organisation: account.organisation };
}

const digest = (key: string): string => createHash('sha256').update(key).digest('base64url');
