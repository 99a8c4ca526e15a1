import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Records } from '../../server/records/records.ts';
import { type OpenDesk, openDesk } from '../fixtures/desk.ts';
import { administrator, type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

let records: Records;
let open: OpenDesk;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  open = await openDesk(records);
  house = await openHouse({ records, documents: open.desk });
}, 60_000);
afterAll(async () => {
  await house.close();
  await open.close();
  await records.close();
});

async function visit(path: string, request: RequestInit = {}): Promise<Response> {
  return fetch(`${house.url}${path}`, { redirect: 'manual', ...request });
}

async function post(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return visit(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
}

/** What the browser of a signed-in administrator sends with a form of ours. */
async function signIn(): Promise<{ cookie: string; origin: string }> {
  const response = await post('/sign-in', { token: administrator, to: '/admin' });
  const header = response.headers.get('set-cookie') ?? '';
  expect(header).toMatch(/HttpOnly/);
  expect(header).toMatch(/SameSite=Lax/);
  return { cookie: header.split(';')[0] ?? '', origin: house.url };
}

test.each(['/admin', '/admin/documents', '/admin/document?id=x', '/admin/search?q=휴가', '/admin/health'])(
  '%s leads to the sign-in whoever has not signed in',
  async (path) => {
    for (const cookie of ['', 'naru_session=forged']) {
      const response = await visit(path, { headers: { cookie } });
      expect([response.status, response.headers.get('location')]).toEqual([
        303,
        `/sign-in?to=${encodeURIComponent(encodeURI(path))}`,
      ]);
    }
  },
);

test('a wrong token is told and signs nobody in', async () => {
  const response = await post('/sign-in', { token: 'somebody-elses-token' });
  expect(response.status).toBe(401);
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await response.text()).toContain('토큰이 맞지 않습니다');
});

test('what another site made the browser send changes nothing', async () => {
  const { cookie } = await signIn();
  for (const origin of ['https://elsewhere.example', 'null']) {
    const removal = await visit('/v1/documents/x', { method: 'DELETE', headers: { cookie, origin } });
    expect(removal.status).toBe(403);
    expect((await post('/sign-out', {}, { cookie, origin })).status).toBe(403);
  }
  expect((await visit('/v1/documents/x', { method: 'DELETE', headers: { cookie } })).status).toBe(403);
});

test('without sign-in and token the pages are closed, and say how they open', async () => {
  const closed = await openHouse({ records, administratorToken: null });
  for (const path of ['/admin', '/sign-in', '/admin/documents']) {
    const response = await fetch(closed.url + path);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('NARU_ADMIN_TOKEN');
  }
  const asked = await fetch(`${closed.url}/v1/documents`);
  expect(await asked.json()).toMatchObject({ error: { code: 'administration_off' } });
  await closed.close();
});

test('where one signs in, the pages send there, and are for administrators', async () => {
  const pages = await mkdtemp(join(tmpdir(), 'naru-pages-'));
  const built = { 'admin-documents': { scripts: ['documents.js'], style: 'pages.css' } };
  await writeFile(join(pages, 'files.json'), JSON.stringify(built));
  const demo = await openHouse({ records, documents: open.desk, pages, signIn: { kind: 'demo' } });
  const away = await fetch(`${demo.url}/admin/documents?page=2`, { redirect: 'manual' });
  expect(away.headers.get('location')).toBe('/sign-in?to=%2Fadmin%2Fdocuments%3Fpage%3D2');
  const pageFor = async (who: string) => {
    const signed = await fetch(`${demo.url}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ who, to: '/admin/documents' }),
    });
    const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? '';
    return fetch(`${demo.url}/admin/documents`, { headers: { cookie } });
  };
  expect((await pageFor('administrator')).status).toBe(200);
  const refused = await pageFor('employer');
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('이 계정의 역할로는');
  await demo.close();
  await rm(pages, { recursive: true });
});
