import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../server/records/records.ts';
import { type OpenDesk, openDesk } from '../fixtures/desk.ts';
import { administrator, type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { faultsOf } from './axe.ts';
import { launchChromium, noBrowser } from './stage.ts';

describe.skipIf(noBrowser)('the pages of administration', () => {
  let records: Records;
  let open: OpenDesk;
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    records = await recordsInMemory();
    open = await openDesk(records);
    house = await openHouse({
      records,
      documents: open.desk,
      search: (query) => open.retriever.search(query),
    });
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
    await open.close();
    await records.close();
  });

  async function signedIn(look: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(look)).newPage();
    await page.goto(`${house.url}/admin/documents`);
    await page.getByLabel('관리자 토큰').fill(administrator);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '문서' }).waitFor();
    return page;
  }

  async function expectNoFault(page: Page): Promise<void> {
    expect(await faultsOf(page, false)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }

  it('a document is sent, shown beside its text, corrected, switched off and taken out', async () => {
    const page = await signedIn({ viewport: { width: 1280, height: 800 } });
    await page.getByText('맞는 문서가 없습니다').waitFor();
    await page.getByLabel('문서 올리기').setInputFiles({
      name: '출장.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# 출장비 규정\n\n출장비는 일주일 안에 신청합니다.'),
    });
    await page.getByRole('button', { name: '올리기', exact: true }).click();
    await page.getByText('올렸습니다').waitFor();
    await open.settled();
    await page.goto(`${house.url}/admin/documents`);
    await expectNoFault(page);
    await page.getByRole('link', { name: '출장비 규정' }).click();
    expect(await page.locator('pre').textContent()).toContain('일주일 안에');
    await page.getByText('고치기', { exact: true }).click();
    await page.getByLabel('대목의 글').fill('출장비는 한 달 안에 신청합니다.');
    await page.getByRole('button', { name: '이 글로 고치기' }).click();
    await page.getByText('출장비는 한 달 안에', { exact: false }).first().waitFor();
    await expectNoFault(page);
    await page.goto(`${house.url}/admin/search?q=${encodeURIComponent('출장비 신청')}`);
    await page.getByRole('link', { name: /출장비 규정/ }).waitFor();
    await expectNoFault(page);
    await page.goBack();
    await page.getByText('고치기', { exact: true }).click();
    await page.getByRole('button', { name: '끄기', exact: true }).click();
    await page.getByText('꺼짐').waitFor();
    await page.getByText('이 문서 빼기').click();
    await page.getByRole('button', { name: '빼기', exact: true }).click();
    await page.getByText('이제 답에 쓰이지 않습니다').waitFor();
    await page.getByText('맞는 문서가 없습니다').waitFor();
    await page.context().close();
  }, 120_000);

  it('a wrong token is read out, and everything fits a narrow dark screen', async () => {
    const page = await signedIn({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });
    await expectNoFault(page);
    await page.getByRole('button', { name: '나가기' }).click();
    await page.waitForURL(`${house.url}/`);
    await page.goto(`${house.url}/admin/documents`);
    await page.getByLabel('관리자 토큰').fill('somebody-elses-token');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe('토큰이 맞지 않습니다.');
    await expectNoFault(page);
    await page.context().close();
  }, 120_000);
});
