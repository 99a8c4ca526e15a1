import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { IngestEvent } from './ingest-event.ts';
import type { IngestQueue } from './queue.ts';

/** What `npm run ingest` hands to the server that has the data folder: `POST /internal/ingest`. */
export const Handover = z.strictObject({
  paths: z.array(z.string().refine(isAbsolute)).min(1),
  /** Documents for the index unless it says that they are job data. */
  what: z.enum(['documents', 'jobs']).default('documents'),
  origin: z.enum(['command', 'watch']).default('command'),
});
export type Handover = z.input<typeof Handover>;

/** A line of the answer: an event of the run, or why it ended before `finished`. */
export const HandoverLine = z.discriminatedUnion('type', [
  IngestEvent,
  z.object({ type: z.literal('error'), message: z.string() }),
]);
export type HandoverLine = z.infer<typeof HandoverLine>;

const longestRequest = 1024 * 1024;

/**
 * Takes work from `npm run ingest` while the server has the index: it goes into the queue, and the answer is the
 * job's events, a JSON object a line. Whoever mounts it has checked the token. The job goes on when the asker goes
 * away.
 */
export function takeIngest(
  queue: Pick<IngestQueue, 'run'>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const handover = Handover.safeParse(await readJson(request));
    if (!handover.success) {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ error: { code: 'bad_request', message: 'paths must be absolute paths' } }),
      );
      return;
    }
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    response.flushHeaders();
    const write = (line: HandoverLine) => response.write(`${JSON.stringify(line)}\n`);
    try {
      const summary = await queue.run(handover.data, write);
      write({ type: 'finished', summary });
    } catch (failure) {
      write({ type: 'error', message: failure instanceof Error ? failure.message : String(failure) });
    }
    response.end();
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += chunk;
    if (text.length > longestRequest) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
