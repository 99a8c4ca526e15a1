/** A line that is a page's number: `- 3 -`, `3 / 12`, `[3쪽]`. */
const pageNumber = /^\s*(?:[-–—]\s*\d+\s*[-–—]|\d+\s*\/\s*\d+|[[<]\s*\d+\s*(?:쪽|페이지)\s*[\]>])\s*$/;
/** How Korean official papers open an item. */
const itemMark = /^\s*(?:[□■○●◦ㅇ◇◆▪▸►➊-➓①-⑳*※·•]|[-–—]\s|\d{1,2}[.)]\s|\d{1,2}\s{2}|[가-하][.)]\s|[([【])/;

/**
 * Plain text as Markdown: page numbers are dropped, lines that a PDF broke at the page's edge are joined, and the
 * numbering of Korean official papers (Ⅰ., 붙임, ① …) becomes headings.
 */
export function plainTextToMarkdown(text: string): string {
  const lines = text.split('\n').filter((line) => !pageNumber.test(line));
  return (isSetToWidth(lines) ? joinBrokenLines(lines) : lines)
    .map((line) => {
      const level = headingLevel(line.trim());
      return level === 0 ? line : `${'#'.repeat(level)} ${line.trim()}`;
    })
    .join('\n');
}

/** The level in Markdown of the heading that the line is, 0 where it is none. The first level is the title's. */
function headingLevel(line: string): number {
  if (line.length > 60) return 0;
  if (/^[Ⅰ-Ⅻ]\s*[.．]?\s*\S/.test(line) || /^제\d+[장절]\s/.test(line)) return 2;
  if (/^\[?(?:붙임|참고|별첨)\s*\d*\]?(?:[.\s]|$)/.test(line)) return 2;
  if (/[.?!,:;]$/.test(line)) return 0;
  if (/^[①-⑳]\s*\(/.test(line) || /^<[^<>]+>$/.test(line)) return 3;
  return /^\d{1,2}\.\s+\S/.test(line) && line.length <= 40 ? 3 : 0;
}

/** Whether lines end where the page does, not where a paragraph does: then hardly any is longer than a page is wide. */
function isSetToWidth(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  return written.filter((line) => line.length > 80).length < written.length * 0.05;
}

/** Pages hold some forty letters a line: a line this long that does not end a sentence goes on below. */
const fullLine = 30;

function joinBrokenLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let last = '';
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const startsAnew = itemMark.test(line) || headingLevel(line.trim()) > 0;
    if (!startsAnew && last.length >= fullLine && !/[.?!:。]$/.test(last)) {
      joined[joined.length - 1] += ` ${line.trim()}`;
    } else {
      if (joined.length > 0) joined.push('');
      joined.push(line);
    }
    last = line.trimEnd();
  }
  return joined;
}
