import { basename, extname } from 'node:path';
import { z } from 'zod';
import type { CutDocument, CutPassage } from '../cut-document.ts';
import type { LawNames } from '../law/law-names.ts';
import { lawReferenceReader } from '../law/references.ts';
import { fileId, passageId } from '../passage-id.ts';
import { type DocumentText, type Prose, wholeProse } from '../read/document-text.ts';
import { unreadableFile } from '../read/unreadable-file.ts';
import { cutLines } from './cut-lines.ts';
import { cutSection } from './cut-section.ts';
import { type Section, sectionsOf } from './sections.ts';

/** What a document's front matter may say of it; everything else in it is left alone. */
const FrontMatter = z
  .object({ title: z.string().trim().min(1).optional(), url: z.url().optional() })
  .catch({})
  .nullable();

/** A stretch of a document that becomes one passage. */
interface Piece {
  readonly locator: string;
  readonly heading: string;
  readonly text: string;
  readonly anchor: string | null;
}

/**
 * A document that is neither statute nor guide as passages: cut at its pages and headings, then by length, never
 * within a sentence or a row of a table where that can be helped. `path` names the document: the same file keeps
 * its passages' ids. `url` is where the original can be read, where that is known.
 * @throws UnreadableFile where there is no text.
 */
export async function cutText(
  {
    path,
    text,
    url = null,
  }: { readonly path: string; readonly text: DocumentText; readonly url?: string | null },
  laws: LawNames,
): Promise<CutDocument> {
  const front = FrontMatter.parse(text.data) ?? {};
  const title =
    front.title ?? text.title ?? ownTitle(text) ?? (url === null ? fileName(path) : lastStep(url));
  const documentId = `document:${fileId(path)}`;
  const address = front.url ?? url;
  const referencesIn = lawReferenceReader(laws, null);
  const passages: CutPassage[] = [];
  for (const { locator, heading, text: words, anchor } of await piecesOf(text, title)) {
    passages.push({
      passage: {
        id: passageId(documentId, locator),
        documentId,
        kind: 'document',
        title,
        locator,
        heading,
        text: words,
        effectiveFrom: null,
        effectiveTo: null,
        url: address !== null && anchor !== null ? `${address}#${anchor}` : address,
        topic: null,
        audience: [],
        law: referencesIn(words),
      },
      alsoFindBy: [],
    });
  }
  if (passages.length === 0) throw unreadableFile('no_text');
  const { notices } = text;
  return { documentId, title, kind: 'document', passages, ...(notices.length === 0 ? {} : { notices }) };
}

async function piecesOf(text: DocumentText, title: string): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const counted = new Map<string, number>();
  let headings: readonly string[] = [];
  for (const part of text.parts) {
    if (part.kind === 'lines') {
      for (const { place, text: words } of cutLines(part))
        pieces.push({ locator: unique(place, counted), heading: part.place, text: words, anchor: null });
      continue;
    }
    for (const section of sectionsOf(part.markdown, part.continues ? headings : [])) {
      headings = section.headings;
      const path = headings[0] === title ? headings.slice(1) : headings;
      for (const words of await cutSection(section.text))
        pieces.push({
          locator: paragraphIn(part, path, counted),
          heading: path.at(-1) ?? '',
          text: words,
          anchor: part.anchor,
        });
    }
  }
  return pieces;
}

/** `3쪽 문단 2` where pages tell the place, else `신청 > 문단 2`: by the way through the headings. */
function paragraphIn(
  { place, continues }: Prose,
  path: readonly string[],
  counted: Map<string, number>,
): string {
  if (place !== '' && continues) return `${place} 문단 ${next(place, counted)}`;
  const way = [place, ...path].filter((step) => step !== '').join(' > ');
  return way === '' ? `문단 ${next(way, counted)}` : `${way} > 문단 ${next(way, counted)}`;
}

function next(place: string, counted: Map<string, number>): number {
  const count = (counted.get(place) ?? 0) + 1;
  counted.set(place, count);
  return count;
}

/** A place told twice, as when one row fills several passages, is numbered from the second on. */
function unique(place: string, counted: Map<string, number>): string {
  const count = next(place, counted);
  return count === 1 ? place : `${place} (${count})`;
}

/** What an archive or a workbook is called, only its file's name says. */
function ownTitle({ form, parts }: DocumentText): string | null {
  const [first = wholeProse('')] = parts;
  if (form === 'zip' || first.kind === 'lines') return null;
  return firstHeading(first.markdown) ?? openingLine(sectionsOf(first.markdown));
}

function firstHeading(markdown: string): string | null {
  return /^# +(.+?)\s*#*$/m.exec(markdown)?.[1]?.trim() ?? null;
}

/** The first line before any heading that reads like a title: a few words, not a date, a list or a paragraph. */
function openingLine(sections: readonly Section[]): string | null {
  const [first] = sections;
  if (first === undefined || first.headings.length > 0) return null;
  const lines = first.text.split('\n').map((line) => line.trim());
  const words = (line: string) => line.match(/[가-힣A-Za-z]{2,}/g)?.length ?? 0;
  return lines.find((line) => /^[^-*•·○□|]/.test(line) && words(line) >= 3 && line.length <= 100) ?? null;
}

function fileName(path: string): string {
  return basename(path, extname(path)).normalize('NFC');
}

/** A fetched file has no name of its own: its address ends in one, or is one. */
function lastStep(url: string): string {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split('/').findLast((step) => step !== '') ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
