import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildServer } from '../../server/build.ts';
import type { Records } from '../../server/records/records.ts';
import { buildWidget } from '../../web-widget/build.ts';
import { addSite, type House, openHouse } from '../fixtures/house.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { type SteppedModel, steppedModel } from '../fixtures/stepped-model.ts';
import { holidayQuestion } from './scripts.ts';
import { launchChromium, noBrowser, type Visit, visitPage } from './stage.ts';

/** Starts Naru as `npm start` does, on a free port and an empty data folder, and waits until it can answer. */
async function startNaru(dataDir: string): Promise<{ url: string; process: ChildProcess }> {
  await buildServer();
  const naru = spawn(process.execPath, ['--enable-source-maps', 'dist/server.mjs'], {
    env: { ...process.env, PORT: '0', NARU_DATA_DIR: dataDir, NARU_TODAY: '2026-11-22', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve, reject) => {
    let all = '';
    naru.stdout.on('data', (piece: Buffer) => {
      all += piece;
      if (all.includes('Naru is ready')) resolve(all);
    });
    naru.once('exit', () => reject(new Error(`Naru did not start; it said: ${all}`)));
  });
  const url = /http:\/\/\S+/.exec(said)?.[0] ?? '';
  return { url, process: naru };
}

describe.skipIf(noBrowser)('a citizen, a browser and the server, on a fresh machine', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'naru-journey-'));
  let browser: Browser;
  let naru: { url: string; process: ChildProcess };
  let visit: Visit;

  beforeAll(async () => {
    await buildWidget();
    [browser, naru] = await Promise.all([launchChromium(), startNaru(dataDir)]);
  }, 240_000);
  afterAll(async () => {
    naru.process.kill('SIGTERM');
    await Promise.all([browser.close(), once(naru.process, 'exit')]);
    rmSync(dataDir, { recursive: true });
  });
  beforeEach(async () => {
    visit = await visitPage(browser, naru.url);
    await visit.open();
  });
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });

  it('asks what the weekly holiday allowance is, sees the figure and its steps, and opens the article', async () => {
    await visit.ask(holidayQuestion);
    const figure = visit.answer.getByRole('region', { name: /^계산 결과/ });
    await figure.getByText('96,000원').first().waitFor();
    await figure.getByText('계산 과정').click();
    expect(await figure.textContent()).toContain('제55조');
    const number = visit.answer.locator('button[data-source]').first();
    await number.waitFor();
    const source = await number.getAttribute('data-source');
    await number.click();
    const item = visit.answer.locator(`[data-src="${source}"]`);
    const quote = await item.locator('blockquote').textContent();
    await item.getByRole('button', { name: /원문에서 보기/ }).click();
    expect(await visit.panel.locator('mark').textContent()).toBe(quote);
  });

  it('opens a source in a window of its own, with the words marked', async () => {
    await visit.ask('연차휴가는 며칠인가요?');
    await visit.answer.locator('details.sources summary').click();
    const opened = visit.page.context().waitForEvent('page');
    await visit.answer.getByRole('link', { name: /새 창/ }).first().click();
    const passage = await opened;
    await passage.getByRole('heading', { level: 1 }).waitFor();
    expect(await passage.locator('mark').count()).toBeGreaterThan(0);
  });

  it('is asked for what is missing, gives it, and gets the figure', async () => {
    await visit.ask('주휴수당 얼마 받을 수 있나요?');
    await visit.answer
      .getByText(/시급|임금/)
      .first()
      .waitFor();
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    expect(await visit.answer.getByRole('region', { name: /^계산 결과/ }).count()).toBe(0);
    await visit.ask('시급 12,000원이고 주 5일 하루 8시간 일해요.');
    await visit.answer.getByText('96,000원').first().waitFor();
  });

  it('is told kindly that the weather is not Naru’s trade', async () => {
    await visit.ask('내일 비 와요?');
    await visit.answer.getByText('1350').first().waitFor();
    expect(await visit.answer.getByRole('region', { name: /^계산 결과/ }).count()).toBe(0);
  });

  it('finds the talk again after a reload, rates it, and deletes it for good', async () => {
    await visit.ask('퇴직금은 언제까지 받아야 하나요?');
    await visit.answer.getByRole('button', { name: '도움 됨', exact: true }).click();
    await visit.status.getByText('고맙습니다').waitFor({ state: 'attached' });
    await visit.page.reload();
    await visit.open();
    await visit.answer.getByText('14일').first().waitFor();
    await visit.panel.getByRole('button', { name: '더보기' }).click();
    await visit.panel.getByRole('button', { name: '대화 지우기' }).click();
    await visit.panel.getByRole('button', { name: '지우기', exact: true }).click();
    await visit.panel.getByText('이렇게 물어보세요').waitFor();
    await visit.page.reload();
    await visit.open();
    await visit.panel.getByText('이렇게 물어보세요').waitFor();
  });

  it('never sees personal data come back', async () => {
    await visit.ask('제 번호는 010-1234-5678인데 연차가 며칠 생기나요?');
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    expect(await visit.panel.textContent()).not.toContain('1234-5678');
  });
});

describe.skipIf(noBrowser)('an answer that a model is writing', () => {
  const said = [
    '주휴수당은 유급휴일의 임금입니다. [2] ',
    '일주일에 15시간 미만이면 받지 못합니다. [1] ',
    '더 궁금한 것은 관할 고용노동청에 물어보세요. ',
  ];
  let browser: Browser;
  let records: Records;
  let house: House;
  let model: SteppedModel;
  let visit: Visit;

  beforeAll(async () => {
    await buildWidget();
    [browser, records] = await Promise.all([launchChromium(), recordsInMemory()]);
  });
  afterAll(() => Promise.all([browser.close(), records.close()]));
  beforeEach(async () => {
    model = steppedModel(said);
    house = await openHouse({ records, passages: [holidayGuide, holidayArticle], model });
    visit = await visitPage(browser, house.url);
    await visit.open();
    return async () => {
      await visit.page.context().close();
      await house.close();
    };
  });

  it('comes sentence by sentence, and goes on after a reload in the middle', async () => {
    await visit.ask('주휴수당이 뭐예요?');
    model.step();
    model.step();
    await visit.answer.getByText('유급휴일의 임금입니다').waitFor();
    await visit.page.reload();
    await visit.open();
    await visit.answer.getByText('유급휴일의 임금입니다').waitFor();
    expect(await visit.answer.getAttribute('aria-busy')).toBe('true');
    model.step();
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    expect(await visit.panel.getByText('주휴수당이 뭐예요?', { exact: true }).count()).toBe(1);
    expect(await visit.answer.locator('.markdown').textContent()).toContain('유급휴일의 임금입니다');
  });

  it('stops in the browser and in the model, and makes room for the next question', async () => {
    await visit.ask('주휴수당이 뭐예요?');
    model.step();
    model.step();
    await visit.answer.getByText('유급휴일의 임금입니다').waitFor();
    await visit.panel.getByRole('button', { name: '멈추기' }).click();
    await visit.answer.getByText('답변을 멈췄습니다.').waitFor();
    await model.stopped;
    expect(await visit.answer.getByText('유급휴일의 임금입니다').isVisible()).toBe(true);
    await visit.ask('내일 비 와요?');
    await visit.answer.getByText('1350').first().waitFor();
  });
});

describe.skipIf(noBrowser)('on an agency’s own site, which is not the server’s', () => {
  let browser: Browser;
  let records: Records;
  let house: House;
  let site = '';
  const agency = createServer((_, response) => {
    const script = `<script async src="${house.url}/widget/naru.js" data-site="${site}"></script>`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="ko"><title>기관</title><h1>기관 누리집</h1>${script}</html>`);
  });
  const port = (): number => (agency.address() as AddressInfo).port;

  beforeAll(async () => {
    await buildWidget();
    await once(agency.listen(0, '127.0.0.1'), 'listening');
    [browser, records] = await Promise.all([launchChromium(), recordsInMemory()]);
    house = await openHouse({
      records,
      passages: [holidayGuide, holidayArticle],
    });
    const open = await addSite(house, { origins: [`http://127.0.0.1:${port()}`] });
    site = open.id;
  });
  afterAll(async () => {
    await Promise.all([browser.close(), house.close()]);
    await records.close();
    agency.close();
  });

  it('answers, and finds its talk again', async () => {
    const visit = await visitPage(browser, `http://127.0.0.1:${port()}`);
    await visit.open();
    await visit.ask('주휴수당이 뭐예요?');
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    await visit.page.reload();
    await visit.open();
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    expect(visit.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });

  it('does not answer a site that the server does not allow', async () => {
    const visit = await visitPage(browser, `http://localhost:${port()}`);
    await visit.open();
    await visit.ask('주휴수당이 뭐예요?');
    await visit.panel.getByRole('alert').waitFor();
    expect(await visit.answer.getByRole('button', { name: '복사' }).count()).toBe(0);
  });
});
