import type { KeptMemory } from './child.ts';

/** Loaded into a process before its program: collects the garbage and reports what is kept when the parent asks. */
process.on('message', () => {
  // Twice: what the first collection finalises, the second frees.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ kept: heapUsed + external } satisfies KeptMemory);
});
