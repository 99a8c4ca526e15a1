import { assistants } from '../assistants/registry.ts';
import { type Conversation, type ConversationSummary, type Feedback, RunResult } from '../contracts/index.ts';
import { maskPersonalData } from '../guards/personal-data.ts';
import { ownerOf } from '../identity/ownership.ts';
import { hasRole, type Visitor } from '../identity/visitor.ts';
import type { Records } from '../records/records.ts';
import type { Audit } from './audit.ts';
import type { Opening } from './opening.ts';

/** What was asked and answered, as it is read again. */
export interface Talks {
  /** The talks and documents of the visitor and their organisation, the last used first. */
  conversations(visitor: Visitor): Promise<ConversationSummary[]>;
  /** @throws PublicError unknown_conversation */
  conversation(id: string, visitor: Visitor): Promise<Conversation>;
  /** @throws PublicError unknown_run */
  feedback(runId: string, feedback: Feedback, visitor: Visitor): Promise<void>;
}

/** The last so many are listed. */
const shownConversations = 100;

/** Reads what the records keep; every reading stands in the audit trail. */
export function createTalks(
  records: Pick<Records, 'conversations' | 'runs' | 'feedback'>,
  opening: Opening,
  audit: Audit,
  now: () => Date,
): Talks {
  return {
    async conversations(visitor) {
      const shared = assistants.filter(({ kind, roles }) => kind === 'document' && hasRole(visitor, roles));
      const found = await records.conversations.ofOwner(
        ownerOf(visitor),
        shared.map(({ id }) => id),
        shownConversations,
      );
      return found.map(({ id, assistant, createdAt, lastAt, accountId }) => ({
        id,
        assistant,
        createdAt: createdAt.toISOString(),
        lastAt: lastAt.toISOString(),
        own: accountId === visitor.account?.id,
      }));
    },
    async conversation(id, visitor) {
      const conversation = await opening.conversation(id, visitor);
      await audit('conversation_read', id, visitor);
      const all = await records.runs.ofConversation(id);
      const running = all.find((run) => run.result === null);
      return {
        id,
        assistant: conversation.assistant,
        createdAt: conversation.createdAt.toISOString(),
        runs: all.flatMap((run) => (run.result === null ? [] : [RunResult.parse(run.result)])),
        feedback: await records.feedback.ofConversation(id),
        active: running ? { id: running.id, question: running.question } : null,
      };
    },
    async feedback(runId, { comment, ...given }, visitor) {
      await opening.run(runId, visitor);
      await records.feedback.save(
        runId,
        { ...given, ...(comment ? { comment: maskPersonalData(comment).text } : {}) },
        now(),
      );
    },
  };
}
