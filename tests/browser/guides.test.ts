import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../server/records/records.ts';
import { buildWidget } from '../../web-widget/build.ts';
import { passageWith } from '../builders/passage.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { faultsOf } from './axe.ts';
import { launchChromium, noBrowser, visitPage } from './stage.ts';

type NaruChat = HTMLElement & { open: (question?: string) => Promise<void> };

const visits: readonly [string, BrowserContextOptions][] = [
  ['/guides', {}],
  ['/guides?q=연차', {}],
  ['/guides/parental-leave-benefit', {}],
  ['/guides/parental-leave-benefit', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ['/guides/no-such', {}],
];

describe.skipIf(noBrowser)('the pages of guides', () => {
  let house: House;
  let records: Records;
  let browser: Browser;
  beforeAll(async () => {
    await buildWidget();
    records = await recordsInMemory();
    house = await openHouse({ records, passages: [passageWith({ documentId: 'guide:annual-leave' })] });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    await records.close();
  });

  it.each(visits)(
    '%s has no fault that axe finds, breaks no policy and fits the screen',
    async (path, look) => {
      const { page, errors } = await visitPage(browser, house.url + path, look);
      // The 404 of a page that does not exist is no fault of the page.
      expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await faultsOf(page, false)).toEqual([]);
      await page.context().close();
    },
  );

  it('are found, read and left for the chat without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${house.url}/guides`);
    await page.getByLabel('안내 찾기').fill('연차');
    await page.getByRole('button', { name: '찾기' }).click();
    await page.locator('.found a').first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('연차 유급휴가');
    await page.getByRole('link', { name: '이 내용으로 물어보기' }).click();
    expect(new URL(page.url()).searchParams.get('ask')).toBe('연차 유급휴가에 대해 알려 주세요.');
    await context.close();
  });

  it('lead to the chat with their question in its field, not sent, and never over what one was writing', async () => {
    const visit = await visitPage(browser, `${house.url}/guides/annual-leave`);
    await visit.page.getByRole('link', { name: '이 내용으로 물어보기' }).click();
    await visit.panel.waitFor();
    await expect.poll(() => visit.question.inputValue()).toBe('연차 유급휴가에 대해 알려 주세요.');
    expect(await visit.panel.getByRole('article').count()).toBe(0);
    await visit.question.fill('제 글입니다');
    await visit.page.evaluate(() => (document.querySelector('naru-chat') as NaruChat).open('다른 질문'));
    expect(await visit.question.inputValue()).toBe('제 글입니다');
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });

  it('print without what only a screen needs', async () => {
    const { page } = await visitPage(browser, `${house.url}/guides/annual-leave`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: '이 내용으로 물어보기' }).isVisible()).toBe(false);
    expect(await page.locator('naru-chat').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: '짧은 답' }).isVisible()).toBe(true);
    await page.context().close();
  });
});
