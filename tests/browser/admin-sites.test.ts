import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWidget } from '../../web-widget/build.ts';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser } from './stage.ts';

const administrator = /한관리/;

describe.skipIf(noBrowser)("the administrator's page of the widget's sites", () => {
  let stage: PageStage;
  let snippet = '';
  const agency = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="ko"><title>기관</title><h1>기관 누리집</h1>${snippet}</html>`);
  });
  beforeAll(async () => {
    await buildWidget();
    await once(agency.listen(0, '127.0.0.1'), 'listening');
    stage = await openPageStage();
  }, 240_000);
  afterAll(async () => {
    await stage.close();
    agency.close();
  });

  it('a site is added, embedded from the copied line, changed and revoked; its visitors notice each', async () => {
    const origin = `http://127.0.0.1:${(agency.address() as AddressInfo).port}`;
    const page = await stage.visit('/admin/sites', administrator);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('아직 사이트가 없습니다').waitFor();
    await expectNoFault(page);

    await page.getByRole('link', { name: '사이트 추가' }).click();
    await page.getByLabel('이름').fill('기관 누리집');
    await page.getByLabel('누리집 주소').fill('agency');
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByRole('alert').getByText('경로 없이').waitFor();
    expect(await page.getByLabel('이름').inputValue()).toBe('기관 누리집');
    await expectNoFault(page);
    await picture(page, 'admin-site-form');
    await page.getByLabel('누리집 주소').fill(origin);
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByText('기관 누리집 사이트를 저장했습니다').waitFor();
    await expectNoFault(page);

    await page.getByRole('button', { name: '기관 누리집 복사' }).click();
    await page.getByText('복사했습니다.').waitFor();
    await picture(page, 'admin-sites');
    snippet = await page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toContain('data-site="');

    const visitor = await page.context().newPage();
    await visitor.goto(origin);
    await visitor.getByRole('button', { name: 'AI 노동상담' }).click();
    const panel = visitor.getByRole('dialog');
    await panel.getByLabel('질문', { exact: true }).fill('안녕하세요');
    await panel.getByLabel('질문', { exact: true }).press('Enter');
    await panel.getByText('나루입니다').first().waitFor();
    await picture(visitor, 'embedded');

    await page.getByRole('link', { name: '기관 누리집 고치기' }).click();
    await page.getByLabel('방문자 한 사람').fill('1');
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByText('방문자 한 사람 1').waitFor();
    await panel.getByLabel('질문', { exact: true }).fill('고마워요');
    await panel.getByLabel('질문', { exact: true }).press('Enter');
    await panel.getByText('짧은 시간에 질문이 너무 많았습니다').first().waitFor();

    await page.getByRole('button', { name: '기관 누리집 사용 중지' }).click();
    await page.getByText('되돌릴 수 없고').waitFor();
    await expectNoFault(page);
    await page.getByRole('button', { name: '기관 누리집 사용 중지' }).click();
    await page.getByText('위젯을 닫았습니다').waitFor();
    await page.getByText('사용 중지됨').waitFor();
    await panel.getByLabel('질문', { exact: true }).fill('하나 더 물어봐요');
    await panel.getByLabel('질문', { exact: true }).press('Enter');
    await panel.getByText('지금은 이 누리집에서 상담할 수 없습니다').first().waitFor();
    await page.context().close();
  }, 240_000);

  it('says that it cannot be read while Naru is away, and reads again when told to', async () => {
    const page = await stage.visit('/admin/sites', administrator);
    await page.getByRole('button', { name: '지금 다시 읽기' }).waitFor();
    await page.route('**/v1/sites', (route) => route.abort());
    await page.getByRole('button', { name: '지금 다시 읽기' }).click();
    await page.getByText('연결이 끊겼습니다').waitFor();
    await expectNoFault(page);
    await page.unroute('**/v1/sites');
    await page.getByRole('button', { name: '지금 다시 읽기' }).click();
    await page.getByText('연결이 끊겼습니다').waitFor({ state: 'detached' });
    await page.context().close();
  }, 120_000);

  it.each(['narrowContrast', 'forced'] as const)(
    'by keyboard alone: %s',
    async (look) => {
      const page = await stage.visit('/admin/sites?site=new', administrator, looks[look]);
      await page.getByLabel('이름').waitFor();
      await tabTo(page, '이름');
      await page.keyboard.insertText('두 번째 누리집');
      await tabTo(page, '누리집 주소');
      await page.keyboard.insertText('https://two.example');
      await tabTo(page, '저장');
      await page.keyboard.press('Enter');
      await page.getByText('두 번째 누리집 사이트를 저장했습니다').waitFor();
      await expectNoFault(page, look === 'forced');
      await page.context().close();
    },
    120_000,
  );
});
