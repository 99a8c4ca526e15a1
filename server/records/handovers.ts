import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { PublicError } from '../contracts/error.ts';
import type { HandoverEvent, HandoverMessage } from '../contracts/handover.ts';
import type { Database } from './database.ts';
import { conversations, counselorPresence, handoverMessages, handovers } from './schema.ts';
import { storable } from './storable.ts';

export type HandoverRecord = typeof handovers.$inferSelect;

/** A counselor who is there. */
export interface PresentCounselor {
  readonly accountId: string;
  readonly organisation: string | null;
}

/** What is to become of a hand-over, and what happened, to be kept among its messages under `id`. */
export interface HandoverChange {
  readonly patch: Partial<
    Pick<HandoverRecord, 'state' | 'organisation' | 'counselorId' | 'takenAt' | 'endedAt' | 'citizenUntil'>
  >;
  readonly happened: { readonly id: string; readonly event: HandoverEvent };
}

export type NewHandoverMessage = Pick<HandoverMessage, 'id' | 'author' | 'text' | 'sources'>;

/** Talks that go on with a person. The database is the truth, whichever server asks. */
export interface HandoverRecords {
  /**
   * Puts a talk into the queue. Where it is in the queue already, or with a counselor, that hand-over stays, opens with
   * the new key from now on, and is returned.
   */
  ask(handover: HandoverRecord): Promise<HandoverRecord>;
  find(id: string): Promise<HandoverRecord | null>;
  findMany(ids: readonly string[]): Promise<HandoverRecord[]>;
  /** Those that are not over: returned ones first, then the longest waiting. */
  open(): Promise<HandoverRecord[]>;
  /**
   * Changes one as `decide` says by how it is at that moment; nobody else changes it meanwhile. Null where `decide` says
   * that nothing is to change.
   *
   * @throws PublicError unknown_handover
   */
  change(
    id: string,
    at: Date,
    decide: (now: HandoverRecord) => HandoverChange | null,
  ): Promise<HandoverRecord | null>;
  /**
   * Writes a message under the next number, or finds the one that was written with this id before.
   *
   * @param may whether it may be written, by how the hand-over is at that moment
   * @throws PublicError unknown_handover, handover_state
   */
  write(
    id: string,
    at: Date,
    message: NewHandoverMessage,
    may: (now: HandoverRecord) => boolean,
  ): Promise<HandoverMessage>;
  /** Those with a higher number than `after`, in order. */
  messages(id: string, after: number): Promise<HandoverMessage[]>;
  /** The last message that the citizen wrote. */
  lastOfCitizen(id: string): Promise<HandoverMessage | null>;
  /** Citizens count as there until a moment. */
  citizensHere(ids: readonly string[], until: Date): Promise<void>;
  counselorHere(counselor: PresentCounselor, until: Date): Promise<void>;
  /** Counselors who count as there after a moment. */
  counselorsHere(after: Date): Promise<PresentCounselor[]>;
}

export function handoverRecords(database: Database): HandoverRecords {
  async function find(id: string): Promise<HandoverRecord | null> {
    const [record] = await database.select().from(handovers).where(eq(handovers.id, id));
    return record ?? null;
  }

  /** Does work on a hand-over that nobody else changes meanwhile. */
  function alone<Result>(
    id: string,
    work: (transaction: Database, now: HandoverRecord) => Promise<Result>,
  ): Promise<Result> {
    return database.transaction(async (transaction) => {
      const [now] = await transaction.select().from(handovers).where(eq(handovers.id, id)).for('update');
      if (!now) throw new PublicError('unknown_handover');
      return work(transaction, now);
    });
  }

  /** Adds a message under the next number, and says to other servers and to retention that something happened. */
  async function append(
    transaction: Database,
    now: HandoverRecord,
    at: Date,
    message: NewHandoverMessage & { event: HandoverEvent | null },
    patch: HandoverChange['patch'] & { firstLines?: string },
  ): Promise<{ record: HandoverRecord; message: HandoverMessage }> {
    const seq = now.lastSeq + 1;
    const [record] = await transaction
      .update(handovers)
      .set({ ...patch, lastSeq: seq, version: now.version + 1 })
      .where(eq(handovers.id, now.id))
      .returning();
    if (!record) throw new Error('The database returned no row for a hand-over that it holds.');
    await transaction.insert(handoverMessages).values({ ...message, handoverId: now.id, seq, at });
    await transaction
      .update(conversations)
      .set({ lastAt: at })
      .where(eq(conversations.id, now.conversationId));
    return { record, message: { ...message, seq, at: at.toISOString() } };
  }

  return {
    async ask(handover) {
      const [record] = await database
        .insert(handovers)
        .values({ ...handover, firstLines: storable(handover.firstLines) })
        .onConflictDoUpdate({
          target: handovers.conversationId,
          targetWhere: isNull(handovers.endedAt),
          set: { key: handover.key, citizenUntil: handover.citizenUntil, language: handover.language },
        })
        .returning();
      if (!record) throw new Error('The database returned no row for an inserted hand-over.');
      return record;
    },

    find,

    async findMany(ids) {
      if (ids.length === 0) return [];
      return database
        .select()
        .from(handovers)
        .where(inArray(handovers.id, [...ids]));
    },

    async open() {
      return database
        .select()
        .from(handovers)
        .where(isNull(handovers.endedAt))
        .orderBy(sql`${handovers.state} <> 'returned'`, asc(handovers.askedAt), asc(handovers.id));
    },

    change(id, at, decide) {
      return alone(id, async (transaction, now) => {
        const change = decide(now);
        if (change === null) return null;
        const said = { ...change.happened, author: 'house' as const, text: '', sources: [] };
        return (await append(transaction, now, at, said, change.patch)).record;
      });
    },

    write(id, at, message, may) {
      return alone(id, async (transaction, now) => {
        const [before] = await transaction
          .select()
          .from(handoverMessages)
          .where(and(eq(handoverMessages.handoverId, id), eq(handoverMessages.id, message.id)));
        if (before) return messageOf(before);
        if (!may(now)) throw new PublicError('handover_state');
        const text = storable(message.text);
        const first = message.author === 'citizen' && now.firstLines === '' ? { firstLines: text } : {};
        return (await append(transaction, now, at, { ...message, text, event: null }, first)).message;
      });
    },

    async messages(id, after) {
      const rows = await database
        .select()
        .from(handoverMessages)
        .where(and(eq(handoverMessages.handoverId, id), gt(handoverMessages.seq, after)))
        .orderBy(asc(handoverMessages.seq));
      return rows.map(messageOf);
    },

    async lastOfCitizen(id) {
      const [row] = await database
        .select()
        .from(handoverMessages)
        .where(and(eq(handoverMessages.handoverId, id), eq(handoverMessages.author, 'citizen')))
        .orderBy(sql`${handoverMessages.seq} desc`)
        .limit(1);
      return row ? messageOf(row) : null;
    },

    async citizensHere(ids, until) {
      if (ids.length === 0) return;
      await database
        .update(handovers)
        .set({ citizenUntil: until })
        .where(inArray(handovers.id, [...ids]));
    },

    async counselorHere({ accountId, organisation }, until) {
      await database
        .insert(counselorPresence)
        .values({ accountId, organisation, until })
        .onConflictDoUpdate({ target: counselorPresence.accountId, set: { organisation, until } });
    },

    async counselorsHere(after) {
      return database
        .select({ accountId: counselorPresence.accountId, organisation: counselorPresence.organisation })
        .from(counselorPresence)
        .where(gt(counselorPresence.until, after));
    },
  };
}

function messageOf({ handoverId: _, at, ...row }: typeof handoverMessages.$inferSelect): HandoverMessage {
  return { ...row, at: at.toISOString() };
}
