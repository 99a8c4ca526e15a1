import { separatedValues } from '../../jobs/separated-values.ts';
import { gridToMarkdown, tableRow } from '../../text/table.ts';
import type { DocumentText, Line } from '../document-text.ts';

/** Columns that are read; wider tables are dumps that nobody reads. */
const mostColumns = 200;

/** A table of values parted by commas, semicolons or tabs, whichever its first line has most of; its places are lines of the file. */
export function readCsv(text: string): DocumentText {
  const [head, ...body] = separatedValues(text, separatorOf(text));
  const width = Math.min(mostColumns, Math.max(1, head?.cells.length ?? 0, ...widths(body)));
  const header = gridToMarkdown([head?.cells ?? []], width);
  const lines = body.map(({ line, cells }): Line => lineAt(line, tableRow(cells, width)));
  const onlyHead = lineAt(head?.line ?? 1, header[0] ?? '');
  return {
    form: 'csv',
    title: null,
    data: null,
    parts: [
      body.length === 0
        ? { kind: 'lines', place: '', unit: '행', header: null, lines: [onlyHead] }
        : { kind: 'lines', place: '', unit: '행', header: header.join('\n'), lines },
    ],
    notices: [],
  };
}

const lineAt = (line: number, text: string): Line => ({ from: String(line), to: String(line), text });

/** The widest row tells how many columns there are; of very long tables the first thousand rows do. */
function widths(rows: readonly { readonly cells: readonly string[] }[]): number[] {
  return rows.slice(0, 1000).map(({ cells }) => cells.length);
}

function separatorOf(text: string): ',' | '\t' | ';' {
  const [first = ''] = text.split('\n', 1);
  const count = (separator: string) => first.split(separator).length;
  return ([',', '\t', ';'] as const).reduce((best, separator) =>
    count(separator) > count(best) ? separator : best,
  );
}
