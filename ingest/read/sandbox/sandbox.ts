import { UnreadableFile } from '../../cut-document.ts';
import type { PostFile } from '../../posts/read-posts.ts';
import type { DocumentText } from '../document-text.ts';
import { unreadableFile } from '../unreadable-file.ts';
import type { ReadReply, ReadRequest } from './messages.ts';
import { type ReaderProcess, startReader } from './reader-process.ts';

export interface SandboxLimits {
  /** Megabytes that the reading process may hold in all. */
  readonly memoryMegabytes: number;
  /** For one file, from when its reading begins. */
  readonly seconds: number;
  /** Without a file for so long, the process ends; 0 keeps it. */
  readonly idleSeconds: number;
}

/**
 * Reads files in a process of its own, one after the other. The process is started with the first file and kept
 * warm; it is killed when a file takes too much memory or time, or crashes it, and the next file starts another.
 */
export interface Sandbox {
  /** @throws UnreadableFile; whatever a file does to its process ends in one too. */
  read(name: string, bytes: Uint8Array): Promise<DocumentText>;
  /** The job posts in a file. @throws UnreadableFile */
  readPosts(name: string, bytes: Uint8Array): Promise<PostFile>;
  close(): Promise<void>;
}

export function createSandbox(limits: SandboxLimits): Sandbox {
  let reader: Promise<ReaderProcess> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function stop(): Promise<void> {
    const stopping = reader;
    reader = null;
    await (await stopping?.catch(() => null))?.stop();
  }

  async function readNow(request: ReadRequest): Promise<ReadReply> {
    clearTimeout(idle);
    reader ??= startReader(limits.memoryMegabytes);
    const running = await reader.catch((failure) => {
      reader = null;
      throw failure;
    });
    running.hold();
    const late = setTimeout(() => running.kill(), limits.seconds * 1000);
    try {
      return answered(await running.ask(request));
    } catch (failure) {
      if (failure instanceof UnreadableFile) throw failure;
      await stop();
      throw unreadableFile(
        running.wasKilled() ? 'time' : running.ranOutOfMemory() ? 'memory' : 'corrupt',
        undefined,
        failure,
      );
    } finally {
      clearTimeout(late);
      running.release();
      if (limits.idleSeconds > 0) idle = setTimeout(stop, limits.idleSeconds * 1000).unref();
    }
  }

  function inTurn(request: ReadRequest): Promise<ReadReply> {
    const reading = last.then(() => readNow(request));
    last = reading.catch(() => {});
    return reading;
  }

  return {
    async read(name, bytes) {
      const reply = await inTurn({ as: 'text', name, bytes });
      if (reply.type !== 'read') throw outOfTurn();
      return reply.text;
    },
    async readPosts(name, bytes) {
      const reply = await inTurn({ as: 'posts', name, bytes });
      if (reply.type !== 'posts') throw outOfTurn();
      return reply.posts;
    },
    async close() {
      clearTimeout(idle);
      await stop();
    },
  };
}

/** A reply with what was read. @throws UnreadableFile */
function answered(reply: ReadReply): ReadReply {
  if (reply.type === 'unreadable')
    throw new UnreadableFile(reply.message, reply.code === null ? {} : { code: reply.code });
  return reply;
}

const outOfTurn = () => new Error('The reading process answered out of turn.');
