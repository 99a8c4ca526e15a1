import type { RunEvent } from '../../../server/contracts/index.ts';
import { Refusal } from './api.ts';
import { type Network, untilOnline } from './network.ts';

/** Milliseconds before each new attempt; after the last one the person decides. */
const delays = [300, 1000, 2000, 4000, 8000, 15_000];

export interface Following {
  /** Opens the stream: the first time as the question asked it, later from the last event seen. */
  open: (signal: AbortSignal) => AsyncIterable<RunEvent>;
  /** How to go on after a break (`offline`: this machine was cut off): a new `open`, or null to give up. */
  reopen: (offline: boolean) => Promise<Following['open'] | null>;
  /** Takes one event in. */
  take: (event: RunEvent) => void;
  /** Called once a break. */
  lost: () => void;
  network: Network;
  /** Ends everything, quietly. */
  signal: AbortSignal;
}

/** Aborts with `signal`, and when the machine goes offline: a stream held through that would hang for minutes. */
async function readOnce({ open, take, network, signal }: Following): Promise<boolean> {
  const broken = new AbortController();
  const end = (): void => broken.abort();
  signal.addEventListener('abort', end);
  const stop = network.watch((online) => {
    if (!online) end();
  });
  try {
    for await (const event of open(broken.signal)) {
      take(event);
      if (event.type === 'finished') return true;
    }
    return false;
  } finally {
    stop();
    signal.removeEventListener('abort', end);
  }
}

/**
 * Follows a run to its last event over as many connections as that takes.
 * @returns `finished`; `gone` when there was no way back or too many attempts failed; `ended` when `signal` aborted
 * @throws Refusal when the server would not have the question, or knows the run no more
 */
export async function follow(following: Following): Promise<'finished' | 'gone' | 'ended'> {
  const { signal, network, lost } = following;
  let { open } = following;
  let attempts = 0;
  let reopened = false;
  const take = (event: RunEvent): void => {
    attempts = 0;
    following.take(event);
  };
  for (;;) {
    try {
      if (await readOnce({ ...following, open, take })) return 'finished';
    } catch (error) {
      if (error instanceof Refusal && (!reopened || error.status < 500)) throw error;
    }
    if (signal.aborted) return 'ended';
    if (attempts === 0) lost();
    const delay = delays[attempts];
    if (delay === undefined) return 'gone';
    attempts += 1;
    const offline = !network.isOnline();
    try {
      await untilOnline(network, signal);
    } catch {
      return 'ended';
    }
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (signal.aborted) return 'ended';
    const again = await following.reopen(offline).catch(() => undefined);
    if (again === null) return 'gone';
    if (again) {
      open = again;
      reopened = true;
    }
  }
}
