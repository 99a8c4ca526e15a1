import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { holidayQuestion, longQuestion, longScript, teach } from './scripts.ts';
import { openStage } from './stage.ts';

/**
 * Takes the pictures of the README and, with a folder as its argument, many more to look at:
 * `node --import tsx tests/browser/screenshots.ts [FOLDER]`.
 */
async function main(folder: string | undefined): Promise<void> {
  const images = join(import.meta.dirname, '../../docs/images');
  mkdirSync(images, { recursive: true });
  const stage = await openStage();
  teach(stage.double);
  const readme = await stage.visit({
    deviceScaleFactor: 2,
    viewport: { width: 1180, height: 860 },
    bypassCSP: true,
  });
  // The machine that takes the picture has no Korean system font; those of the readers do.
  await readme.page.addStyleTag({
    content: 'html{--naru-font:"Noto Sans CJK KR"}body{font-family:"Noto Sans CJK KR"}',
  });
  await readme.open();
  await readme.ask(holidayQuestion);
  await readme.answer.getByText('근거 2개').waitFor();
  await readme.page.mouse.move(0, 0);
  await readme.page.screenshot({ path: join(images, 'widget.png') });
  if (folder) {
    mkdirSync(folder, { recursive: true });
    const shot = (visit: typeof readme, name: string): Promise<unknown> =>
      visit.page.screenshot({ path: join(folder, `${name}.png`) });
    await readme.answer.getByRole('button', { name: '근거 1', exact: true }).click();
    await shot(readme, 'sources');
    await readme.answer
      .getByRole('button', { name: /원문에서 보기/ })
      .first()
      .click();
    await readme.panel.locator('mark').waitFor();
    await shot(readme, 'passage');
    await readme.page.keyboard.press('Escape');
    await readme.panel.getByRole('button', { name: '더보기' }).click();
    await shot(readme, 'menu');
    await readme.page.keyboard.press('Escape');
    await readme.answer.getByRole('button', { name: '도움 안 됨' }).click();
    await readme.answer.getByText('무엇이 아쉬웠나요?').scrollIntoViewIfNeeded();
    await shot(readme, 'rating');
    const looks = [
      ['desktop', {}],
      ['phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }],
      ['small', { viewport: { width: 320, height: 256 } }],
      ['contrast', { colorScheme: 'dark' }],
      ['forced', { forcedColors: 'active' }],
    ] as const;
    stage.double.script(longQuestion, longScript('middle'));
    for (const [name, options] of looks) {
      const visit = await stage.visit(options);
      await shot(visit, `${name}-0-closed`);
      await visit.open();
      await visit.panel.getByText('이렇게 물어보세요').waitFor();
      await shot(visit, `${name}-1-empty`);
      await visit.ask(holidayQuestion);
      await visit.answer.getByText('근거 2개').waitFor();
      await shot(visit, `${name}-2-answer`);
      await visit.ask(longQuestion);
      await visit.answer.getByText('30번째').waitFor();
      await shot(visit, `${name}-3-streaming`);
      await visit.page.context().close();
    }
  }
  await stage.close();
}

await main(process.argv[2]);
