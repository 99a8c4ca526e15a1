/** Whose work it is that waits: a counselor with a person in front of them, a person who asks, a batch at night. */
export type Urgency = 'session' | 'person' | 'batch';

/** How many turns each gets for one turn of a batch. */
const weights: Readonly<Record<Urgency, number>> = { session: 64, person: 8, batch: 1 };

/** What the order looks at. */
export interface Turn {
  readonly person: string;
  readonly urgency: Urgency;
}

export interface FairOrder {
  /** The place in the order of a turn that begins to wait now: smaller is sooner, and those of one person follow each other. */
  place(turn: Turn): number;
  /** Tells that the turn at a place is served: those who come later count from there. */
  served(place: number): void;
}

/**
 * Start-time fair queuing (Goyal, Vin and Cheng, SIGCOMM 1996): each person's turns lie one weight's length apart on
 * a common line, so that ten questions of one person do not stand before the first of another, and a counselor's turn
 * lies before those of a batch however long that has waited.
 */
export function createFairOrder(): FairOrder {
  /**
   * Where each person's last turn of an urgency ends; who is behind the line is forgotten, for they start at it. What a
   * counselor leaves to run at night does not stand before what they ask in a session.
   */
  const ends = new Map<string, number>();
  let line = 0;
  return {
    place({ person, urgency }) {
      const flow = `${urgency} ${person}`;
      const end = Math.max(line, ends.get(flow) ?? 0) + 1 / weights[urgency];
      ends.set(flow, end);
      return end;
    },
    served(place) {
      line = Math.max(line, place);
      for (const [flow, end] of ends) if (end <= line) ends.delete(flow);
    },
  };
}

/** Whether work of one urgency gives up its place in a full queue for that of another. */
export const givesWay = (waiting: Urgency, coming: Urgency): boolean => weights[coming] > weights[waiting];
