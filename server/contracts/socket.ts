import { z } from 'zod';
import type { ErrorResponse } from './error.ts';
import type { RunEvent } from './event.ts';
import type { RunRequest } from './run.ts';

/** Follows a run from the event after `after`; 0 replays it whole. */
export const FollowRequest = z.strictObject({ runId: z.uuid(), after: z.number().int().nonnegative() });
export type FollowRequest = z.infer<typeof FollowRequest>;

export const CancelRequest = z.strictObject({ runId: z.uuid() });
export type CancelRequest = z.infer<typeof CancelRequest>;

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
}

/** Socket.IO, server to client: the same events as over server-sent events. */
export interface ServerMessages {
  event: (event: RunEvent) => void;
}
