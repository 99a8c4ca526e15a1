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
