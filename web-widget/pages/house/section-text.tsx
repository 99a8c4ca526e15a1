import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Citation } from '../../../server/contracts/index.ts';
import { renderMarkdown } from '../../widget/answer/markdown.ts';
import { usePlace } from './place.ts';

/** A section's words. `[n]` opens the passage that bears them, in a tab of its own. */
export function SectionText({
  text,
  citations,
}: {
  text: string;
  citations: readonly Citation[];
}): JSX.Element {
  const { base } = usePlace();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = root.current;
    if (!node) return;
    const cited = (n: number) => citations.find((one) => one.n === n);
    renderMarkdown(node, text, {
      has: (n) => cited(n) !== undefined,
      // The number is what one sees: the name of a control begins with it (WCAG 2.2, 2.5.3).
      label: (n) => `${n} ${cited(n)?.title ?? ''} ${cited(n)?.locator ?? ''}`.trim(),
    });
    const open = ({ target }: Event) => {
      const n = Number((target as HTMLElement).closest<HTMLElement>('[data-source]')?.dataset.source);
      const citation = cited(n);
      if (!citation) return;
      const address = new URL(`v1/passages/${citation.passageId}`, base);
      address.searchParams.set('quote', citation.quote);
      window.open(address, '_blank', 'noopener');
    };
    node.addEventListener('click', open);
    return () => node.removeEventListener('click', open);
  }, [text, citations, base.href]);
  return <div class="markdown" ref={root} />;
}
