import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Bytes that a process keeps after a full garbage collection, in the heap and outside it. */
export interface KeptMemory {
  readonly kept: number;
}

/** A process under measurement. */
export interface Child {
  readonly url: string;
  /** Has it collect its garbage and say what it keeps. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts a TypeScript program as a process of its own and waits for the line in which it tells its address.
 * @param program path from the project's root
 */
export async function startChild(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', '--import', './tests/bench/report-memory.ts', program, ...args],
    { cwd: root, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  const exited = once(child, 'exit');
  if (!child.stdout) throw new Error('the child has no output');
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const told = /http:\/\/\S+/.exec(line);
      if (told) resolve(told[0]);
    });
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code} before it listened`)));
  });
  return {
    url,
    async memory() {
      const answer = once(child, 'message');
      child.send('memory');
      const [message] = (await answer) as [KeptMemory];
      return message.kept;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await exited;
    },
  };
}
