import { describe, expect, it } from 'vitest';
import { handClock } from '../../tests/fixtures/hand-clock.ts';
import { createAdmission, type EntryRequest, OverCapacity } from './admission.ts';
import type { Urgency } from './fair-order.ts';

function queue(settings: { slots?: number; queueLength?: number; deadlineMs?: number } = {}) {
  const clock = handClock();
  const admission = createAdmission({ slots: 1, queueLength: 3, deadlineMs: 60_000, ...settings, clock });
  const enter = async (request: Partial<EntryRequest> = {}) =>
    admission.enter({ signal: new AbortController().signal, person: 'one', urgency: 'person', ...request });
  return { clock, admission, enter };
}

/** The refusal that a promise ends in. */
const refusal = async (entry: Promise<unknown>): Promise<OverCapacity> => {
  const reason: unknown = await entry.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(reason).toBeInstanceOf(OverCapacity);
  return reason as OverCapacity;
};

describe('who finds a free slot', () => {
  it('is let in at once and hears of no position', async () => {
    const { enter, admission } = queue({ slots: 2 });
    const positions: number[] = [];
    const ticket = await enter({ onPosition: (position) => positions.push(position) });
    expect(ticket.waited).toBe(0);
    expect(positions).toEqual([]);
    expect(admission.load()).toMatchObject({ busy: 1, waiting: 0 });
  });

  it('frees it for exactly one other, however often the ticket is left', async () => {
    const { enter, admission } = queue();
    const first = await enter();
    const second = enter();
    const third = enter();
    first.leave();
    first.leave();
    await second;
    expect(admission.load()).toMatchObject({ busy: 1, waiting: 1 });
    (await second).leave();
    await third;
  });
});

describe('who waits', () => {
  it('hears the position as it changes and is served in the order of coming', async () => {
    const { enter, clock } = queue();
    const first = await enter();
    const heard: string[] = [];
    const served: string[] = [];
    const wait = (name: string) =>
      enter({ onPosition: (position) => heard.push(`${name}${position}`) }).then((ticket) => {
        served.push(name);
        return ticket;
      });
    const a = wait('a');
    const b = wait('b');
    clock.pass(500);
    first.leave();
    const ticket = await a;
    expect(ticket.waited).toBe(500);
    expect(heard).toEqual(['a1', 'b2', 'b1']);
    ticket.leave();
    await b;
    expect(served).toEqual(['a', 'b']);
  });

  it('may give up: the place is freed and those behind move up', async () => {
    const { enter, admission } = queue();
    const first = await enter();
    const person = new AbortController();
    const left = enter({ signal: person.signal });
    const heard: number[] = [];
    const behind = enter({ onPosition: (position) => heard.push(position) });
    person.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(heard).toEqual([2, 1]);
    expect(admission.load()).toMatchObject({ busy: 1, waiting: 1 });
    first.leave();
    await behind;
  });

  it('may give up on hearing a position, without mixing up the others', async () => {
    const { enter } = queue();
    const first = await enter();
    const person = new AbortController();
    const a = enter();
    const b = enter({ signal: person.signal, onPosition: (position) => position === 1 && person.abort() });
    const heard: number[] = [];
    const c = enter({ onPosition: (position) => heard.push(position) });
    first.leave();
    await a;
    await expect(b).rejects.toThrow();
    expect(heard).toEqual([3, 1]);
    (await a).leave();
    await c;
  });

  it('is turned away when the deadline passes', async () => {
    const { enter, clock, admission } = queue({ deadlineMs: 1000 });
    await enter();
    const waiting = enter();
    clock.pass(1000);
    expect((await refusal(waiting)).reason).toBe('deadline');
    expect(admission.load()).toMatchObject({ busy: 1, waiting: 0 });
  });

  it('is not turned away after it was let in', async () => {
    const { enter, clock, admission } = queue({ deadlineMs: 1000 });
    const first = await enter();
    const second = enter();
    first.leave();
    await second;
    clock.pass(5000);
    expect(admission.load()).toMatchObject({ busy: 1, waiting: 0 });
  });
});

describe('who finds the queue full', () => {
  it('is refused at once, with a stable code and a time to come back', async () => {
    const { enter } = queue({ queueLength: 1 });
    await enter();
    void enter();
    const refused = await refusal(enter());
    expect(refused).toMatchObject({ reason: 'full', code: 'over_capacity', status: 503 });
    expect(refused.retryAfterSeconds).toBeGreaterThanOrEqual(1);
  });

  it('is told a longer time when answers take longer and the queue is longer', async () => {
    const retryAfter = async (answerMs: number, queueLength: number) => {
      const { enter, clock } = queue({ queueLength });
      for (let i = 0; i < 20; i += 1) {
        const ticket = await enter();
        clock.pass(answerMs);
        ticket.leave();
      }
      await enter();
      for (let i = 0; i < queueLength; i += 1) void enter();
      return (await refusal(enter())).retryAfterSeconds;
    };
    expect(await retryAfter(1000, 0)).toBeLessThan(await retryAfter(1000, 4));
    expect(await retryAfter(1000, 4)).toBeLessThan(await retryAfter(30_000, 4));
  });

  it('is refused without any wait where nobody may wait', async () => {
    const { enter } = queue({ queueLength: 0 });
    await enter();
    expect((await refusal(enter())).reason).toBe('full');
  });
});

describe('the order', () => {
  const served = async (turns: readonly (readonly [string, Urgency])[]) => {
    const { enter } = queue({ queueLength: 20 });
    let ticket = await enter();
    const order: string[] = [];
    const waiting = turns.map(([person, urgency], at) =>
      enter({ person, urgency }).then((next) => {
        order.push(`${person}${at}`);
        ticket = next;
      }),
    );
    for (const _ of waiting) {
      ticket.leave();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return order.join(' ');
  };

  it('is fair between persons: ten questions of one do not stand before the first of another', async () => {
    expect(
      await served([
        ['a', 'person'],
        ['a', 'person'],
        ['a', 'person'],
        ['b', 'person'],
        ['c', 'person'],
      ]),
    ).toBe('a0 b3 c4 a1 a2');
  });

  it('puts a counselor in a session before a batch, and a person too', async () => {
    expect(
      await served([
        ['night', 'batch'],
        ['night', 'batch'],
        ['a', 'person'],
        ['desk', 'session'],
        ['b', 'person'],
      ]),
    ).toBe('desk3 a2 b4 night0 night1');
  });

  it('does not make a person wait behind their own batch', async () => {
    expect(
      await served([
        ['a', 'batch'],
        ['a', 'batch'],
        ['b', 'person'],
        ['a', 'person'],
      ]),
    ).toBe('b2 a3 a0 a1');
  });

  it('lets a batch come to its turn all the same', async () => {
    const many = Array.from({ length: 15 }, () => ['a', 'person'] as const);
    expect(await served([['night', 'batch'], ...many])).toMatch(/night0 .*a/);
  });

  it('gives up the last place of a batch to a person, and none to another batch', async () => {
    const { enter, admission } = queue({ queueLength: 1 });
    await enter();
    const batch = enter({ person: 'night', urgency: 'batch' });
    expect((await refusal(enter({ person: 'other night', urgency: 'batch' }))).reason).toBe('full');
    void enter({ person: 'a' });
    expect((await refusal(batch)).reason).toBe('full');
    expect(admission.load()).toMatchObject({ busy: 1, waiting: 1 });
    expect((await refusal(enter({ person: 'b' }))).reason).toBe('full');
  });
});

it('tells how long the wait will probably last', async () => {
  const { enter, clock } = queue({ slots: 2 });
  for (let i = 0; i < 40; i += 1) {
    const ticket = await enter();
    clock.pass(4_000);
    ticket.leave();
  }
  await enter();
  await enter();
  const heard: number[] = [];
  for (const person of ['a', 'b', 'c'])
    void enter({ person, onPosition: (_, seconds) => heard.push(seconds) });
  expect(heard).toEqual([2, 4, 6]);
});
