import { unzipSync } from 'fflate';
import { unreadableFile } from './unreadable-file.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes unpacked, as the archive declares them. */
  readonly size: number;
}

/** Bytes of all entries together; office files unpack to some ten times their size. */
const mostUnpacked = 300 * 1024 * 1024;
const mostEntries = 10_000;
/** Deflate reaches 1,032 to 1, but no text or picture that people made. */
const highestRatio = 200;
/** Archives of a few kilobytes may well be repetitive. */
const smallUnpacked = 20 * 1024 * 1024;

const centralHeader = 0x02014b50;
const endOfCentralDirectory = 0x06054b50;

/**
 * The entries of a ZIP archive by its directory, without unpacking any.
 * @throws UnreadableFile for archives that are damaged, under a password, or unpack to too much.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (end === null) throw unreadableFile('corrupt');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralHeader) throw unreadableFile('corrupt');
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) === 1) throw unreadableFile('password');
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
    unpacked += size;
    entries.push({ name, size });
    at += 46 + nameLength + rest;
  }
  const isBomb = unpacked > smallUnpacked && unpacked > bytes.length * highestRatio;
  if (isBomb || unpacked > mostUnpacked || entries.length > mostEntries) throw unreadableFile('bomb');
  return entries;
}

/**
 * Unpacks the entries that are wanted, by name. An entry never gives more bytes than the archive declared for it.
 * @throws UnreadableFile like `listZip`.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const names = listZip(bytes).map(({ name }) => name);
  try {
    let position = -1;
    const byPosition = new Map<string, string>();
    const unpacked = unzipSync(bytes, {
      filter: (file) => {
        position += 1;
        const name = names[position] ?? file.name;
        byPosition.set(file.name, name);
        return wanted(name);
      },
    });
    return new Map(
      Object.entries(unpacked).map(([name, content]) => [byPosition.get(name) ?? name, content]),
    );
  } catch (failure) {
    throw unreadableFile('corrupt', undefined, failure);
  }
}

/** Korean Windows writes names in CP949 and does not say so; whatever is not UTF-8 is taken for it. */
function entryName(bytes: Uint8Array, saysUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !saysUtf8 }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('euc-kr').decode(bytes).normalize('NFC');
  }
}

/** Where the end record stands: in the last 64 KB, before the archive's comment. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endOfCentralDirectory) return at;
  }
  return null;
}
