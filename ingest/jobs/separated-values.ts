/** One row of a table, and the line of the file in which it begins (1 is the first line). */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of values separated by commas, tabs or semicolons (RFC 4180): a quoted cell may hold separators, line ends and doubled
 * quotes. Empty lines are passed over.
 * @param text with `\n` as its line ends
 */
export function* separatedValues(text: string, separator: ',' | '\t' | ';'): Generator<TableRow> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let began = 1;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at] ?? '\n';
    if (quoted && at < text.length) {
      if (character === '\n') line += 1;
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (character === separator) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      cells.push(cell);
      if (cells.some((one) => one.trim() !== '')) yield { line: began, cells };
      cells = [];
      cell = '';
      line += 1;
      began = line;
    } else cell += character;
  }
}
