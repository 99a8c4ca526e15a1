import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What a page carries beside its text. */
const passedOver = new Set(
  'script style noscript template nav footer aside form button select svg iframe object video audio head'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div section article main header ul ol dl dt dd table tbody thead tfoot figure figcaption blockquote pre hr address details summary'.split(
    ' ',
  ),
);

/** A page's title, null where it has none, and its text as Markdown: headings, lists and table rows keep their form. */
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
  if (!('tagName' in node) || passedOver.has(node.tagName) || isHidden(node)) return '';
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (heading !== undefined) return `\n\n${'#'.repeat(Number(heading))} ${oneLine(write(node))}\n\n`;
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'li':
      return `\n- ${write(node).trim()}\n`;
    case 'tr':
      return `\n${node.childNodes
        .filter(isCell)
        .map((cell) => oneLine(write(cell)))
        .join(' | ')}\n`;
    default:
      return blocks.has(node.tagName) ? `\n\n${write(node)}\n\n` : write(node);
  }
}

function isCell(node: Node): node is DefaultTreeAdapterTypes.Element {
  return node.nodeName === 'td' || node.nodeName === 'th';
}

function isHidden(element: DefaultTreeAdapterTypes.Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display:\s*none/.test(value)),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
