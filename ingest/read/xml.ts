import { SaxesParser } from 'saxes';
import { unreadableFile } from './unreadable-file.ts';

/** An element by its local name: the prefixes of office files differ between programs. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/**
 * Streams the elements of an XML file. Neither document types nor entities are read: office files have none, and
 * they are how a small file becomes a large one or reads others.
 * @throws UnreadableFile
 */
export function readXml(
  bytes: Uint8Array,
  on: {
    open?(name: string, attributes: Readonly<Record<string, string>>): void;
    text?(text: string): void;
    close?(name: string): void;
  },
): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw unreadableFile('entities');
  });
  parser.on('error', (failure) => {
    throw unreadableFile('corrupt', undefined, failure);
  });
  parser.on('opentag', ({ name, attributes }) => on.open?.(localName(name), attributes));
  parser.on('text', (text) => on.text?.(text));
  parser.on('cdata', (text) => on.text?.(text));
  parser.on('closetag', ({ name }) => on.close?.(localName(name)));
  const decoder = new TextDecoder();
  const piece = 1024 * 1024;
  for (let at = 0; at < bytes.length; at += piece) {
    parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
  }
  parser.close();
}

/** A small XML file as a tree. @throws UnreadableFile */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  readXml(bytes, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => open.at(-1)?.children.push(text),
    close: () => open.pop(),
  });
  return root;
}

/** Every element of the name below this one, in the order of the file; not those within one already found. */
export function elements(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : elements(child, name);
  });
}

/** The text within an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** An attribute by its local name. */
export function attribute(element: XmlElement, name: string): string | null {
  const found = Object.entries(element.attributes).find(([key]) => localName(key) === name);
  return found?.[1] ?? null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
