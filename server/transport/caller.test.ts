import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { callerOf } from './caller.ts';

const request = (forwarded?: string) =>
  ({
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
    socket: { remoteAddress: '10.0.0.1' },
  }) as unknown as IncomingMessage;

test.each([
  ['a direct caller', request(), 0, '10.0.0.1'],
  ['a direct caller who claims another address', request('203.0.113.9'), 0, '10.0.0.1'],
  ['a caller behind our proxy', request('203.0.113.9'), 1, '203.0.113.9'],
  [
    'a caller behind our proxy who claims another address',
    request('198.51.100.1, 203.0.113.9'),
    1,
    '203.0.113.9',
  ],
  ['a caller that our proxy did not name', request(), 1, '10.0.0.1'],
] as const)('%s', (_, from, proxies, address) => {
  expect(callerOf(from, proxies)).toBe(address);
});
