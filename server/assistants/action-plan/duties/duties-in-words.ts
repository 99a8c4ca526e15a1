import type { DraftingContext } from '../../document.ts';
import type { Duty, Line } from '../draft.ts';
import type { Interview } from '../interview.ts';
import { given, type Part } from '../part.ts';

/** Duties and rights, each with its articles opened where the index has them, then what was said of them. */
export async function dutiesInWords(
  duties: readonly Duty[],
  interview: Interview,
  { cite }: DraftingContext,
): Promise<Part> {
  const lines: Line[] = [];
  const words: string[] = [];
  for (const { text, articles } of duties) {
    const tokens = await Promise.all(articles.map((article) => cite(articleOf(article))));
    const cited = [...new Set(tokens.filter((token) => token !== ''))].join(' ');
    lines.push({ value: text, provenance: { from: 'found', source: articles.join(', '), quote: text } });
    words.push(`- ${text} (${articles.join(', ')})${cited === '' ? '' : ` ${cited}`}`);
  }
  const told = interview.of('benefit').map((text) => given(text));
  return {
    lines: [...lines, ...told],
    typed: { duties },
    text: [
      ...words,
      ...(told.length > 0 ? ['', '**상담에서 이야기한 것**', ...told.map(({ value }) => `- ${value}`)] : []),
    ].join('\n'),
  };
}

/** `… 제12조제3항` → `… 제12조`: passages are whole articles. */
const articleOf = (article: string): string => article.replace(/(제\d+조(?:의\d+)?)제\d+항.*$/u, '$1');
