import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../read/read-document.ts';
import type { SafeRequestSettings } from './safe-request.ts';
import { type Fetched, fetchUrls, readUrlList } from './web-source.ts';

let folder: string;
let server: Server;
let answer: RequestListener;
let asked: string[];
let port: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naru-web-'));
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed');
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/** The site is on this machine, which only these tests allow. */
const site = (): SafeRequestSettings => ({
  hosts: [`www.naru.test:${port}`],
  seconds: 5,
  bytes: 10_000,
  resolve: async () => ['127.0.0.1'],
  mayConnect: () => true,
});
const page = (path: string) => `http://www.naru.test:${port}${path}`;

async function run(
  urls: readonly string[],
  settings = site(),
): Promise<[Fetched['outcome'], string | null][]> {
  const all: Fetched[] = [];
  await fetchUrls(urls, folder, settings, { report: (one) => all.push(one) });
  return all.map(({ outcome, reason }) => [outcome, reason]);
}
const files = async () => (await readdir(folder)).filter((name) => !name.startsWith('.'));

test('a page becomes a document whose passages open at its address, and is not fetched again while it stays as it is', async () => {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else
      response
        .setHeader('etag', '"1"')
        .setHeader('content-type', 'text/markdown')
        .end('# 주휴수당\n\n하루치 임금입니다.');
  };
  expect(await run([page('/a')])).toEqual([['fetched', null]]);
  const [name = ''] = await files();
  const content = new TextEncoder().encode('# 주휴수당\n\n하루치 임금입니다.');
  const { passages, title } = await readDocument(join(folder, name), content, new Map());
  expect([title, passages[0]?.passage.url]).toEqual(['주휴수당', page('/a')]);
  expect(await run([page('/a')])).toEqual([['unchanged', null]]);
});

test('what is gone, or left the list, is deleted; what fails keeps its last text', async () => {
  let status = 200;
  answer = (_request, response) => response.writeHead(status).end('글');
  await run([page('/a'), page('/b')]);
  expect(await files()).toHaveLength(2);
  await run([page('/a')]);
  expect(await files()).toHaveLength(1);
  status = 500;
  expect(await run([page('/a')])).toEqual([['failed', 'The server answered 500.']]);
  expect(await files()).toHaveLength(1);
  status = 410;
  expect(await run([page('/a')])).toEqual([['gone', null]]);
  expect(await readdir(folder)).toEqual([]);
});

describe('is refused', () => {
  const reason = async (url: string, settings = site()) => (await run([url], settings))[0]?.[1];

  test('what robots.txt forbids, and all of a site whose robots.txt cannot be had', async () => {
    answer = (_request, response) => response.end('글');
    expect(await reason(page('/closed/a'))).toContain('robots.txt');
    expect(asked).toEqual(['/robots.txt']);
  });

  test('a host that is not on the list, another port, another scheme, a password in the address', async () => {
    expect(await reason('http://other.test/')).toContain('NARU_SOURCE_HOSTS');
    expect(await reason('http://www.naru.test/')).toContain('NARU_SOURCE_HOSTS');
    expect(await reason('file:///etc/passwd')).toContain('file:');
    expect(await reason(`http://a:b@www.naru.test:${port}/`)).toContain('password');
    expect(await reason('나루')).toBe('It is no address.');
    expect(asked).toEqual([]);
  });

  test('an allowed name that leads into a private network, also when only one of its addresses does', async () => {
    const { mayConnect: _, ...real } = site();
    expect(await reason(page('/a'), real)).toContain('not on the public internet');
    const two = { ...real, resolve: async () => ['1.1.1.1', '169.254.169.254'] };
    expect(await reason(page('/a'), two)).toContain('169.254.169.254');
    expect(await reason(`http://[::1]:${port}/`, { ...real, hosts: [`[::1]:${port}`, '*'] })).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test('a redirect out of the list, or to what robots.txt forbids, or in a circle', async () => {
    const redirectTo = (location: string) => {
      answer = (_request, response) => response.writeHead(302, { location }).end();
    };
    redirectTo('http://127.0.0.1/');
    expect(await reason(page('/a'))).toContain('NARU_SOURCE_HOSTS');
    redirectTo('/closed/a');
    expect(await reason(page('/a'))).toContain('robots.txt');
    redirectTo('/a');
    expect(await reason(page('/a'))).toContain('more than 5 times');
  });

  test('what is too large, by its own word or not, and what takes too long', async () => {
    answer = (_request, response) => response.setHeader('content-length', 20_000).end('x'.repeat(20_000));
    expect(await reason(page('/a'))).toContain('larger');
    answer = (_request, response) => {
      response.write('x'.repeat(9_000));
      response.end('x'.repeat(9_000));
    };
    expect(await reason(page('/a'))).toContain('larger');
    answer = () => {};
    expect(await reason(page('/a'), { ...site(), seconds: 0.2 })).toContain('too long');
  });
});

test('a list holds an address a line, with comments', () => {
  expect(
    readUrlList(
      '# 고용노동부\nhttps://www.moel.go.kr/a\n\n https://www.moel.go.kr/b \nhttps://www.moel.go.kr/a',
    ),
  ).toEqual(['https://www.moel.go.kr/a', 'https://www.moel.go.kr/b']);
});
