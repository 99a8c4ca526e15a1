import { once } from 'node:events';
import type { Request, Response } from 'express';
import type { RunEvent } from '../contracts/index.ts';

/** A comment line so often keeps proxies from taking a waiting stream for a dead one. */
const heartbeatMs = 15_000;

/** Whether the client asked for server-sent events rather than one JSON document. */
export function wantsEvents(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}

/** Aborted when the client is gone. */
export function untilGone(response: Response): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => leaving.abort());
  return leaving.signal;
}

/** Sends run events as server-sent events (HTML standard, section 9.2), with `seq` as the event's id. */
export async function sendEvents(
  response: Response,
  events: AsyncIterable<RunEvent>,
  gone: AbortSignal,
): Promise<void> {
  response.set({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  // With the first event in one piece; alone where there is none yet.
  setImmediate(() => {
    if (!response.headersSent) response.flushHeaders();
  });
  const heartbeat = setInterval(() => response.write(': \n\n'), heartbeatMs);
  try {
    for await (const event of events) {
      const taken = response.write(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`);
      if (!taken) await once(response, 'drain', { signal: gone });
    }
  } catch (failure) {
    if (!gone.aborted) throw failure;
  } finally {
    clearInterval(heartbeat);
    response.end();
  }
}
