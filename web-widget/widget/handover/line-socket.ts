import type {
  ErrorResponse,
  HandoverJoin,
  HandoverMessage,
  HandoverQueue,
  HandoverUpdate,
} from '../../../server/contracts/index.ts';

/** What is written, before the server has it. */
export interface Written {
  readonly id: string;
  readonly messageId: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly key?: string;
}

export interface LineRequests {
  handover_join: { request: HandoverJoin; reply: HandoverUpdate };
  handover_write: { request: Written; reply: HandoverMessage };
  handover_queue: { request: Record<string, never>; reply: HandoverQueue };
}

/** What is heard over the connection. */
export interface LineNews {
  connect: () => void;
  disconnect: () => void;
  handover: (update: HandoverUpdate) => void;
  handover_queue: (queue: HandoverQueue) => void;
}

/** A connection that comes back by itself when it breaks. */
export interface LineSocket {
  readonly isOpen: () => boolean;
  on<Name extends keyof LineNews>(name: Name, heard: LineNews[Name]): void;
  /** Rejects where no reply comes: the connection broke, or is dead without saying so. */
  ask<Name extends keyof LineRequests>(
    name: Name,
    request: LineRequests[Name]['request'],
  ): Promise<LineRequests[Name]['reply'] | ErrorResponse>;
  /** Breaks the connection and opens it anew. */
  reopen: () => void;
  close: () => void;
}
