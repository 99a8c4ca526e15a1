/**
 * Rows as a table that a spreadsheet opens: UTF-8 with the mark by which Excel knows it, the head first. No cell is taken
 * for a formula, whatever it begins with (OWASP, CSV Injection); numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

/** What begins one, also in full width, and after white space, which spreadsheets pass over. */
const formula = /^[\s\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
