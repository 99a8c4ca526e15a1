import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holidayQuestion, teach } from './scripts.ts';
import { noBrowser, openStage, type Stage, type Visit } from './stage.ts';

describe.skipIf(noBrowser)('what one keeps of a talk', () => {
  let stage: Stage;
  let visit: Visit;
  beforeAll(async () => {
    stage = await openStage();
    teach(stage.double);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    stage.double.requests.length = 0;
    visit = await stage.visit();
    await visit.open();
    await visit.ask(holidayQuestion);
    await visit.answer.getByText('근거 2개').waitFor();
  });
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });

  const choose = async (item: string): Promise<void> => {
    await visit.panel.getByRole('button', { name: '더보기' }).click();
    await visit.panel.getByRole('button', { name: item }).click();
  };

  it('downloads it: questions, answers, sources, date, AI notice', async () => {
    const download = visit.page.waitForEvent('download');
    await choose('대화 내려받기');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^나루-상담-\d{4}-\d{2}-\d{2}\.txt$/);
    const text = readFileSync(await file.path(), 'utf8');
    for (const words of [
      holidayQuestion,
      '주휴수당은 1주에 96,000원',
      '8시간 × 12,000원 = 96,000원',
      '[1] 근로기준법 제55조제1항 (휴일), 2025-10-23 시행',
      '2026-11-22 기준 법령',
      '생성형 인공지능(AI)이 만들었습니다.',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('opens a page for paper with the same', async () => {
    const opened = visit.page.context().waitForEvent('page');
    await choose('인쇄 화면 열기');
    const paper = await opened;
    await paper.getByRole('heading', { name: '나루 노동상담', level: 1 }).waitFor();
    const text = await paper.locator('body').textContent();
    for (const words of [holidayQuestion, '96,000원', '[2] 근로기준법 시행령', '생성형 인공지능(AI)']) {
      expect(text).toContain(words);
    }
    expect(await paper.locator('strong').textContent()).toBe('주휴수당은 1주에 96,000원');
    expect(await paper.evaluate(() => document.documentElement.lang)).toBe('ko');
  });

  it('deletes it on the server, but only after asking', async () => {
    await choose('대화 지우기');
    await visit.panel.getByRole('heading', { name: '대화를 지울까요?' }).waitFor();
    await visit.panel.getByRole('button', { name: '취소' }).click();
    expect(await visit.answer.getByText('근거 2개').isVisible()).toBe(true);
    await choose('대화 지우기');
    await visit.panel.getByRole('button', { name: '지우기', exact: true }).click();
    await visit.panel.getByText('이렇게 물어보세요').waitFor();
    expect(await visit.status.textContent()).toContain('대화를 지웠습니다.');
    expect(stage.double.requestsTo(/^DELETE \/v1\/conversations\/[0-9a-f-]{36}$/)).toHaveLength(1);
    await visit.page.reload();
    await visit.open();
    expect(
      await visit.panel.getByText(holidayQuestion, { exact: true }).locator('visible=true').count(),
    ).toBe(1);
    expect(await visit.panel.getByRole('article').count()).toBe(0);
  });

  it('keeps it when it could not be deleted, and says so', async () => {
    stage.double.refuseNext(/^DELETE/, 'store_down');
    await choose('대화 지우기');
    await visit.panel.getByRole('button', { name: '지우기', exact: true }).click();
    await visit.panel.getByRole('alert').getByText('지우지 못했습니다').waitFor();
    await visit.panel.getByRole('button', { name: '취소' }).click();
    expect(await visit.answer.getByText('근거 2개').isVisible()).toBe(true);
    visit.errors.length = 0;
  });

  it('starts a new talk beside the old one, and remembers the new one', async () => {
    await choose('새 대화 시작');
    await visit.panel.getByText('이렇게 물어보세요').waitFor();
    await visit.ask('새 질문');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    const [first, second] = stage.double.requestsTo(/^POST \/v1\/runs$/);
    expect(first?.body).not.toHaveProperty('conversationId');
    expect(second?.body).not.toHaveProperty('conversationId');
    await visit.page.reload();
    await visit.open();
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(await visit.panel.getByRole('article').count()).toBe(1);
  });

  it('says what it is, and whose design it uses', async () => {
    await choose('이 서비스에 대하여');
    await visit.panel.getByText('법적 효력이 없습니다').waitFor();
    expect(await visit.panel.getByRole('link', { name: /krds\.go\.kr/ }).getAttribute('href')).toBe(
      'https://www.krds.go.kr',
    );
    await visit.panel.getByRole('button', { name: '대화로 돌아가기' }).click();
    expect(await visit.answer.getByText('근거 2개').isVisible()).toBe(true);
  });

  it('remembers the language, the size of the letters and the contrast', async () => {
    await visit.panel.getByRole('button', { name: 'English' }).click();
    await visit.panel.getByRole('button', { name: 'More' }).click();
    await visit.panel.getByRole('button', { name: /Larger text/ }).click();
    await visit.panel.getByRole('button', { name: 'High contrast' }).click();
    await visit.page.reload();
    await visit.open();
    await visit.panel.getByRole('heading', { name: 'Naru labour advice' }).waitFor();
    const look = await visit.question.evaluate((field) => {
      const { fontSize, backgroundColor } = getComputedStyle(field);
      return { fontSize, backgroundColor };
    });
    expect(look).toEqual({ fontSize: '18.7px', backgroundColor: 'rgb(30, 33, 36)' });
    await visit.ask('In English, please');
    await visit.answer.getByRole('button', { name: 'Copy' }).waitFor();
    expect(stage.double.requestsTo(/^POST \/v1\/runs$/).at(-1)?.body).toMatchObject({ language: 'en' });
  });
});
