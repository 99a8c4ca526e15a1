import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type ExportFormat, PublicError } from '../../contracts/index.ts';
import type { ExportedDocument } from './exported-document.ts';
import { writeExport } from './write-export.ts';
import type { WriteReply, WriteRequest } from './writer-process.main.ts';

/** Writes documents in the forms in which they are taken along. */
export interface Exporter {
  /** @throws PublicError over_capacity where too many wait */
  write(document: ExportedDocument, format: ExportFormat): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface ExporterSettings {
  /** Without a document for so long, the process ends; 0 keeps it. */
  readonly idleSeconds: number;
  /** Documents being written or waiting for it at a time. */
  readonly queueLength: number;
}

const program = fileURLToPath(new URL('./writer-process.main.ts', import.meta.url));
/** A PDF of a hundred pages takes five. */
const longestSeconds = 60;
const megabytes = 512;

/**
 * Office files and PDFs are written in a process of their own, one after the other: a PDF takes the time of ten
 * questions. It is started with the first of them and kept warm. Markdown and JSON are written here at once.
 */
export function createExporter({ idleSeconds, queueLength }: ExporterSettings): Exporter {
  let writer: Promise<ChildProcess> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let waiting = 0;

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const stopping = await writer?.catch(() => null);
    writer = null;
    if (stopping?.exitCode !== null || stopping.signalCode !== null) return;
    stopping.kill('SIGKILL');
    await once(stopping, 'exit');
  }

  async function writeNow(request: WriteRequest): Promise<Uint8Array> {
    clearTimeout(idle);
    writer ??= startWriter();
    try {
      const reply = await answerOf(await writer, request);
      if (reply.type === 'written') return reply.bytes;
      throw new Error(reply.type === 'failed' ? reply.reason : 'The writing process answered out of turn.');
    } catch (failure) {
      await stop();
      throw failure;
    } finally {
      if (idleSeconds > 0 && writer !== null) idle = setTimeout(stop, idleSeconds * 1000).unref();
    }
  }

  return {
    async write(document, format) {
      if (format === 'md' || format === 'json') return writeExport(document, format);
      if (waiting >= queueLength) throw new PublicError('over_capacity');
      waiting += 1;
      const writing = last.then(() => writeNow({ document, format }));
      last = writing.catch(() => {});
      return writing.finally(() => {
        waiting -= 1;
      });
    },
    close: stop,
  };
}

/** Starts a writer. It inherits nothing of the environment, and so no secrets. */
async function startWriter(): Promise<ChildProcess> {
  const child = fork(program, [], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${megabytes}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await answerOf(child, null);
  return child;
}

/** The next answer of the process. @throws Error where it ends before, or takes too long */
async function answerOf(child: ChildProcess, request: WriteRequest | null): Promise<WriteReply> {
  child.ref();
  const late = setTimeout(() => child.kill('SIGKILL'), longestSeconds * 1000);
  const answered = new AbortController();
  const { signal } = answered;
  try {
    const answer = Promise.race([
      once(child, 'message', { signal }).then(([reply]) => reply as WriteReply),
      once(child, 'exit', { signal }).then(([code, killedBy]): never => {
        throw new Error(`The writing process ended (${code ?? killedBy}).`);
      }),
    ]);
    if (request) child.send(request, () => {});
    return await answer;
  } finally {
    clearTimeout(late);
    answered.abort();
    child.unref();
    child.channel?.unref();
  }
}
