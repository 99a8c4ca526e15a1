import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunEvent } from '../../../server/contracts/index.ts';
import { Refusal } from './api.ts';
import { type Following, follow } from './follow.ts';
import type { Network } from './network.ts';

const runId = '4b4f7c3e-7f4b-4d50-9a39-2d3a2f1a0001';
const text = (seq: number): RunEvent => ({ type: 'text', text: String(seq), runId, seq });
const finished = (seq: number): RunEvent => ({ type: 'finished', runId, seq }) as RunEvent;

/** A stream of these events that ends in `error`, if there is one. */
const stream = (events: readonly RunEvent[], error?: Error): Following['open'] =>
  async function* () {
    yield* events;
    if (error) throw error;
  };

class Line implements Network {
  #online = true;
  readonly #watchers = new Set<(online: boolean) => void>();
  isOnline = (): boolean => this.#online;
  watch = (changed: (online: boolean) => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };
  turn(online: boolean): void {
    this.#online = online;
    for (const changed of [...this.#watchers]) changed(online);
  }
}

interface Told {
  seen: number[];
  breaks: number;
}

function following(open: Following['open'], parts: Partial<Following> = {}): [Following, Told] {
  const told: Told = { seen: [], breaks: 0 };
  return [
    {
      open,
      reopen: async () => null,
      take: (event) => told.seen.push(event.seq),
      lost: () => {
        told.breaks += 1;
      },
      network: new Line(),
      signal: new AbortController().signal,
      ...parts,
    },
    told,
  ];
}

describe('following a run', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ends with the last event', async () => {
    const [run, told] = following(stream([text(1), finished(2)]));
    expect(await follow(run)).toBe('finished');
    expect(told).toEqual({ seen: [1, 2], breaks: 0 });
  });

  it('goes on from the last event when the stream just ends, and tells of the break once', async () => {
    const [run, told] = following(stream([text(1), text(2)]), {
      reopen: async () => stream([text(3), finished(4)]),
    });
    const end = follow(run);
    await vi.runAllTimersAsync();
    expect(await end).toBe('finished');
    expect(told).toEqual({ seen: [1, 2, 3, 4], breaks: 1 });
  });

  it('tries several times while the server restarts', async () => {
    const answers = [
      stream([], new TypeError('failed to fetch')),
      stream([], new Refusal('other', 502)),
      stream([finished(2)]),
    ];
    const [run, told] = following(stream([text(1)]), { reopen: async () => answers.shift() ?? null });
    const end = follow(run);
    await vi.runAllTimersAsync();
    expect(await end).toBe('finished');
    expect(told.breaks).toBe(1);
  });

  it('gives up in the end, rather than waiting for ever', async () => {
    const [run] = following(stream([text(1)]), { reopen: async () => stream([], new TypeError('no way')) });
    const end = follow(run);
    await vi.runAllTimersAsync();
    expect(await end).toBe('gone');
  });

  it('waits as long as the machine is offline, and says so when it asks for a way back', async () => {
    const network = new Line();
    const offline: boolean[] = [];
    const hanging: Following['open'] = async function* (signal) {
      yield text(1);
      await new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
    };
    const [run, told] = following(hanging, {
      network,
      reopen: async (was) => {
        offline.push(was);
        return stream([finished(2)]);
      },
    });
    const end = follow(run);
    await vi.advanceTimersByTimeAsync(10);
    network.turn(false);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(told.seen).toEqual([1]);
    network.turn(true);
    await vi.runAllTimersAsync();
    expect(await end).toBe('finished');
    expect(offline).toEqual([true]);
    expect(told).toEqual({ seen: [1, 2], breaks: 1 });
  });

  it('passes a refusal of the question on, at once', async () => {
    const [run] = following(stream([], new Refusal('over_capacity', 503)));
    await expect(follow(run)).rejects.toMatchObject({ code: 'over_capacity' });
  });

  it('ends quietly when the talk is left', async () => {
    const leave = new AbortController();
    const [run] = following(stream([text(1)]), {
      signal: leave.signal,
      reopen: async () => stream([text(2)]),
    });
    const end = follow(run);
    leave.abort();
    await vi.runAllTimersAsync();
    expect(await end).toBe('ended');
  });
});
