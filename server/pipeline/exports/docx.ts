import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, blocksOf, type Span } from '../blocks.ts';
import { dateLine, type ExportedDocument, sourceLine } from './exported-document.ts';

const font = '맑은 고딕';
/** Twentieths of a point by which an item and a quotation are set in. */
const indent = 360;

/** The document as a Word file. */
export async function docxOf(document: ExportedDocument): Promise<Uint8Array> {
  const { title, mark, sections, notices, sources } = document;
  const file = new Document({
    title,
    description: mark,
    creator: '나루',
    keywords: 'AI-generated',
    styles: { default: { document: { run: { font, size: 21, language: { eastAsia: 'ko-KR' } } } } },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph({ children: [pageNumber()] })] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          quotation([{ text: mark, bold: false }]),
          new Paragraph(dateLine(document)),
          ...sections.flatMap((section) => [headed(section.title), ...blocksOf(section.text).map(shown)]),
          ...(notices.length > 0
            ? [headed('알아 둘 점'), ...notices.map((notice) => new Paragraph(notice))]
            : []),
          ...(sources.length > 0
            ? [headed('근거'), ...sources.map((source) => new Paragraph(sourceLine(source)))]
            : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const pageNumber = (): TextRun =>
  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });

const headed = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

const runs = (spans: readonly Span[]): TextRun[] =>
  spans.map(({ text, bold }) => new TextRun({ text, bold }));

const quotation = (spans: readonly Span[]): Paragraph =>
  new Paragraph({
    children: runs(spans),
    indent: { left: indent },
    border: { left: { style: BorderStyle.SINGLE, size: 12, color: '8A949E', space: 8 } },
  });

function shown(block: Block): Paragraph | Table {
  switch (block.type) {
    case 'heading':
      return new Paragraph({ children: runs(block.spans), heading: HeadingLevel.HEADING_2 });
    case 'quotation':
      return quotation(block.spans);
    case 'item':
      return block.mark === '-'
        ? new Paragraph({ children: runs(block.spans), bullet: { level: Math.min(block.depth, 8) } })
        : new Paragraph({
            children: [new TextRun(`${block.mark} `), ...runs(block.spans)],
            indent: { left: indent * (block.depth + 1), hanging: indent },
          });
    case 'table':
      return tableOf(block.rows);
    case 'paragraph':
      return new Paragraph({ children: runs(block.spans), spacing: { after: 80 } });
  }
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.map(
            (cell) =>
              new TableCell({
                children: [new Paragraph({ children: [new TextRun({ text: cell, bold: at === 0 })] })],
              }),
          ),
        }),
    ),
  });
}
