import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { openProviderSignIn, type ProviderSignIn } from '../fixtures/provider-sign-in.ts';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser } from './stage.ts';

const procedure = {
  ...holidayGuide,
  id: '5a1c52a4-7a0e-4d55-9d3b-0c8a8f1b6a09',
  documentId: 'procedure:wage-arrears-complaint',
  title: '임금체불 진정',
  locator: '어디에',
  heading: '어디에',
  text: '사업장을 관할하는 지방고용노동관서에 진정합니다.',
};
const passages = [holidayArticle, holidayGuide, procedure];

/** In front of a counselor's page, signed in at the agency's own provider. */
async function signedIn(stage: PageStage, look: (typeof looks)[keyof typeof looks]): Promise<Page> {
  const context = await stage.browser.newContext({ locale: 'ko-KR', ...look });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${stage.house.url}/counselor`);
  await page.locator('[name="login"]').fill('kim');
  await page.locator('[name="password"]').fill('any');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(`${stage.house.url}/counselor`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function askByKey(page: Page, question: string): Promise<void> {
  await page.keyboard.press('Alt+KeyQ');
  await page.waitForFunction(() => document.activeElement?.id === 'question');
  await page.keyboard.insertText(question);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: question, level: 2 }).waitFor();
  await page.locator('article.answer[aria-busy="false"]').waitFor();
}

describe.skipIf(noBrowser)("the counselor's page in a session", () => {
  let provider: ProviderSignIn;
  let stage: PageStage;
  beforeAll(async () => {
    provider = await openProviderSignIn({
      kim: { name: '김상담', roles: ['naru-counselor'], organisation: '나루고용센터' },
    });
    const { port, signIn } = provider;
    stage = await openPageStage({ passages, port, signIn });
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    await provider.close();
  });

  it('from what a client tells to the answer in the record, in their hands, and for everybody', async () => {
    const page = await signedIn(stage, looks.desk);
    await expectNoFault(page);

    await page.getByLabel('임금', { exact: true }).fill('시급 12,000원');
    await page.getByLabel('근로시간').fill('주 5일 하루 8시간');
    await page.getByLabel('상담 메모').fill('홀에서 일함. 연락처 010-1234-5678');
    await page.keyboard.press('Tab');
    await page.getByText('개인정보를 가렸습니다').waitFor();
    expect(await page.getByLabel('상담 메모').inputValue()).not.toContain('010-1234');
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('010-1234');

    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    await page.keyboard.insertText('주휴수당 얼마예요?');
    await page.keyboard.press('Enter');
    const answer = page.locator('article.answer');
    await answer.getByText('1주에 96,000원').first().waitFor();
    await answer.getByText(/참여자 정보에서 쓴 것: .*12,000원/).waitFor();
    await page.locator('article.answer[aria-busy="false"]').waitFor();
    await expectNoFault(page);

    const source = answer.locator('.markdown [data-source]').first();
    const n = await source.textContent();
    await source.click();
    await page.waitForFunction((id) => document.activeElement?.id === id, `source-${n}`);
    expect((await page.locator(`#source-${n} mark`).textContent())?.length).toBeGreaterThan(5);
    await picture(page, 'counselor');

    await page.getByRole('button', { name: '기록에 담기', exact: true }).click();
    const record = page.getByLabel('상담 기록');
    expect(await record.inputValue()).toMatch(/질문: 주휴수당 얼마예요\?[\s\S]*근거:\n\[1\] [\s\S]*인공지능/);

    // The calculator stands filled in with what the answer read.
    const wage = page.getByLabel('시급', { exact: true });
    expect(await wage.inputValue()).toBe('12000');
    await wage.fill('13,000');
    await page.getByRole('button', { name: '계산하기' }).click();
    await page.getByRole('button', { name: '계산을 기록에 담기' }).click();
    expect(await record.inputValue()).toContain('104,000원');

    await page.getByRole('button', { name: '한 번만 열리는 링크 만들기' }).click();
    const address = await page.getByLabel('참여자에게 줄 주소').inputValue();
    await expectNoFault(page);
    const phone = await stage.browser.newContext({ locale: 'ko-KR', ...looks.narrowContrast });
    const handed = await phone.newPage();
    await handed.goto(address);
    await expectNoFault(handed);
    await handed.getByRole('button', { name: '답변 열기' }).click();
    await handed.getByText('생성형 인공지능').waitFor();
    await expectNoFault(handed);
    await picture(handed, 'handed-answer');
    await handed.goto(address);
    await handed.getByText('이미 연 답변').waitFor();
    await phone.close();

    // What rests on one client is no standard answer; asked without them, it can be one.
    await page.getByText('표준 답변으로 정하기', { exact: true }).first().click();
    await page.getByText('참여자 정보를 써서 답한 것이라').waitFor();
    await page.getByRole('button', { name: '참여자 정보 없이 다시 묻기' }).click();
    await page.locator('article.answer[aria-busy="false"]').waitFor();
    expect(await page.getByLabel('참여자 정보 함께 쓰기').isChecked()).toBe(false);
    await askByKey(page, '주휴수당이 뭐예요?');
    await page.getByText('표준 답변으로 정하기', { exact: true }).first().click();
    await page.getByRole('button', { name: '표준 답변으로 정하기' }).click();
    await page.getByText('맡는 역할과 다시 살필 날을 적어 주세요').waitFor();
    await page.getByLabel('맡는 역할').fill('상담지원팀');
    await page.getByLabel('다시 살필 날').fill('2027-05-22');
    await page.getByRole('button', { name: '표준 답변으로 정하기' }).click();
    await page.getByText('표준 답변으로 정했습니다').waitFor();

    await page.reload();
    await page.getByRole('heading', { name: '주휴수당이 뭐예요?', level: 2 }).waitFor();
    expect(await page.getByLabel('상담 기록').inputValue()).toContain('104,000원');
    await page.getByRole('button', { name: '주휴수당 얼마예요?' }).first().click();
    await page.getByRole('heading', { name: '주휴수당 얼마예요?', level: 2 }).waitFor();
    expect(new URL(page.url()).searchParams.get('run')).not.toBeNull();

    await page.getByRole('button', { name: '상담 끝내기' }).click();
    await page.getByText('아직 질문이 없습니다').waitFor();
    expect(await page.getByLabel('상담 기록').inputValue()).toBe('');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.context().close();
  }, 240_000);

  it('related articles, procedures, occupations and courses beside the talk', async () => {
    const page = await signedIn(stage, looks.desk);
    await askByKey(page, '주휴수당이 뭐예요?');
    await page
      .getByRole('button', { name: /관련 조문$/ })
      .first()
      .click();
    await page.getByRole('link', { name: '근로기준법 제55조제1항 (휴일)' }).waitFor();
    expect(new URL(page.url()).searchParams.get('tool')).toBe('related');
    await expectNoFault(page);

    await page.getByRole('button', { name: '절차', exact: true }).click();
    await page.getByLabel('찾을 절차').fill('체불');
    await page.getByRole('button', { name: '찾기' }).click();
    await page.locator('.pane.tools summary', { hasText: '임금체불 진정' }).click();
    await page.locator('.pane.tools').getByText('지방고용노동관서에 진정합니다').waitFor();
    await expectNoFault(page);

    await page.getByRole('button', { name: '직업·훈련' }).click();
    await page.getByLabel('찾을 직업·훈련').fill('사무 보조');
    await page.getByRole('button', { name: '찾기' }).click();
    await page.getByRole('region', { name: '훈련 과정' }).getByText('찾은 것이 없습니다').waitFor();
    await expectNoFault(page);
    await page.context().close();
  }, 180_000);

  it.each(['narrowContrast', 'forced'] as const)(
    'by keyboard alone, one pane at a time: %s',
    async (look) => {
      const forced = look === 'forced';
      const page = await signedIn(stage, looks[look]);
      await page.keyboard.press('Alt+Digit2');
      await tabTo(page, '임금');
      await page.keyboard.insertText('시급 12,000원, 주 5일 하루 8시간');
      await expectNoFault(page, forced);
      await askByKey(page, '주휴수당 얼마예요?');
      await page.getByText('1주에 96,000원').first().waitFor();
      await expectNoFault(page, forced);
      await page.keyboard.press('Alt+KeyN');
      await page.getByText('근거와 함께 기록에 담았습니다').waitFor();
      await page.keyboard.press('Alt+KeyL');
      await page.getByLabel('참여자에게 줄 주소').waitFor();
      await page.keyboard.press('Alt+KeyH');
      await page.getByRole('dialog').waitFor();
      await expectNoFault(page, forced);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+Digit3');
      await page.getByRole('button', { name: '계산하기' }).waitFor();
      expect(new URL(page.url()).searchParams.get('pane')).toBe('tools');
      await tabTo(page, '계산하기');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '계산을 기록에 담기' }).waitFor();
      await expectNoFault(page, forced);
      if (!forced) await picture(page, 'counselor-narrow');
      await page.context().close();
    },
    180_000,
  );
});
