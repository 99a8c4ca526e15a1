import type { Article } from './statute.ts';

/** The smallest part of a statute that is retrieved and cited. */
export interface Paragraph {
  /** `제55조제1항`; `제17조` where the article has no 항; `제145조제1항제21호~제30호` for a piece of a long 항. */
  readonly locator: string;
  readonly text: string;
}

/** A 항 longer than this is cut between its 호. */
const longestParagraph = 1200;

/** ①–⑳, ㉑–㉟, ㊱–㊿ stand for 제1항 to 제50항. */
const paragraphMark = /^[①-⑳㉑-㉟㊱-㊿]/;
const itemMark = /^ {0,3}(\d+(?:의\d+)*)\. /;

/** Some deleted or moved articles are printed as a bare number. */
const noText = '(지금은 본문이 없는 조문입니다.)';

/** Cuts an article between its 항. Deleted 항 are left out, a wholly deleted article stays to be found as such. */
export function paragraphsOf(article: Pick<Article, 'number' | 'body'>): Paragraph[] {
  const parts = splitBefore(article.body, (line) => paragraphMark.test(line));
  // What stands before the first 항, such as a note on its date, belongs to it.
  if (parts.length > 1 && !paragraphMark.test(parts[0] ?? '')) parts.splice(0, 2, `${parts[0]}\n${parts[1]}`);
  const living = parts.length > 1 ? parts.filter((part) => !isDeleted(part)) : parts;
  if (living.length === 0) return [{ locator: article.number, text: parts.join('\n') || noText }];
  return living.flatMap((part) => {
    const number = paragraphNumber(part);
    const locator = number === null ? article.number : `${article.number}제${number}항`;
    return part.length > longestParagraph ? cutBetweenItems(locator, part) : [{ locator, text: part }];
  });
}

/** Each piece begins with the words before the first 호, without which no 호 can be understood. */
function cutBetweenItems(locator: string, text: string): Paragraph[] {
  const [lead = '', ...items] = splitBefore(text, (line) => itemMark.test(line));
  const pieces: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const item of items) {
    length += item.length;
    if (length > longestParagraph) {
      pieces.push([item]);
      length = lead.length + item.length;
    } else {
      pieces.at(-1)?.push(item);
    }
  }
  if (pieces.length < 2) return [{ locator, text }];
  return pieces.map((piece) => ({
    locator: `${locator}${itemRange(piece)}`,
    text: [lead, ...piece].join('\n'),
  }));
}

function itemRange(items: readonly string[]): string {
  const [first, last] = [items.at(0), items.at(-1)].map((item) => itemNumber(item ?? ''));
  return first === last ? `${first}` : `${first}~${last}`;
}

/** `2의3` of `  2의3. …` as `제2호의3`. */
function itemNumber(item: string): string {
  const [number, ...branches] = (itemMark.exec(item)?.[1] ?? '').split('의');
  return [`제${number}호`, ...branches].join('의');
}

/** The number of the 항 that a text begins or contains first: 3 for `③ …`; null where there is none. */
export function paragraphNumber(part: string): number | null {
  const mark = part
    .split('\n')
    .find((line) => paragraphMark.test(line))
    ?.codePointAt(0);
  if (mark === undefined) return null;
  if (mark >= 0x32b1) return mark - 0x32b1 + 36;
  if (mark >= 0x3251) return mark - 0x3251 + 21;
  return mark - 0x2460 + 1;
}

function isDeleted(part: string): boolean {
  return /^\S?\s*삭제\s*(?:<[^>]*>)?$/.test(part.trim());
}

/** Cuts a text before every line that `begins` a part; blank lines go. */
function splitBefore(text: string, begins: (line: string) => boolean): string[] {
  const parts: string[][] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const open = parts.at(-1);
    if (open === undefined || begins(line)) parts.push([line]);
    else open.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}
