import { UnreadableFile } from '../cut-document.ts';
import { cleanText } from '../text/clean.ts';
import { decode } from './decode.ts';
import { type DocumentText, wholeProse } from './document-text.ts';
import { type Form, formOf } from './form.ts';
import { splitFrontMatter } from './front-matter.ts';
import { unreadableFile } from './unreadable-file.ts';

/** Characters: some fifty books. More is a dump, which one document cannot be. */
const mostText = 20_000_000;

/**
 * A file's text with its places, by what the file is: one reader a form. It runs where it is called; files from
 * outside go through the sandbox, which calls it in a process of its own.
 * @throws UnreadableFile with the reason why there is no text.
 */
export async function readText(name: string, bytes: Uint8Array): Promise<DocumentText> {
  try {
    const document = await readForm(formOf(name, bytes), bytes);
    const size = document.parts.reduce((sum, part) => sum + lengthOf(part), 0);
    if (size > mostText) throw unreadableFile('too_much_text');
    return document;
  } catch (failure) {
    if (failure instanceof UnreadableFile) throw failure;
    // Readers are other people's code over hostile input: whatever they throw means that the file is not as it must be.
    throw unreadableFile('corrupt', undefined, failure);
  }
}

async function readForm(form: Form, bytes: Uint8Array): Promise<DocumentText> {
  // Each reader is loaded when its first file comes: most runs meet none of the heavy ones.
  switch (form) {
    case 'pdf':
      return await (await import('./forms/pdf.ts')).readPdf(bytes);
    case 'hwp':
    case 'hwpx':
    case 'docx':
    case 'xls':
      return await (await import('./forms/hangul.ts')).readHangul(form, bytes);
    case 'xlsx':
      return (await import('./forms/xlsx.ts')).readXlsx(bytes);
    case 'pptx':
      return (await import('./forms/pptx.ts')).readPptx(bytes);
    case 'epub':
      return (await import('./forms/epub.ts')).readEpub(bytes);
    case 'zip':
      return await (await import('./forms/zip.ts')).readArchive(bytes, readEntry);
    case 'html':
      return await readPage(decode(bytes));
    default:
      return await readPlain(form, cleanText(decode(bytes)));
  }
}

async function readEntry(name: string, bytes: Uint8Array): Promise<DocumentText> {
  if (formOf(name, bytes) === 'zip')
    throw unreadableFile('unsupported', 'It is an archive within an archive.');
  return await readText(name, bytes);
}

async function readPage(html: string): Promise<DocumentText> {
  const { htmlToMarkdown } = await import('../text/html.ts');
  const { title, markdown } = htmlToMarkdown(html);
  return { form: 'html', title, data: null, parts: [wholeProse(markdown)], notices: [] };
}

async function readPlain(
  form: 'csv' | 'srt' | 'vtt' | 'markdown' | 'plain' | 'procedure' | 'terms',
  text: string,
): Promise<DocumentText> {
  if (form === 'csv') return (await import('./forms/csv.ts')).readCsv(text);
  if (form === 'srt' || form === 'vtt')
    return (await import('./forms/subtitles.ts')).readSubtitles(form, text);
  const whole = { form, title: null, notices: [] };
  // What is ours is read as it stands.
  if (form === 'procedure' || form === 'terms') return { ...whole, data: null, parts: [wholeProse(text)] };
  const { data, body } = splitFrontMatter(text);
  if (form === 'markdown') return { ...whole, data, parts: [wholeProse(body)] };
  const { plainTextToMarkdown } = await import('../text/plain-text.ts');
  const { withoutPageFurniture } = await import('../text/page-furniture.ts');
  return { ...whole, data, parts: [wholeProse(plainTextToMarkdown(withoutPageFurniture(body)))] };
}

function lengthOf(part: DocumentText['parts'][number]): number {
  return part.kind === 'prose'
    ? part.markdown.length
    : part.lines.reduce((sum, { text }) => sum + text.length, 0);
}
