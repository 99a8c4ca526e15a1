import type { Span } from '../post-facts/span.ts';

/** A column of a row, or an item of a list, with its place in the row. */
export interface Column extends Span {
  readonly text: string;
}

/** From the plainest sign of a new column to the weakest. */
const separators: readonly RegExp[] = [
  /\s*[|│¦\t]\s*/gu,
  /\s+[/／]\s*|\s*[/／]\s+/gu,
  /\s{2,}/gu,
  /\s+[–—-]\s+/gu,
  /\s*,\s*/gu,
  /[/／]/gu,
];

/** The columns of a row: cut at the plainest separator that it has, none inside brackets. */
export function columnsOf(row: string): readonly Column[] {
  for (const separator of separators) {
    const columns = cut(row, separator);
    if (columns.length > 1) return columns;
  }
  return cut(row, /$^/gu);
}

/** The items of a list: between commas, semicolons, wide spaces, or slashes where there is nothing else. */
export function itemsOf(list: string): readonly Column[] {
  const items = cut(list, /\s*[,;、，|]\s*|\s{2,}|\s+\/\s+|\s+·\s+/gu);
  return items.length > 1 ? items : cut(list, /\s*\/\s*/gu);
}

/** Cuts at a separator that stands outside brackets; empty pieces are left out. */
export function cut(text: string, separator: RegExp): readonly Column[] {
  const pieces: Column[] = [];
  let from = 0;
  const push = (end: number): void => {
    const piece = text.slice(from, end);
    const lead = piece.length - piece.trimStart().length;
    const words = piece.trim();
    if (words !== '') pieces.push({ text: words, start: from + lead, end: from + lead + words.length });
  };
  for (const { index, 0: found } of text.matchAll(separator)) {
    if (depth(text.slice(from, index)) > 0) continue;
    push(index);
    from = index + found.length;
  }
  push(text.length);
  return pieces;
}

const depth = (text: string): number =>
  (text.match(/[(（[]/gu)?.length ?? 0) - (text.match(/[)）\]]/gu)?.length ?? 0);
