import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import { administratorsOnly } from './administrator.ts';
import { handleErrors } from './http-errors.ts';

const token = 'a-token-long-enough-for-a-test';
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function askWith(authorization: string | undefined, configured: string | undefined): Promise<Response> {
  const app = express();
  app.get('/', administratorsOnly(configured), (_request, response) => {
    response.send('inside');
  });
  app.use(handleErrors(pino({ level: 'silent' })));
  const server = app.listen(0, '127.0.0.1');
  closing.push(() => server.close());
  await once(server, 'listening');
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    headers: authorization === undefined ? {} : { authorization },
  });
}

test('whoever shows the token comes in', async () => {
  const response = await askWith(`Bearer ${token}`, token);
  expect(await response.text()).toBe('inside');
});

test.each([undefined, '', 'Bearer', 'Bearer wrong', `Bearer ${token}x`, `Basic ${token}`, token])(
  'whoever shows %j does not, and is told how to',
  async (authorization) => {
    const response = await askWith(authorization, token);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({ error: { code: 'not_administrator' } });
  },
);

test('without a configured token nobody comes in, and the answer names the variable', async () => {
  const response = await askWith('Bearer ', undefined);
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    error: { code: 'administration_off', message: expect.stringContaining('NARU_ADMIN_TOKEN') },
  });
});
