import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ReadReply, ReadRequest } from './messages.ts';

const program = fileURLToPath(new URL('./child.main.ts', import.meta.url));

/** A running process that reads files; it takes one at a time. */
export interface ReaderProcess {
  /** Its answer. @throws Error where it ends before. */
  ask(request: ReadRequest): Promise<ReadReply>;
  /** Ends it at once, for taking too long. */
  kill(): void;
  wasKilled(): boolean;
  /** Whether it ended as processes do that grow over their limit. */
  ranOutOfMemory(): boolean;
  /** Keeps this process alive while an answer is awaited; between files nothing is held. */
  hold(): void;
  release(): void;
  stop(): Promise<void>;
}

/** Starts a reader that ends itself when it holds more than so many megabytes. It inherits nothing of the environment, and so no secrets. */
export async function startReader(memoryMegabytes: number): Promise<ReaderProcess> {
  const child = fork(program, [String(memoryMegabytes * 1024 * 1024)], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${Math.floor(memoryMegabytes * 0.75)}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const exited = once(child, 'exit');
  let killed = false;

  function nextReply(): Promise<ReadReply> {
    return new Promise((resolve, reject) => {
      const onExit = () =>
        reject(new Error(`The reading process ended (${child.exitCode ?? child.signalCode}).`));
      const onMessage = (reply: unknown) => {
        child.off('exit', onExit);
        resolve(reply as ReadReply);
      };
      child.once('message', onMessage);
      child.once('exit', () => {
        child.off('message', onMessage);
        onExit();
      });
    });
  }

  await nextReply();
  return {
    ask(request) {
      const reply = nextReply();
      child.send(request, () => {});
      return reply;
    },
    kill() {
      killed = true;
      child.kill('SIGKILL');
    },
    wasKilled: () => killed,
    ranOutOfMemory: () =>
      child.signalCode === 'SIGKILL' || child.signalCode === 'SIGABRT' || child.exitCode === 134,
    hold() {
      child.ref();
      child.channel?.ref();
    },
    release() {
      child.unref();
      child.channel?.unref();
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await exited;
    },
  };
}
