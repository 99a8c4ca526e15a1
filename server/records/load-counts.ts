/** What one process did in a minute or an hour. */
export interface LoadCounts {
  readonly runs: number;
  /** Ended by a failure of ours. */
  readonly failed: number;
  /** Found no place. */
  readonly turnedAway: number;
  /** How many took how long, by the classes of `server/pipeline/load/durations.ts`. */
  readonly firstText: readonly number[];
  readonly total: readonly number[];
  readonly waited: readonly number[];
  /** The most that waited for the model, and the most that it worded, at any time. */
  readonly mostWaiting: number;
  readonly mostBusy: number;
}
