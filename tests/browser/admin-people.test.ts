import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser } from './stage.ts';

const administrator = /한관리/;
const mapping = {
  rolesClaim: 'realm_access.roles',
  organisationClaim: 'center',
  roles: [
    { role: 'counselor' as const, name: 'naru-counselor' },
    { role: 'administrator' as const, name: 'naru-admin' },
  ],
};

describe.skipIf(noBrowser)('the pages of accounts, audit trail and retention', () => {
  let stage: PageStage;
  beforeAll(async () => {
    stage = await openPageStage({ mapping });
  }, 240_000);
  afterAll(() => stage.close());

  it('an account is signed out everywhere, blocked and let in again, and the trail shows who did it', async () => {
    const employer = await stage.visit('/employer', /고용주/);
    const page = await stage.visit('/admin/users', administrator);
    const row = page.getByRole('row', { name: /고용주/ });
    await row.getByText('나루제과').waitFor();
    await page.getByText('realm_access.roles').first().waitFor();
    await expectNoFault(page);
    await picture(page, 'admin-users');
    await row.getByRole('button', { name: /사용 중지/ }).click();
    await page.getByText('다시 로그인하지 못하게 할까요?').waitFor();
    await expectNoFault(page);
    await row.getByRole('button', { name: /사용 중지/ }).click();
    await page.getByText('사용을 중지했습니다').waitFor();
    await row.getByText('사용 중지됨').waitFor();
    await employer.reload();
    await picture(employer, 'sign-in');
    await employer.getByRole('button', { name: /고용주/ }).click();
    await employer.getByText('사용이 중지된 계정입니다').waitFor();
    await row.getByRole('button', { name: /다시 허용/ }).click();
    await page.getByText('다시 로그인할 수 있습니다').waitFor();
    await row.getByRole('link', { name: /감사 기록/ }).click();
    await page.getByRole('cell', { name: '로그인' }).first().waitFor();

    await page.getByLabel('사람').selectOption('');
    await page.getByLabel('한 일').selectOption('account_blocked');
    await page.getByRole('button', { name: '보기' }).click();
    await page.waitForURL(/act=account_blocked/);
    await page.getByRole('cell', { name: /한관리/ }).waitFor();
    await expectNoFault(page);
    await picture(page, 'admin-audit');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toBe('naru-audit.csv');
    await page.getByLabel('날짜').fill('2001-01-01');
    await page.getByRole('button', { name: '보기' }).click();
    await page.getByText('맞는 기록이 없습니다').waitFor();
    await expectNoFault(page);
    await employer.context().close();
    await page.context().close();
  }, 240_000);

  it('retention names each setting, and cleans when told to', async () => {
    const page = await stage.visit('/admin/retention', administrator);
    await page.getByText('NARU_AUDIT_DAYS').waitFor();
    await expectNoFault(page);
    await picture(page, 'admin-retention');
    await page.getByRole('button', { name: /지금 지우기/ }).click();
    await page.getByText('되돌릴 수 없습니다').waitFor();
    await page.getByRole('button', { name: /지금 지우기/ }).click();
    await page.getByText(/기간이 지난 것 [\d,]+건을 지웠습니다/).waitFor();
    await expectNoFault(page);
    await page.context().close();
  }, 120_000);

  it.each(['narrowContrast', 'forced'] as const)(
    'by keyboard alone: %s',
    async (look) => {
      const page = await stage.visit('/admin/retention', administrator, looks[look]);
      await page.getByRole('button', { name: /지금 지우기/ }).waitFor();
      await tabTo(page, '지금 지우기');
      await page.keyboard.press('Enter');
      // What does no harm has the focus.
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('취소');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByText(/건을 지웠습니다/).waitFor();
      await expectNoFault(page, look === 'forced');
      for (const path of ['/admin/users', '/admin/audit']) {
        await page.goto(new URL(path, page.url()).href);
        await page.getByRole('table').first().waitFor();
        await expectNoFault(page, look === 'forced');
      }
      await page.context().close();
    },
    120_000,
  );
});
