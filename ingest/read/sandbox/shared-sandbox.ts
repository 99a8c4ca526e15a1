import { createSandbox, type Sandbox } from './sandbox.ts';

let shared: Sandbox | null = null;

/**
 * The sandbox in which this process's ingest reads, whatever started it: one run follows the other, and a process
 * that is warm serves the next. It holds nothing open, and ends by itself half a minute after the last file.
 */
export function sharedSandbox(): Sandbox {
  shared ??= createSandbox({ memoryMegabytes: 1024, seconds: 120, idleSeconds: 30 });
  return shared;
}
