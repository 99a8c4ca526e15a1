import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocument } from '../read/read-document.ts';
import { fetchLaws, type LawPortalSettings } from './law-portal.ts';
import type { Fetched } from './web-source.ts';

/** Answers with the constructed documents in tests/fixtures/law-portal, to whoever has the key. */
const fixture = (name: string) =>
  readFile(new URL(`../../tests/fixtures/law-portal/${name}.json`, import.meta.url));
let server: Server;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naru-law-'));
  server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://portal');
    const name = pathname === '/DRF/lawSearch.do' ? 'search' : `service-${searchParams.get('MST')}`;
    const documented = searchParams.get('type') === 'JSON' && searchParams.get('target') === 'eflaw';
    response.end(await fixture(documented && searchParams.get('OC') === 'our-key' ? name : 'refused'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function run(names: readonly string[], key = 'our-key'): Promise<Fetched[]> {
  const { port } = server.address() as AddressInfo;
  const settings: LawPortalSettings = {
    key,
    address: `http://portal.test:${port}/DRF`,
    request: {
      hosts: [`portal.test:${port}`],
      seconds: 5,
      bytes: 1_000_000,
      resolve: async () => ['127.0.0.1'],
      mayConnect: () => true,
    },
  };
  const fetched: Fetched[] = [];
  await fetchLaws(names, folder, settings, (one) => fetched.push(one));
  return fetched;
}

test('a law comes with the version in force and the one promulgated, and reads as a statute', async () => {
  expect((await run(['나루법'])).map(({ url, outcome }) => [url, outcome])).toEqual([
    ['나루법 (20250701)', 'fetched'],
    ['나루법 (20270101)', 'fetched'],
  ]);
  expect(await readdir(folder)).toEqual(['나루법@20250701.md', '나루법@20270101.md']);
  const path = join(folder, '나루법@20250701.md');
  const { documentId, kind, passages } = await readDocument(path, await readFile(path), new Map());
  expect([kind, documentId]).toEqual(['law', 'law:나루법@2025-07-01']);
  const texts = new Map(passages.map(({ passage }) => [passage.locator, passage.text]));
  expect(texts.get('제1조')).toBe('이 법은 나루를 건너는 사람을 보호함을 목적으로 한다.');
  expect(texts.get('제2조제1항')).toContain('1주에 하루의 휴일을 준다');
  expect(texts.get('제2조제2항')).toMatch(
    /1\. 홍수가 난 날\s+2\. 강이 언 날로서 다음 각 목의 날\s+가\. 얼음이 두꺼운 날/,
  );
  expect(texts.get('제2조의2')).toMatch(/삯은 건넌 뒤에 낸다\.\s+1\. 어른은 천원/);
  expect(passages.find(({ passage }) => passage.locator === '제2조제1항')?.passage).toMatchObject({
    heading: '휴일(休日)',
    topic: '총칙',
    url: expect.stringContaining('https://www.law.go.kr/'),
  });
});

test('a version that the portal no longer tells of is deleted, files of other laws stay', async () => {
  await writeFile(join(folder, '나루법@20200101.md'), '옛 판');
  await writeFile(join(folder, '배법@20200101.md'), '다른 법');
  await run(['나루법']);
  expect(await readdir(folder)).toEqual(['나루법@20250701.md', '나루법@20270101.md', '배법@20200101.md']);
});

test('a name that the portal does not know, and a key that it refuses, are told; the key is not', async () => {
  expect((await run(['나무법']))[0]).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('no law of this name'),
  });
  const [refused] = await run(['나루법'], 'wrong-key');
  expect(refused?.reason).toContain('사용자 정보 검증에 실패');
  expect(refused?.reason).not.toContain('wrong-key');
  expect(await readdir(folder)).toEqual([]);
});
