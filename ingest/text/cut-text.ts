import { basename, extname } from 'node:path';
import { z } from 'zod';
import { type CutDocument, type CutPassage, UnreadableFile } from '../cut-document.ts';
import type { LawNames } from '../law/law-names.ts';
import { lawReferenceReader } from '../law/references.ts';
import { fileId, passageId } from '../passage-id.ts';
import { type Section, sectionsOf } from './sections.ts';

/** Characters; about what a person reads in one look, and a retriever can weigh as one matter. */
const longestPassage = 800;
/** Stands after each sentence while a text is split, so that the splitter can cut there. */
const sentenceEnd = '\u001e';

/** What a document's front matter may say of it; everything else in it is left alone. */
const FrontMatter = z
  .object({ title: z.string().trim().min(1).optional(), url: z.url().optional() })
  .catch({})
  .nullable();

/**
 * A document that is neither statute nor guide as passages: cut at its headings, then by length, never within a
 * sentence where that can be helped. `path` names the document: the same file keeps its passages' ids.
 * @throws UnreadableFile where there is no text.
 */
export async function cutText(
  document: {
    readonly path: string;
    readonly title: string | null;
    readonly data: unknown;
    readonly markdown: string;
  },
  laws: LawNames,
): Promise<CutDocument> {
  const sections = sectionsOf(document.markdown);
  if (sections.length === 0) throw new UnreadableFile('There is no text in it.');
  const front = FrontMatter.parse(document.data) ?? {};
  const title =
    front.title ??
    document.title ??
    firstHeading(document.markdown) ??
    openingLine(sections) ??
    fileName(document.path);
  const documentId = `document:${fileId(document.path)}`;
  const referencesIn = lawReferenceReader(laws, null);
  const seen = new Map<string, number>();
  const passages: CutPassage[] = [];
  for (const { headings, text } of sections) {
    const path = headings[0] === title ? headings.slice(1) : headings;
    for (const piece of await splitByLength(text)) {
      const place = path.join(' > ');
      const count = (seen.get(place) ?? 0) + 1;
      seen.set(place, count);
      const locator = place === '' ? `문단 ${count}` : `${place} > 문단 ${count}`;
      passages.push({
        passage: {
          id: passageId(documentId, locator),
          documentId,
          kind: 'document',
          title,
          locator,
          heading: path.at(-1) ?? '',
          text: piece,
          effectiveFrom: null,
          effectiveTo: null,
          url: front.url ?? null,
          topic: null,
          audience: [],
          law: referencesIn(piece),
        },
        alsoFindBy: [],
      });
    }
  }
  return { documentId, title, kind: 'document', passages };
}

async function splitByLength(text: string): Promise<string[]> {
  if (text.length <= longestPassage) return [text];
  // Loaded when first needed: it takes half a second, which a run without anything to do must not cost.
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters');
  const splitter = new RecursiveCharacterTextSplitter({
    chunkSize: longestPassage,
    // A quotation must open at exactly one place.
    chunkOverlap: 0,
    separators: ['\n\n', '\n', sentenceEnd, ' ', ''],
  });
  const pieces = await splitter.splitText(text.replace(/(?<=[.!?。])[ \t]+/g, sentenceEnd));
  return pieces.map((piece) => piece.replaceAll(sentenceEnd, ' ').trim()).filter((piece) => piece !== '');
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
  return lines.find((line) => /^[^-*•·○□]/.test(line) && words(line) >= 3 && line.length <= 100) ?? null;
}

function fileName(path: string): string {
  return basename(path, extname(path)).normalize('NFC');
}
