/** A stretch of a line, in bold or not. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
}

/** What the words of a draft consist of. */
export type Block =
  | { readonly type: 'heading' | 'paragraph' | 'quotation'; readonly spans: readonly Span[] }
  /** One item of a list; `mark` is `-` or the number that it bears, `depth` 0 at the margin. */
  | { readonly type: 'item'; readonly mark: string; readonly depth: number; readonly spans: readonly Span[] }
  /** The first row heads the columns; every row has as many cells. */
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

const heading = /^#{1,6}\s+/;
const item = /^(\s*)(?:([-*])|(\d+\.))\s+/;
const rule = /^\|?[\s:-]+(?:\|[\s:-]+)*\|?$/;
/** Spaces by which an inner item is set in. */
const step = 2;

/** Reads the Markdown that drafts are worded in: headings, paragraphs, lists, quotations and tables, with bold words. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const rows: string[][] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push(tableOf(rows.splice(0)));
  };
  for (const line of markdown.split('\n')) {
    if (line.trimStart().startsWith('|')) {
      if (!rule.test(line.trim())) rows.push(cellsOf(line));
      continue;
    }
    closeTable();
    if (line.trim() !== '') blocks.push(blockOf(line));
  }
  closeTable();
  return blocks;
}

function blockOf(line: string): Block {
  if (heading.test(line)) return { type: 'heading', spans: spansOf(line.replace(heading, '')) };
  if (line.startsWith('>')) return { type: 'quotation', spans: spansOf(line.replace(/^>\s?/, '')) };
  const [whole, indent = '', , number] = item.exec(line) ?? [];
  if (whole === undefined) return { type: 'paragraph', spans: spansOf(line.trim()) };
  return {
    type: 'item',
    mark: number ?? '-',
    depth: Math.floor(indent.length / step),
    spans: spansOf(line.slice(whole.length)),
  };
}

function spansOf(text: string): Span[] {
  return text
    .split(/\*\*([^*]+)\*\*/)
    .map((words, at) => ({ text: words, bold: at % 2 === 1 }))
    .filter((span) => span.text !== '');
}

/** A bar inside a cell is written `\|`. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('**', ''));

function tableOf(rows: readonly (readonly string[])[]): Block {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    type: 'table',
    rows: rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? '')),
  };
}
