import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import zvec, { type ZVecCollection, type ZVecCollectionSchema } from '@zvec/zvec';

let quiet = false;

/**
 * Opens a collection, or makes it where there is none. zvec's own log is left to errors, which it writes to the
 * console; it allows one `ZVecInitialize` a process.
 *
 * @throws when another process has the collection open
 */
export function openCollection(path: string, schema: () => ZVecCollectionSchema): ZVecCollection {
  if (!quiet) {
    zvec.ZVecInitialize({ logType: zvec.ZVecLogType.CONSOLE, logLevel: zvec.ZVecLogLevel.ERROR });
    quiet = true;
  }
  if (existsSync(path)) return reopen(path);
  mkdirSync(dirname(path), { recursive: true });
  return zvec.ZVecCreateAndOpen(path, schema());
}

function reopen(path: string): ZVecCollection {
  try {
    return zvec.ZVecOpen(path);
  } catch (error) {
    // The lock is ours by then: nobody else is about to write into these logs.
    if (error instanceof Error && error.message.includes('WAL') && dropUnbegunLogs(path))
      return zvec.ZVecOpen(path);
    if (!(error instanceof Error && error.message.includes('lock'))) throw error;
    throw new Error(
      `The index at ${path} is open in another process. Stop that one, or hand the work over to it.`,
      { cause: error },
    );
  }
}

/** A write-ahead log of zvec 0.7 begins with so many bytes; records follow. */
const logHeaderBytes = 64;

/**
 * A process that is killed between making a segment's log and writing its header leaves a file that zvec does not
 * open, and in which no record can be. Returns whether there was one.
 */
function dropUnbegunLogs(path: string): boolean {
  const unbegun = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.wal'))
    .map((name) => join(path, name))
    .filter((log) => statSync(log).size < logHeaderBytes);
  for (const log of unbegun) rmSync(log);
  return unbegun.length > 0;
}
