import type { IRBlock, IRTable, ParseFailure, ParseSuccess } from 'kordoc';
import { tableToMarkdown } from '../../text/table.ts';
import { type Prose, wholeProse } from '../document-text.ts';
import { type UnreadableCode, unreadableFile } from '../unreadable-file.ts';

/** What kordoc calls the ways in which a file cannot be read. */
const reasons: Partial<Record<NonNullable<ParseFailure['code']>, UnreadableCode>> = {
  ENCRYPTED: 'password',
  DRM_PROTECTED: 'password',
  DECOMPRESSION_BOMB: 'bomb',
  ZIP_BOMB: 'bomb',
  IMAGE_BASED_PDF: 'scanned',
  EMPTY_INPUT: 'empty',
  UNSUPPORTED_FORMAT: 'unsupported',
};

/**
 * A file as kordoc reads it. It is told nothing but the bytes: no OCR, no model, no network.
 * @throws UnreadableFile for damaged files and those under a password.
 */
export async function parseWithKordoc(bytes: Uint8Array): Promise<ParseSuccess> {
  const { parse } = await import('kordoc');
  const result = await parse(Buffer.from(bytes), { removeHeaderFooter: true });
  if (result.success) return result;
  const locked = /password|암호|비밀번호|encrypt/i.test(result.error);
  throw unreadableFile(
    (result.code && reasons[result.code]) ?? (locked ? 'password' : 'corrupt'),
    undefined,
    new Error(result.error),
  );
}

/** The blocks as Markdown: one stretch a page where the pages are real ones, else the whole document. */
export function blocksToProse(blocks: readonly IRBlock[], byPage: boolean): Prose[] {
  if (!byPage) return [wholeProse(blocksToMarkdown(blocks))];
  const pages = new Map<number, IRBlock[]>();
  for (const block of blocks) {
    const page = block.pageNumber ?? 1;
    pages.set(page, [...(pages.get(page) ?? []), block]);
  }
  return [...pages].map(([page, onPage]) => ({
    kind: 'prose',
    place: `${page}쪽`,
    continues: true,
    anchor: `page=${page}`,
    markdown: blocksToMarkdown(onPage),
  }));
}

function blocksToMarkdown(blocks: readonly IRBlock[]): string {
  return blocks
    .map(blockToMarkdown)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function blockToMarkdown(block: IRBlock): string {
  const text = [block.text ?? '', block.footnoteText ? `(${block.footnoteText})` : '']
    .filter(Boolean)
    .join(' ');
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level ?? 1)))} ${text.replace(/\s+/g, ' ')}`;
    case 'list':
      return [`- ${text}`, ...(block.children ?? []).map((child) => `  ${blockToMarkdown(child)}`)].join(
        '\n',
      );
    case 'table':
      return block.table ? markdownOfTable(block.table) : '';
    case 'image':
    case 'separator':
      return '';
    case 'paragraph':
      return text;
  }
}

/** kordoc gives every column of every row, and leaves those empty that a spanning cell covers. */
function markdownOfTable({ cells, caption }: IRTable): string {
  const covered = new Set<string>();
  const rows = cells.map((row, top) =>
    row.flatMap((cell, left) => {
      if (covered.has(`${top} ${left}`)) return [];
      const columns = Math.max(1, cell.colSpan);
      const height = Math.max(1, cell.rowSpan);
      for (let down = 0; down < Math.min(height, cells.length - top); down += 1)
        for (let right = 0; right < Math.min(columns, row.length - left); right += 1)
          covered.add(`${top + down} ${left + right}`);
      return [{ text: cell.text, columns, rows: height }];
    }),
  );
  return [caption ?? '', tableToMarkdown(rows)].filter(Boolean).join('\n\n');
}

/** Programs put the file's name, or their own, where the title should be: that is none. */
const noTitle =
  /\.(?:html?|docx?|hwpx?|hwt|pdf|pptx?|xlsx?|txt)$|^microsoft (?:word|powerpoint|excel) -|^(?:제목\s?없음|빈 문서|문서|untitled|document)\s?\d*$|^https?:/i;

/** The title in a file's own description; null where it is none that a person gave. */
export function givenTitle(title: string | undefined): string | null {
  const given = title?.trim() ?? '';
  return given === '' || noTitle.test(given) ? null : given;
}
