import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PublicError } from '../../server/contracts/index.ts';
import { budget, pageSizes } from '../../web-widget/budget.ts';
import { buildPages } from '../../web-widget/pages/build-pages.ts';
import { type House, type HouseSettings, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { faultsOf } from './axe.ts';
import { launchChromium } from './stage.ts';

/** The looks in which every page must hold. */
export const looks = {
  desk: { viewport: { width: 1440, height: 900 } },
  light: { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  narrowContrast: { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  forced: { forcedColors: 'active', viewport: { width: 320, height: 640 } },
} as const satisfies Record<string, BrowserContextOptions>;

export interface PageStage {
  readonly house: House;
  readonly browser: Browser;
  /** Goes to a page, signs in on the way as one of the people of the demonstration, and is there. */
  visit(path: string, who: RegExp, look?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** A house with its pages, in which one signs in as anybody, and a browser. Records that it was given stay open. */
export async function openPageStage(more: Partial<HouseSettings> = {}): Promise<PageStage> {
  const folder = mkdtempSync(join(tmpdir(), 'naru-pages-'));
  for (const [page, size] of pageSizes(folder, await buildPages(folder)))
    expect([page, size <= budget.page]).toEqual([page, true]);
  const records = more.records ?? (await recordsInMemory());
  const house = await openHouse({
    pages: folder,
    signIn: { kind: 'demo' },
    readFile: readPlainFile,
    ...more,
    records,
  });
  const browser = await launchChromium();
  return {
    house,
    browser,
    async visit(path, who, look = looks.desk) {
      const context = await browser.newContext({ locale: 'ko-KR', ...look });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      await page.goto(house.url + path);
      await page.getByRole('button', { name: who }).click();
      await page.waitForURL(house.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await house.close();
      if (more.records === undefined) await records.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Text files as they are; whatever else is damaged. */
const readPlainFile = async (name: string, bytes: Uint8Array) => {
  if (!name.endsWith('.txt')) throw new PublicError('file_damaged');
  const part = { position: '', text: new TextDecoder().decode(bytes) };
  return { form: 'txt', title: null, parts: [part], notices: [] };
};

/** Nothing that axe finds, and nothing that must be scrolled sideways. */
export async function expectNoFault(page: Page, forced = false): Promise<void> {
  expect(await faultsOf(page, forced)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

/** Goes from here to a control by Tab alone. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    const focused = await page.evaluate(() => {
      const node = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
      return node.labels?.[0]?.textContent ?? node.textContent ?? '';
    });
    if (focused.trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}
