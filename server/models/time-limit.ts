/** A limit on how long one may wait. Time counts only while `waiting`, so that a slow reader is not a slow server. */
export interface TimeLimit {
  /** Starts to wait anew. */
  waiting(): void;
  /** What was waited for has come. */
  arrived(): void;
  /** Ends the limit for good. */
  clear(): void;
}

/** Calls `exceed` when a wait lasts longer than `milliseconds`. One timer serves any number of waits. */
export function timeLimit(milliseconds: number, exceed: () => void): TimeLimit {
  let counting = false;
  const timer = setTimeout(() => {
    if (counting) exceed();
  }, milliseconds);
  return {
    waiting() {
      counting = true;
      timer.refresh();
    },
    arrived() {
      counting = false;
    },
    clear() {
      clearTimeout(timer);
    },
  };
}
