import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { type Handover, HandoverLine } from './handover.ts';
import type { IngestEvent, IngestSummary } from './ingest-event.ts';

/**
 * Hands the work to the server on this machine that has the data folder, and reports its progress as if it were
 * our own.
 * @throws Error when the server refuses, cannot be reached, or stops in the middle.
 */
export async function handOver(
  door: { readonly port: number; readonly token: string },
  work: Handover,
  report: (event: IngestEvent) => void,
): Promise<IngestSummary> {
  const response = await post(door, work);
  if (response.statusCode !== 200) {
    throw new Error(`The server refused to ingest (${response.statusCode}): ${await readAll(response)}`);
  }
  for await (const line of createInterface({ input: response })) {
    const event = HandoverLine.parse(JSON.parse(line));
    if (event.type === 'error') throw new Error(event.message);
    report(event);
    if (event.type === 'finished') return event.summary;
  }
  throw new Error(
    'The server stopped before all was ingested. Run the same command again: it goes on from there.',
  );
}

async function post(door: { port: number; token: string }, work: Handover): Promise<IncomingMessage> {
  // A plain request: unlike fetch, it sets no limit on the silence while a large document is indexed.
  const outgoing = request({
    host: '127.0.0.1',
    port: door.port,
    path: '/internal/ingest',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-naru-token': door.token },
  });
  outgoing.end(JSON.stringify(work));
  const [response] = await once(outgoing, 'response');
  return response;
}

async function readAll(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return text;
}
