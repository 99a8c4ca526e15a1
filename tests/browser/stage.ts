import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { skipUnless } from '../require.ts';
import { ServerDouble } from './server-double.ts';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** For `describe.skipIf`. */
export const noBrowser = skipUnless(
  executable !== undefined,
  'chromium',
  'install it with `apt-get install chromium`',
);

/** The system's Chromium, told not to look for Google's hosts. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One visit: a page of its own in a context of its own, and what went wrong on it. */
export interface Visit {
  page: Page;
  /** The parts of the widget; Playwright's locators reach through its open shadow root. */
  launcher: Locator;
  panel: Locator;
  question: Locator;
  status: Locator;
  /** The last answer. */
  answer: Locator;
  /** Console errors and uncaught exceptions since the page was opened. */
  errors: string[];
  /** Opens the panel by its button. */
  open: () => Promise<void>;
  /** Types a question into the open panel and sends it. */
  ask: (question: string) => Promise<void>;
}

export interface Stage {
  double: ServerDouble;
  browser: Browser;
  visit: (options?: BrowserContextOptions & { path?: string }) => Promise<Visit>;
  close: () => Promise<void>;
}

export async function visitPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'ko-KR',
    ...options,
  });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  const launcher = page.locator('naru-chat .launcher');
  await launcher.waitFor();
  const panel = page.getByRole('dialog');
  const question = panel.getByLabel(/^(질문|Question)$/);
  return {
    page,
    launcher,
    panel,
    question,
    status: panel.getByRole('status'),
    answer: panel.getByRole('article').last(),
    errors,
    open: async () => {
      await launcher.click();
      await panel.waitFor();
    },
    ask: async (text) => {
      await question.fill(text);
      await question.press('Enter');
    },
  };
}

/** A browser and a server double, shared by the tests of one file. */
export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'naru-widget-'));
  const [double, browser] = await Promise.all([ServerDouble.start(folder), launchChromium()]);
  return {
    double,
    browser,
    visit: ({ path = '/', ...options } = {}) => visitPage(browser, double.url + path, options),
    close: async () => {
      await browser.close();
      await double.close();
      rmSync(folder, { recursive: true });
    },
  };
}
