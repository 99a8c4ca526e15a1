import { assistants } from '../assistants/registry.ts';
import { PublicError, type Role } from '../contracts/index.ts';
import { mayOpen } from '../identity/ownership.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { ConversationRecord } from '../records/conversations.ts';
import type { Records } from '../records/records.ts';
import type { RunRecord } from '../records/runs.ts';

/** Who may open what: for everybody else it does not exist. */
export interface Opening {
  opensTo(visitor: Visitor, conversation: ConversationRecord): boolean;
  /** @throws PublicError unknown_conversation */
  conversation(id: string, visitor: Visitor): Promise<ConversationRecord>;
  /** @throws PublicError unknown_run */
  run(id: string, visitor: Visitor): Promise<RunRecord>;
}

/** Whose work of an assistant is shared in an organisation: documents are, talks are not. */
function sharedBy(assistantId: string): readonly Role[] {
  const assistant = assistants.find(({ id }) => id === assistantId);
  return assistant?.kind === 'document' ? assistant.roles : [];
}

export function createOpening(records: Pick<Records, 'conversations' | 'runs'>): Opening {
  const opensTo = (visitor: Visitor, conversation: ConversationRecord): boolean =>
    mayOpen(visitor, conversation, sharedBy(conversation.assistant));
  async function find(id: string, visitor: Visitor): Promise<ConversationRecord | null> {
    const conversation = await records.conversations.find(id);
    return conversation && opensTo(visitor, conversation) ? conversation : null;
  }
  return {
    opensTo,
    async conversation(id, visitor) {
      const conversation = await find(id, visitor);
      if (!conversation) throw new PublicError('unknown_conversation');
      return conversation;
    },
    async run(id, visitor) {
      const run = await records.runs.find(id);
      if (!run || !(await find(run.conversationId, visitor))) throw new PublicError('unknown_run');
      return run;
    },
  };
}
