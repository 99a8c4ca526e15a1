/** A stretch of a document under one heading. */
export interface Section {
  /** The headings above it, outermost first; empty before the first heading. */
  readonly headings: readonly string[];
  readonly text: string;
}

/**
 * Cuts Markdown at its headings (`#` to `######`), not at those within fenced code. Empty sections go. `above` are
 * the headings that still hold where it begins, as on a document's next page.
 */
export function sectionsOf(markdown: string, above: readonly string[] = []): Section[] {
  const path: string[] = [...above];
  const sections: { headings: string[]; lines: string[] }[] = [{ headings: [...above], lines: [] }];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1] ?? null;
    if (mark !== null && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    const [, level, heading] = (fence === null && /^(#{1,6})\s+(.+?)\s*#*$/.exec(line)) || [];
    if (level !== undefined && heading !== undefined) {
      path.length = Math.min(path.length, level.length - 1);
      path[level.length - 1] = heading.replace(/[*_`]/g, '');
      sections.push({ headings: path.filter(() => true), lines: [] });
    } else {
      sections.at(-1)?.lines.push(line);
    }
  }
  return sections
    .map(({ headings, lines }) => ({ headings, text: lines.join('\n').trim() }))
    .filter(({ text }) => text !== '');
}
