import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AccountList, AuditList, Retention, RetentionRun } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { BrowserByHand } from '../fixtures/browser-by-hand.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

let records: Records;
let house: House;
const administrator = new BrowserByHand();
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, signIn: { kind: 'demo' } });
  await signIn(administrator, 'administrator');
});
afterAll(async () => {
  await house.close();
  await records.close();
});

const signIn = (browser: BrowserByHand, who: string): Promise<Response> =>
  browser.send(`${house.url}/sign-in`, {
    method: 'POST',
    headers: { origin: house.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ who, to: '/' }).toString(),
  });
const call = (path: string, method = 'GET', browser = administrator): Promise<Response> =>
  browser.send(house.url + path, { method, headers: { origin: house.url } });
const accounts = async () => AccountList.parse(await (await call('/v1/accounts')).json()).accounts;
const named = async (name: RegExp) => {
  const found = (await accounts()).find((account) => name.test(account.name));
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found;
};
const whoIs = async (browser: BrowserByHand) =>
  ((await (await call('/v1/session', 'GET', browser)).json()) as { account: unknown }).account;

describe('an account', () => {
  test('is signed out in every browser at once', async () => {
    const [desk, phone] = [new BrowserByHand(), new BrowserByHand()];
    for (const browser of [desk, phone]) await signIn(browser, 'employer');
    const { id, sessions } = await named(/고용주/);
    expect(sessions).toBe(2);
    expect((await call(`/v1/accounts/${id}/sign-out`, 'POST')).status).toBe(204);
    expect([await whoIs(desk), await whoIs(phone)]).toEqual([null, null]);
    expect((await named(/고용주/)).sessions).toBe(0);
    expect((await signIn(desk, 'employer')).status).toBe(303);
  });

  test('that is blocked is out at once and does not come in again, until it may', async () => {
    const browser = new BrowserByHand();
    await signIn(browser, 'reviewer');
    const { id } = await named(/심사원/);
    expect((await call(`/v1/accounts/${id}/block`, 'POST')).status).toBe(204);
    expect(await whoIs(browser)).toBeNull();
    const refused = await signIn(browser, 'reviewer');
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('사용이 중지된 계정');
    expect((await named(/심사원/)).blockedAt).not.toBeNull();
    expect((await call(`/v1/accounts/${id}/unblock`, 'POST')).status).toBe(204);
    expect((await signIn(browser, 'reviewer')).status).toBe(303);
  });

  test('is not blocked by itself, and one that is not there by nobody', async () => {
    const { id } = await named(/한관리/);
    expect((await call(`/v1/accounts/${id}/block`, 'POST')).status).toBe(409);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const verb of ['block', 'unblock', 'sign-out'])
      expect((await call(`/v1/accounts/${nowhere}/${verb}`, 'POST')).status).toBe(404);
  });
});

describe('the audit trail', () => {
  const entries = async (query = '') =>
    AuditList.parse(await (await call(`/v1/audit?${query}`)).json()).entries;

  test('tells who looked at accounts and at itself, by name', async () => {
    await accounts();
    await entries();
    const [last, before] = await entries();
    expect([last?.act, before?.act]).toEqual(['audit_read', 'accounts_read']);
    expect(last?.person).toContain('한관리');
  });

  test('is filtered by person, act and day, and read page by page without loss', async () => {
    const { id } = await named(/한관리/);
    expect(new Set((await entries(`account=${id}`)).map(({ accountId }) => accountId))).toEqual(
      new Set([id]),
    );
    expect(new Set((await entries('act=signed_in')).map(({ act }) => act))).toEqual(new Set(['signed_in']));
    expect(await entries('day=2001-01-01')).toEqual([]);
    const whole = (await entries('act=signed_in&limit=500')).map((entry) => entry.id);
    const pages: string[] = [];
    for (let before = ''; ; ) {
      const page = await entries(`act=signed_in&limit=2${before && `&before=${before}`}`);
      pages.push(...page.map((entry) => entry.id));
      before = page.at(-1)?.id ?? '';
      if (page.length < 2) break;
    }
    expect(pages).toEqual(whole);
  });
});

describe('retention', () => {
  test('says what is kept how long by which setting, and how old the oldest is', async () => {
    const { kept } = Retention.parse(await (await call('/v1/retention')).json());
    expect(kept.map(({ setting }) => setting)).toEqual([
      'NARU_RETENTION_DAYS',
      'NARU_RETENTION_DAYS',
      'NARU_FILE_HOURS',
      'NARU_LINK_HOURS',
      'NARU_SESSION_HOURS',
      'NARU_AUDIT_DAYS',
    ]);
    expect(kept.find(({ kind }) => kind === 'audit')).toMatchObject({ amount: 365, unit: 'days' });
  });

  test('deletes what is too old, of the audit trail too, when told to, and nothing else', async () => {
    await records.conversations.create('consultation', new Date('2020-01-01'));
    await records.audit.add({ act: 'run_read', subject: 'old', accountId: null }, new Date('2020-01-01'));
    const { conversationId } = (await (await ask(house, '안녕하세요')).json()) as { conversationId: string };
    const run = RetentionRun.parse(await (await call('/v1/retention/run', 'POST')).json());
    expect(run.deleted).toMatchObject({ conversations: 1, audit: 1 });
    expect(await records.conversations.find(conversationId)).not.toBeNull();
    const { kept, lastAt } = Retention.parse(await (await call('/v1/retention')).json());
    expect(lastAt).not.toBeNull();
    expect(kept.find(({ kind }) => kind === 'conversations')?.count).toBeGreaterThan(0);
    expect((await records.audit.last(1))[0]).toMatchObject({ act: 'retention_run' });
  });
});
