import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teach } from './scripts.ts';
import { noBrowser, openStage, type Stage } from './stage.ts';

const script =
  '<script async src="/widget/naru.js" data-site="embed" data-lang="ko" data-mode="light"></script>';
const hostile = `${script}<style id="hostile">
  :root { font-size: 62.5% }
  * { all: revert !important; display: block !important; font: 40px monospace !important; color: red !important;
      background: yellow !important; position: static !important; opacity: 0.5 !important; margin: 40px !important;
      letter-spacing: 9px !important; text-transform: uppercase !important; line-height: 3 !important }
  button { height: 200px !important; padding: 99px !important }
</style>`;

const hosts = {
  '/host/plain': `<!doctype html><html lang="ko"><head><title>기관</title>${script}</head><body><h1>기관 누리집</h1><p>본문</p></body></html>`,
  '/host/long': `<!doctype html><html lang="ko"><head><title>기관</title></head><body>${'<p>긴 본문입니다.</p>'.repeat(200)}${script}</body></html>`,
  '/host/element': `<!doctype html><html lang="ko"><head><title>기관</title>${script}</head><body><main><naru-chat data-site="embed" data-label="노동상담 챗봇"></naru-chat><p>본문</p></main></body></html>`,
  '/host/left': `<!doctype html><html lang="ko"><head><title>기관</title>${script.replace('data-site', 'data-position="left" data-offset="80" data-site')}</head><body><p>본문</p></body></html>`,
};

describe.skipIf(noBrowser)('the widget on a page of somebody else', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    teach(stage.double);
    for (const [path, html] of Object.entries(hosts)) stage.double.page(path, html);
  });
  afterAll(() => stage.close());

  it.each(['/host/plain', '/host/long', '/host/element'])('sits at the bottom right of %s', async (path) => {
    const { launcher, page } = await stage.visit({ path });
    const box = await launcher.boundingBox();
    expect(1280 - (box?.x ?? 0) - (box?.width ?? 0)).toBe(24);
    expect(900 - (box?.y ?? 0) - (box?.height ?? 0)).toBe(24);
    expect(box?.height).toBeGreaterThanOrEqual(56);
    await page.context().close();
  });

  it('goes to the left and higher where the page asks for it', async () => {
    const { launcher, page } = await stage.visit({ path: '/host/left' });
    const box = await launcher.boundingBox();
    expect(box?.x).toBe(24);
    expect(900 - (box?.y ?? 0) - (box?.height ?? 0)).toBe(80);
    await page.context().close();
  });

  it('shows the launcher, then 1350, then the counselor, on every page', async () => {
    for (const path of ['/', '/host/plain', '/host/element']) {
      const visit = await stage.visit({ path });
      await visit.open();
      const tree = await visit.page.locator('body').ariaSnapshot();
      const places = [/button "(AI 노동상담|노동상담 챗봇)"/, /link "전화 1350/, /link "온라인 상담원/].map(
        (name) => tree.search(name),
      );
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      await visit.page.context().close();
    }
  });

  it('takes nothing of the page: no place, no scroll, no focus, no panel', async () => {
    const { page, panel } = await stage.visit({ path: '/host/long' });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.localName])).toEqual([0, 'body']);
    expect(await panel.count()).toBe(0);
    await page.context().close();
  });

  it('opens without scrolling a page that has been scrolled, and closes without scrolling it', async () => {
    const { page, open, question } = await stage.visit({ path: '/host/long' });
    await page.evaluate(() => scrollTo(0, 1200));
    await open();
    await question.press('Escape');
    expect(await page.evaluate(() => scrollY)).toBe(1200);
    await page.context().close();
  });

  it('changes no style of the page', async () => {
    const { page, open } = await stage.visit({ path: '/host/plain' });
    const styles = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('html, body, h1, p')].map((element) =>
          JSON.stringify(
            Object.fromEntries(
              [...getComputedStyle(element)].map((name) => [
                name,
                getComputedStyle(element).getPropertyValue(name),
              ]),
            ),
          ),
        ),
      );
    const before = await styles();
    await open();
    expect(await styles()).toEqual(before);
    await page.context().close();
  });

  it('keeps its looks under style sheets that set everything with !important', async () => {
    const look = async (path: string): Promise<unknown> => {
      const visit = await stage.visit({ path, bypassCSP: true });
      await visit.open();
      const looks = await Promise.all(
        [visit.launcher, visit.question, visit.panel.getByRole('heading', { level: 2 })].map((part) =>
          part.evaluate((element) => {
            const { color, backgroundColor, fontSize, fontFamily, letterSpacing, textTransform } =
              getComputedStyle(element);
            const { width, height, x, y } = element.getBoundingClientRect();
            return {
              color,
              backgroundColor,
              fontSize,
              fontFamily,
              letterSpacing,
              textTransform,
              width,
              height,
              x,
              y,
            };
          }),
        ),
      );
      await visit.page.context().close();
      return looks;
    };
    stage.double.page('/host/hostile', (hosts['/host/plain'] ?? '').replace(script, hostile));
    expect(await look('/host/hostile')).toEqual(await look('/host/plain'));
  });

  it('takes the colours of a page that themes it', async () => {
    const { page, launcher } = await stage.visit({ path: '/host/plain', bypassCSP: true });
    await page.addStyleTag({
      content:
        'html{--naru-primary:rgb(0, 90, 60);--naru-radius:4px}naru-chat::part(launcher){letter-spacing:1px}',
    });
    const look = await launcher.evaluate((button) => {
      const { backgroundColor, borderRadius, letterSpacing } = getComputedStyle(button);
      return { backgroundColor, borderRadius, letterSpacing };
    });
    expect(look).toEqual({ backgroundColor: 'rgb(0, 90, 60)', borderRadius: '4px', letterSpacing: '1px' });
    await page.context().close();
  });

  it('works under the strictest policy without one complaint of the browser', async () => {
    const { open, ask, answer, errors, page } = await stage.visit();
    await open();
    await ask('주휴수당이 뭐예요?');
    await answer.getByText('짧은 답입니다.').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('leaves the page usable when its script does not come', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.route('**/widget/**', (route) => route.abort());
    await page.goto(`${stage.double.url}/host/long`);
    const mine = await page.evaluate(() =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)?.localName),
      ),
    );
    expect(mine).not.toContain('naru-chat');
    expect(mine).toHaveLength(9);
    await context.close();
  });

  it('says so beside its button when the chat does not come, lies over nothing, and tries again', async () => {
    const { page, launcher, panel } = await stage.visit({ path: '/host/long' });
    await page.route('**/widget/naru-*.js*', (route) => route.abort());
    await launcher.click();
    await page.getByRole('alert').getByText('1350').waitFor();
    const under = await page.evaluate(() =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5].map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)?.localName),
      ),
    );
    expect(under).not.toContain('naru-chat');
    await page.unroute('**/widget/naru-*.js*');
    await launcher.click();
    await panel.waitFor();
    await page.context().close();
  });

  it('obeys the page that opens it, closes it, or sets its language', async () => {
    const { page, panel } = await stage.visit({ path: '/host/element' });
    const call = (method: string, ...words: string[]): Promise<unknown> =>
      page.evaluate(
        ([name, ...rest]) => {
          const chat = document.querySelector('naru-chat') as unknown as Record<
            string,
            (...words: string[]) => unknown
          >;
          return chat[name ?? '']?.(...rest);
        },
        [method, ...words],
      );
    await call('open');
    await panel.waitFor();
    await call('setLanguage', 'en');
    await panel.getByRole('heading', { name: 'Naru labour advice' }).waitFor();
    await call('close');
    await panel.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('does not come twice when a page has the script twice', async () => {
    stage.double.page('/host/twice', (hosts['/host/plain'] ?? '').replace(script, script + script));
    const { page, errors } = await stage.visit({ path: '/host/twice' });
    expect(await page.locator('naru-chat').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('tells a visitor without JavaScript whom to call', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stage.double.url);
    expect(await page.locator('.no-script').textContent()).toContain('1350');
    await context.close();
  });
});
