import { escapeHtml } from './escape-html.ts';

/**
 * The Markdown that guides are written in, as HTML: paragraphs, lists, tables, quotations, bold; citations of the law
 * in parentheses are set apart. Whatever else stands there is shown as text, never as markup.
 */
export function guideMarkup(text: string): string {
  const html: string[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(lines[at] ?? '');
    let end = at + 1;
    while (end < lines.length && kindOf(lines[end] ?? '') === kind) end += 1;
    html.push(blocks[kind](lines.slice(at, end)));
    at = end;
  }
  return html.filter((block) => block !== '').join('\n');
}

type Kind = 'blank' | 'list' | 'steps' | 'table' | 'quotation' | 'paragraph';

function kindOf(line: string): Kind {
  if (line === '') return 'blank';
  if (line.startsWith('- ')) return 'list';
  if (/^\d+\. /.test(line)) return 'steps';
  if (line.startsWith('|')) return 'table';
  if (line.startsWith('> ')) return 'quotation';
  return 'paragraph';
}

const blocks: Readonly<Record<Kind, (lines: readonly string[]) => string>> = {
  blank: () => '',
  list: (lines) => `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`,
  steps: (lines) =>
    `<ol>${lines.map((line) => `<li>${inline(line.replace(/^\d+\. /, ''))}</li>`).join('')}</ol>`,
  table: tableOf,
  quotation: (lines) =>
    `<blockquote><p>${lines.map((line) => inline(line.slice(2))).join(' ')}</p></blockquote>`,
  paragraph: (lines) => `<p>${lines.map(inline).join(' ')}</p>`,
};

/** The first row heads the columns; the row of dashes under it is left out. A wide table scrolls by keyboard too. */
function tableOf(rows: readonly string[]): string {
  const [head = [], ...body] = rows
    .filter((row) => !/^[|\s:-]+$/.test(row))
    .map((row) => row.replace(/^\||\|$/g, '').split('|'));
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${inline(cell.trim())}</${tag.slice(0, 2)}>`).join('')}</tr>`;
  return `<div class="table" tabindex="0"><table><thead>${cells(head, 'th scope="col"')}</thead>
<tbody>${body.map((row) => cells(row, 'td')).join('\n')}</tbody></table></div>`;
}

const citation = /\([^()]*(?:제\d+조|별표 \d)[^()]*\)/g;

function inline(text: string): string {
  return escapeHtml(text)
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(citation, '<span class="law">$&</span>');
}
