import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Database } from './database.ts';
import { nobody, type Owner } from './owner.ts';
import { conversations } from './schema.ts';

export type ConversationRecord = typeof conversations.$inferSelect;

export interface ConversationRecords {
  /** Begins a conversation with an empty state; of nobody when no owner is named. */
  create(assistant: string, at: Date, owner?: Owner): Promise<ConversationRecord>;
  /** Begins one that is about another: in the state in which that one is, and deleted with it. */
  createBeside(conversation: ConversationRecord, at: Date, owner: Owner): Promise<ConversationRecord>;
  /** The last one that an account began beside another. */
  findBeside(conversationId: string, accountId: string): Promise<ConversationRecord | null>;
  find(id: string): Promise<ConversationRecord | null>;
  /** Those of an account, and those of its organisation with one of the assistants `shared`; the last used first. */
  ofOwner(owner: Owner, shared: readonly string[], limit: number): Promise<ConversationRecord[]>;
  /** Deletes it with all its runs and feedback. Returns false when there was none. */
  delete(id: string): Promise<boolean>;
}

/** A conversation that is not recorded yet: with its first run it will be, or by `create`. */
export function newConversation(
  assistant: string,
  at: Date,
  { accountId, organisation }: Owner = nobody,
): ConversationRecord {
  return {
    id: randomUUID(),
    assistant,
    createdAt: at,
    lastAt: at,
    state: {},
    beside: null,
    accountId,
    organisation,
  };
}

export function conversationRecords(database: Database): ConversationRecords {
  return {
    async create(assistant, at, owner) {
      const record = newConversation(assistant, at, owner);
      await database.insert(conversations).values(record);
      return record;
    },

    async createBeside({ id: beside, assistant, state }, at, owner) {
      const record = { ...newConversation(assistant, at, owner), beside, state };
      await database.insert(conversations).values(record);
      return record;
    },

    async findBeside(conversationId, accountId) {
      const [record] = await database
        .select()
        .from(conversations)
        .where(and(eq(conversations.beside, conversationId), eq(conversations.accountId, accountId)))
        .orderBy(desc(conversations.createdAt))
        .limit(1);
      return record ?? null;
    },

    async find(id) {
      const [record] = await database.select().from(conversations).where(eq(conversations.id, id));
      return record ?? null;
    },

    async ofOwner({ accountId, organisation }, shared, limit) {
      if (accountId === null) return [];
      const own = eq(conversations.accountId, accountId);
      const ofColleagues =
        organisation !== null && shared.length > 0
          ? and(eq(conversations.organisation, organisation), inArray(conversations.assistant, [...shared]))
          : undefined;
      return database
        .select()
        .from(conversations)
        .where(and(isNull(conversations.beside), or(own, ofColleagues)))
        .orderBy(desc(conversations.lastAt))
        .limit(limit);
    },

    async delete(id) {
      const deleted = await database
        .delete(conversations)
        .where(eq(conversations.id, id))
        .returning({ id: conversations.id });
      return deleted.length > 0;
    },
  };
}
