import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holidayQuestion, holidayScript, longPieces, longQuestion, longScript, teach } from './scripts.ts';
import { noBrowser, openStage, type Stage, type Visit } from './stage.ts';

describe.skipIf(noBrowser)('an answer', () => {
  let stage: Stage;
  let visit: Visit;
  beforeAll(async () => {
    stage = await openStage();
    teach(stage.double);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    stage.double.requests.length = 0;
    visit = await stage.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit.open();
  });
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });

  const focused = (): Promise<string | undefined> =>
    visit.page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
      return active?.dataset.src || active?.id || active?.textContent || undefined;
    });

  it('shows the figure, its folded steps, the text, and the sources', async () => {
    await visit.ask(holidayQuestion);
    await visit.answer.getByText('근거 2개').waitFor();
    const figure = visit.answer.getByRole('region', { name: '계산 결과: 주휴수당' });
    expect(await figure.getByText('주휴수당은 1주에 96,000원입니다.').isVisible()).toBe(true);
    expect(await figure.getByText('8시간 × 12,000원 = 96,000원').isVisible()).toBe(false);
    await figure.getByText('계산 과정').click();
    expect(await figure.getByText('8시간 × 12,000원 = 96,000원').isVisible()).toBe(true);
    expect(await figure.getByText('근로기준법 시행령 제30조제1항').isVisible()).toBe(true);
    expect(await figure.getByText('한 주를 개근하지 않은 때').isVisible()).toBe(true);
    expect(await visit.answer.getByRole('heading', { name: '함께 알아 두세요', level: 4 }).isVisible()).toBe(
      true,
    );
    expect(await visit.answer.locator('strong').textContent()).toBe('주휴수당은 1주에 96,000원');
  });

  it('is announced twice at most, however many pieces it comes in', async () => {
    await visit.status.evaluate((node) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(node.textContent ?? '')).observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await visit.ask(longQuestion);
    await visit.status.getByText('완료').waitFor();
    const said = await visit.page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(new Set(said).size).toBe(2);
    expect(said[0]).toContain('준비');
    expect(said.at(-1)).toMatch(/완료.*근거 2개/);
    expect(await visit.panel.getByRole('log').getAttribute('aria-live')).toBe('off');
    expect(await visit.panel.locator('[role=status],[aria-live=polite],[aria-live=assertive]').count()).toBe(
      1,
    );
  });

  it('is marked busy while it comes', async () => {
    stage.double.script('바쁜 답', longScript('busy'));
    await visit.ask('바쁜 답');
    await visit.answer.getByText('30번째').waitFor();
    expect(await visit.answer.getAttribute('aria-busy')).toBe('true');
    stage.double.release('busy');
    await visit.answer.getByText('근거 2개').waitFor();
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    expect(await visit.answer.getAttribute('aria-busy')).toBe('false');
  });

  it('stops at once, keeps what was there, says so, and gives the field back', async () => {
    stage.double.script('멈출 답', longScript('stopping'));
    await visit.ask('멈출 답');
    await visit.answer.getByText('30번째').waitFor();
    const button = visit.panel.getByRole('button', { name: '멈추기' });
    await button.evaluate((node) => {
      node.addEventListener('click', () => Object.assign(window, { pressed: performance.now() }));
    });
    await visit.status.evaluate((node) => {
      new MutationObserver(() => Object.assign(window, { said: performance.now() })).observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await button.click();
    await visit.status.getByText('멈췄습니다').waitFor({ state: 'attached' });
    const delay = await visit.page.evaluate(() => {
      const { pressed, said } = window as unknown as { pressed: number; said: number };
      return said - pressed;
    });
    expect(delay).toBeLessThanOrEqual(200);
    const text = await visit.answer.locator('.markdown').textContent();
    await visit.page.waitForTimeout(300);
    expect(await visit.answer.locator('.markdown').textContent()).toBe(text);
    expect(text).toContain('30번째');
    expect(text).not.toContain('31번째');
    expect(await visit.answer.getByText('답변을 멈췄습니다.').isVisible()).toBe(true);
    await expect.poll(focused).toBe('question');
    expect(stage.double.requestsTo(/cancel$/)).toHaveLength(1);
    await visit.ask('그다음 질문');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
  });

  it('is copied as its Markdown', async () => {
    await visit.ask(holidayQuestion);
    await visit.answer.getByRole('button', { name: '복사' }).click();
    await visit.status.getByText('답변을 복사했습니다.').waitFor({ state: 'attached' });
    const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
    const text = holidayScript.steps.map((step) => ('type' in step && step.type === 'text' ? step.text : ''));
    expect(copied).toBe(text.join(''));
  });

  it('is given again in the same place, with no second question', async () => {
    await visit.ask('다시 물을 질문');
    await visit.answer.getByRole('button', { name: '다시 답하기' }).click();
    await visit.answer.getByRole('button', { name: '다시 답하기' }).waitFor();
    expect(await visit.panel.getByText('다시 물을 질문', { exact: true }).count()).toBe(1);
    expect(stage.double.requestsTo(/^POST \/v1\/runs$/)).toHaveLength(2);
    await visit.page.reload();
    await visit.open();
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(await visit.panel.getByText('다시 물을 질문', { exact: true }).count()).toBe(1);
  });

  it('is rated with two buttons, thanks are announced, the focus stays, and no more than two questions follow', async () => {
    await visit.ask(holidayQuestion);
    const no = visit.answer.getByRole('button', { name: '도움 안 됨' });
    await no.click();
    await visit.status.getByText('고맙습니다').waitFor({ state: 'attached' });
    expect(await no.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(focused).toBe('도움 안 됨');
    await visit.answer.getByRole('button', { name: '빠진 내용이 있음' }).click();
    await visit.answer.getByLabel('더 하실 말씀 (선택)').fill('15시간 미만인 경우가 궁금해요');
    await visit.answer.getByRole('button', { name: '의견 보내기' }).click();
    await expect
      .poll(() => stage.double.requestsTo(/feedback$/).map(({ body }) => body))
      .toEqual([
        { useful: false },
        { useful: false, reason: 'incomplete' },
        { useful: false, reason: 'incomplete', comment: '15시간 미만인 경우가 궁금해요' },
      ]);
    await visit.answer.getByRole('button', { name: '도움 됨', exact: true }).click();
    await visit.answer.getByText('무엇이 아쉬웠나요?').waitFor({ state: 'detached' });
    expect(await no.getAttribute('aria-pressed')).toBe('false');
  });

  it('takes the rating back when it could not be sent', async () => {
    stage.double.refuseNext(/feedback$/, 'internal');
    await visit.ask(holidayQuestion);
    const yes = visit.answer.getByRole('button', { name: '도움 됨', exact: true });
    await yes.click();
    await visit.status.getByText('보내지 못했습니다').waitFor({ state: 'attached' });
    expect(await yes.getAttribute('aria-pressed')).toBe('false');
    visit.errors.length = 0;
  });

  it('leads from a number in its text to the source, with quote and date, and still does after a reload', async () => {
    for (const attempt of ['before', 'after'] as const) {
      if (attempt === 'before') await visit.ask(holidayQuestion);
      else {
        await visit.page.reload();
        await visit.open();
      }
      await visit.answer.getByRole('button', { name: '근거 1', exact: true }).click();
      await expect.poll(focused).toBe('1');
      const source = visit.answer.locator('[data-src="1"]');
      const text = await source.textContent();
      expect(text).toContain('근로기준법 제55조제1항');
      expect(text).toContain('2025. 10. 23. 시행');
      expect(text).toContain('1주에 평균 1회 이상의 유급휴일을 보장하여야 한다');
      const link = source.getByRole('link', { name: /새 창/ });
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(
        /\/v1\/passages\/[0-9a-f-]{36}\?quote=1주에 평균/,
      );
    }
  });

  it('opens a source at the very words, and leads back to where one was', async () => {
    await visit.ask(holidayQuestion);
    await visit.answer.getByRole('button', { name: '근거 2', exact: true }).click();
    await visit.answer
      .locator('[data-src="2"]')
      .getByRole('button', { name: /원문에서 보기/ })
      .click();
    expect(await visit.panel.locator('mark').textContent()).toBe(
      '1주 동안의 소정근로일을 개근한 자에게 주어야 한다',
    );
    await expect.poll(focused).toBe('page-title');
    expect(await visit.panel.getByRole('link', { name: /출처에서 보기/ }).getAttribute('href')).toMatch(
      /^https:\/\/www\.law\.go\.kr\//,
    );
    await visit.page.keyboard.press('Escape');
    await expect.poll(focused).toContain('원문에서 보기');
    expect(await visit.panel.isVisible()).toBe(true);
  });

  it('says when a source cannot be had, and tries again', async () => {
    stage.double.refuseNext(/passages/, 'store_down');
    await visit.ask(holidayQuestion);
    await visit.answer.getByText('근거 2개').click();
    await visit.answer
      .getByRole('button', { name: /원문에서 보기/ })
      .first()
      .click();
    await visit.panel.getByRole('alert').getByText('원문을 불러오지 못했습니다.').waitFor();
    await visit.panel.getByRole('button', { name: '다시 시도' }).click();
    await visit.panel.locator('mark').waitFor();
    visit.errors.length = 0;
  });

  it('shows one’s place in the queue and what is being done', async () => {
    stage.double.script('기다릴 질문', {
      steps: [
        { type: 'waiting', position: 3, seconds: 20 },
        { hold: 'queue' },
        { type: 'stage', stage: 'retrieve' },
        { hold: 'search' },
        { type: 'text', text: '왔습니다.' },
      ],
    });
    await visit.ask('기다릴 질문');
    await visit.answer.getByText('3번째 순서입니다. 약 20초 뒤에').waitFor();
    stage.double.release('queue');
    await visit.answer.getByText('법령과 안내 자료를 찾고 있습니다').waitFor();
    stage.double.release('search');
    await visit.answer.getByText('왔습니다.').waitFor();
  });

  it('starts over when another composer takes over', async () => {
    stage.double.script('다시 쓸 답', {
      steps: [
        { type: 'text', text: '버릴 글입니다.' },
        {
          type: 'notice',
          notice: { code: 'model_failed', text: '문장을 다듬는 장치가 멈춰 자료를 그대로 보여 드립니다.' },
        },
        { type: 'reset' },
        { hold: 'reset' },
        { type: 'text', text: '새로 쓴 글입니다.' },
      ],
    });
    await visit.ask('다시 쓸 답');
    await visit.answer.getByText('문장을 다듬는 장치가').waitFor();
    await visit.answer.getByText('버릴 글입니다.').waitFor({ state: 'detached' });
    stage.double.release('reset');
    await visit.answer.getByText('새로 쓴 글입니다.').waitFor();
    expect(await visit.answer.locator('.markdown').textContent()).toBe('새로 쓴 글입니다.');
  });

  it('lists what is missing when it asks back', async () => {
    stage.double.script('주휴수당 얼마 받을 수 있나요?', {
      steps: [
        { type: 'text', text: '몇 가지를 알려 주시면 계산해 드립니다.' },
        {
          type: 'asks',
          asks: [
            { slot: 'hourlyWage', question: '시급이 얼마인가요?' },
            { slot: 'weeklyHours', question: '1주에 몇 시간 일하기로 했나요?' },
          ],
        },
      ],
      result: { status: 'clarification' },
    });
    await visit.ask('주휴수당 얼마 받을 수 있나요?');
    await visit.answer.getByRole('heading', { name: /알려 주시면/ }).waitFor();
    expect(await visit.answer.locator('.asks').getByRole('listitem').allTextContents()).toEqual([
      '시급이 얼마인가요?',
      '1주에 몇 시간 일하기로 했나요?',
    ]);
  });

  it('says what went wrong when it could not be given, and tries again', async () => {
    stage.double.script('실패할 질문', {
      steps: [{ type: 'text', text: '여기까지 확인했습니다.' }],
      result: { status: 'error_model' },
    });
    await visit.ask('실패할 질문');
    await visit.answer.getByText('끝까지 답하지 못했습니다').waitFor();
    expect(await visit.answer.getByText('여기까지 확인했습니다.').isVisible()).toBe(true);
    stage.double.script('실패할 질문', { steps: [{ type: 'text', text: '이번에는 됐습니다.' }] });
    await visit.answer.getByRole('button', { name: '다시 시도' }).click();
    await visit.answer.getByText('이번에는 됐습니다.').waitFor();
  });

  it('stays where its reader scrolled to, and offers the way to the end', async () => {
    stage.double.script('읽을 답', longScript('reading'));
    await visit.ask('읽을 답');
    await visit.answer.getByText('30번째').waitFor();
    const log = visit.panel.getByRole('log');
    await visit.panel.getByRole('button', { name: '최신 답변' }).click();
    await log.hover();
    await visit.page.mouse.wheel(0, -150);
    await visit.page.waitForTimeout(200);
    const place = await log.evaluate((node) => node.scrollTop);
    stage.double.release('reading');
    await visit.answer.getByText('60번째').waitFor();
    await visit.page.waitForTimeout(300);
    expect(await log.evaluate((node) => node.scrollTop)).toBe(place);
    await visit.panel.getByRole('button', { name: '최신 답변' }).click();
    expect(await log.evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight)).toBeLessThan(
      2,
    );
    await visit.panel.getByRole('button', { name: '최신 답변' }).waitFor({ state: 'detached' });
  });

  it('is read from its beginning: a long one stops following when its question is at the top', async () => {
    await visit.ask(longQuestion);
    await visit.status.getByText('완료').waitFor({ state: 'attached' });
    const box = await visit.panel.getByText(longQuestion, { exact: true }).boundingBox();
    const log = await visit.panel.getByRole('log').boundingBox();
    expect((box?.y ?? 0) - (log?.y ?? 0)).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) - (log?.y ?? 0)).toBeLessThan(40);
    const letters = (text: string | null): string => (text ?? '').replace(/\s/g, '');
    expect(letters(await visit.answer.locator('.markdown').textContent())).toBe(letters(longPieces.join('')));
  });

  it('keeps the AI notice in view, however long the talk is', async () => {
    for (let turn = 1; turn <= 20; turn += 1) {
      await visit.ask(`${turn}번째 질문`);
      await visit.panel.getByText(`${turn}번째 질문`, { exact: true }).waitFor();
      await visit.answer.getByRole('button', { name: '다시 답하기' }).waitFor();
    }
    const notice = visit.panel.getByText('생성형 인공지능(AI)과 대화하고 있습니다.');
    const box = await notice.boundingBox();
    const panel = await visit.panel.boundingBox();
    expect(box?.y).toBeGreaterThan(panel?.y ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(300);
    expect(await notice.isVisible()).toBe(true);
  });

  it('carries its own language, and runs from the right where that is written so', async () => {
    stage.double.script('ما هو الحد الأدنى للأجور؟', {
      steps: [{ type: 'text', text: 'الحد الأدنى للأجور' }],
      result: { answer: { text: 'الحد الأدنى للأجور', composer: 'model', model: 'm', language: 'ar' } },
    });
    await visit.ask('ما هو الحد الأدنى للأجور؟');
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    const part = visit.answer.locator('[lang=ar]');
    expect(await part.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    expect(await part.getByText('الحد الأدنى').isVisible()).toBe(true);
  });
});
