import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser } from './stage.ts';

const reviewer = /심사원/;
const administrator = /한관리/;

const posts = [
  '{"text":"경비원 모집\\n60세 이하 남자만. 주5일 9시~18시, 월 260만원"}',
  '{"text":',
  '{"text":"사무원 모집\\n용모단정한 분. 주5일 9시~18시, 월 260만원"}',
  '{"text":"홀 직원 모집\\n주5일 10시~19시(휴게 1시간), 월 260만원, 4대보험"}',
  '{"text":"물류 사원 모집\\n기혼자 우대. 주5일 9시~18시, 월 270만원"}',
  '{"text":"배송 기사 모집\\n남자만. 주5일 9시~18시, 월 300만원"}',
].join('\n');

/** Sends a file of posts by the page and waits until it is checked. */
async function sendPosts(page: Page): Promise<void> {
  await page
    .getByLabel('공고 파일')
    .setInputFiles({ name: '공고.jsonl', mimeType: 'text/plain', buffer: Buffer.from(posts) });
  await page.getByRole('button', { name: '검사하기' }).click();
  await page.getByText('공고 5건을 검사했습니다. 문제 없음 1건, 검토할 것 4건.').first().waitFor();
}

const item = (page: Page, title: string) => page.getByRole('article', { name: title });
const waits = (page: Page, title: string) =>
  page.getByRole('region', { name: '검토할 것' }).getByRole('link', { name: new RegExp(title) });

describe.skipIf(noBrowser)("the reviewer's page", () => {
  let stage: PageStage;
  beforeAll(async () => {
    stage = await openPageStage();
  }, 120_000);
  afterAll(() => stage.close());

  it('a file of posts comes in, and each post is accepted, corrected or rejected', async () => {
    const page = await stage.visit('/review?view=posts', reviewer);
    await page.getByText('아직 보낸 파일이 없습니다').waitFor();
    await expectNoFault(page);
    await page.getByRole('button', { name: '검사하기' }).click();
    await page.getByText('공고 파일을 골라 주세요').waitFor();
    await sendPosts(page);
    await page.getByText('읽거나 검사하지 못한 줄 1건').click();
    await page.getByRole('rowheader', { name: '공고.jsonl 2행' }).waitFor();
    await expectNoFault(page);
    await picture(page, 'review-posts');

    await page.getByRole('link', { name: '검토할 것' }).first().click();
    await waits(page, '경비원 모집').click();
    const post = item(page, '경비원 모집');
    await post.getByRole('listitem').filter({ hasText: '60세 이하' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('item')).not.toBeNull();
    await expectNoFault(page);

    await post.getByRole('button', { name: '고쳐 쓰기' }).click();
    const field = page.getByLabel('고친 글');
    await field.fill('경비원 모집\n주5일 9시~18시, 월 260만원');
    await page.getByRole('button', { name: '고친 글로 결정' }).click();
    await page.getByText('고치거나 반려하는 까닭을 적어 주세요').waitFor();
    await expectNoFault(page);
    await picture(page, 'review');
    await page.getByLabel('까닭').fill('연령과 성별 조건을 뺌');
    await page.getByRole('button', { name: '고친 글로 결정' }).click();
    await page.getByText('‘경비원 모집’: 수정').waitFor();
    await waits(page, '경비원 모집').waitFor({ state: 'detached' });

    await page.getByRole('link', { name: '수정', exact: true }).click();
    await waits(page, '경비원 모집').click();
    await post.getByRole('region', { name: '처음 글' }).getByText('60세 이하').waitFor();
    await post.getByRole('region', { name: '고친 글' }).getByText('월 260만원').waitFor();
    await expectNoFault(page);
    await page.reload();
    await post.getByText('연령과 성별 조건을 뺌').waitFor();
    await page.getByText('주제별로 보기').click();
    await page.getByRole('table', { name: /의 검토/ }).waitFor();
    await picture(page, 'review-decided');

    await page.getByText('결정 내려받기').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV로 내려받기', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('naru-decisions.csv');
    await page.context().close();
  }, 240_000);

  it('who decides what another has decided meanwhile hears of it, and loses no words', async () => {
    const first = await stage.visit('/review', reviewer);
    await waits(first, '사무원 모집').click();
    const second = await stage.visit(
      new URL(first.url()).pathname + new URL(first.url()).search,
      administrator,
    );
    await second.getByRole('button', { name: '고쳐 쓰기' }).click();
    await second.getByLabel('고친 글').fill('사무원 모집. 성실한 분.');
    await second.getByLabel('까닭').fill('용모 조건을 뺌');
    await first.getByLabel('까닭').fill('용모 조건');
    await first.getByRole('button', { name: '위반: 반려' }).click();
    await first.getByText('‘사무원 모집’: 반려').waitFor();
    await second.getByRole('button', { name: '고친 글로 결정' }).click();
    await second
      .getByRole('alert')
      .getByText(/심사원 님이 .*‘반려’.*용모 조건/)
      .waitFor();
    await second.getByText('반영되지 않은 고친 글').click();
    await second.getByText('사무원 모집. 성실한 분.').waitFor();
    await expectNoFault(second);

    await first.getByRole('button', { name: '되돌리기' }).click();
    await waits(first, '사무원 모집').waitFor();
    await first.context().close();
    await second.context().close();
  }, 120_000);

  it('an inquiry becomes a draft that waits with its department and articles', async () => {
    const page = await stage.visit('/review?view=inquiry', reviewer);
    await page.getByRole('button', { name: '답변 초안 쓰기' }).click();
    await page.getByText('민원을 붙여 넣거나').waitFor();
    await page
      .getByLabel('민원', { exact: true })
      .fill('월급을 두 달째 못 받았습니다. 어디에 신고하나요? 제 번호는 010-2222-3333입니다.');
    await page.getByRole('button', { name: '답변 초안 쓰기' }).click();
    await page.getByText('검토할 것에 넣었습니다').waitFor();
    await expectNoFault(page);
    await page.getByRole('link', { name: '검토하기' }).click();
    const draft = page.getByRole('article', { name: /월급을 두 달째/ });
    await draft.getByRole('region', { name: /담당 부서/ }).waitFor();
    expect(await draft.textContent()).not.toContain('2222-3333');
    await expectNoFault(page);
    await picture(page, 'review-inquiry');
    await draft.getByRole('button', { name: '이대로 보냅니다' }).click();
    await page.getByText(/: 승인/).waitFor();
    await page.context().close();
  }, 180_000);

  it.each(['narrowContrast', 'forced', 'light'] as const)(
    'by keyboard alone, from sign-in to export: %s',
    async (look) => {
      const page = await stage.visit('/review?view=posts', reviewer, looks[look]);
      await sendPosts(page);
      await tabTo(page, '검토할 것');
      await page.keyboard.press('Enter');
      await waits(page, '물류 사원 모집').first().waitFor();
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: '단축키' });
      await help.waitFor();
      await expectNoFault(page, look === 'forced');
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'hidden' });
      await page.keyboard.press('j');
      const current = page.locator('.reviews a[aria-current]');
      await current.waitFor();
      const first = await current.getAttribute('data-item');
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(
        (id) => document.querySelector('.reviews a[aria-current]')?.getAttribute('data-item') !== id,
        first,
      );
      await page.keyboard.press('k');
      await page.locator(`.reviews a[aria-current][data-item="${first}"]`).waitFor();
      await page.getByRole('form', { name: '결정' }).waitFor();
      await page.keyboard.press('r');
      await page.getByText('고치거나 반려하는 까닭을 적어 주세요').waitFor();
      await page.keyboard.insertText('법에 어긋남');
      await page.keyboard.press('Tab');
      await tabTo(page, '위반: 반려');
      await page.keyboard.press('Enter');
      await page.getByText(/: 반려\. 10초/).waitFor();
      await expectNoFault(page, look === 'forced');
      await page.keyboard.press('u');
      await page.locator(`.reviews a[data-item="${first}"]`).waitFor();
      await page.getByRole('form', { name: '결정' }).waitFor();
      await page.keyboard.press('a');
      await page.getByText(/: 승인\. 10초/).waitFor();
      await page.getByText('결정 내려받기').focus();
      await page.keyboard.press('Enter');
      await tabTo(page, 'CSV로 내려받기');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe('naru-decisions.csv');
      await expectNoFault(page, look === 'forced');
      await page.context().close();
    },
    180_000,
  );

  it('letters are letters where shortcuts are switched off, and stay so', async () => {
    const page = await stage.visit('/review', reviewer);
    await page.getByRole('button', { name: '단축키 (?)' }).click();
    await page.getByLabel('한 글자 단축키 쓰기').uncheck();
    await page.getByRole('button', { name: '닫기' }).click();
    await page.reload();
    await page.locator('.reviews a').first().waitFor();
    await page.keyboard.press('j');
    await page.waitForTimeout(200);
    expect(await page.locator('.reviews a[aria-current]').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('without the server it says so, keeps what was read, and an empty list says that it is empty', async () => {
    const page = await stage.visit('/review?standing=rejected&kind=inquiry', reviewer);
    await page.getByText('여기에는 아무것도 없습니다').waitFor();
    await expectNoFault(page);
    await page.route('**/v1/**', (route) => route.abort());
    await page.getByRole('button', { name: '지금 다시 읽기' }).click();
    await page.getByText('연결이 끊겼습니다').first().waitFor();
    await expectNoFault(page);
    await page.context().close();
  }, 60_000);
});
