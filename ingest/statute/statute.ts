import { z } from 'zod';
import { CalendarDate } from '../../server/contracts/passage.ts';
import { UnreadableFile } from '../cut-document.ts';
import { type AmendmentMarks, amendmentMarks } from './amendment-marks.ts';
import { type Amendment, readAmendments } from './amendments.ts';
import { paragraphNumber } from './paragraphs.ts';

/** One act, decree or rule as the National Law Information Center publishes it. */
export interface Statute {
  /** With its spaces, e.g. `근로기준법 시행령`. */
  readonly title: string;
  /** 시행일자 of this version. */
  readonly enforcedFrom: CalendarDate;
  /** 공포일자 of the amendment that made it; null where the file does not say. */
  readonly promulgated: CalendarDate | null;
  readonly url: string | null;
  readonly articles: readonly Article[];
  /** All amendments told of in its supplementary provisions, in their order. */
  readonly amendments: readonly Amendment[];
}

export interface Article {
  /** `제55조`, `제51조의2`. */
  readonly number: string;
  /** Empty where the article was deleted. */
  readonly heading: string;
  /** The heading of the chapter (장) that it stands in, without its number; null where there are no chapters. */
  readonly chapter: string | null;
  readonly body: string;
  readonly marks: AmendmentMarks;
}

const FrontMatter = z.object({
  제목: z.string().trim().min(1),
  시행일자: CalendarDate,
  공포일자: CalendarDate.nullish(),
  출처: z.url().nullish(),
});

/** Whether the front matter is a statute's. */
export function isStatute(data: unknown): boolean {
  return typeof data === 'object' && data !== null && '제목' in data && '시행일자' in data;
}

const chapterHeading = /^##\s+제\d+장(?:의\d+)*\s+([^<]+)/;
const articleHeading = /^#{5}\s+(제\d+조(?:의\d+)*)\s*(?:\((.*)\))?\s*$/;

/**
 * Reads a statute's articles. The supplementary provisions (부칙) at the end are read for when amendments take effect
 * only: they date and grandfather amendments, and their articles bear the same numbers as the statute's own.
 * @throws UnreadableFile where the front matter or an article's heading is not as it must be.
 */
export function parseStatute(data: unknown, body: string): Statute {
  const front = FrontMatter.safeParse(data);
  if (!front.success) {
    const fields = front.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new UnreadableFile(`Its front matter is a statute's, but these fields are wrong: ${fields}.`);
  }
  const title = front.data.제목.replace(/\s+/g, ' ');
  const articles = parseArticles(body);
  if (articles.length === 0) throw new UnreadableFile(`${title} has no article (a line "##### 제1조 (…)").`);
  const provisions = body.search(/^##\s+부칙/m);
  return {
    title,
    enforcedFrom: front.data.시행일자,
    promulgated: front.data.공포일자 ?? null,
    url: front.data.출처 ?? null,
    articles,
    amendments: provisions < 0 ? [] : readAmendments(body.slice(provisions)),
  };
}

function parseArticles(body: string): Article[] {
  const articles: { number: string; heading: string; chapter: string | null; lines: string[] }[] = [];
  let chapter: string | null = null;
  let open: string[] | null = null;
  for (const line of body.split('\n')) {
    if (/^##\s+부칙/.test(line)) break;
    if (line.startsWith('#####')) {
      const [, number, heading] = articleHeading.exec(line) ?? [];
      if (number === undefined) throw new UnreadableFile(`This heading is no article's: "${line.trim()}"`);
      open = [];
      articles.push({ number, heading: withoutParentheses(heading ?? ''), chapter, lines: open });
    } else if (line.startsWith('#')) {
      chapter = chapterHeading.exec(line)?.[1]?.trim() ?? chapter;
      open = null;
    } else {
      open?.push(line);
    }
  }
  const numbers = articles.map((article) => article.number);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw new UnreadableFile(`It has ${twice} twice.`);
  return articles.map(({ lines, ...article }) => ({
    ...article,
    body: cleanLines(lines),
    marks: amendmentMarks(lines, paragraphNumber),
  }));
}

/** Some rules print a heading as `((목적))`. */
function withoutParentheses(heading: string): string {
  return heading.trim().replace(/^\((.*)\)$/, '$1');
}

const amendmentMark = /\s*<(?:개정|신설)[^>]*>/g;
const tableBorder = /^[\s┌┬┐├┼┤└┴┘─━│]*$/;
const tableRule = /[┌┬┐├┼┤└┴┘─━]{2,}/g;

/** The text as a person reads it: without Markdown's escapes, amendment marks, and the lines around tables. */
function cleanLines(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .replace(/\*\*/g, '')
        .replace(/\\([.()*_#-])/g, '$1')
        .replace(amendmentMark, '')
        .replace(/<\/?img[^>]*>/g, '')
        .replace(/\t/g, ' ')
        .trimEnd(),
    )
    .filter((line) => !tableBorder.test(line))
    .map((line) => line.replace(tableRule, '│'))
    .map((line) => line.replace(/^[\s│]*│\s*|[\s│]*│$/g, '').replace(/\s*│[\s│]*/g, ' | '))
    .join('\n');
}
