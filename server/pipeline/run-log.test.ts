import { expect, test } from 'vitest';
import type { RunEvent } from '../contracts/index.ts';
import { RunLog } from './run-log.ts';

const forever = new AbortController().signal;
const runId = '5b1f7a0e-8c1d-4f7e-9a55-2f3d1c6b7a80';

/** What a person sees after these events. */
function textOf(events: readonly RunEvent[]): string {
  return events.reduce(
    (text, event) => (event.type === 'reset' ? '' : event.type === 'text' ? text + event.text : text),
    '',
  );
}

async function take(log: RunLog, after: number, count: number): Promise<RunEvent[]> {
  const taken: RunEvent[] = [];
  for await (const event of log.follow(after, forever)) {
    taken.push(event);
    if (taken.length === count) break;
  }
  return taken;
}

test('who comes back gets the rest, in order and once', async () => {
  const log = new RunLog(runId);
  for (const text of ['가', '나', '다']) log.append({ type: 'text', text });
  expect((await take(log, 0, 3)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(textOf(await take(log, 1, 2))).toBe('나다');
});

test('a follower waits for what is still to come', async () => {
  const log = new RunLog(runId);
  const taken = take(log, 0, 2);
  log.append({ type: 'text', text: '가' });
  await Promise.resolve();
  log.append({ type: 'text', text: '나' });
  expect(textOf(await taken)).toBe('가나');
});

test('an aborted follower ends without an error', async () => {
  const log = new RunLog(runId);
  const leaving = new AbortController();
  const all: RunEvent[] = [];
  const following = (async () => {
    for await (const event of log.follow(0, leaving.signal)) all.push(event);
  })();
  log.append({ type: 'text', text: '가' });
  setTimeout(() => leaving.abort(), 5);
  await following;
  expect(textOf(all)).toBe('가');
});

test('however long the answer, the log stays bounded and says the same', async () => {
  const log = new RunLog(runId);
  const whole = Array.from({ length: 2000 }, (_, index) => `${index} `);
  log.append({ type: 'text', text: '지워질 말' });
  log.append({ type: 'reset' });
  for (const text of whole.slice(0, 400)) log.append({ type: 'text', text });
  const early = await take(log, 0, 402);
  for (const text of whole.slice(400)) log.append({ type: 'text', text });
  const last = early.at(-1)?.seq ?? 0;
  const late: RunEvent[] = [];
  const done = new AbortController();
  setTimeout(() => done.abort(), 20);
  for await (const event of log.follow(last, done.signal)) late.push(event);
  expect(late.length).toBeLessThan(520);
  expect(textOf([...early, ...late])).toBe(whole.join(''));
  expect(late.every(({ seq }, index) => index === 0 || seq === (late[index - 1]?.seq ?? 0) + 1)).toBe(true);
});
