import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { conversations } from './schema.ts';
import { storable } from './storable.ts';

export type ConversationRecord = typeof conversations.$inferSelect;

export interface ConversationRecords {
  /** Begins a conversation with an empty state. */
  create(assistant: string, at: Date): Promise<ConversationRecord>;
  find(id: string): Promise<ConversationRecord | null>;
  /** Replaces the state; nothing happens when the conversation was deleted meanwhile. */
  saveState(id: string, state: Readonly<Record<string, unknown>>): Promise<void>;
  /** Deletes it with all its runs and feedback. Returns false when there was none. */
  delete(id: string): Promise<boolean>;
}

export function conversationRecords(database: Database): ConversationRecords {
  return {
    async create(assistant, at) {
      const record = { id: randomUUID(), assistant, createdAt: at, lastAt: at, state: {} };
      await database.insert(conversations).values(record);
      return record;
    },

    async find(id) {
      const [record] = await database.select().from(conversations).where(eq(conversations.id, id));
      return record ?? null;
    },

    async saveState(id, state) {
      await database
        .update(conversations)
        .set({ state: storable(state) })
        .where(eq(conversations.id, id));
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
