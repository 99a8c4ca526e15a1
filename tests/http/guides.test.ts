import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGuides } from '../../knowledge/guides/guide.ts';
import type { Records } from '../../server/records/records.ts';
import { escapeHtml } from '../../server/transport/escape-html.ts';
import { passageWith } from '../builders/passage.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

let house: House;
let records: Records;
beforeAll(async () => {
  records = await recordsInMemory();
  const found = [
    'guide:severance-pay',
    'law:근로기준법',
    'guide:severance-pay',
    'guide:weekly-holiday-allowance',
  ];
  const passages = found.map((documentId) => passageWith({ documentId }));
  house = await openHouse({ records, passages });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

async function page(path: string): Promise<{ status: number; html: string; type: string | null }> {
  const response = await fetch(`${house.url}${path}`);
  return {
    status: response.status,
    html: await response.text(),
    type: response.headers.get('content-type'),
  };
}

describe('guides as pages', () => {
  test('every guide is listed', async () => {
    const { html } = await page('/guides');
    for (const { id, title } of await readGuides('knowledge/guides'))
      expect(html).toContain(`<li><a href="/guides/${id}">${escapeHtml(title)}</a></li>`);
  });

  test('a guide opens as a page', async () => {
    const { status, html, type } = await page('/guides/severance-pay');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toContain('<h2>짧은 답</h2>');
  });

  test('a search says what it found, each guide once and no statute', async () => {
    const { html } = await page('/guides?q=%ED%87%B4%EC%A7%81%EA%B8%88');
    expect(html).toContain('“퇴직금”에 관한 안내 2개');
    expect([...html.matchAll(/<li><a href="\/guides\/([\w-]+)">/g)].map(([, id]) => id)).toEqual([
      'severance-pay',
      'weekly-holiday-allowance',
    ]);
  });

  test('what a person searched for is shown as text', async () => {
    const { html } = await page(`/guides?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&#34;&#62;&#60;script&#62;alert(1)');
  });

  test('a guide that does not exist is a page too, and says so', async () => {
    for (const id of ['no-such', '..%2f..%2fpackage', 'constructor']) {
      const { status, html } = await page(`/guides/${id}`);
      expect(status).toBe(404);
      expect(html).toContain('찾는 안내가 없습니다');
    }
  });

  test('a search that is too long is refused', async () => {
    expect((await page(`/guides?q=${'a'.repeat(201)}`)).status).toBe(400);
  });
});
