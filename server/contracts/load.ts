import { z } from 'zod';

const count = z.number().int().nonnegative();

/** What the charts show: the last hour by minute, the last day by hour, the last week or month by day in Seoul. */
export const LoadRange = z.enum(['hour', 'day', 'week', 'month']);
export type LoadRange = z.infer<typeof LoadRange>;

/** `GET /v1/load`. */
export const LoadQuery = z.object({ range: LoadRange.default('day') });

/** Milliseconds that half and nineteen of twenty took at most, by classes of durations; null where nothing was timed. */
const Durations = z.object({ p50: z.number(), p95: z.number() }).nullable();
export type Durations = z.infer<typeof Durations>;

export const LoadPoint = z.object({
  /** Its beginning. */
  at: z.iso.datetime(),
  runs: count,
  /** Ended by a failure of ours. */
  failed: count,
  /** Found no place. */
  turnedAway: count,
  firstText: Durations,
  total: Durations,
  waited: Durations,
  /** The most that waited at any time. */
  mostWaiting: count,
  /** The most that were worded at any time. */
  mostBusy: count,
});
export type LoadPoint = z.infer<typeof LoadPoint>;

export const LoadView = z.object({
  at: z.iso.datetime(),
  step: z.enum(['minute', 'hour', 'day']),
  points: z.array(LoadPoint),
});
export type LoadView = z.infer<typeof LoadView>;
