import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timeLimit } from './time-limit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is exceeded once by a wait that lasts too long', () => {
  const exceed = vi.fn();
  timeLimit(100, exceed).waiting();
  vi.advanceTimersByTime(1000);
  expect(exceed).toHaveBeenCalledTimes(1);
});

it('counts each wait from its own beginning', () => {
  const exceed = vi.fn();
  const limit = timeLimit(100, exceed);
  for (let waits = 0; waits < 5; waits += 1) {
    limit.waiting();
    vi.advanceTimersByTime(90);
    limit.arrived();
  }
  expect(exceed).not.toHaveBeenCalled();
});

it('does not count the time between two waits, however long', () => {
  const exceed = vi.fn();
  const limit = timeLimit(100, exceed);
  limit.waiting();
  limit.arrived();
  vi.advanceTimersByTime(10_000);
  limit.waiting();
  vi.advanceTimersByTime(90);
  expect(exceed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(exceed).toHaveBeenCalledTimes(1);
});

it('is over when cleared', () => {
  const exceed = vi.fn();
  const limit = timeLimit(100, exceed);
  limit.waiting();
  limit.clear();
  vi.advanceTimersByTime(1000);
  expect(exceed).not.toHaveBeenCalled();
});
