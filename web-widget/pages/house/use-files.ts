import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoredFile } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from './call.ts';
import { usePlace } from './place.ts';
import { sendFile } from './send-file.ts';

/** A file that was chosen, and how far it is. */
export interface ChosenFile {
  readonly key: number;
  readonly file: File;
  readonly state: 'waiting' | 'reading' | 'read' | 'failed';
  /** As the server keeps it, once it is read. */
  readonly stored: StoredFile | null;
  /** Why it could not be read; null otherwise. */
  readonly problem: string | null;
}

export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  readonly add: (chosen: Iterable<File>) => void;
  readonly retry: (key: number) => void;
  /** Takes a file back, and deletes what the server keeps of it. */
  readonly remove: (key: number) => Promise<void>;
}

/** Where the server says that it is too much at once and does not say for how long. */
const restSeconds = 5;

/** Files that are sent to be read one after the other, each with its own state; where the server asks to wait, they wait. */
export function useFiles(): ChosenFiles {
  const { base, common } = usePlace();
  const [files, set] = useState<readonly ChosenFile[]>([]);
  const keys = useRef(0);
  const [resting, rest] = useState(false);
  const change = (key: number, wanted: Partial<ChosenFile>) =>
    set((all) => all.map((one) => (one.key === key ? { ...one, ...wanted } : one)));

  async function read({ key, file }: ChosenFile): Promise<void> {
    change(key, { state: 'reading', problem: null });
    try {
      change(key, { state: 'read', stored: await sendFile(base, file) });
    } catch (error) {
      if (error instanceof Refusal && error.status === 429) {
        change(key, { state: 'waiting' });
        rest(true);
        setTimeout(() => rest(false), (error.retryAfterSeconds ?? restSeconds) * 1000);
        return;
      }
      const said = error instanceof Refusal ? error.said : '';
      change(key, { state: 'failed', problem: said || common.away });
    }
  }

  useEffect(() => {
    const next = files.find(({ state }) => state === 'waiting');
    if (next && !resting && !files.some(({ state }) => state === 'reading')) void read(next);
  }, [files, resting]);

  return {
    files,
    add(chosen) {
      const added = [...chosen].map((file): ChosenFile => {
        keys.current += 1;
        return { key: keys.current, file, state: 'waiting', stored: null, problem: null };
      });
      set((all) => [...all, ...added]);
    },
    retry: (key) => change(key, { state: 'waiting', problem: null }),
    async remove(key) {
      const stored = files.find((one) => one.key === key)?.stored;
      set((all) => all.filter((one) => one.key !== key));
      // A text whose time is over is gone already.
      if (stored) await call(base, `v1/files/${stored.id}`, { method: 'DELETE' }).catch(() => {});
    },
  };
}
