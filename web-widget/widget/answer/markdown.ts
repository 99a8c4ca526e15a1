import * as smd from 'streaming-markdown';
import { addressEnd, safeLink } from './safe-link.ts';

/** Everything that an answer may be made of. What is not here becomes a `span`: its words stay, its meaning goes. */
const tags = new Map<smd.Token, string>([
  [smd.PARAGRAPH, 'p'],
  [smd.HEADING_1, 'h4'],
  [smd.HEADING_2, 'h4'],
  [smd.HEADING_3, 'h4'],
  [smd.HEADING_4, 'h4'],
  [smd.HEADING_5, 'h4'],
  [smd.HEADING_6, 'h4'],
  [smd.BLOCKQUOTE, 'blockquote'],
  [smd.CODE_BLOCK, 'pre'],
  [smd.CODE_FENCE, 'pre'],
  [smd.CODE_INLINE, 'code'],
  [smd.ITALIC_AST, 'em'],
  [smd.STRONG_AST, 'strong'],
  [smd.STRIKE, 's'],
  [smd.LINE_BREAK, 'br'],
  [smd.RULE, 'hr'],
  [smd.LIST_UNORDERED, 'ul'],
  [smd.LIST_ORDERED, 'ol'],
  [smd.LIST_ITEM, 'li'],
  [smd.TABLE, 'table'],
  [smd.TABLE_ROW, 'tr'],
]);

/** `_` and `$` mean nothing in our answers (`파일_이름`), so the parser never gets to see them. */
const hidden: readonly [string, string][] = [
  ['_', '\uE000'],
  ['$', '\uE001'],
];
const hide = (text: string): string => hidden.reduce((all, [char, mask]) => all.replaceAll(char, mask), text);
const show = (text: string): string => hidden.reduce((all, [char, mask]) => all.replaceAll(mask, char), text);

export interface Sources {
  /** Whether source `n` exists; a number without one stays text. */
  has: (n: number) => boolean;
  /** The accessible name of its button, with the number in it. */
  label: (n: number) => string;
}

interface Open {
  node: HTMLElement;
  token: smd.Token;
  href: string;
}

function link(href: string, content: readonly Node[]): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  anchor.append(...content);
  return anchor;
}

/**
 * The button of source `n`, in a `span` with the character before it: so it stays on the line of the words that it
 * bears. `before` gives that character away, and the space after it, which the button's own margin makes.
 */
function sourceButton(n: number, label: string, before: Node | null): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.source = String(n);
  button.setAttribute('aria-label', label);
  button.textContent = String(n);
  const span = document.createElement('span');
  const [space = '', last = ''] = (before instanceof Text && /(\S?)\s*$/u.exec(before.data)) || [];
  if (before instanceof Text) before.data = before.data.slice(0, before.data.length - space.length);
  span.append(last, button);
  return span;
}

/** What stands in place of `[…]` or `[…](…)`, once it is whole. */
function linked({ node, href }: Open, sources: Sources): readonly (Node | string)[] {
  const words = node.textContent ?? '';
  const content = [...node.childNodes];
  if (href) {
    const safe = safeLink(href);
    return safe ? [link(safe, content)] : content;
  }
  const n = /^\d{1,3}$/.test(words) ? Number(words) : 0;
  return sources.has(n) ? [sourceButton(n, sources.label(n), node.previousSibling)] : ['[', ...content, ']'];
}

function linkedAddress(node: HTMLElement): readonly (Node | string)[] {
  const words = node.textContent ?? '';
  const end = addressEnd(words);
  const safe = safeLink(words.slice(0, end));
  return safe ? [link(safe, [new Text(words.slice(0, end))]), words.slice(end)] : [words];
}

/** Where a table's row goes: the first into the head, the others into the body. */
function rowParent(table: HTMLElement): HTMLElement {
  const part = table.children.length === 0 ? 'thead' : 'tbody';
  const last = table.lastElementChild as HTMLElement | null;
  if (part === 'tbody' && last?.localName === 'tbody') return last;
  return table.appendChild(document.createElement(part));
}

function elementFor(token: smd.Token, parent: HTMLElement): HTMLElement {
  if (token === smd.TABLE_CELL) {
    const head = parent.parentElement?.localName === 'thead';
    const cell = document.createElement(head ? 'th' : 'td');
    if (head) cell.setAttribute('scope', 'col');
    return parent.appendChild(cell);
  }
  if (token === smd.TABLE_ROW) return rowParent(parent).appendChild(document.createElement('tr'));
  if (token === smd.TABLE) {
    const frame = parent.appendChild(document.createElement('div'));
    frame.tabIndex = 0;
    return frame.appendChild(document.createElement('table'));
  }
  const element = parent.appendChild(document.createElement(tags.get(token) ?? 'span'));
  if (element.localName === 'pre') element.tabIndex = 0;
  return element;
}

/** Writes Markdown into `root` piece by piece, as nodes of the list above only: no HTML string ever exists. */
export function markdownWriter(
  root: HTMLElement,
  sources: Sources,
): { write: (text: string) => void; end: () => void } {
  const open: Open[] = [{ node: root, token: smd.DOCUMENT, href: '' }];
  const top = (): Open => open.at(-1) ?? { node: root, token: smd.DOCUMENT, href: '' };
  const parser = smd.parser({
    data: null,
    add_token: (_, token) => {
      const node = elementFor(token, top().node);
      if (token === smd.CHECKBOX) node.textContent = '☐';
      open.push({ node, token, href: '' });
    },
    end_token: () => {
      const closed = open.length > 1 ? open.pop() : undefined;
      if (closed?.token === smd.LINK) closed.node.replaceWith(...linked(closed, sources));
      if (closed?.token === smd.RAW_URL) closed.node.replaceWith(...linkedAddress(closed.node));
    },
    add_text: (_, text) => top().node.append(show(text)),
    set_attr: (_, attribute, value) => {
      if (attribute === smd.HREF) top().href = show(value);
      if (attribute === smd.CHECKED) top().node.textContent = '☑';
      if (attribute === smd.START && /^\d{1,9}$/.test(value)) top().node.setAttribute('start', value);
    },
  });
  return {
    write: (text) => smd.parser_write(parser, hide(text)),
    end: () => smd.parser_end(parser),
  };
}

/** Renders a whole Markdown text in one piece: tables come out right whatever pieces the text arrived in. */
export function renderMarkdown(root: HTMLElement, text: string, sources: Sources): void {
  root.replaceChildren();
  const writer = markdownWriter(root, sources);
  writer.write(text);
  writer.end();
}
