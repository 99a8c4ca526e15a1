import { link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ownIdentity, runs } from './process-identity.ts';

/** Where a running server takes work on its data folder from other processes of this machine. */
export const Door = z.object({ port: z.number().int(), token: z.string() });
export type Door = z.infer<typeof Door>;

const Holder = z.object({
  pid: z.number().int(),
  host: z.string(),
  started: z.string().nullable(),
  /** What the process is, in words, e.g. `server`. */
  purpose: z.enum(['server', 'ingest', 'evaluation', 'report']),
  /** Null until the server listens. */
  door: Door.nullable(),
});
export type Holder = z.infer<typeof Holder>;

export interface Lock {
  /** Tells other processes where to hand their work. */
  announce(door: Door): Promise<void>;
  release(): Promise<void>;
}

export class DataFolderBusy extends Error {
  readonly holder: Holder;

  constructor(directory: string, holder: Holder) {
    super(
      `The data folder ${directory} is in use by process ${holder.pid} (${holder.purpose}) on ${holder.host}. ` +
        `The embedded index and database belong to one process at a time: stop that process first, or give ` +
        `this one another folder with NARU_DATA_DIR.`,
    );
    this.name = 'DataFolderBusy';
    this.holder = holder;
  }
}

/** A process on another machine cannot be looked up, so that it proves its life by touching its lock. */
const heartbeatMilliseconds = 10_000;
const silenceMilliseconds = 60_000;

const lockName = /^lock-(\d+)$/;

/**
 * Takes the data folder for this process; it makes the folder when there is none.
 *
 * A lock is a file `lock-N`. A lock left by a killed process is never replaced, but outbid with `lock-N+1`, which
 * `link` creates for exactly one of those who try: two processes that find the same stale lock cannot both win.
 * @throws DataFolderBusy while another process has it.
 */
export async function lockDataFolder(directory: string, purpose: Holder['purpose']): Promise<Lock> {
  await mkdir(directory, { recursive: true });
  const identity = await ownIdentity();
  const own = (door: Door | null) => JSON.stringify({ ...identity, purpose, door } satisfies Holder);
  for (;;) {
    const numbers = await lockNumbers(directory);
    await refuseWhileHeld(directory, numbers);
    const number = (numbers.at(-1) ?? 0) + 1;
    if (!(await createWhole(join(directory, `lock-${number}`), own(null)))) continue;
    try {
      // Somebody may have begun anew at lock-1 after this process read the folder.
      const others = (await lockNumbers(directory)).filter((other) => other !== number);
      await refuseWhileHeld(directory, others);
      for (const other of others) await rm(join(directory, `lock-${other}`), { force: true });
    } catch (error) {
      await rm(join(directory, `lock-${number}`), { force: true });
      throw error;
    }
    return held(join(directory, `lock-${number}`), own);
  }
}

/** Who has the data folder now; null when nobody has. */
export async function dataFolderHolder(directory: string): Promise<Holder | null> {
  for (const number of await lockNumbers(directory)) {
    const holder = await livingHolder(join(directory, `lock-${number}`));
    if (holder !== null) return holder;
  }
  return null;
}

function held(path: string, content: (door: Door | null) => string): Lock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, heartbeatMilliseconds);
  heartbeat.unref();
  return {
    announce: (door) => replaceWhole(path, content(door)),
    async release() {
      clearInterval(heartbeat);
      await rm(path, { force: true });
    },
  };
}

async function refuseWhileHeld(directory: string, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const holder = await livingHolder(join(directory, `lock-${number}`));
    if (holder !== null) throw new DataFolderBusy(directory, holder);
  }
}

async function livingHolder(path: string): Promise<Holder | null> {
  let holder: Holder;
  let touched: number;
  try {
    touched = (await stat(path)).mtimeMs;
    holder = Holder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Released meanwhile, or torn by a full disk: whoever wrote it does not hold the folder.
    return null;
  }
  const here = await ownIdentity();
  if (holder.host !== here.host) return Date.now() - touched < silenceMilliseconds ? holder : null;
  return (await runs(holder)) ? holder : null;
}

async function lockNumbers(directory: string): Promise<number[]> {
  const names = await readdir(directory).catch(() => []);
  return names
    .flatMap((name) => lockName.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Creates the file with all of its content at once. Returns false when it is already there. */
async function createWhole(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replaceWhole(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}
