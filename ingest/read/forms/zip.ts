import { posix } from 'node:path';
import { UnreadableFile } from '../../cut-document.ts';
import type { DocumentText, TextPart } from '../document-text.ts';
import { unzip } from '../open-zip.ts';
import { unreadableFile } from '../unreadable-file.ts';

/** What systems put into archives by themselves. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Whether an entry of an archive is a folder, or nothing that a person put into it. */
export const isClutter = (entry: string): boolean => entry.endsWith('/') || clutter.test(entry);

/**
 * The documents of an archive as one, each part's place beginning with the name of its file. What cannot be read is told,
 * and an archive within an archive is not opened.
 * @param read reads one file of the archive
 * @throws UnreadableFile where nothing in it can be read.
 */
export async function readArchive(
  bytes: Uint8Array,
  read: (name: string, bytes: Uint8Array) => Promise<DocumentText>,
): Promise<DocumentText> {
  const parts: TextPart[] = [];
  const notices: string[] = [];
  for (const [name, content] of unzip(bytes, (path) => !isClutter(path))) {
    try {
      const document = await read(posix.basename(name), content);
      const inFile = (place: string) => [name, place].filter(Boolean).join(', ');
      parts.push(
        ...document.parts.map((part) => ({
          ...part,
          place: inFile(part.place),
          anchor: null,
          continues: false,
        })),
      );
      notices.push(...document.notices.map((notice) => `${name}: ${notice}`));
    } catch (failure) {
      if (!(failure instanceof UnreadableFile)) throw failure;
      notices.push(`${name}: ${failure.message}`);
    }
  }
  if (parts.length === 0) throw unreadableFile('no_text', notices.join(' ') || undefined);
  return { form: 'zip', title: null, data: null, parts, notices };
}
