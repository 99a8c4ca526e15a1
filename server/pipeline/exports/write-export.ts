import type { ExportFormat } from '../../contracts/index.ts';
import type { ExportedDocument } from './exported-document.ts';
import { markdownOf } from './markdown.ts';

/** The bytes of a document in a form. Writers are loaded when they are first needed: the heaviest takes half a second. */
export async function writeExport(document: ExportedDocument, format: ExportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx.ts')).docxOf(document);
    case 'hwpx':
      return (await import('./hwpx.ts')).hwpxOf(document);
    case 'pdf':
      return (await import('./pdf.ts')).pdfOf(document);
    case 'md':
      return new TextEncoder().encode(markdownOf(document));
    case 'json':
      return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
  }
}
