import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOpenIdSignIn } from '../../server/identity/openid-sign-in.ts';
import type { Records } from '../../server/records/records.ts';
import { BrowserByHand, submit } from '../fixtures/browser-by-hand.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { type OpenIdProvider, openProvider } from '../fixtures/openid-provider.ts';
import { recordsInMemory } from '../fixtures/records.ts';

const people = {
  kim: { name: '김상담', roles: ['naru-counselor'], organisation: '나루고용센터' },
  lee: { name: '이고용', roles: ['employer'], organisation: '나루제과' },
  nobody: { name: '무역할', roles: ['accounting'] },
};
const secret = 'a secret of a test that nobody keeps';

/** A port that was free a moment ago: the provider must know it before the house stands. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

let records: Records;
let house: House;
let provider: OpenIdProvider;
beforeAll(async () => {
  records = await recordsInMemory();
  const port = await freePort();
  const home = `http://127.0.0.1:${port}/`;
  provider = await openProvider(people, { id: 'naru', secret, home });
  house = await openHouse({
    records,
    port,
    signIn: {
      kind: 'provider',
      provider: createOpenIdSignIn({
        issuer: provider.issuer,
        clientId: 'naru',
        clientSecret: secret,
        callback: `${home}sign-in/callback`,
        home,
        scope: 'profile',
        mapping: { roles: 'roles', names: { counselor: 'naru-counselor' }, organisation: 'organisation' },
      }),
    },
  });
});
afterAll(async () => {
  await house.close();
  await provider.close();
  await records.close();
});

/** From our sign-in through the provider's forms and back. */
async function signIn(browser: BrowserByHand, who: string, to = '/') {
  const form = await browser.go(`${house.url}/sign-in?to=${encodeURIComponent(to)}`);
  const consent = await submit(browser, form, { login: who, password: 'any' });
  return submit(browser, consent, {});
}
const session = async (browser: BrowserByHand) =>
  (await (await browser.send(`${house.url}/v1/session`)).json()) as {
    account: { name: string; roles: string[]; organisation: string } | null;
  };

test('a person comes back signed in, to where they wanted to go, with role and organisation', async () => {
  const browser = new BrowserByHand();
  expect(await session(browser)).toEqual({ signIn: 'provider', account: null });
  const { url } = await signIn(browser, 'kim', '/guides?topic=wages');
  expect(url.href).toBe(`${house.url}/guides?topic=wages`);
  expect(await session(browser)).toMatchObject({
    account: { name: '김상담', roles: ['counselor'], organisation: '나루고용센터' },
  });
});

test('nobody is sent to another server after signing in', async () => {
  for (const to of ['//evil.example', 'https://evil.example/', '/\\evil.example']) {
    const { url } = await signIn(new BrowserByHand(), 'kim', to);
    expect(url.href).toBe(`${house.url}/`);
  }
});

test('who has no role here is told so, and is not signed in', async () => {
  const browser = new BrowserByHand();
  const { response } = await signIn(browser, 'nobody');
  expect(response.status).toBe(403);
  expect(await response.text()).toContain('역할이 정해져 있지 않습니다');
  expect((await session(browser)).account).toBeNull();
});

test('a way back that was not begun in this browser signs nobody in', async () => {
  const victim = new BrowserByHand();
  const { response } = await victim.go(`${house.url}/sign-in/callback?code=stolen&state=forged`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('처음부터 다시 로그인');
  expect((await session(victim)).account).toBeNull();
});

test('signing out ends this browser, signing out everywhere all of them', async () => {
  const [desk, phone, tablet] = [new BrowserByHand(), new BrowserByHand(), new BrowserByHand()];
  for (const browser of [desk, phone, tablet]) await signIn(browser, 'lee');
  const own = { method: 'POST', headers: { origin: house.url } };
  await desk.send(`${house.url}/sign-out`, own);
  expect((await session(desk)).account).toBeNull();
  expect((await session(phone)).account).not.toBeNull();
  await phone.send(`${house.url}/sign-out/everywhere`, own);
  expect((await session(phone)).account).toBeNull();
  expect((await session(tablet)).account).toBeNull();
});

describe('what another site asks for in the name of a signed-in person is refused', () => {
  test.each([
    [{ origin: 'https://evil.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{}],
  ])('%j', async (headers) => {
    const browser = new BrowserByHand();
    await signIn(browser, 'kim');
    const response = await browser.send(`${house.url}/sign-out`, {
      method: 'POST',
      headers: headers as Record<string, string>,
    });
    expect(response.status).toBe(403);
    expect((await session(browser)).account).not.toBeNull();
  });
});

test('a provider that is away is a clear page, and signing in works again when it is back', async () => {
  const port = await freePort();
  const home = 'http://127.0.0.1:1/';
  const waiting = await openHouse({
    records,
    signIn: {
      kind: 'provider',
      provider: createOpenIdSignIn({
        issuer: `http://127.0.0.1:${port}`,
        clientId: 'naru',
        clientSecret: secret,
        callback: `${home}sign-in/callback`,
        home,
        scope: '',
        mapping: { roles: 'roles', names: {}, organisation: 'organisation' },
      }),
    },
  });
  const browser = new BrowserByHand();
  const { response } = await browser.go(`${waiting.url}/sign-in`);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('로그인 서버에 닿지 않습니다');
  const back = await openProvider({}, { id: 'naru', secret, home, port });
  expect((await browser.go(`${waiting.url}/sign-in`)).url.origin).toBe(back.issuer);
  await back.close();
  await waiting.close();
});

test('signing in and out is on record', async () => {
  const browser = new BrowserByHand();
  await signIn(browser, 'kim');
  await browser.send(`${house.url}/sign-out`, { method: 'POST', headers: { origin: house.url } });
  const acts = (await records.audit.last(2)).map(({ act }) => act);
  expect(acts).toEqual(['signed_out', 'signed_in']);
});
