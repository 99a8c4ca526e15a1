import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { markdownToHwpx } from 'kordoc';
import type { ExportedDocument } from './exported-document.ts';
import { markdownOf } from './markdown.ts';

const packageFile = 'Contents/content.hpf';

/** The document as HWPX. Its writer knows no metadata: title and mark are put in beside what it wrote. */
export async function hwpxOf(document: ExportedDocument): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await markdownToHwpx(markdownOf(document))));
  const described = files[packageFile];
  if (!described) throw new Error(`The HWPX writer left out ${packageFile}.`);
  const { mimetype = new Uint8Array(), ...others } = files;
  return zipSync({
    // The type comes first and uncompressed, so that programs know the file by its first bytes.
    mimetype: [mimetype, { level: 0 }],
    ...others,
    [packageFile]: strToU8(
      strFromU8(described).replace(
        '<opf:metadata>',
        `<opf:metadata><opf:title>${escaped(document.title)}</opf:title><opf:language>ko</opf:language>` +
          `<opf:meta name="description" content="${escaped(document.mark)}"/>`,
      ),
    ),
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
