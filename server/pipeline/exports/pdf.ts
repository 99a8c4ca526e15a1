import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import PdfDocument from 'pdfkit';
import { type Block, blocksOf, type Span } from '../blocks.ts';
import { dateLine, type ExportedDocument, sourceLine } from './exported-document.ts';
import { printable } from './printable.ts';

const { resolve } = createRequire(import.meta.url);
/** 나눔고딕 (SIL Open Font License 1.1), with all 11,172 syllables; only what a document uses of it is put in. */
const fonts = {
  regular: fontFile('@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf'),
  bold: fontFile('@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf'),
};
/** Points. */
const margins = { top: 56, bottom: 64, left: 56, right: 56 };
const sizes = { title: 20, section: 14, heading: 12, text: 10.5, small: 9 };
const indent = 14;
const grey = '#58616a';

/** The font's last glyph is empty and lies at the file's very end, where fontkit still reads its bounds. */
function fontFile(name: string): Buffer {
  return Buffer.concat([readFileSync(resolve(name)), Buffer.alloc(16)]);
}

/** The document as a PDF, its fonts inside. */
export async function pdfOf(document: ExportedDocument): Promise<Uint8Array> {
  const { title, mark, sections, notices, sources } = document;
  const page = await openPage(document);
  page.line(title, { size: sizes.title, bold: true, gap: 6 });
  page.line(mark, { size: sizes.small, color: grey });
  page.line(dateLine(document), { size: sizes.small, color: grey, gap: 8 });
  for (const section of sections) {
    page.line(section.title, { size: sizes.section, bold: true, above: 10, gap: 4 });
    for (const block of blocksOf(section.text)) page.block(block);
  }
  if (notices.length > 0) {
    page.line('알아 둘 점', { size: sizes.section, bold: true, above: 10, gap: 4 });
    for (const notice of notices) page.line(notice, {});
  }
  if (sources.length > 0) {
    page.line('근거', { size: sizes.section, bold: true, above: 10, gap: 4 });
    for (const source of sources) page.line(sourceLine(source), { size: sizes.small });
  }
  return page.close();
}

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Points to the left, above and below. */
  readonly inset?: number;
  readonly above?: number;
  readonly gap?: number;
}

async function openPage({ title, mark }: ExportedDocument) {
  const face = create(fonts.regular);
  const covers = (codePoint: number): boolean =>
    'hasGlyphForCodePoint' in face && face.hasGlyphForCodePoint(codePoint);
  const pdf = new PdfDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    lang: 'ko-KR',
    displayTitle: true,
    info: { Title: title, Author: '나루', Subject: mark, Keywords: 'AI-generated' },
  });
  const bytes: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => bytes.push(chunk));
  const ended = new Promise<void>((resolved) => pdf.once('end', resolved));
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);

  function spans(
    parts: readonly Span[],
    { size = sizes.text, color = 'black', inset = 0, above = 0, gap = 3 }: Look,
  ) {
    pdf.y += above;
    pdf.fontSize(size).fillColor(color);
    const width = pdf.page.width - margins.left - margins.right - inset;
    parts.forEach(({ text, bold }, at) => {
      const continued = at < parts.length - 1;
      pdf.font(bold ? 'bold' : 'regular');
      const words = printable(text, covers);
      if (at === 0) pdf.text(words, margins.left + inset, pdf.y, { width, continued, lineGap: 2 });
      else pdf.text(words, { continued, lineGap: 2 });
    });
    pdf.y += gap;
  }

  const line = (text: string, look: Look) => spans([{ text, bold: look.bold ?? false }], look);

  function block(shown: Block): void {
    if (shown.type === 'heading') {
      spans(
        shown.spans.map(({ text }) => ({ text, bold: true })),
        { size: sizes.heading, above: 4 },
      );
    } else if (shown.type === 'table') {
      table(shown.rows);
    } else if (shown.type === 'item') {
      const mark = shown.mark === '-' ? '•' : shown.mark;
      spans([{ text: `${mark} `, bold: false }, ...shown.spans], { inset: indent * shown.depth });
    } else {
      spans(shown.spans, shown.type === 'quotation' ? { inset: indent, color: grey } : {});
    }
  }

  function table(rows: readonly (readonly string[])[]): void {
    pdf.font('regular').fontSize(sizes.small).fillColor('black');
    pdf.x = margins.left;
    pdf.table({
      data: rows.map((row) => row.map((cell) => printable(cell, covers))),
      rowStyles: (at) => (at === 0 ? { backgroundColor: '#f0f1f3' } : {}),
      defaultStyle: { border: 0.5, borderColor: '#8a949e', padding: 4 },
    });
    pdf.y += 6;
  }

  async function close(): Promise<Uint8Array> {
    const { start, count } = pdf.bufferedPageRange();
    for (let at = start; at < start + count; at += 1) {
      pdf.switchToPage(at);
      // The foot lies in the margin, where text would begin another page.
      pdf.page.margins.bottom = 0;
      pdf
        .font('regular')
        .fontSize(sizes.small)
        .fillColor(grey)
        .text(`${at + 1} / ${count}`, margins.left, pdf.page.height - 40, {
          align: 'center',
          lineBreak: false,
        });
    }
    pdf.end();
    await ended;
    return Buffer.concat(bytes);
  }

  return { line, block, close };
}
