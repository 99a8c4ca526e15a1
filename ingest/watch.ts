import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { findFiles } from './find-files.ts';

export interface WatchOptions {
  readonly signal: AbortSignal;
  readonly warn: (text: string) => void;
  readonly everyMs?: number;
}

/** What tells that a file changed, by its path. */
type Snapshot = ReadonlyMap<string, string>;

/**
 * Hands over what was added, changed or deleted under `paths`, until the signal ends it; at first all of it. The
 * folders are looked through every few seconds, since network drives, on which offices keep their documents, send
 * no notices. A file counts once it has stayed the same from one look to the next: one that is still being copied
 * is not read by half. What could not be handed over is handed over with the next change or look.
 */
export async function watchFiles(
  paths: readonly string[],
  handOver: (changed: string[]) => Promise<unknown>,
  { signal, warn, everyMs = 2_000 }: WatchOptions,
): Promise<void> {
  let owed = new Set(paths);
  let settled = await look(paths);
  let last = settled;
  while (!signal.aborted) {
    if (owed.size > 0) {
      try {
        await handOver([...owed]);
        owed = new Set();
      } catch (failure) {
        if (signal.aborted) return;
        warn(`${failure instanceof Error ? failure.message : failure} It is tried again.`);
      }
    }
    await pause(everyMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const now = await look(paths);
    for (const path of changed(settled, now)) if (now.get(path) === last.get(path)) owed.add(path);
    settled = taken(settled, now, owed);
    last = now;
  }
}

async function look(paths: readonly string[]): Promise<Snapshot> {
  const { files } = await findFiles(paths);
  const marks = await Promise.all(
    files.map(async (path): Promise<[string, string][]> => {
      const about = await stat(path).catch(() => null);
      return about ? [[path, `${about.mtimeMs} ${about.size}`]] : [];
    }),
  );
  return new Map(marks.flat());
}

/** What counts as handed over: the present state of what is owed, the former one of what is still changing. */
function taken(before: Snapshot, now: Snapshot, owed: ReadonlySet<string>): Snapshot {
  const after = new Map(before);
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    const mark = now.get(path);
    if (!owed.has(path)) after.set(path, before.get(path) ?? '');
    else if (mark === undefined) after.delete(path);
    else after.set(path, mark);
  }
  return after;
}

/** Files that are new, different or gone. */
function changed(before: Snapshot, now: Snapshot): string[] {
  const gone = [...before.keys()].filter((path) => !now.has(path));
  return [...gone, ...[...now].filter(([path, mark]) => before.get(path) !== mark).map(([path]) => path)];
}
