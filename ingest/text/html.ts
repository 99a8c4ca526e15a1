import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isPageFurniture } from './html-furniture.ts';
import { type Cell, tableToMarkdown } from './table.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const blocks = new Set(
  'p div section article main header ul ol dl dt dd table tbody thead tfoot figure figcaption blockquote pre hr address details summary'.split(
    ' ',
  ),
);

/** A page's title, null where it has none, and its text as Markdown: headings, lists and tables keep their form. */
export function htmlToMarkdown(html: string): { title: string | null; markdown: string } {
  const document = parse(html);
  const title = find(document, 'title');
  const content = find(document, 'main') ?? find(document, 'body') ?? document;
  const markdown = write(content)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { title: title === null ? null : write(title).trim() || null, markdown };
}

function find(parent: Parent, name: string): Parent | null {
  for (const child of parent.childNodes) {
    if (!('childNodes' in child)) continue;
    if (child.nodeName === name) return child;
    const deeper = find(child, name);
    if (deeper !== null) return deeper;
  }
  return null;
}

function write(parent: Parent): string {
  return parent.childNodes.map(writeNode).join('');
}

function writeNode(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('tagName' in node) || isPageFurniture(node)) return '';
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (heading !== undefined) return `\n\n${'#'.repeat(Number(heading))} ${oneLine(write(node))}\n\n`;
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'li':
      return `\n- ${write(node).trim()}\n`;
    case 'table':
      return `\n\n${writeTable(node)}\n\n`;
    default:
      return blocks.has(node.tagName) ? `\n\n${write(node)}\n\n` : write(node);
  }
}

/** A table that holds another only lays out the page: its cells are read one after the other. */
function writeTable(table: Element): string {
  if (find(table, 'table') !== null) return write(table);
  const caption = find(table, 'caption');
  const rows = rowsOf(table).map((row) =>
    row.childNodes.filter(isCell).map((cell): Cell => {
      const span = (name: string) => Number(cell.attrs.find((one) => one.name === name)?.value) || 1;
      return { text: oneLine(write(cell)), columns: span('colspan'), rows: span('rowspan') };
    }),
  );
  return [caption === null ? '' : oneLine(write(caption)), tableToMarkdown(rows)]
    .filter(Boolean)
    .join('\n\n');
}

function rowsOf(parent: Parent): Element[] {
  return parent.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

function isCell(node: Node): node is Element {
  return node.nodeName === 'td' || node.nodeName === 'th';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
