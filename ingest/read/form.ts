import { listZip } from './open-zip.ts';
import { unreadableFile } from './unreadable-file.ts';

/** The forms of documents that Naru reads. */
export type Form =
  | 'hwp'
  | 'hwpx'
  | 'pdf'
  | 'docx'
  | 'pptx'
  | 'xlsx'
  | 'xls'
  | 'epub'
  | 'zip'
  | 'csv'
  | 'html'
  | 'markdown'
  | 'plain'
  | 'srt'
  | 'vtt'
  | 'procedure'
  | 'terms';

/** What a text is by the end of its name, where its content does not tell: Markdown is plain text too. */
const textForms: Readonly<Record<string, Form>> = {
  '.procedure.yaml': 'procedure',
  '.terms.tsv': 'terms',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.srt': 'srt',
  '.vtt': 'vtt',
};

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, position) => bytes[position] === byte);

/**
 * What a file is, by its content; its name only tells forms of text apart.
 * @throws UnreadableFile for what Naru does not read, and for files protected by a password.
 */
export function formOf(name: string, bytes: Uint8Array): Form {
  if (bytes.length === 0) throw unreadableFile('empty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return formOfZip(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return formOfCompoundFile(bytes);
  const opening = latin(bytes.subarray(0, 1024));
  if (opening.includes('%PDF-')) return 'pdf';
  if (opening.startsWith('HWP Document File V3')) return 'hwp';
  if (isBinary(bytes)) throw unreadableFile('unsupported');
  return formOfText(name, opening);
}

/** Whether a file of this name may be Markdown of ours or a statute, which are read without another process. */
export function isOwnText(name: string): boolean {
  const lower = name.toLowerCase();
  return ['.md', '.markdown', '.procedure.yaml', '.terms.tsv'].some((suffix) => lower.endsWith(suffix));
}

function formOfText(name: string, opening: string): Form {
  const lower = name.toLowerCase();
  const named = Object.entries(textForms).find(([suffix]) => lower.endsWith(suffix))?.[1];
  if (named === 'procedure' || named === 'terms' || named === 'markdown') return named;
  if (/^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(opening)) return 'html';
  if (/^(?:ï»¿)?\s*<\?xml[^>]*>\s*<HWPML\b/i.test(opening)) return 'hwp';
  if (/^(?:ï»¿)?\s*\d+\s*\r?\n\d\d:\d\d:\d\d[,.]\d{3}\s*-->/.test(opening)) return 'srt';
  if (/^(?:ï»¿)?WEBVTT\s/.test(opening)) return 'vtt';
  return named ?? 'plain';
}

function formOfZip(bytes: Uint8Array): Form {
  const entries = listZip(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('Contents/content.hpf') || names.has('Contents/header.xml')) return 'hwpx';
  if (names.has('META-INF/container.xml')) return 'epub';
  return 'zip';
}

/** Names of streams in an OLE2 compound file stand in its directory as UTF-16. */
function formOfCompoundFile(bytes: Uint8Array): Form {
  const has = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(stream, 'utf16le'));
  // Office files under a password are wrapped whole into a compound file.
  if (has('EncryptedPackage')) throw unreadableFile('password');
  if (has('FileHeader') && has('DocInfo')) return 'hwp';
  if (has('Workbook')) return 'xls';
  throw unreadableFile('unsupported');
}

/** UTF-16 has zeros too, but says what it is by its first bytes. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return false;
  return bytes.subarray(0, 8192).includes(0);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
