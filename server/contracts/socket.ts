import { z } from 'zod';
import type { ErrorResponse } from './error.ts';
import type { RunEvent } from './event.ts';
import {
  type HandoverMessage,
  type HandoverQueue,
  type HandoverUpdate,
  handoverMessageLimit,
} from './handover.ts';
import type { RunRequest } from './run.ts';

/** Follows a run from the event after `after`; 0 replays it whole. */
export const FollowRequest = z.strictObject({ runId: z.uuid(), after: z.number().int().nonnegative() });
export type FollowRequest = z.infer<typeof FollowRequest>;

export const CancelRequest = z.strictObject({ runId: z.uuid() });
export type CancelRequest = z.infer<typeof CancelRequest>;

/** Comes into a hand-over, with what was said after `after`: its citizen by the key, a counselor by being signed in. */
export const HandoverJoin = z.strictObject({
  id: z.uuid(),
  key: z.string().max(100).optional(),
  after: z.number().int().nonnegative(),
});
export type HandoverJoin = z.infer<typeof HandoverJoin>;

/** Writes into a hand-over. `messageId` is the writer's own, so that what is sent again is written once. */
export const HandoverWrite = z.strictObject({
  id: z.uuid(),
  key: z.string().max(100).optional(),
  messageId: z.uuid(),
  text: z.string().trim().min(1).max(handoverMessageLimit),
  /** Passages that bear it; a counselor's alone may have some. */
  sources: z.array(z.uuid()).max(8).default([]),
});
export type HandoverWrite = z.infer<typeof HandoverWrite>;

/** Socket.IO, client to server. Each is acknowledged with its result or with the same error as over HTTP. */
export interface ClientMessages {
  run: (
    request: RunRequest,
    acknowledge: (reply: { runId: string; conversationId: string } | ErrorResponse) => void,
  ) => void;
  follow: (request: FollowRequest, acknowledge: (reply: { following: true } | ErrorResponse) => void) => void;
  cancel: (
    request: CancelRequest,
    acknowledge: (reply: { cancelled: boolean } | ErrorResponse) => void,
  ) => void;
  handover_join: (
    request: HandoverJoin,
    acknowledge: (reply: HandoverUpdate | ErrorResponse) => void,
  ) => void;
  handover_write: (
    request: z.input<typeof HandoverWrite>,
    acknowledge: (reply: HandoverMessage | ErrorResponse) => void,
  ) => void;
  /** Opens the queue to a counselor, who is there from now on until the socket closes. */
  handover_queue: (
    request: Record<string, never>,
    acknowledge: (reply: HandoverQueue | ErrorResponse) => void,
  ) => void;
}

/** Socket.IO, server to client: the same events as over server-sent events, and what happens in hand-overs. */
export interface ServerMessages {
  event: (event: RunEvent) => void;
  /** Of a hand-over that this socket came into. */
  handover: (update: HandoverUpdate) => void;
  handover_queue: (queue: HandoverQueue) => void;
}
