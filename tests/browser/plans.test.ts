import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser } from './stage.ts';

const counselor = /나상담/;
const notes = [
  '11/18 2차 상담. 물류 사무보조 희망, 월 220 이상.',
  '주5일 9시~17시만 가능. 통근 편도 50분 이내, 버스만.',
  '엑셀 기본. 전산회계 2급 준비중.',
  '다음 상담 11/27 금 14시.',
].join('\n');

describe.skipIf(noBrowser)("the counselor's page of action plans", () => {
  let stage: PageStage;
  beforeAll(async () => {
    stage = await openPageStage();
  }, 120_000);
  afterAll(() => stage.close());

  it('an interview becomes a plan whose parts show their grounds and can be written anew', async () => {
    const page = await stage.visit('/counselor/plans', counselor);
    await expectNoFault(page);
    await page.getByRole('button', { name: '계획 만들기' }).click();
    await page.getByText('상담 메모나 희망하는 일을').waitFor();
    await page.getByLabel('상담 메모').fill(notes);
    await page.getByLabel('희망하는 일').fill('물류 사무보조');
    await page.getByLabel('수급 상태').fill('국민취업지원제도 I유형, 수급자격 인정 통지 2026-11-02');
    await page.getByLabel('사는 곳').fill('경기 안산시 단원구');
    await page.getByRole('button', { name: '계획 만들기' }).click();
    await page.getByText('초안이 준비되었습니다').waitFor();
    const meeting = page.getByRole('article', { name: '다음 상담' });
    expect(await meeting.textContent()).toMatch(/11월 27일|2026-11-27|2026\. ?11\. ?27/);
    await meeting.getByText('근거', { exact: true }).click();
    await meeting.getByText('상담 내용').first().waitFor();
    await expectNoFault(page);
    await picture(page, 'plans');

    await page.getByRole('button', { name: '위험 요인과 대응 고치기' }).click();
    await page.getByLabel('위험 요인과 대응의 내용').fill('면접 연습을 두 번 더 합니다.');
    await page.getByRole('button', { name: '저장' }).click();
    const risks = page.getByRole('article', { name: '위험 요인과 대응' });
    await risks.getByText('면접 연습을 두 번').waitFor();
    await risks.getByText('상담사가 고침').waitFor();
    await page.reload();
    await risks.getByText('면접 연습을 두 번').waitFor();
    expect(await page.getByRole('link', { name: 'PDF' }).getAttribute('href')).toContain('format=pdf');
    await page.context().close();
  }, 180_000);

  it.each(['narrowContrast', 'forced'] as const)(
    'by keyboard alone: %s',
    async (look) => {
      const page = await stage.visit('/counselor/plans', counselor, looks[look]);
      await tabTo(page, '상담 메모');
      await page.keyboard.insertText(notes);
      await tabTo(page, '계획 만들기');
      await page.keyboard.press('Enter');
      await page.getByText('초안이 준비되었습니다').waitFor();
      await expectNoFault(page, look === 'forced');
      await page.context().close();
    },
    120_000,
  );
});
