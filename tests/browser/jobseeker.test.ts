import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser } from './stage.ts';

const jobseeker = /구직희/;
const resume = [
  '이력서',
  '키 170cm, 몸무게 60kg',
  '학력: 나루대학교 회계학과 2014.03 ~ 2018.02',
  '경력: 강변정밀 경리 2018.05 ~ 2022.03',
  '자기소개',
  '강변정밀에서 매달 세금계산서 120건을 발행하고 마감을 사흘에서 하루로 줄였습니다.',
  '여러 가지 일을 열심히 했습니다.',
].join('\n');

describe.skipIf(noBrowser)("the jobseeker's page", () => {
  let stage: PageStage;
  beforeAll(async () => {
    stage = await openPageStage();
  }, 120_000);
  afterAll(() => stage.close());

  it('a résumé brings remarks at its sentences, a draft with its sources, and a counted letter', async () => {
    const page = await stage.visit('/jobseeker', jobseeker);
    await expectNoFault(page);
    await page.getByRole('button', { name: '살펴보기' }).click();
    await page.getByText('이력서를 붙여 넣거나 파일을').waitFor();
    await page.getByLabel('이력서나 자기소개서').fill(resume);
    await page.getByLabel('지원하려는 공고').fill('경리 담당 1명. 경력 3년 이상. 전산회계 1급 우대.');
    await page.getByLabel('회사의 자기소개서 질문').fill('직무 경험을 적어 주세요. 300자');
    await page.getByRole('button', { name: '살펴보기' }).click();
    await page.getByText('초안이 준비되었습니다').waitFor();
    const remark = page.getByRole('listitem').filter({ hasText: '적지 않을 정보' }).first();
    await remark.getByText('채용절차').first().waitFor();
    const draft = page.getByRole('region', { name: '고친 초안' });
    const sentence = draft.getByRole('button', { name: /120건/ });
    await sentence.focus();
    await sentence.getByText(/온 곳/).waitFor({ state: 'visible' });
    expect(await draft.textContent()).not.toContain('170cm');
    await page
      .getByRole('article', { name: '직무 경험을 적어 주세요.' })
      .getByText(/제한 300자/)
      .waitFor();
    await page.getByRole('table', { name: '공고와 견주기' }).waitFor();
    await expectNoFault(page);
    await picture(page, 'jobseeker');
    expect(await page.getByRole('link', { name: 'HWPX' }).getAttribute('href')).toContain('format=hwpx');
    await page.reload();
    await page.getByRole('region', { name: '고친 초안' }).getByText(/120건/).first().waitFor();
    await page.context().close();
  }, 180_000);

  it.each(['narrowContrast', 'forced'] as const)(
    'by keyboard alone: %s',
    async (look) => {
      const page = await stage.visit('/jobseeker', jobseeker, looks[look]);
      await tabTo(page, '이력서나 자기소개서');
      await page.keyboard.insertText(resume);
      await tabTo(page, '살펴보기');
      await page.keyboard.press('Enter');
      await page.getByText('초안이 준비되었습니다').waitFor();
      await expectNoFault(page, look === 'forced');
      await page.context().close();
    },
    120_000,
  );
});
