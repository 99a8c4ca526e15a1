import type { Citation, Passage } from '../contracts/index.ts';
import { quoteFrom } from './quote.ts';

/**
 * Turns evidence tokens into citation numbers: `[k]` points at the k-th passage of the evidence. A passage cited for
 * the first time joins `citations` and is announced before its text.
 */
export function numberTokens(
  sentence: string,
  evidence: readonly Passage[],
  citations: Citation[],
  announce: (citation: Citation) => void,
): string {
  return sentence.replace(/\[(\d+)\]/g, (_, k: string) => {
    const passage = evidence[Number(k) - 1];
    if (!passage) return '';
    const known = citations.find(({ passageId }) => passageId === passage.id);
    if (known) return `[${known.n}]`;
    const citation: Citation = {
      n: citations.length + 1,
      passageId: passage.id,
      title: passage.title,
      locator: passage.locator,
      heading: passage.heading,
      effectiveFrom: passage.effectiveFrom,
      url: passage.url,
      quote: quoteFrom(passage.text, sentence),
    };
    citations.push(citation);
    announce(citation);
    return `[${citation.n}]`;
  });
}
