import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import type { IndexParts } from './index-parts.ts';
import { ingest } from './ingest.ts';
import { IngestEvent } from './ingest-event.ts';
import { ingestJobs, type JobParts } from './jobs/ingest-jobs.ts';

/** What `npm run ingest` hands to the server that has the data folder: `POST /internal/ingest`. */
export const Handover = z.strictObject({
  paths: z.array(z.string().refine(isAbsolute)).min(1),
  /** Documents for the index unless it says that they are job data. */
  what: z.enum(['documents', 'jobs']).default('documents'),
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
 * Takes work from `npm run ingest` while the server has the index, and answers with the run's events, a JSON
 * object a line. Whoever mounts it has checked the token. The run ends when the asker goes away.
 */
export function takeIngest(
  index: IndexParts,
  jobs: JobParts,
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
    const gone = new AbortController();
    response.once('close', () => gone.abort(new Error('Whoever asked for this ingest went away.')));
    try {
      const { paths, what } = handover.data;
      const options = { report: write, signal: gone.signal };
      if (what === 'jobs') await ingestJobs(paths, jobs, options);
      else await ingest(paths, index, options);
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
