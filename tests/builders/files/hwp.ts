import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import CFB from 'cfb';

/** Numbers of records in HWP 5.0's body text, as Hancom's description of the format gives them. */
const paragraphHeader = 66;
const paragraphText = 67;
const controlHeader = 71;
const listHeader = 72;
const tableRecord = 77;
/** The character that stands for a table or a drawing in a paragraph; it takes the room of eight. */
const objectCharacter = 11;

/** A paragraph, or a table by its rows of cells. */
type Block = string | readonly (readonly string[])[];

/**
 * An HWP 5.0 file written by hand after Hancom's description of the format: no program that writes HWP runs here.
 * One section for each of `sections`. With `packed`, its streams are compressed, as Hancom's programs always write
 * them; with `locked`, its header says that it is under a password.
 */
export function hwpOf(
  sections: readonly (readonly Block[])[],
  { locked = false, packed = false } = {},
): Uint8Array {
  const header = Buffer.alloc(256);
  header.write('HWP Document File', 'latin1');
  header.writeUInt32LE(0x05000500, 32);
  header.writeUInt32LE((packed ? 1 : 0) | (locked ? 2 : 0), 36);
  const stream = (content: Buffer) => (packed ? deflateRawSync(content) : content);
  const counts = Buffer.alloc(26);
  counts.writeUInt16LE(sections.length, 0);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/FileHeader', header);
  CFB.utils.cfb_add(file, '/DocInfo', stream(record(16, 0, counts)));
  for (const [i, blocks] of sections.entries()) {
    const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block)));
    CFB.utils.cfb_add(file, `/BodyText/Section${i}`, stream(Buffer.concat(body)));
  }
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** A form that comes with kordoc, as it was saved by Hancom's program. */
export async function hancomForm(): Promise<Uint8Array> {
  return await readFile(new URL('../templates/일반기안문_서식.hwpx', import.meta.resolve('kordoc')));
}

function paragraph(text: string, level = 0): Buffer {
  return textRecords(Buffer.from(`${text}\r`, 'utf16le'), level);
}

function textRecords(letters: Buffer, level: number): Buffer {
  const about = Buffer.alloc(22);
  about.writeUInt32LE(letters.length / 2, 0);
  return Buffer.concat([record(paragraphHeader, level, about), record(paragraphText, level + 1, letters)]);
}

function table(rows: readonly (readonly string[])[]): Buffer {
  const place = Buffer.alloc(18);
  place.writeUInt16LE(objectCharacter, 0);
  place.write(' lbt', 2, 'latin1');
  place.writeUInt16LE(objectCharacter, 14);
  place.writeUInt16LE(13, 16);
  const control = Buffer.alloc(46);
  control.write(' lbt', 'latin1');
  const shape = Buffer.alloc(18 + 2 * rows.length + 4);
  shape.writeUInt16LE(rows.length, 4);
  shape.writeUInt16LE(rows[0]?.length ?? 0, 6);
  const cells = rows.flatMap((row, y) => row.map((text, x) => cell(text, x, y)));
  return Buffer.concat([
    textRecords(place, 0),
    record(controlHeader, 1, control),
    record(tableRecord, 2, shape),
    ...cells,
  ]);
}

function cell(text: string, column: number, row: number): Buffer {
  const about = Buffer.alloc(34);
  about.writeUInt16LE(1, 0);
  for (const [i, value] of [column, row, 1, 1].entries()) about.writeUInt16LE(value, 8 + 2 * i);
  about.writeUInt32LE(8000, 16);
  about.writeUInt32LE(1000, 20);
  return Buffer.concat([record(listHeader, 2, about), paragraph(text, 2)]);
}

/** An office file under a password, as Office writes it: a compound file around the encrypted archive. */
export function lockedOfficeFile(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(64));
  CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(5000));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** A record of up to 4,094 bytes: tag, level and size in four bytes, then its content. */
function record(tag: number, level: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE((tag | (level << 10) | (content.length << 20)) >>> 0);
  return Buffer.concat([head, content]);
}
