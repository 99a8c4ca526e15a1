import { PublicError } from '../contracts/error.ts';

/** The passing of time, handed in so that a test can let it pass. */
export interface Clock {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Calls `wake` after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, wake: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, wake) {
    const timer = setTimeout(wake, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** No place for this question: the queue is full, or its turn did not come in time. */
export class OverCapacity extends PublicError {
  readonly reason: 'full' | 'deadline';
  /** Whole seconds after which asking again is worth it, for `Retry-After`. */
  readonly retryAfterSeconds: number;

  constructor(reason: 'full' | 'deadline', retryAfterSeconds: number) {
    super('over_capacity');
    this.name = 'OverCapacity';
    this.reason = reason;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A place at the model. It must be left in the end; leaving twice does nothing. */
export interface Ticket {
  /** Milliseconds waited for it. */
  readonly waited: number;
  leave(): void;
}

export interface EntryRequest {
  /** Aborted when the person gives up: the place in the queue is freed and `enter` throws the abort reason. */
  readonly signal: AbortSignal;
  /** Told the place in the queue, 1 being next, at once when waiting begins and whenever it changes. */
  readonly onPosition?: (position: number) => void;
}

export interface Admission {
  /** @throws OverCapacity when the queue is full or the deadline passes; the abort reason when `signal` aborts. */
  enter(request: EntryRequest): Promise<Ticket>;
  /** Tickets out and questions waiting now. */
  load(): { readonly busy: number; readonly waiting: number };
}

export interface AdmissionSettings {
  /** Answers that may be worded at the same time. */
  readonly slots: number;
  /** Questions that may wait. */
  readonly queueLength: number;
  /** Longest wait. */
  readonly deadlineMs: number;
  readonly clock?: Clock;
}

interface Waiting {
  readonly onPosition: ((position: number) => void) | undefined;
  position: number;
  admit(): void;
}

/** What an answer takes before any has been measured, in milliseconds. */
const firstGuessMs = 10_000;
/** How much one more answer changes the measured mean. */
const learning = 0.2;

/**
 * A bounded queue in front of the model: who finds it full is told so at once, with an honest time to come back,
 * instead of waiting for an answer that never comes. First come, first served: `waiting` is the order of service,
 * so another order is another place to insert at.
 */
export function createAdmission(settings: AdmissionSettings): Admission {
  const { slots, queueLength, deadlineMs, clock = systemClock } = settings;
  const waiting: Waiting[] = [];
  let busy = 0;
  let meanMs = firstGuessMs;

  const retryAfterSeconds = () => Math.max(1, Math.ceil((meanMs * (waiting.length + 1)) / slots / 1000));

  function issue(waited: number): Ticket {
    const began = clock.now();
    let left = false;
    busy += 1;
    return {
      waited,
      leave() {
        if (left) return;
        left = true;
        busy -= 1;
        meanMs += learning * (clock.now() - began - meanMs);
        waiting.shift()?.admit();
        tellPositions();
      },
    };
  }

  function tellPositions(): void {
    // Over the live array: hearing of a position may make a person leave the queue, which tells all the rest again.
    for (const [index, one] of waiting.entries()) {
      if (one.position === index + 1) continue;
      one.position = index + 1;
      one.onPosition?.(one.position);
    }
  }

  return {
    load: () => ({ busy, waiting: waiting.length }),
    async enter({ signal, onPosition }) {
      signal.throwIfAborted();
      if (busy < slots) return issue(0);
      if (waiting.length >= queueLength) throw new OverCapacity('full', retryAfterSeconds());
      const began = clock.now();
      return new Promise<Ticket>((resolve, reject) => {
        const settle = () => {
          cancelDeadline();
          signal.removeEventListener('abort', giveUp);
        };
        const withdraw = (reason: unknown) => {
          settle();
          waiting.splice(waiting.indexOf(one), 1);
          reject(reason);
          tellPositions();
        };
        const giveUp = () => withdraw(signal.reason);
        const cancelDeadline = clock.after(deadlineMs, () =>
          withdraw(new OverCapacity('deadline', retryAfterSeconds())),
        );
        const one: Waiting = {
          onPosition,
          position: 0,
          admit() {
            settle();
            resolve(issue(clock.now() - began));
          },
        };
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.push(one);
        tellPositions();
      });
    },
  };
}
