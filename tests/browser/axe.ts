import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong on a page, each as the rule and the element's HTML. Where colours are forced, axe still counts
 * with those of the style sheet, so that only its other rules tell anything.
 */
export async function faultsOf(page: Page, forced: boolean): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }) as Promise<AxeResults>,
    rules,
  );
  const wrong = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  // Of text that is one letter long axe says that it is not sure; it has the ratio all the same.
  const faint = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .filter(({ any }) => any.some(({ data }) => data?.contrastRatio > 0 && data.contrastRatio < 4.5))
    .map(({ html }) => `faint: ${html}`);
  return forced ? wrong : [...wrong, ...faint];
}
