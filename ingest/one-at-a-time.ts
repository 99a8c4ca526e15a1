import type { VectorStore } from '../knowledge/index/vector-store.ts';

const lastRuns = new WeakMap<VectorStore, Promise<unknown>>();

/** Work on an index, one after the other: the guides at start, what is handed over, and a rebuild never mix. */
export function oneAtATime<Result>(store: VectorStore, work: () => Promise<Result>): Promise<Result> {
  const last = lastRuns.get(store) ?? Promise.resolve();
  const run = last.then(work);
  lastRuns.set(
    store,
    run.catch(() => {}),
  );
  return run;
}
