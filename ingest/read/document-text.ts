import type { Form } from './form.ts';

/** A file's text with the places where it stands, before it is cut into passages. Plain data: it crosses processes. */
export interface DocumentText {
  readonly form: Form;
  /** As the document calls itself; null where it does not. */
  readonly title: string | null;
  /** The front matter of Markdown and plain text, as YAML gives it; else null. */
  readonly data: unknown;
  readonly parts: readonly TextPart[];
  /** What of the file could not be read, in words for whoever put it in, e.g. which pages are scans. */
  readonly notices: readonly string[];
}

export type TextPart = Prose | Lines;

/** Markdown that stands in one place: a page, a slide, a chapter, or the whole document. */
export interface Prose {
  readonly kind: 'prose';
  /** As a reader names it: `3쪽`, `슬라이드 2`; empty for a document without such places. */
  readonly place: string;
  /** Whether the headings of the part before it still hold, as on the next page. */
  readonly continues: boolean;
  /** The fragment at which the place opens in the original, e.g. `page=3`; null where there is none. */
  readonly anchor: string | null;
  readonly markdown: string;
}

/** Lines that each have a place of their own: rows of a sheet, subtitles. */
export interface Lines {
  readonly kind: 'lines';
  /** What the lines' places are within, e.g. `시트 ‘수당’`; may be empty. */
  readonly place: string;
  /** Follows the last line's place, e.g. `행`. */
  readonly unit: string;
  /** The head of the table that the lines are rows of, repeated above each stretch of them; null where they are none. */
  readonly header: string | null;
  readonly lines: readonly Line[];
}

export interface Line {
  /** Where it begins and ends: `12`, `00:01:02`. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A document that is one stretch of Markdown. */
export function wholeProse(markdown: string): Prose {
  return { kind: 'prose', place: '', continues: false, anchor: null, markdown };
}

/** A place and a stretch of lines in it, as a citation names them: `시트 ‘수당’ 12–20행`. */
export function placeOfLines({ place, unit }: Lines, first: Line, last: Line): string {
  const range = first.from === last.to ? first.from : `${first.from}–${last.to}`;
  return `${place} ${range}${unit}`.trim();
}
