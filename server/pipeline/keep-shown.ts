import type { RunEventPayload, RunResult } from '../contracts/index.ts';
import type { Run } from './run.ts';
import { resultOf } from './run-result.ts';
import { Shown } from './shown.ts';

/** Between two writes of one run; where many are under way, so long that all of them together write fifty times a second. */
const pauseMs = (runs: number): number => Math.max(1_000, runs * 20);

export interface ShownKeeper {
  observe(event: RunEventPayload): void;
  /** The run is over: its result is what is kept. */
  stop(): void;
}

/**
 * Keeps what has been shown of a run that is under way, so that a server that is killed in the middle leaves what it
 * had verified: at the first words, and at most once a second as more come.
 * @param keep writes it; its failures are its own
 * @param underWay how many runs are under way now
 */
export function keepShown(
  run: Run,
  createdAt: Date,
  keep: (result: RunResult) => Promise<void>,
  underWay: () => number,
): ShownKeeper {
  const shown = new Shown();
  let writing = false;
  let news = false;

  async function write(): Promise<void> {
    writing = true;
    while (news) {
      news = false;
      await keep(resultOf({ ended: 'error_internal', run: shown.of(run, ''), timings: {} }, createdAt));
      await new Promise((resolve) => setTimeout(resolve, pauseMs(underWay())).unref());
    }
    writing = false;
  }

  return {
    observe(event) {
      shown.observe(event);
      if (event.type !== 'text' && event.type !== 'section') return;
      news = true;
      if (!writing) void write();
    },
    stop() {
      news = false;
    },
  };
}
