import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsInMemory } from '../../tests/fixtures/records.ts';
import type { Records } from '../records/records.ts';
import { createSessions } from './sessions.ts';

let records: Records;
beforeAll(async () => {
  records = await recordsInMemory();
});
afterAll(() => records.close());

const kim = {
  issuer: 'https://id.example.kr',
  subject: 'kim',
  name: '김상담',
  roles: ['counselor' as const],
  organisation: '나루고용센터',
};
const hour = 60 * 60_000;

function sessionsAt(start: Date) {
  let now = start;
  const sessions = createSessions({
    accounts: records.accounts,
    sessions: records.sessions,
    hours: 12,
    clock: () => now,
  });
  return {
    sessions,
    later(ms: number) {
      now = new Date(now.getTime() + ms);
    },
  };
}

test('opens until its hours are over', async () => {
  const { sessions, later } = sessionsAt(new Date('2026-11-22T00:00:00Z'));
  const { token, account } = await sessions.begin(kim);
  expect((await sessions.find(token))?.account).toEqual({ ...account, name: '김상담' });
  expect(await sessions.find('another')).toBeNull();
  later(12 * hour);
  expect(await sessions.find(token)).toBeNull();
});

test('a token is replaced after an hour, and the one before opens a minute longer', async () => {
  const { sessions, later } = sessionsAt(new Date('2026-11-22T00:00:00Z'));
  const { token } = await sessions.begin(kim);
  later(hour);
  const renewed = (await sessions.find(token))?.renewed;
  if (!renewed) throw new Error('the token was not replaced');
  expect(await sessions.find(token)).toMatchObject({ renewed: null });
  expect(await sessions.find(renewed)).toMatchObject({ renewed: null });
  later(61_000);
  expect(await sessions.find(token)).toBeNull();
  expect(await sessions.find(renewed)).not.toBeNull();
});

test('who cannot hand a new token to the browser leaves the old one in force', async () => {
  const { sessions, later } = sessionsAt(new Date('2026-11-22T00:00:00Z'));
  const { token } = await sessions.begin(kim);
  later(2 * hour);
  expect(await sessions.find(token, false)).toMatchObject({ renewed: null });
  later(2 * hour);
  expect((await sessions.find(token))?.renewed).toEqual(expect.any(String));
});

test('two requests at once replace it once', async () => {
  const { sessions, later } = sessionsAt(new Date('2026-11-22T00:00:00Z'));
  const { token } = await sessions.begin(kim);
  later(hour);
  const both = await Promise.all([sessions.find(token), sessions.find(token)]);
  expect(both.filter((one) => one?.renewed)).toHaveLength(1);
  expect(both.every((one) => one !== null)).toBe(true);
});

test('signing out everywhere closes every browser of the account and nobody else’s', async () => {
  const { sessions } = sessionsAt(new Date('2026-11-22T00:00:00Z'));
  const desk = await sessions.begin(kim);
  const phone = await sessions.begin(kim);
  const lee = await sessions.begin({ ...kim, subject: 'lee', name: '이상담' });
  expect(phone.account.id).toBe(desk.account.id);
  await sessions.endAll(desk.account.id);
  expect(await sessions.find(desk.token)).toBeNull();
  expect(await sessions.find(phone.token)).toBeNull();
  expect(await sessions.find(lee.token)).not.toBeNull();
});

test('roles and organisation are those that the provider said last', async () => {
  const { sessions } = sessionsAt(new Date('2026-11-22T00:00:00Z'));
  await sessions.begin(kim);
  const { account } = await sessions.begin({ ...kim, roles: ['reviewer'], organisation: '본청' });
  expect(account).toMatchObject({ roles: ['reviewer'], organisation: '본청' });
});
