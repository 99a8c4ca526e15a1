import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { buildWidget } from '../../web-widget/build.ts';
import { launchChromium, visitPage } from '../browser/stage.ts';
import { startChild } from './child.ts';
import type { ApartBench } from './measure.ts';
import { answer, model, question } from './script.ts';
import { quantile } from './statistics.ts';

/** A phone of the lower middle beside a desk's processor, as Lighthouse takes it. */
const timesSlower = 4;
const rounds = 30;
/** Slow enough that the answer is still being written when the last round ends. */
const ollamaSettings = { script: { say: answer.repeat(4), tokensPerSecond: 20 } };

/** An interaction that the browser does not report was over within this many milliseconds, its least threshold. */
const unreported = 16;

type ReportedEvent = PerformanceEntry & { readonly interactionId: number };

/** Has the page note how long after each interaction its next frame was shown (Event Timing, W3C). */
function observe(): void {
  const longest = new Map<number, number>();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries() as ReportedEvent[])
      if (interactionId > 0) longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(window, { longest });
}

const reported = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...(window as unknown as { longest: Map<number, number> }).longest.values()]);

/** How soon the widget shows that it heard, on a slow machine, while an answer is being written. */
export const interaction: ApartBench = {
  name: 'interaction',
  apart: true,
  beside: `nothing: the limit is 200 ms with the processor slowed ${timesSlower} times`,
  async run({ dataDir }) {
    await buildWidget();
    const ollama = await startChild('tests/fixtures/ollama/scripted-ollama.main.ts', [
      JSON.stringify(ollamaSettings),
    ]);
    const naru = await startChild('server/main.ts', [], {
      PORT: '0',
      NARU_DATA_DIR: `${dataDir}-interaction`,
      OLLAMA_HOST: ollama.url,
      NARU_MODEL: model,
      NARU_REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    });
    const browser = await launchChromium();
    try {
      while (!(await fetch(`${naru.url}/readyz`)).ok) await sleep(200);
      const visit = await visitPage(browser, naru.url, { viewport: { width: 390, height: 844 } });
      const { page, panel } = visit;
      page.setDefaultTimeout(60_000);
      await visit.open();
      const slowed = await page.context().newCDPSession(page);
      await slowed.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
      await page.evaluate(observe);
      await visit.ask(question);
      await visit.answer.getByText('노동위원회').first().waitFor();
      let made = 0;
      const after = async (act: Promise<unknown>): Promise<void> => {
        await act;
        made += 1;
        await sleep(50);
      };
      const more = panel.getByRole('button', { name: '더보기' });
      for (let round = 0; round < rounds; round += 1) {
        await after(visit.question.press('a'));
        await after(visit.question.press('Backspace'));
        await after(more.click());
        await after(page.keyboard.press('Escape'));
      }
      if (await visit.answer.getByRole('button', { name: '복사' }).isVisible())
        throw new Error('The answer was over before the last interaction: nothing was measured.');
      await sleep(200);
      const slow = await reported(page);
      const all = [...slow, ...Array.from({ length: Math.max(0, made - slow.length) }, () => unreported)];
      return [
        {
          name: `interaction to next paint while an answer streams, p95 of ${all.length} (limit 200)`,
          unit: 'ms',
          naru: quantile(all, 0.95),
          bare: null,
        },
      ];
    } finally {
      await browser.close();
      await naru.stop();
      await ollama.stop();
    }
  },
};
