import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostState } from '../../server/models/model-pool.ts';
import type { Records } from '../../server/records/records.ts';
import { type OpenDesk, openDesk } from '../fixtures/desk.ts';
import { ask, type House, openHouse, administrator as token } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { launchChromium, noBrowser } from './stage.ts';

const administrator = /한관리/;
const question = '주휴수당은 누가 받나요?';
const missing: HostState = {
  host: 'http://gpu-1:11434',
  usable: false,
  retryInMs: 9_000,
  detail: 'Ollama at http://gpu-1:11434 has no model gemma3. Get it with `ollama pull gemma3`.',
  busy: 0,
  failures: 3,
  loaded: null,
};

describe.skipIf(noBrowser)('the pages of administration', () => {
  let records: Records;
  let open: OpenDesk;
  let stage: PageStage;
  beforeAll(async () => {
    records = await recordsInMemory();
    open = await openDesk(records);
    stage = await openPageStage({
      records,
      documents: open.desk,
      search: async (query) =>
        query.text.includes('주휴') ? [holidayGuide, holidayArticle] : open.retriever.search(query),
      passages: [holidayGuide, holidayArticle],
      modelHosts: () => [missing],
    });
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    await open.close();
    await records.close();
  });

  const visit = (path: string, look?: BrowserContextOptions): Promise<Page> =>
    stage.visit(path, administrator, look);

  it('the overview leads everywhere', async () => {
    const page = await visit('/admin');
    await expectNoFault(page);
    await picture(page, 'admin');
    const rooms = page.getByRole('main').getByRole('listitem').getByRole('link');
    for (const path of await rooms.evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      const response = await page.request.get(`${stage.house.url}${path}`);
      expect([path, response.status()]).toEqual([path, 200]);
    }
    await page.context().close();
  }, 120_000);

  it('a document is sent, shown beside its text, corrected, switched off and taken out', async () => {
    const page = await visit('/admin/documents');
    await page.getByText('맞는 문서가 없습니다').waitFor();
    await page.getByRole('button', { name: '올리기', exact: true }).click();
    await page.getByText('올릴 파일을 골라 주세요.').waitFor();
    await page.getByLabel('문서 올리기').setInputFiles({
      name: '출장.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# 출장비 규정\n\n출장비는 일주일 안에 신청합니다.'),
    });
    await page.getByRole('button', { name: '올리기', exact: true }).click();
    // Nobody reloads: the queue is read again and again, and the list when the job is over.
    await page.getByRole('link', { name: '출장비 규정' }).waitFor();
    await page.getByText('끝남', { exact: true }).waitFor();
    await expectNoFault(page);
    await picture(page, 'admin-documents');
    await page.getByRole('link', { name: '출장비 규정' }).click();
    await page.locator('pre', { hasText: '일주일 안에' }).waitFor();
    await page.getByText('고치기', { exact: true }).click();
    await page.getByLabel('대목의 글').fill('');
    await page.getByRole('button', { name: '이 글로 고치기' }).click();
    await page.getByText('대목의 글이 비어 있습니다').waitFor();
    await page.getByLabel('대목의 글').fill('출장비는 한 달 안에 신청합니다.');
    await page.getByRole('button', { name: '이 글로 고치기' }).click();
    await page.getByText('바꾸었습니다').waitFor();
    await page.getByText('고침', { exact: true }).waitFor();
    await expectNoFault(page);
    const search = `${stage.house.url}/admin/search?q=${encodeURIComponent('출장비 신청')}`;
    await page.goto(search);
    await page.getByRole('link', { name: /출장비 규정/ }).waitFor();
    await expectNoFault(page);
    await picture(page, 'admin-search');
    await page.getByRole('link', { name: /출장비 규정/ }).click();
    await page.getByText('고치기', { exact: true }).click();
    await page.getByRole('button', { name: '끄기', exact: true }).click();
    await page.getByText('꺼짐').waitFor();
    await page.getByText('이 문서 빼기').click();
    await page.getByRole('button', { name: '빼기', exact: true }).click();
    await page.getByText('맞는 문서가 없습니다').waitFor();
    await page.context().close();
  }, 180_000);

  it('health tells what is wrong with a model server and how to get the model, and keeps what it knew when the connection breaks', async () => {
    const page = await visit('/admin/health');
    await page.getByText('ollama pull gemma3').waitFor();
    await page.getByText('쉬게 둠').waitFor();
    const readAt = page.getByText('마지막으로 읽은 때').getByRole('time');
    const first = await readAt.getAttribute('datetime');
    await expect.poll(() => readAt.getAttribute('datetime'), { timeout: 15_000 }).not.toBe(first);
    await expectNoFault(page);
    await picture(page, 'admin-health');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '지금 다시 읽기' }).click();
    await page.getByText('연결이 끊겼습니다').waitFor();
    expect(await page.getByText('ollama pull gemma3').isVisible()).toBe(true);
    await expectNoFault(page);
    await page.context().setOffline(false);
    await page.getByText('연결이 끊겼습니다').waitFor({ state: 'detached' });
    await page.context().close();
  }, 120_000);

  it('what was asked is drawn, has its table and goes along as CSV', async () => {
    const { house } = stage;
    const signedIn = await visit('/admin/load?range=hour');
    await signedIn.getByText('이 기간에 들어온 질문이 없습니다.').waitFor();
    await expectNoFault(signedIn);
    for (const words of [question, '육아휴직 중에 승진에서 빠졌어요. 가능한가요?']) {
      const response = await signedIn.request.post(`${house.url}/v1/runs`, {
        headers: { origin: house.url },
        data: { assistant: 'consultation', input: { question: words } },
      });
      expect(response.status()).toBe(200);
    }
    await house.writeLoad();
    await signedIn.getByRole('button', { name: '지금 다시 읽기' }).click();
    await signedIn.getByRole('img', { name: /들어온 질문과 작업\. 모두 2건/ }).waitFor();
    await signedIn.getByText('들어온 질문과 작업: 표로 보기').click();
    const table = signedIn.getByRole('table', { name: '들어온 질문과 작업' });
    expect(await table.getByRole('row').count()).toBe(61);
    await expectNoFault(signedIn);
    await picture(signedIn, 'admin-load');
    const [saved] = await Promise.all([
      signedIn.waitForEvent('download'),
      signedIn.getByRole('button', { name: '들어온 질문과 작업 CSV로 내려받기' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('naru-hour-asked.csv');
    await signedIn.getByLabel('지난 7일').check();
    await signedIn.waitForURL(/range=week/);

    await signedIn.goto(`${house.url}/admin/quality`);
    await signedIn.getByRole('img', { name: /질문 2건 중 1건에 답했습니다/ }).waitFor();
    await expectNoFault(signedIn);
    await picture(signedIn, 'admin-quality');
    await signedIn.getByLabel('시작하는 날').fill('2099-01-01');
    await signedIn.getByText('끝나는 날이 시작하는 날보다 앞섭니다').waitFor();
    await expectNoFault(signedIn);
    await signedIn.context().close();
  }, 180_000);

  it('a standard answer is found by its words and retired; canned replies show owner and dates', async () => {
    const run = (await (await ask(stage.house, question)).json().catch(() => null)) as { id: string } | null;
    const page = await visit('/admin/standard-answers');
    await page.getByText('아직 표준 답변이 없습니다.').waitFor();
    const asked = await page.request.post(`${stage.house.url}/v1/runs`, {
      headers: { origin: stage.house.url },
      data: { assistant: 'consultation', input: { question } },
    });
    const { id: runId } = run?.id ? run : ((await asked.json()) as { id: string });
    await page.request.post(`${stage.house.url}/v1/standard-answers`, {
      headers: { origin: stage.house.url },
      data: { runId, owner: '=상담 품질 담당', reviewOn: '2027-11-22' },
    });
    await page.reload();
    await page.getByRole('heading', { name: question }).waitFor();
    await expectNoFault(page);
    await picture(page, 'admin-standard-answers');
    await page.getByLabel('찾을 말').fill('퇴직금');
    await page.getByText('1개 중 0개').waitFor();
    await page.getByLabel('찾을 말').fill('주휴');
    await page.getByRole('button', { name: /내리기/ }).click();
    await page.getByText('내렸습니다').waitFor();
    await page.goto(`${stage.house.url}/admin/replies`);
    await page.getByText('knowledge/replies/human.md').waitFor();
    await expectNoFault(page);
    await picture(page, 'admin-replies');
    await page.context().close();
  }, 120_000);

  it.each(['narrowContrast', 'forced'] as const)(
    'fits and is read everywhere: %s',
    async (look) => {
      const page = await visit('/admin', looks[look]);
      for (const room of [
        '',
        '/documents',
        '/search?q=주휴',
        '/replies',
        '/standard-answers',
        '/health',
        '/load',
        '/quality',
      ]) {
        await page.goto(`${stage.house.url}/admin${room}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await expectNoFault(page, look === 'forced');
      }
      await page.context().close();
    },
    180_000,
  );

  it('by keyboard alone: from the overview to a search, its result and another range of a chart', async () => {
    const page = await visit('/admin');
    await tabTo(page, '찾기 시험');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '찾기 시험' }).waitFor();
    await tabTo(page, '물어볼 말');
    await page.keyboard.insertText('주휴수당');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: new RegExp(holidayArticle.title) }).waitFor();
    await page.goto(`${stage.house.url}/admin/load`);
    await page.getByLabel('지난 24시간').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/range=week/);
    await page.context().close();
  }, 120_000);

  it('without another sign-in, the token opens the pages; a wrong one is read out', async () => {
    const house: House = await openHouse({ records });
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(`${house.url}/admin/health`);
    await page.getByLabel('관리자 토큰').fill('somebody-elses-token');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe('토큰이 맞지 않습니다.');
    await page.getByLabel('관리자 토큰').fill(token);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${house.url}/admin/health`);
    await browser.close();
    await house.close();
  }, 120_000);
});
