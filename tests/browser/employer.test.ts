import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../server/records/records.ts';
import { budget, pageSizes } from '../../web-widget/budget.ts';
import { buildPages } from '../../web-widget/pages/build-pages.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { faultsOf } from './axe.ts';
import { picture } from './picture.ts';
import { launchChromium, noBrowser } from './stage.ts';

describe.skipIf(noBrowser)("the employer's page", () => {
  const folder = mkdtempSync(join(tmpdir(), 'naru-pages-'));
  let records: Records;
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    const [page] = pageSizes(folder, await buildPages(folder));
    expect(page?.[1]).toBeLessThanOrEqual(budget.page);
    records = await recordsInMemory();
    house = await openHouse({ records, pages: folder, signIn: { kind: 'demo' } });
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
    await records.close();
    rmSync(folder, { recursive: true });
  });

  /** Goes to a page, signs in on the way, and is there. */
  async function visit(path: string, look: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'ko-KR', ...look });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto(house.url + path);
    await page.getByRole('button', { name: /고용주/ }).click();
    await page.getByRole('heading', { level: 1, name: '구인공고' }).waitFor();
    return page;
  }

  async function expectNoFault(page: Page, forced = false): Promise<void> {
    expect(await faultsOf(page, forced)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }

  it('a brief becomes a post; what is missing is asked beside it; every step is a version', async () => {
    const page = await visit('/employer', { viewport: { width: 1440, height: 900 } });
    await page.getByRole('note').getByText('시연 중입니다').waitFor();
    await expectNoFault(page);
    await page.getByRole('button', { name: '공고 만들기' }).click();
    await page.getByText('하는 일과 근무 조건을 적거나').waitFor();
    expect(await page.getByLabel('어떤 사람을 찾으세요?').getAttribute('aria-invalid')).toBe('true');

    await page
      .getByLabel('어떤 사람을 찾으세요?')
      .fill('카페 홀 직원 1명, 20대 여성만, 주5일 10시~19시(휴게 1시간), 월 250만원');
    await page.getByRole('button', { name: '공고 만들기' }).click();
    await page.getByText('초안이 준비되었습니다').waitFor();
    const post = page.getByRole('region', { name: '구인공고 초안' });
    expect(await post.textContent()).toContain('250만');
    expect(await post.textContent()).not.toContain('여성');
    await page.getByRole('region', { name: '공고에 넣지 않은 내용' }).getByText('20대').first().waitFor();
    await expectNoFault(page);

    await page.getByLabel('어디에서 일하나요?').fill('서울 마포구 합정역 3번 출구 옆');
    await page.getByRole('button', { name: '공고에 넣기' }).click();
    await post.getByText('합정역').waitFor();
    await page.reload();
    await post.getByText('합정역').waitFor();

    await post.getByRole('button', { name: '근무지 고치기' }).click();
    await page.getByLabel('근무지의 내용').fill('서울 마포구 망원동');
    await page.getByRole('button', { name: '저장' }).click();
    await post.getByText('망원동').waitFor();
    const versions = page.getByRole('region', { name: '판' });
    await versions.getByRole('cell', { name: /합정역/ }).waitFor();
    await picture(page, 'employer');
    await versions.getByRole('button', { name: '2판: 이 판으로 되돌리기' }).click();
    await post.getByText('합정역').waitFor();
    await expectNoFault(page);

    const docx = page.getByRole('link', { name: 'DOCX' });
    expect(await docx.getAttribute('href')).toMatch(/\/v1\/runs\/[\w-]+\/export\?format=docx/);
    await page.context().close();
  }, 180_000);

  it('a finished post is checked, and a lawful wording takes its place by one press', async () => {
    const page = await visit('/employer?view=check', { viewport: { width: 1440, height: 900 } });
    await page.getByLabel('확인할 구인공고').fill('홀 직원 모집. 용모단정한 분. 월 260만원, 주5일 9시~18시.');
    await page.getByRole('button', { name: '검사하기' }).click();
    const finding = page.getByRole('listitem').filter({ hasText: '용모단정' });
    await finding.getByText('위반').waitFor();
    await expectNoFault(page);
    await picture(page, 'employer-check');
    await finding.getByRole('button', { name: '글에서 찾기' }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('용모단정');
    await finding.getByRole('button', { name: '이 표현 지우기' }).click();
    await finding.waitFor({ state: 'detached' });
    expect(await page.getByLabel('확인할 구인공고').inputValue()).not.toContain('용모단정');
    await page.context().close();
  }, 120_000);

  it.each([
    [
      'a narrow screen in high contrast',
      { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
      false,
    ],
    ['forced colours', { forcedColors: 'active', viewport: { width: 320, height: 640 } }, true],
  ] as const)(
    'by keyboard alone on %s',
    async (_name, look, forced) => {
      const page = await visit('/employer', look);
      const field = page.getByLabel('어떤 사람을 찾으세요?');
      for (let steps = 0; steps < 20; steps += 1) {
        if (await field.evaluate((node) => node === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('물류센터 포장 직원 2명, 시급 12000원, 주5일 9시~18시');
      for (let steps = 0; steps < 10; steps += 1) {
        const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (focused.includes('공고 만들기')) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.getByText('초안이 준비되었습니다').waitFor();
      await expectNoFault(page, forced);
      await page.context().close();
    },
    120_000,
  );
});
