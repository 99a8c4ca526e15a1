import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { holidayQuestion, longQuestion, longScript, teach } from './scripts.ts';
import { noBrowser, openStage, type Stage, type Visit } from './stage.ts';

const looks: readonly [string, BrowserContextOptions & { path: string }][] = [
  ['light', { path: '/light' }],
  ['high contrast', { path: '/contrast' }],
  ['forced colours', { path: '/light', forcedColors: 'active' }],
];

const states: readonly [string, (visit: Visit, stage: Stage) => Promise<void>][] = [
  ['closed', async () => {}],
  [
    'open',
    async (visit) => {
      await visit.open();
      await visit.panel.getByRole('button', { name: '더보기' }).click();
    },
  ],
  [
    'streaming',
    async (visit) => {
      await visit.open();
      await visit.ask(holidayQuestion);
      await visit.answer.getByText('근거 2개').waitFor();
      await visit.answer.getByText('계산 과정').click();
      await visit.answer.getByRole('button', { name: '근거 1', exact: true }).click();
      await visit.answer.getByRole('button', { name: '도움 안 됨' }).click();
      await visit.ask(longQuestion);
      await visit.answer.getByText('30번째').waitFor();
    },
  ],
  [
    'failing',
    async (visit, stage) => {
      stage.double.refuseNext(/^POST \/v1\/runs$/, 'over_capacity');
      await visit.open();
      await visit.ask('거절될 질문');
      await visit.panel.getByRole('alert').waitFor();
      await visit.question.fill('가'.repeat(2001));
    },
  ],
];

describe.skipIf(noBrowser)('a person who does not see well, does not use a mouse, or needs more room', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    teach(stage.double);
    stage.double.script(longQuestion, longScript('never'));
    const page = (mode: string): string =>
      `<!doctype html><html lang="ko"><head><title>기관</title><script async src="/widget/naru.js" data-mode="${mode}"></script></head><body><main><h1>기관 누리집</h1></main></body></html>`;
    stage.double.page('/light', page('light'));
    stage.double.page('/contrast', page('high-contrast'));
  });
  afterAll(() => stage.close());

  describe.each(looks)('%s', (_, options) => {
    it.each(states)('passes axe when %s', async (_, reach) => {
      const visit = await stage.visit(options);
      await reach(visit, stage);
      expect(await faultsOf(visit.page, options.forcedColors === 'active')).toEqual([]);
      await visit.page.context().close();
    });
  });

  it('finds every control large enough for an unsteady hand', async () => {
    const visit = await stage.visit({ viewport: { width: 390, height: 844 } });
    const small: string[] = [];
    const measure = async (): Promise<void> => {
      const found = await visit.page.locator('naru-chat').evaluate((host) =>
        [...(host.shadowRoot?.querySelectorAll('button, a, summary, textarea') ?? [])]
          .filter((control) => control.checkVisibility())
          .map((control) => ({
            control: control.outerHTML.slice(0, 90),
            box: control.getBoundingClientRect(),
          }))
          .filter(
            ({ box }) =>
              Math.min(box.width, box.height) < 24 || (Math.hypot(box.width, box.height) * 25.4) / 96 < 6,
          )
          .map(({ control }) => control),
      );
      small.push(...found);
    };
    await visit.open();
    await visit.panel.getByRole('button', { name: '더보기' }).click();
    await measure();
    await visit.page.keyboard.press('Escape');
    await visit.ask(holidayQuestion);
    await visit.answer.getByRole('button', { name: '근거 1', exact: true }).click();
    await visit.answer.getByRole('button', { name: '도움 안 됨' }).click();
    await measure();
    await visit.answer
      .getByRole('button', { name: /원문에서 보기/ })
      .first()
      .click();
    await visit.panel.locator('mark').waitFor();
    await measure();
    expect(small).toEqual([]);
    await visit.page.context().close();
  });

  const focusedName = (page: Page): Promise<string> =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('aria-label') || active?.id || active?.textContent || '';
    });

  it('reaches everything with the keyboard, the closing button last, and gets back to the launcher', async () => {
    const visit = await stage.visit({ path: '/light' });
    await visit.page.keyboard.press('Tab');
    expect(await focusedName(visit.page)).toBe('AI 노동상담');
    await visit.page.keyboard.press('Enter');
    await visit.panel.waitFor();
    expect(await focusedName(visit.page)).toBe('question');
    const walk: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await visit.page.keyboard.press('Tab');
      walk.push(await focusedName(visit.page));
    }
    expect(walk).toEqual(['보내기', '전화 1350 (평일 9~18시)', '온라인 상담원 (새 창)', '닫기']);
    for (let step = 0; step < 4; step += 1) await visit.page.keyboard.press('Shift+Tab');
    expect(await focusedName(visit.page)).toBe('question');
    await visit.page.keyboard.type('연차가 며칠이에요?');
    await visit.page.keyboard.press('Enter');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    await visit.page.keyboard.press('Escape');
    await visit.panel.waitFor({ state: 'hidden' });
    expect(await focusedName(visit.page)).toBe('AI 노동상담');
    expect(await visit.launcher.getAttribute('aria-expanded')).toBe('false');
    await visit.page.context().close();
  });

  it('keeps the keyboard inside on a phone, where the panel covers the page, and gets back', async () => {
    const visit = await stage.visit({ path: '/light', viewport: { width: 390, height: 844 } });
    await visit.open();
    const seen = new Set<string>();
    for (let step = 0; step < 16; step += 1) {
      await visit.page.keyboard.press('Tab');
      seen.add(await focusedName(visit.page));
    }
    expect([...seen]).not.toContain('AI 노동상담');
    expect([...seen]).toContain('닫기');
    await visit.panel.getByLabel('질문', { exact: true }).press('Escape');
    await visit.panel.waitFor({ state: 'hidden' });
    expect(await focusedName(visit.page)).toBe('AI 노동상담');
    await visit.page.context().close();
  });

  it('closes the menu with Escape before the panel', async () => {
    const visit = await stage.visit({ path: '/light' });
    await visit.open();
    const more = visit.panel.getByRole('button', { name: '더보기' });
    await more.click();
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Escape');
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    expect(await visit.panel.isVisible()).toBe(true);
    expect(await focusedName(visit.page)).toBe('더보기');
    await visit.page.context().close();
  });

  const spacing =
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

  it.each([
    ['320 pixels wide', { viewport: { width: 320, height: 640 } }, 1, ''],
    ['at four times the size', { viewport: { width: 320, height: 256 } }, 1, ''],
    ['with wider spaced text', { viewport: { width: 390, height: 844 } }, 1, spacing],
    ['with letters half as large again', { viewport: { width: 390, height: 844 } }, 1.5, ''],
    ['at twice the size', { viewport: { width: 640, height: 450 } }, 1, ''],
  ])('reads without scrolling sideways %s', async (_, options, scale, css) => {
    const visit = await stage.visit({ path: '/light', ...options });
    await visit.open();
    await visit.ask(holidayQuestion);
    await visit.answer.getByRole('button', { name: '근거 1', exact: true }).click();
    const problems = await visit.page.locator('naru-chat').evaluate(
      (host, [size, rule]) => {
        const root = host.shadowRoot as ShadowRoot;
        const dialog = root.querySelector('dialog') as HTMLElement;
        dialog.style.setProperty('--naru-scale', String(size));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rule);
        root.adoptedStyleSheets.push(sheet);
        const wide = [
          dialog,
          ...dialog.querySelectorAll('.log, .frame, .composer, header, .contacts, .ai-notice'),
        ]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => `wider than its place: ${box.className || box.localName}`);
        const cut = [...dialog.querySelectorAll<HTMLElement>('button, a, summary, label, .hint')]
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const { left, right } = control.getBoundingClientRect();
            return (
              left < -1 ||
              right > innerWidth + 1 ||
              (control.scrollWidth > control.clientWidth + 1 && control.clientWidth > 0)
            );
          })
          .map((control) => `cut off: ${control.textContent}`);
        return [...wide, ...cut];
      },
      [scale, css] as const,
    );
    expect(problems).toEqual([]);
    await visit.page.context().close();
  });

  it('can reach the send button at four times the size', async () => {
    const visit = await stage.visit({ path: '/light', viewport: { width: 320, height: 256 } });
    await visit.open();
    await visit.question.fill('연차가 며칠이에요?');
    await visit.panel.getByRole('button', { name: '보내기' }).click();
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(await visit.panel.getByText('생성형 인공지능(AI)과 대화하고 있습니다.').isVisible()).toBe(true);
    await visit.page.context().close();
  });

  it('moves nothing for those who asked for less motion, and makes no sound', async () => {
    const visit = await stage.visit({ path: '/light', reducedMotion: 'reduce' });
    await visit.open();
    await visit.ask(longQuestion);
    await visit.answer.getByText('30번째').waitFor();
    const moving = await visit.page
      .locator('naru-chat')
      .evaluate((host) => (host.shadowRoot as ShadowRoot).getAnimations().length);
    expect(moving).toBe(0);
    expect(await visit.page.locator('audio, video').count()).toBe(0);
    await visit.page.context().close();
  });

  it('names the other language in that language, and speaks the one in use', async () => {
    const visit = await stage.visit({ path: '/light' });
    await visit.open();
    const english = visit.panel.getByRole('button', { name: 'English' });
    expect(await english.getAttribute('lang')).toBe('en');
    await english.click();
    const korean = visit.panel.getByRole('button', { name: '한국어' });
    expect(await korean.getAttribute('lang')).toBe('ko');
    expect(await visit.panel.locator('.frame').getAttribute('lang')).toBe('en');
    expect(await visit.launcher.textContent()).toBe('AI labour advice');
    expect(await visit.launcher.getAttribute('lang')).toBe('en');
    await visit.page.context().close();
  });
});
