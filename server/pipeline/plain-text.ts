import { type Block, blocksOf } from './blocks.ts';

/** What a form calls a field: short, and without figures. */
const label = /^[^\d|]{1,12}$/u;

/**
 * The Markdown of a file as a person would have typed it: no signs of layout, a line for each row of a table, and
 * `label: value` where a form has such cells.
 */
export function plainText(markdown: string): string {
  return blocksOf(markdown).flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  if (block.type === 'table') return block.rows.flatMap(rowLines);
  const words = block.spans.map(({ text }) => text).join('');
  return [block.type === 'item' ? `${block.mark} ${words}` : words];
}

function rowLines(row: readonly string[]): string[] {
  const cells = row.filter((cell, at) => cell !== '' && cell !== row[at - 1]);
  const pairs = cells.length % 2 === 0 && cells.every((cell, at) => at % 2 === 1 || label.test(cell));
  if (!pairs || cells.length > 4) return cells.length === 0 ? [] : [cells.join(' | ')];
  return Array.from({ length: cells.length / 2 }, (_, at) => `${cells[2 * at]}: ${cells[2 * at + 1]}`);
}
