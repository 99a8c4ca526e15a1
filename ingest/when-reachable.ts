import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../knowledge/index/vector-store.ts';

/**
 * Does the work, and does it again after a pause for as long as the store cannot be reached.
 * @throws whatever else the work throws, or the signal's reason.
 */
export async function whenReachable<Result>(
  work: () => Promise<Result>,
  {
    pauseMs = 2_000,
    signal,
    report,
  }: { pauseMs?: number; signal: AbortSignal; report: (failure: StoreUnavailable) => void },
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (failure) {
      if (!(failure instanceof StoreUnavailable)) throw failure;
      report(failure);
    }
    await pause(pauseMs, undefined, { signal });
  }
}
