import type { OpeningHours } from './opening-hours.ts';

/** How talks are handed over here. */
export interface HandoverSettings {
  /** Without sign-in there are no counselors, and nothing is handed over. */
  readonly signIn: boolean;
  readonly hours: OpeningHours;
  /** Whose counselors answer citizens; null: those of every organisation. */
  readonly organisation: string | null;
  /** Citizens who may wait at a time. */
  readonly queueLength: number;
  /** A counselor who is away for longer leaves their talks to others. */
  readonly counselorAwayMs: number;
  /** A citizen who is away for longer has left. */
  readonly citizenAwayMs: number;
}

/** Whoever has the connection counts as there for so long; it is said anew three times meanwhile. */
export const presenceMs = 30_000;
