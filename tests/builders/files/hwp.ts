import CFB from 'cfb';

/** Numbers of records in HWP 5.0's body text, as Hancom's description of the format gives them. */
const paragraphHeader = 66;
const paragraphText = 67;

/**
 * An HWP 5.0 file of plain paragraphs, written by hand after Hancom's description of the format: no program that
 * writes HWP runs here. With `locked`, its header says that it is under a password.
 */
export function hwpOf(paragraphs: readonly string[], { locked = false } = {}): Uint8Array {
  const header = Buffer.alloc(256);
  header.write('HWP Document File', 'latin1');
  header.writeUInt32LE(0x05000500, 32);
  header.writeUInt32LE(locked ? 2 : 0, 36);
  const body = paragraphs.map((text) => {
    const letters = Buffer.from(`${text}\r`, 'utf16le');
    const about = Buffer.alloc(22);
    about.writeUInt32LE(letters.length / 2, 0);
    return Buffer.concat([record(paragraphHeader, 0, about), record(paragraphText, 1, letters)]);
  });
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/FileHeader', header);
  CFB.utils.cfb_add(file, '/DocInfo', record(16, 0, Buffer.alloc(26)));
  CFB.utils.cfb_add(file, '/BodyText/Section0', Buffer.concat(body));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
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
