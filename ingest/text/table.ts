/** A cell as documents draw it; it may span several columns and rows. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** No table that people read is wider; a span beyond it is a mistake or an attack. */
const mostColumns = 200;

/**
 * The table as Markdown, its first row as the head. A cell over several rows stands in each, so that every row can
 * be read by itself; a first row of one cell over the whole width is the table's caption and stands above it. A table of a single
 * column is a box around text.
 */
export function tableToMarkdown(rows: readonly (readonly Cell[])[]): string {
  const grid = withoutEmptyEdges(layOut(rows));
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width <= 1) return grid.flat().join('\n\n');
  const captions: string[] = [];
  while (grid.length > 1 && grid[0]?.slice(1).every((text) => text === ''))
    captions.push(grid.shift()?.[0] ?? '');
  return [...captions.filter(Boolean).map((caption) => `${caption}\n`), ...gridToMarkdown(grid, width)].join(
    '\n',
  );
}

/** The lines of a Markdown table, head, rule and rows. */
export function gridToMarkdown(grid: readonly (readonly string[])[], width: number): string[] {
  const [head = [], ...body] = grid;
  return [tableRow(head, width), `|${' --- |'.repeat(width)}`, ...body.map((row) => tableRow(row, width))];
}

/** A row of a Markdown table; what would break it is written in another way. */
export function tableRow(cells: readonly string[], width: number): string {
  const full = Array.from({ length: width }, (_, column) => cells[column] ?? '');
  return `| ${full.map((text) => text.replace(/\s+/g, ' ').trim().replaceAll('|', '｜')).join(' | ')} |`;
}

function layOut(rows: readonly (readonly Cell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  const width = Math.min(
    mostColumns,
    Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0))),
  );
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const { text, columns, rows: height } of row) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const spansAll = columns >= width && width > 1;
      for (let down = 0; down < height && top + down < grid.length; down += 1) {
        for (let right = 0; right < columns && left + right < mostColumns; right += 1) {
          const line = grid[top + down];
          if (line) line[left + right] = spansAll && right > 0 ? '' : text.trim();
        }
      }
      left += columns;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

function withoutEmptyEdges(grid: string[][]): string[][] {
  const rows = grid.filter((row) => row.some((text) => text !== ''));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => text !== '') + 1));
  return rows.map((row) => row.slice(0, width));
}
