import { PublicError } from '../contracts/error.ts';
import { type Clock, systemClock } from './clock.ts';
import { createFairOrder, givesWay, type Turn } from './fair-order.ts';

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

export interface EntryRequest extends Turn {
  /** Aborted when the person gives up: the place in the queue is freed and `enter` throws the abort reason. */
  readonly signal: AbortSignal;
  /**
   * Told the place in the queue, 1 being next, and the seconds that the wait will probably last, at once when waiting
   * begins and whenever the place changes.
   */
  readonly onPosition?: (position: number, seconds: number) => void;
}

export interface Admission {
  /**
   * Takes a place, or one in the queue, at once. The promise is kept when the turn comes, and rejected with OverCapacity
   * when the deadline passes and with the abort reason when `signal` aborts.
   * @throws OverCapacity when the queue is full: before anything has been done for the question
   */
  enter(request: EntryRequest): Promise<Ticket>;
  load(): QueueLoad;
}

/** How full the queue is now. */
export interface QueueLoad {
  /** Tickets out. */
  readonly busy: number;
  /** Tickets that there are. */
  readonly slots: number;
  readonly waiting: number;
  /** Questions that may wait. */
  readonly queueLength: number;
  /** What a question that comes now would wait, as far as one can tell. */
  readonly waitSeconds: number;
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

interface Waiting extends Turn {
  /** In the fair order. */
  readonly place: number;
  readonly onPosition: EntryRequest['onPosition'];
  position: number;
  admit(): void;
  refuse(): void;
}

/** What an answer takes before any has been measured, in milliseconds. */
const firstGuessMs = 10_000;
/** How much one more answer changes the measured mean. */
const learning = 0.2;

/**
 * A bounded queue in front of the model: who finds it full is told so at once, with an honest time to come back,
 * instead of waiting for an answer that never comes. The order is fair between persons, and puts a counselor in a
 * session before a batch (fair-order.ts); in a full queue the last gives its place up to what is more urgent.
 */
export function createAdmission(settings: AdmissionSettings): Admission {
  const { slots, queueLength, deadlineMs, clock = systemClock } = settings;
  const order = createFairOrder();
  const waiting: Waiting[] = [];
  let busy = 0;
  let meanMs = firstGuessMs;

  const secondsUntil = (position: number) => Math.max(1, Math.round((meanMs * position) / slots / 1000));
  const overCapacity = (reason: OverCapacity['reason']) =>
    new OverCapacity(reason, secondsUntil(waiting.length + 1));

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
        const next = waiting.shift();
        if (next) order.served(next.place);
        next?.admit();
        tellPositions();
      },
    };
  }

  function tellPositions(): void {
    // Over the live array: hearing of a position may make a person leave the queue, which tells all the rest again.
    for (const [index, one] of waiting.entries()) {
      if (one.position === index + 1) continue;
      one.position = index + 1;
      one.onPosition?.(one.position, secondsUntil(one.position));
    }
  }

  /** Frees a place in a full queue for work that is more urgent than the last that waits. */
  function makeRoom(coming: Turn): void {
    const last = waiting.at(-1);
    if (!last || !givesWay(last.urgency, coming.urgency)) throw overCapacity('full');
    last.refuse();
  }

  return {
    load: () => ({
      busy,
      slots,
      waiting: waiting.length,
      queueLength,
      waitSeconds: busy < slots ? 0 : secondsUntil(waiting.length + 1),
    }),
    enter({ signal, onPosition, person, urgency }) {
      signal.throwIfAborted();
      if (busy < slots) return Promise.resolve(issue(0));
      if (waiting.length >= queueLength) makeRoom({ person, urgency });
      const began = clock.now();
      const place = order.place({ person, urgency });
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
        const cancelDeadline = clock.after(deadlineMs, () => withdraw(overCapacity('deadline')));
        const one: Waiting = {
          person,
          urgency,
          place,
          onPosition,
          position: 0,
          refuse: () => withdraw(overCapacity('full')),
          admit() {
            settle();
            resolve(issue(clock.now() - began));
          },
        };
        signal.addEventListener('abort', giveUp, { once: true });
        const behind = waiting.findIndex((other) => other.place > place);
        waiting.splice(behind < 0 ? waiting.length : behind, 0, one);
        tellPositions();
      });
    },
  };
}
