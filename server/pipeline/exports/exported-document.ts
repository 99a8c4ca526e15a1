import type { CalendarDate, Citation, RunResult } from '../../contracts/index.ts';
import { aiMark } from '../ai-mark.ts';

/** A draft as it is taken along, in whatever form: what it says, who made it, when, and on what it rests. */
export interface ExportedDocument {
  readonly title: string;
  /** What a machine made says so: 인공지능기본법 제31조제2항. */
  readonly mark: string;
  readonly madeOn: CalendarDate;
  /** The day whose law counts. */
  readonly asOf: CalendarDate;
  /** Their words are Markdown. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  /** The sections' typed content by id. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly notices: readonly string[];
  readonly sources: readonly Citation[];
}

/** @param wanted ids of the sections; null for all */
export function exportedDocument(
  { draft, answer, asOf, notices, citations }: RunResult,
  title: string,
  madeOn: CalendarDate,
  wanted: readonly string[] | null,
): ExportedDocument {
  const chosen = (id: string): boolean => wanted === null || wanted.includes(id);
  const sections = (draft?.sections ?? []).filter(({ id }) => chosen(id));
  const worded = sections.some(({ composer }) => composer === 'model');
  const words = sections.map(({ text }) => text).join('\n');
  return {
    title,
    mark: aiMark({ composer: worded ? 'model' : 'draft', model: answer.model }, 'document', 'ko') ?? '',
    madeOn,
    asOf,
    sections: sections.map(({ id, title: heading, text }) => ({ id, title: heading, text })),
    content: Object.fromEntries(Object.entries(draft?.content ?? {}).filter(([id]) => chosen(id))),
    notices: notices.map(({ text }) => text),
    sources: citations.filter(({ n }) => words.includes(`[${n}]`)),
  };
}

/** The name of the file, by which a person finds it again. */
export const fileNameOf = ({ title, madeOn }: ExportedDocument, format: string): string =>
  `${title.replace(/[\\/:*?"<>|]/g, ' ')} ${madeOn}.${format}`;

/** A source in one line, as it stands at a document's end. */
export function sourceLine({ n, title, locator, effectiveFrom, url }: Citation): string {
  const since = effectiveFrom === null ? '' : ` (${effectiveFrom} 시행)`;
  return `[${n}] ${[title, locator].filter((part) => part !== '').join(' ')}${since}${url === null ? '' : ` ${url}`}`;
}

/** When it was made, and by the law of which day, in one line. */
export const dateLine = ({ madeOn, asOf }: ExportedDocument): string =>
  `만든 날: ${madeOn} · ${asOf} 기준 법령`;
