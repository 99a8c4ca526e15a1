import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(import.meta.dirname, '../../docs/pages');

/** Keeps a picture of a page for the documentation, where `NARU_PICTURES=1` asks for it: otherwise a test changes no file. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.NARU_PICTURES !== '1') return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
