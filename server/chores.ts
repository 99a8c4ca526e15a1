import type { Logger } from 'pino';

/** What is done again and again while the server runs. */
export interface Chores {
  /** Does the work each time so much time has passed; where it fails, `failed` says so in the log. */
  every(milliseconds: number, failed: string, work: () => Promise<unknown>): void;
  stop(): void;
}

/** Chores keep no process alive. */
export function createChores(log: Pick<Logger, 'error'>): Chores {
  const timers: NodeJS.Timeout[] = [];
  return {
    every(milliseconds, failed, work) {
      const timer = setInterval(
        () => work().catch((failure) => log.error({ err: failure }, failed)),
        milliseconds,
      );
      timers.push(timer.unref());
    },
    stop() {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
