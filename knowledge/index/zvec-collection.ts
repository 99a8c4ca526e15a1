import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
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
    if (!(error instanceof Error && error.message.includes('lock'))) throw error;
    throw new Error(
      `The index at ${path} is open in another process. Stop that one, or hand the work over to it.`,
      { cause: error },
    );
  }
}
