import { expect, it } from 'vitest';
import { StoreUnavailable } from '../knowledge/index/vector-store.ts';
import { whenReachable } from './when-reachable.ts';

const never = new AbortController().signal;

it('does the work again until the store can be reached', async () => {
  const away = new StoreUnavailable('qdrant');
  const reported: Error[] = [];
  const answers = [away, away, 'indexed'];
  const work = async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const report = (failure: Error) => reported.push(failure);
  expect(await whenReachable(work, { pauseMs: 1, signal: never, report })).toBe('indexed');
  expect(reported).toEqual([away, away]);
});

it('does not hide any other failure', async () => {
  const work = () => Promise.reject(new Error('a guide is broken'));
  await expect(whenReachable(work, { pauseMs: 1, signal: never, report: () => {} })).rejects.toThrow(
    'a guide is broken',
  );
});

it('stops waiting when told to', async () => {
  const stopping = new AbortController();
  const work = () => Promise.reject(new StoreUnavailable('qdrant'));
  const waiting = whenReachable(work, {
    pauseMs: 60_000,
    signal: stopping.signal,
    report: () => stopping.abort(new Error('The server stops.')),
  });
  await expect(waiting).rejects.toThrow();
});
