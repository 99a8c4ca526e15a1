import type { RunEvent, RunEventPayload } from '../contracts/index.ts';

/** Events that a run keeps for those who come back; an answer of eight sentences makes about thirty. */
const capacity = 512;

/**
 * The events of one run, in order and bounded, for any number of followers who may come, go and come back. A full
 * log says all that is in force once more, behind a `reset`, and forgets how it came about.
 */
export class RunLog {
  readonly runId: string;
  private events: RunEvent[] = [];
  private lastSeq = 0;
  private readonly waiting = new Set<() => void>();

  constructor(runId: string) {
    this.runId = runId;
  }

  /** Whether the last event has come. */
  get finished(): boolean {
    return this.events.at(-1)?.type === 'finished';
  }

  append(payload: RunEventPayload): void {
    if (this.finished) return;
    this.push(payload);
    if (this.events.length > capacity) this.compact();
    for (const wake of [...this.waiting]) wake();
  }

  /** The events after `after`, then each as it comes, until the run finishes or `signal` aborts. */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<RunEvent> {
    let seen = after;
    while (!signal.aborted) {
      const news = this.events.filter(({ seq }) => seq > seen);
      for (const event of news) {
        yield event;
        seen = event.seq;
      }
      if (this.finished && seen >= this.lastSeq) return;
      if (this.lastSeq <= seen) await this.next(signal);
    }
  }

  private push(payload: RunEventPayload): void {
    this.lastSeq += 1;
    this.events.push({ runId: this.runId, seq: this.lastSeq, ...payload });
  }

  private next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }

  private compact(): void {
    const inForce = this.events.slice(this.events.findLastIndex(({ type }) => type === 'reset') + 1);
    const text = inForce.map((event) => (event.type === 'text' ? event.text : '')).join('');
    const kept = inForce.filter(
      (event) =>
        event.type === 'citation' ||
        event.type === 'figure' ||
        event.type === 'asks' ||
        (event.type === 'section' && isLatest(event, inForce)),
    );
    const standing = this.events.filter(({ type }) => type === 'started' || type === 'notice');
    this.events = [];
    for (const event of [
      ...standing.slice(0, 8),
      { type: 'reset' } as const,
      ...kept,
      { type: 'text', text } as const,
    ])
      this.push(event);
  }
}

/** Whether no later event brings the same section anew. */
function isLatest(event: RunEvent & { type: 'section' }, events: readonly RunEvent[]): boolean {
  return (
    events.findLast((other) => other.type === 'section' && other.section.id === event.section.id) === event
  );
}
