import iconv from 'iconv-lite';
import { unreadableFile } from './unreadable-file.ts';

const replacement = '\ufffd';
/** Of a text's characters: a damaged letter here and there is noise, more means a wrong encoding. */
const tolerableDamage = 0.01;

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or CP949, the extension of EUC-KR in which many Korean
 * offices still save. Korean letters come out composed (NFC), line ends as `\n`.
 * @throws UnreadableFile for empty files, binary files and unknown encodings.
 */
export function decode(bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  if (damage(text) > tolerableDamage) {
    throw unreadableFile(
      'encoding',
      `The first damaged letter (U+FFFD) is in line ${lineOf(text, replacement)}.`,
    );
  }
  const clean = text.replaceAll(replacement, '').replace(/\r\n?/g, '\n').normalize('NFC');
  if (clean.trim() === '') throw unreadableFile('empty');
  return clean;
}

function decodeBytes(bytes: Uint8Array): string {
  const utf16 = utf16Mark(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  if (bytes.includes(0)) throw unreadableFile('unsupported', 'It is binary, not text.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node's own decoder of EUC-KR knows 2,350 syllables only, and passes the others over in silence.
    const korean = iconv.decode(bytes, 'cp949');
    if (damage(korean) <= tolerableDamage) return korean;
    throw unreadableFile('encoding', 'They are neither UTF-8 nor EUC-KR (CP949).');
  }
}

function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function damage(text: string): number {
  return (text.split(replacement).length - 1) / Math.max(1, text.length);
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
