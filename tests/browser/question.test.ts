import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { longQuestion, longScript, teach } from './scripts.ts';
import { noBrowser, openStage, type Stage, type Visit } from './stage.ts';

/** Enter as an input method lets the browser see it: key 229, whatever it means to the method. */
async function composingEnter(cdp: CDPSession): Promise<void> {
  const key = { windowsVirtualKeyCode: 229, key: 'Process', code: 'Enter' };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
}

const compose = (cdp: CDPSession, text: string): Promise<unknown> =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

const commit = (cdp: CDPSession, text: string): Promise<unknown> => cdp.send('Input.insertText', { text });

describe.skipIf(noBrowser)('writing a question', () => {
  let stage: Stage;
  let visit: Visit;
  let cdp: CDPSession;
  const asked = (): unknown[] =>
    stage.double
      .requestsTo(/^POST \/v1\/runs$/)
      .map(({ body }) => (body as { input: { question: string } }).input.question);

  beforeAll(async () => {
    stage = await openStage();
    teach(stage.double);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    stage.double.requests.length = 0;
    visit = await stage.visit();
    await visit.open();
    cdp = await visit.page.context().newCDPSession(visit.page);
    return () => visit.page.context().close();
  });

  it('sends a Korean sentence once, whole, with the Enter that ends its last syllable', async () => {
    await commit(cdp, '안녕하세');
    await compose(cdp, '요');
    await composingEnter(cdp);
    await commit(cdp, '요');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(asked()).toEqual(['안녕하세요']);
    expect(await visit.question.inputValue()).toBe('');
  });

  it('sends it once where a plain Enter follows the composition', async () => {
    await commit(cdp, '연차가 며칠인가');
    await compose(cdp, '요');
    await composingEnter(cdp);
    await commit(cdp, '요');
    await visit.page.keyboard.press('Enter');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(asked()).toEqual(['연차가 며칠인가요']);
    expect(await visit.question.inputValue()).toBe('');
  });

  it('sends it once in the order of Safari, where the composition ends before the key is seen', async () => {
    await visit.question.fill('안녕하세요');
    await visit.question.evaluate((field) => {
      field.dispatchEvent(new CompositionEvent('compositionstart'));
      field.dispatchEvent(new CompositionEvent('compositionend', { data: '요' }));
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 229, bubbles: true }),
      );
    });
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(asked()).toEqual(['안녕하세요']);
  });

  it('does not send with the Enter that picks a Japanese candidate, and does with the next', async () => {
    await compose(cdp, 'にほん');
    await composingEnter(cdp);
    await commit(cdp, '日本');
    await visit.page.waitForTimeout(200);
    expect(asked()).toEqual([]);
    expect(await visit.question.inputValue()).toBe('日本');
    await visit.page.keyboard.press('Enter');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(asked()).toEqual(['日本']);
  });

  it('stays open when Escape cancels a composition', async () => {
    await compose(cdp, '가');
    const key = { windowsVirtualKeyCode: 229, key: 'Escape', code: 'Escape' };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    expect(await visit.panel.isVisible()).toBe(true);
  });

  it('starts a new line with Shift+Enter and sends nothing that is empty', async () => {
    await visit.question.fill('  ');
    await visit.page.keyboard.press('Enter');
    await visit.question.fill('첫 줄');
    await visit.page.keyboard.press('Shift+Enter');
    await visit.page.keyboard.type('둘째 줄');
    expect(asked()).toEqual([]);
    await visit.page.keyboard.press('Enter');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(asked()).toEqual(['첫 줄\n둘째 줄']);
  });

  it('is labelled, described, and says at the field what not to write', async () => {
    const field = visit.panel.getByLabel('질문', { exact: true });
    const described = await field.evaluate((element) => {
      const root = element.getRootNode() as ShadowRoot;
      const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
      return ids.map((id) => root.getElementById(id)?.textContent).join(' ');
    });
    expect(described).toContain('개인정보는 쓰지 마세요');
    expect(described).toContain('0 / 2,000자');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
    expect(await field.getAttribute('placeholder')).toBeNull();
  });

  it('counts, says beside the field what is too long, and keeps every word of it', async () => {
    const long = '가'.repeat(2001);
    await visit.question.fill(long);
    await visit.panel.getByText('2,001 / 2,000자').waitFor();
    expect(await visit.question.getAttribute('aria-invalid')).toBe('true');
    await visit.page.keyboard.press('Enter');
    await visit.panel.getByText('1자를 줄여 주세요. 쓰신 글은 그대로 있습니다.').first().waitFor();
    expect(await visit.question.inputValue()).toBe(long);
    expect(asked()).toEqual([]);
    await visit.question.fill(long.slice(1));
    expect(await visit.question.getAttribute('aria-invalid')).toBe('false');
  });

  it('lets one write while an answer comes, and keeps what was written', async () => {
    stage.double.script(longQuestion, longScript('writing'));
    await visit.ask(longQuestion);
    await visit.answer.getByText('30번째').waitFor();
    await visit.question.fill('다음 질문');
    await visit.page.keyboard.press('Enter');
    await visit.status.getByText('답변이 끝나면 보낼 수 있습니다').waitFor();
    expect(await visit.question.inputValue()).toBe('다음 질문');
    stage.double.release('writing');
    await visit.panel.getByRole('button', { name: '보내기' }).click();
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(asked()).toEqual([longQuestion, '다음 질문']);
  });

  it('acts when the button is let go, not when it is pressed', async () => {
    await visit.question.fill('보내지 않을 질문');
    await visit.panel.getByRole('button', { name: '보내기' }).hover();
    await visit.page.mouse.down();
    await visit.page.mouse.move(10, 10);
    await visit.page.mouse.up();
    expect(asked()).toEqual([]);
    expect(await visit.question.inputValue()).toBe('보내지 않을 질문');
  });

  it('asks one of the examples at a press', async () => {
    await visit.panel.getByRole('button', { name: /스스로 그만둬도/ }).click();
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(asked()).toEqual(['스스로 그만둬도 실업급여를 받을 수 있나요?']);
  });
});

describe.skipIf(noBrowser)('taking one’s time', () => {
  it('keeps the talk and the unsent words for as long as one likes', async () => {
    const stage = await openStage();
    teach(stage.double);
    const visit = await stage.visit();
    await visit.page.clock.install();
    await visit.open();
    await visit.ask('첫 질문');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    await visit.question.fill('쓰다 만 질문');
    await visit.page.clock.fastForward('08:00:00');
    expect(await visit.question.inputValue()).toBe('쓰다 만 질문');
    expect(await visit.answer.getByText('짧은 답입니다.').isVisible()).toBe(true);
    await visit.page.keyboard.press('Enter');
    await visit.panel.getByText('쓰다 만 질문').waitFor();
    await stage.close();
  });
});
