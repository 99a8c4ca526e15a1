import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openingHours } from '../../server/pipeline/handover/opening-hours.ts';
import { buildWidget } from '../../web-widget/build.ts';
import { openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { faultsOf } from './axe.ts';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser, type Visit, visitPage } from './stage.ts';

const counselor = /나상담/;
const minute = 60_000;
const office = openingHours('mon-sun 00:00-24:00', []);

/** What a side shows of the talk: number and words, in the order of the screen. */
async function shown(page: Page, list: string): Promise<string[]> {
  return page
    .locator(`${list} li[data-seq]`)
    .evaluateAll((items) =>
      items.map(
        (item) => `${(item as HTMLElement).dataset.seq} ${item.querySelector('p')?.lastChild?.textContent}`,
      ),
    );
}

describe.skipIf(noBrowser)('a talk is handed over to a counselor', () => {
  const widget = mkdtempSync(join(tmpdir(), 'naru-widget-'));
  let stage: PageStage;
  /** The house's own time runs ahead, so that nobody waits. */
  let ahead = 0;
  const pages: Page[] = [];
  beforeAll(async () => {
    await buildWidget(widget);
    stage = await openPageStage({
      widget,
      passages: [holidayGuide, holidayArticle],
      clock: () => new Date(Date.now() + ahead),
      handover: { hours: office },
    });
  }, 120_000);
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    const { records } = stage.house;
    for (const { conversationId } of await records.handovers.open())
      await records.conversations.delete(conversationId);
  });
  afterAll(async () => {
    await stage.close();
    rmSync(widget, { recursive: true });
  });

  async function citizen(look: BrowserContextOptions = {}): Promise<Visit> {
    const visit = await visitPage(stage.browser, stage.house.url, look);
    pages.push(visit.page);
    visit.page.context().setDefaultTimeout(20_000);
    await visit.open();
    return visit;
  }

  async function deskOf(look?: BrowserContextOptions, who = counselor): Promise<Page> {
    const page = await stage.visit('/counselor/queue', who, look);
    pages.push(page);
    await page.getByText('기다리는 사람', { exact: false }).first().waitFor();
    return page;
  }

  /** From the closed panel of people to a place in the queue. */
  async function askFor({ panel }: Visit): Promise<void> {
    await panel.getByRole('button', { name: '상담사와 채팅' }).last().click();
    await panel.getByRole('button', { name: '상담사 연결 요청' }).click();
    await panel.getByText('번째로 기다리고').first().waitFor();
  }

  async function taken(page: Page): Promise<void> {
    await page.locator('button.entry').first().click();
    await page.getByRole('button', { name: '이어받기' }).click();
    await page.getByLabel('답장').waitFor();
  }

  it('the request for a human offers it; the counselor reads the talk so far, masked, and answers with what Naru suggests', async () => {
    const desk = await deskOf();
    await expectNoFault(desk);
    const visit = await citizen();
    await visit.ask('주휴수당이 뭐예요? 제 번호는 010-1234-5678이에요');
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    await visit.ask('상담원 연결해 주세요');
    await visit.answer.getByRole('button', { name: '상담사와 채팅' }).click();
    await visit.panel.getByText('개인정보를 가린 글만').waitFor();
    expect(await faultsOf(visit.page, false)).toEqual([]);
    await visit.panel.getByRole('button', { name: '상담사 연결 요청' }).click();
    await visit.panel.getByText('1번째로 기다리고').first().waitFor();
    await visit.panel.getByLabel('상담사에게 쓰기').fill('주휴수당은 언제 받나요?');
    await visit.panel.getByLabel('상담사에게 쓰기').press('Enter');
    await picture(visit.page, 'handover-waiting');

    const entry = desk.locator('button.entry').first();
    await entry.getByText('상담원 연결해 주세요').waitFor();
    await entry.click();
    await desk.getByText('제 번호는 [전화번호]').first().waitFor();
    await picture(desk, 'handover-queue');
    await expectNoFault(desk);
    await desk.getByRole('button', { name: '이어받기' }).click();
    await visit.panel.getByText('상담사와 연결되었습니다').first().waitFor();

    await desk.getByRole('button', { name: '답장에 넣기' }).waitFor({ timeout: 20_000 });
    await desk.getByRole('button', { name: '답장에 넣기' }).click();
    const reply = desk.getByLabel('답장');
    expect(await reply.inputValue()).toContain('주휴수당');
    expect(await visit.panel.locator('.reply').count()).toBe(0);
    await reply.fill('주휴수당은 한 주를 채우면 받습니다.');
    await desk.getByText('근거 2개를 함께 보냅니다').waitFor();
    await expectNoFault(desk);
    await picture(desk, 'handover-talk');
    await reply.press('Control+Enter');
    await visit.panel.getByText('한 주를 채우면 받습니다.').first().waitFor();
    expect(
      await visit.panel.getByRole('link', { name: '근로기준법 제55조제1항' }).getAttribute('href'),
    ).toContain(`/v1/passages/${holidayArticle.id}`);
    expect(await visit.status.textContent()).toContain('상담사: 주휴수당은 한 주를 채우면');
    expect(await faultsOf(visit.page, false)).toEqual([]);
    await picture(visit.page, 'handover-widget');
    await desk.getByRole('button', { name: '상담 끝내기' }).click();
    await visit.panel.getByText('상담사가 상담을 마쳤습니다').first().waitFor();
    await visit.panel.getByRole('button', { name: '나루와 계속하기' }).click();
    await visit.question.waitFor();
    // axe measures with styles of its own, which the page's policy does not let pass.
    expect(visit.errors.filter((error) => !error.includes('inline style'))).toEqual([]);
  }, 120_000);

  it('no message is lost, none is there twice, the order is kept, whichever side is cut off', async () => {
    const desk = await deskOf();
    const visit = await citizen();
    await askFor(visit);
    await taken(desk);
    await desk.getByLabel('시민이 글을 쓰면 바로 제안받기').uncheck();
    const field = visit.panel.getByLabel('상담사에게 쓰기');
    const reply = desk.getByLabel('답장');
    const citizenWrites = async (n: number) => {
      await field.fill(`시민의 글 ${n}`);
      await field.press('Enter');
    };
    const counselorWrites = async (n: number) => {
      await reply.fill(`상담사의 글 ${n}`);
      await reply.press('Control+Enter');
    };
    const cuts: Readonly<Record<number, () => Promise<void> | void>> = {
      5: () => visit.page.context().setOffline(true),
      9: () => visit.page.context().setOffline(false),
      12: () => stage.house.cutSockets(),
      15: () => desk.context().setOffline(true),
      19: () => desk.context().setOffline(false),
      22: () => stage.house.cutSockets(),
      25: () => Promise.all([visit.page, desk].map((page) => page.context().setOffline(true))).then(() => {}),
      28: () =>
        Promise.all([visit.page, desk].map((page) => page.context().setOffline(false))).then(() => {}),
      30: async () => {
        await visit.page.reload();
        await visit.open();
        await visit.panel.getByRole('button', { name: '상담사와 채팅' }).last().click();
        await field.waitFor();
      },
    };
    for (let n = 1; n <= 32; n += 1) {
      await cuts[n]?.();
      await Promise.all([citizenWrites(n), counselorWrites(n)]);
    }
    // What happened is the first message, and then all that both wrote.
    const all = 1 + 2 * 32;
    await expect.poll(() => desk.locator('.written li').count(), { timeout: 60_000 }).toBe(all);
    await expect
      .poll(() => visit.panel.locator('.said li[data-seq]').count(), { timeout: 60_000 })
      .toBe(all - 1);
    await expect.poll(async () => (await shown(desk, '.written')).length, { timeout: 30_000 }).toBe(all - 1);
    const atDesk = await shown(desk, '.written');
    expect(await shown(visit.page, '.said')).toEqual(atDesk);
    expect(atDesk.map((line) => Number(line.split(' ')[0]))).toEqual(
      Array.from({ length: all - 1 }, (_, n) => n + 2),
    );
    const inOrder = (author: string) =>
      atDesk.map((line) => line.replace(/^\d+ /, '')).filter((text) => text.startsWith(author));
    const written = (author: string) => Array.from({ length: 32 }, (_, n) => `${author} ${n + 1}`);
    expect(inOrder('시민의 글')).toEqual(written('시민의 글'));
    expect(inOrder('상담사의 글')).toEqual(written('상담사의 글'));
    const [open] = await stage.house.records.handovers.open();
    const kept = await stage.house.records.handovers.messages(open?.id ?? '', 0);
    expect(kept).toHaveLength(all);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(all);
  }, 180_000);

  it('says when nobody is there, and goes on as soon as somebody comes', async () => {
    const visit = await citizen();
    await visit.panel.getByRole('button', { name: '상담사와 채팅' }).last().click();
    await visit.panel.getByText('지금 자리에 있는 상담사가 없습니다').waitFor();
    await visit.panel.getByRole('button', { name: '상담사 연결 요청' }).click();
    await visit.panel.getByText('상담사가 오는 대로 이어받습니다').first().waitFor();
    await deskOf();
    await visit.panel.getByText('차례가 되면 상담사가').first().waitFor();
  }, 60_000);

  it('says when the office is closed, when it opens, and in English too', async () => {
    const { records } = stage.house;
    const house = await openHouse({
      records,
      widget,
      signIn: { kind: 'demo' },
      clock: () => new Date('2026-11-20T19:00:00+09:00'),
      handover: { hours: openingHours('mon-fri 09:00-18:00', ['2026-11-23']) },
    });
    const visit = await visitPage(stage.browser, house.url);
    pages.push(visit.page);
    await visit.open();
    await visit.panel.getByRole('button', { name: '상담사와 채팅' }).click();
    await visit.panel.getByText('지금은 상담사 연결 시간이 아닙니다').waitFor();
    await visit.panel.getByText(/11월 24일.*09:00에 다시 엽니다/).waitFor();
    await visit.panel.getByText('연결 시간: 월-금 09:00-18:00').waitFor();
    expect(await visit.panel.getByRole('button', { name: '상담사 연결 요청' }).count()).toBe(0);
    expect(await faultsOf(visit.page, false)).toEqual([]);
    await picture(visit.page, 'handover-closed');
    await visit.panel.getByRole('button', { name: 'English' }).click();
    await visit.panel.getByText('Open again on Tue').waitFor();
    await house.close();
  }, 60_000);

  it('offers nothing where nobody signs in', async () => {
    const house = await openHouse({ records: stage.house.records, widget });
    const visit = await visitPage(stage.browser, house.url);
    pages.push(visit.page);
    await visit.open();
    await visit.ask('상담원 연결해 주세요');
    await visit.answer.getByText('1350').first().waitFor();
    expect(await visit.panel.getByRole('button', { name: '상담사와 채팅' }).count()).toBe(0);
    await house.close();
  }, 60_000);

  it('a counselor who gives a talk back, or whose connection is gone, leaves it in front', async () => {
    const desk = await deskOf();
    const visit = await citizen();
    await askFor(visit);
    await taken(desk);
    await desk.getByRole('button', { name: '다른 상담사에게 넘기기' }).click();
    await visit.panel.getByText('맨 앞에서 다시 기다립니다').first().waitFor();
    const other = await deskOf(looks.desk, /오창구/);
    await taken(other);
    await visit.panel.getByText('상담사와 연결되었습니다').first().waitFor();
    await other.goto('about:blank');
    await visit.panel.getByText('상담사의 연결이 끊겼습니다').first().waitFor();
    expect(await faultsOf(visit.page, false)).toEqual([]);
    ahead += 2 * minute;
    await visit.panel.getByText('연결이 끊겨 맨 앞에서 다시').waitFor();
    await desk.locator('button.entry').getByText('다시 기다림', { exact: false }).waitFor();
  }, 90_000);

  it('a citizen who goes away is seen to be away; one who ends it has left', async () => {
    const desk = await deskOf();
    const visit = await citizen();
    await askFor(visit);
    await taken(desk);
    await visit.page.goto('about:blank');
    await desk.getByText('시민의 연결이 끊겼습니다').waitFor();
    await visit.page.goto(stage.house.url);
    await visit.open();
    await visit.panel.getByRole('button', { name: '상담사와 채팅' }).last().click();
    await visit.panel.getByRole('button', { name: '상담 끝내기' }).click();
    await visit.panel.getByText('끝낼까요?').waitFor();
    await visit.panel.getByRole('button', { name: '상담 끝내기' }).click();
    await visit.panel.getByText('상담을 끝내셨습니다').first().waitFor();
    await desk.getByText('시민이 상담을 끝냈습니다').first().waitFor();
    await expectNoFault(desk);
  }, 90_000);

  it.each(['narrowContrast', 'forced'] as const)(
    'by keyboard alone: %s',
    async (look) => {
      const desk = await deskOf(looks[look]);
      const visit = await citizen(looks[look]);
      const within = async (name: string) => {
        for (let steps = 0; steps < 60; steps += 1) {
          const focused = await visit.page.evaluate(() => {
            const node = document.querySelector('naru-chat')?.shadowRoot?.activeElement as
              | (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> })
              | null;
            return node?.labels?.[0]?.textContent ?? node?.textContent ?? '';
          });
          if (focused.trim() === name) return;
          await visit.page.keyboard.press('Tab');
        }
        throw new Error(`Tab does not lead to ${name}.`);
      };
      await within('상담사와 채팅');
      await visit.page.keyboard.press('Enter');
      await visit.panel.getByRole('button', { name: '상담사 연결 요청' }).waitFor();
      await within('상담사 연결 요청');
      await visit.page.keyboard.press('Enter');
      await visit.panel.getByLabel('상담사에게 쓰기').waitFor();
      await within('상담사에게 쓰기');
      await visit.page.keyboard.insertText('연차가 며칠인가요?');
      await visit.page.keyboard.press('Enter');
      expect(await faultsOf(visit.page, look === 'forced')).toEqual([]);

      await desk.locator('button.entry').waitFor();
      await expectNoFault(desk, look === 'forced');
      for (let steps = 0; steps < 40; steps += 1) {
        if (await desk.evaluate(() => document.activeElement?.matches('button.entry'))) break;
        await desk.keyboard.press('Tab');
      }
      await desk.keyboard.press('Enter');
      await desk.getByRole('button', { name: '이어받기' }).waitFor();
      await tabTo(desk, '이어받기');
      await desk.keyboard.press('Enter');
      await desk.getByLabel('답장').waitFor();
      await tabTo(desk, '답장');
      await desk.keyboard.insertText('입사일을 알려 주세요.');
      await desk.keyboard.press('Control+Enter');
      await visit.panel.getByText('입사일을 알려 주세요.').first().waitFor();
      await expectNoFault(desk, look === 'forced');
      await tabTo(desk, '상담 끝내기');
      await desk.keyboard.press('Enter');
      await visit.panel.getByText('상담사가 상담을 마쳤습니다').first().waitFor();
    },
    120_000,
  );
});
