import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser } from './stage.ts';

const employer = /고용주/;

describe.skipIf(noBrowser)("the employer's page", () => {
  let stage: PageStage;
  beforeAll(async () => {
    stage = await openPageStage();
  }, 120_000);
  afterAll(() => stage.close());

  it('a brief becomes a post; what is missing is asked beside it; every step is a version', async () => {
    const page = await stage.visit('/employer', employer);
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
    await page.getByRole('button', { name: '초안에 넣기' }).click();
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
    const page = await stage.visit('/employer?view=check', employer);
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

  it.each(['narrowContrast', 'forced'] as const)(
    'by keyboard alone: %s',
    async (look) => {
      const page = await stage.visit('/employer', employer, looks[look]);
      await tabTo(page, '어떤 사람을 찾으세요?');
      await page.keyboard.type('물류센터 포장 직원 2명, 시급 12000원, 주5일 9시~18시');
      await tabTo(page, '공고 만들기');
      await page.keyboard.press('Enter');
      await page.getByText('초안이 준비되었습니다').waitFor();
      await expectNoFault(page, look === 'forced');
      await page.context().close();
    },
    120_000,
  );
});
