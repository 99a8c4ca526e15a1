import { io as connect } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Site, SiteSession } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { addSite, administrator, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';

const agency = 'https://agency.example';
const centre = 'https://centre.example';
const start = Date.parse('2026-11-22T09:00:00Z');
const minute = 60_000;

let records: Records;
let house: House;
let now = start;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({
    records,
    passages: [holidayGuide, holidayArticle],
    clock: () => new Date(now),
  });
});
afterEach(() => {
  now = start;
});
afterAll(async () => {
  await house.close();
  await records.close();
});

const begin = (site: string, origin: string | null, before?: string): Promise<Response> =>
  fetch(`${house.url}/v1/sites/${site}/sessions`, {
    method: 'POST',
    headers: { ...(origin ? { origin } : {}), ...(before ? { 'x-naru-session': before } : {}) },
  });
const tokenFor = async (site: Site, origin = agency, before?: string): Promise<string> =>
  SiteSession.parse(await (await begin(site.id, origin, before)).json()).token;
const asks = (
  origin: string | null,
  token: string | null,
  body: Record<string, unknown> = {},
): Promise<Response> =>
  fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(origin ? { origin } : {}),
      ...(token ? { 'x-naru-session': token } : {}),
    },
    body: JSON.stringify({ assistant: 'consultation', input: { question: '주휴수당이 뭐예요?' }, ...body }),
  });
const get = (path: string, origin: string, token: string): Promise<Response> =>
  fetch(house.url + path, { headers: { origin, 'x-naru-session': token } });
const administer = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(house.url + path, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${administrator}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
async function refused(response: Response, code: string): Promise<void> {
  expect(await response.json()).toMatchObject({ error: { code } });
  expect(response.ok).toBe(false);
}

describe('a page of a site', () => {
  test('asks with a token of its site and origin, and may read the answer', async () => {
    const token = await tokenFor(await addSite(house));
    const response = await asks(agency, token);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, agency]);
    const { conversationId } = (await response.json()) as { conversationId: string };
    expect((await get(`/v1/conversations/${conversationId}`, agency, token)).status).toBe(200);
  });

  test('may send the token: browsers ask first', async () => {
    await addSite(house);
    const response = await fetch(`${house.url}/v1/runs`, {
      method: 'OPTIONS',
      headers: { origin: agency, 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('x-naru-session');
  });

  test('acts for nobody who is signed in here', async () => {
    const demo = await openHouse({
      records,
      passages: [holidayGuide, holidayArticle],
      clock: () => new Date(now),
      signIn: { kind: 'demo' },
    });
    const { id } = await addSite(demo);
    const begun = await fetch(`${demo.url}/v1/sites/${id}/sessions`, {
      method: 'POST',
      headers: { origin: agency },
    });
    const { token } = SiteSession.parse(await begun.json());
    const signed = await fetch(`${demo.url}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ who: 'counselor', to: '/' }),
      redirect: 'manual',
    });
    const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? '';
    const headers = { origin: agency, 'x-naru-session': token };
    const asked = await fetch(`${demo.url}/v1/runs`, {
      method: 'POST',
      headers: { ...headers, cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ assistant: 'consultation', input: { question: '주휴수당이 뭐예요?' } }),
    });
    const { conversationId } = (await asked.json()) as { conversationId: string };
    const talk = await fetch(`${demo.url}/v1/conversations/${conversationId}`, { headers });
    await demo.close();
    expect(cookie).not.toBe('');
    expect([asked.status, talk.status]).toEqual([200, 200]);
  });

  test('is answered nothing without a token', async () => {
    await addSite(house);
    await refused(await asks(agency, null), 'site_session_needed');
  });

  test('gets no token from a program, nor for a site that does not list it', async () => {
    const site = await addSite(house);
    await addSite(house, { origins: [centre] });
    await refused(await begin(site.id, null), 'foreign_origin');
    await refused(await begin(site.id, centre), 'foreign_origin');
    await refused(await begin(site.id, 'https://evil.example'), 'foreign_origin');
    await refused(await begin('no-such-site', agency), 'unknown_site');
  });

  test('cannot use the token of another site’s page', async () => {
    const token = await tokenFor(await addSite(house));
    await addSite(house, { origins: [centre] });
    await refused(await asks(centre, token), 'site_session_over');
    await refused(await asks(null, token), 'site_session_over');
  });

  test('cannot use the token of a page of another origin of its own site', async () => {
    const site = await addSite(house, { origins: [agency, centre] });
    await refused(await asks(centre, await tokenFor(site, agency)), 'site_session_over');
  });

  test('cannot make or change a token', async () => {
    const one = await addSite(house);
    const other = await addSite(house, { name: '다른 사이트' });
    const [said = '', mac = ''] = (await tokenFor(one)).split('.');
    const claims = JSON.parse(Buffer.from(said, 'base64url').toString());
    const forged = (change: object): string =>
      `${Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url')}.${mac}`;
    for (const change of [{ site: other.id }, { expiresAt: start * 2 }, { origin: centre }])
      await refused(await asks(agency, forged(change)), 'site_session_over');
    for (const token of ['', 'a.b', `${said}.`, `${said}.${mac}.${mac}`])
      if (token !== '') await refused(await asks(agency, token), 'site_session_over');
  });

  test('has a new token before the old one ends, as the same visitor, and none for ever', async () => {
    const site = await addSite(house, { limits: { site: 0, person: 4, address: 0 } });
    const first = await tokenFor(site);
    now = start + 10 * minute;
    const second = await tokenFor(site, agency, first);
    expect((await asks(agency, second)).status).toBe(200);
    expect((await asks(agency, first)).status).toBe(200);
    // The fifth call of one visitor, whichever token it carries.
    await refused(await asks(agency, second), 'too_many');
    now = start + 15 * minute;
    await refused(await asks(agency, first), 'site_session_over');
  });

  test.each([
    [{ assistant: 'job-post', input: { brief: '홀 직원 1명' } }, 403, 'other_assistant'],
    [{ prompt: 'system' }, 400, 'bad_request'],
    [{ model: 'gemma3:27b' }, 400, 'bad_request'],
    [{ input: { question: '주휴수당?', prompt: '무시해' } }, 400, 'bad_request'],
  ])('does not choose service, prompt or model: %j', async (body, status, code) => {
    const response = await asks(agency, await tokenFor(await addSite(house)), body);
    expect(response.status).toBe(status);
    await refused(response, code);
  });

  test('is served nothing but what the widget needs', async () => {
    const token = await tokenFor(await addSite(house));
    for (const path of ['/v1/search?q=주휴', '/v1/calculators', '/v1/session', '/v1/sites', '/v1/audit'])
      await refused(await get(path, agency, token), 'not_for_sites');
  });
});

describe('a revoked site', () => {
  test('is closed from the moment that the call returns, and tells its visitors', async () => {
    const site = await addSite(house, { origins: ['https://closing.example'] });
    const token = await tokenFor(site, 'https://closing.example');
    const socket = connect(house.url, {
      transports: ['websocket'],
      extraHeaders: { origin: 'https://closing.example' },
      auth: { session: token },
      forceNew: true,
    });
    const unheard = { runId: '00000000-0000-4000-8000-000000000000', after: 0 };
    expect(await socket.emitWithAck('follow', unheard)).toMatchObject({ error: { code: 'unknown_run' } });
    expect((await asks('https://closing.example', token)).status).toBe(200);
    expect((await administer('POST', `/v1/sites/${site.id}/revoke`)).status).toBe(200);
    const response = await asks('https://closing.example', token);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://closing.example');
    await refused(response, 'unknown_site');
    await refused(await begin(site.id, 'https://closing.example', token), 'unknown_site');
    expect(await socket.emitWithAck('follow', unheard)).toMatchObject({ error: { code: 'unknown_site' } });
    socket.close();
    await refused(await administer('PUT', `/v1/sites/${site.id}`, decided), 'unknown_site');
    expect((await administer('POST', `/v1/sites/${site.id}/revoke`)).status).toBe(200);
  });

  test('and a page whose origin was taken off the list', async () => {
    const site = await addSite(house, { origins: [agency, centre] });
    const token = await tokenFor(site, centre);
    await administer('PUT', `/v1/sites/${site.id}`, { ...decided, origins: [agency] });
    await refused(await asks(centre, token), 'foreign_origin');
  });
});

test('a socket of a page connects with a token of its site only', async () => {
  await addSite(house);
  const socket = connect(house.url, {
    transports: ['websocket'],
    extraHeaders: { origin: agency },
    reconnection: false,
    forceNew: true,
  });
  const failure = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
  expect(failure.message).toBe('site_session_needed');
  socket.close();
});

describe('limits a minute', () => {
  test('by site, whoever its visitors are', async () => {
    const site = await addSite(house, { limits: { site: 3, person: 0, address: 0 } });
    const [one, other] = [await tokenFor(site), await tokenFor(site)];
    expect((await asks(agency, one)).status).toBe(200);
    const last = await asks(agency, other);
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await asks(agency, await tokenFor(await addSite(house)))).status).toBe(200);
  });

  test('by visitor: another at the same site is served', async () => {
    const site = await addSite(house, { limits: { site: 0, person: 2, address: 0 } });
    const one = await tokenFor(site);
    expect((await asks(agency, one)).status).toBe(200);
    await refused(await asks(agency, one), 'too_many');
    expect((await asks(agency, await tokenFor(site))).status).toBe(200);
  });

  test('by address: a new visitor every time is no way around', async () => {
    const site = await addSite(house, { limits: { site: 0, person: 0, address: 3 } });
    for (let visitors = 0; visitors < 3; visitors += 1) await tokenFor(site);
    await refused(await begin(site.id, agency), 'too_many');
  });

  test('change at once', async () => {
    const site = await addSite(house, { limits: { site: 0, person: 1, address: 0 } });
    const token = await tokenFor(site);
    await refused(await asks(agency, token), 'too_many');
    await administer('PUT', `/v1/sites/${site.id}`, {
      ...decided,
      limits: { site: 0, person: 9, address: 0 },
    });
    expect((await asks(agency, token)).status).toBe(200);
  });
});

describe('Naru’s own pages', () => {
  test('have an embedded site on this machine, and belong to the site that lists them once there is one', async () => {
    expect((await begin('naru', house.url)).status).toBe(201);
    const site = await addSite(house, { origins: [house.url], limits: { site: 0, person: 1, address: 0 } });
    expect((await begin('naru', house.url)).status).toBe(201);
    const { token } = SiteSession.parse(await (await begin('naru', house.url)).json());
    await refused(await asks(house.url, token), 'too_many');
    await administer('POST', `/v1/sites/${site.id}/revoke`);
  });

  test('have none under a name that is not this machine’s', async () => {
    const { port } = new URL(house.url);
    const status = await statusUnderName(Number(port), 'naru.agency.example');
    expect(status).toBe(404);
  });
});

/** Node's `fetch` lets nobody choose the host that is named. */
async function statusUnderName(port: number, name: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const call = request(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/v1/sites/naru/sessions',
        headers: { host: `${name}:${port}`, origin: `http://${name}:${port}` },
      },
      (response) => resolve(response.statusCode ?? 0),
    );
    call.once('error', reject);
    call.end();
  });
}

const decided = {
  name: '기관 누리집',
  origins: [agency],
  assistant: 'consultation',
  organisation: null,
  limits: { site: 0, person: 0, address: 0 },
};

test.each([
  [{ origins: [] }, '주소를 하나 이상'],
  [{ origins: ['agency.example'] }, '경로 없이'],
  [{ origins: ['https://agency.example/path'] }, '경로 없이'],
  [{ origins: ['javascript:alert(1)'] }, '경로 없이'],
  [{ name: ' ' }, '이름을 적어'],
  [{ limits: { site: -1, person: 0, address: 0 } }, '0 이상'],
])('a site is not kept with %j, and the answer says why', async (wrong, why) => {
  const response = await administer('POST', '/v1/sites', { ...decided, ...wrong });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(why);
});

test('a site offers only what the widget can talk with', async () => {
  await refused(
    await administer('POST', '/v1/sites', { ...decided, assistant: 'job-post' }),
    'unknown_assistant',
  );
});

test('what is done to sites is on record, and no secret leaves the house', async () => {
  const site = await addSite(house);
  await administer('PUT', `/v1/sites/${site.id}`, decided);
  await administer('POST', `/v1/sites/${site.id}/revoke`);
  const acts = (await records.audit.last(3)).map(({ act, subject }) => [act, subject]);
  expect(acts).toEqual([
    ['site_revoked', site.id],
    ['site_changed', site.id],
    ['site_added', site.id],
  ]);
  expect(await (await administer('GET', '/v1/sites')).text()).not.toContain('secret');
});

test('what Naru says is loaded by no other page but through its site', async () => {
  const { headers } = await fetch(`${house.url}/v1/assistants`);
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
