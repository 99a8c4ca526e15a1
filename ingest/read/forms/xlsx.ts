import { gridToMarkdown, tableRow } from '../../text/table.ts';
import type { DocumentText, Line, Lines } from '../document-text.ts';
import { unzip } from '../open-zip.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { attribute, elements, parseXml, readXml } from '../xml.ts';
import { numberFormats } from './xlsx-numbers.ts';
import { readSheet, type SheetRow } from './xlsx-sheet.ts';

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * The sheets that a person sees, each row with its number. Values are shown as their format shows them: dates as dates,
 * shares as per cent. The first filled row of a sheet that has more than one cell heads its table.
 * @throws UnreadableFile
 */
export function readXlsx(bytes: Uint8Array): DocumentText {
  const parts = readSheets(bytes).flatMap(({ name, rows }) => linesOf(`시트 ‘${name}’`, rows));
  if (parts.length === 0) throw unreadableFile('no_text');
  return { form: 'xlsx', title: null, data: null, parts, notices: [] };
}

/** The rows of each sheet that a person sees, their values as their format shows them. @throws UnreadableFile */
export function readSheets(bytes: Uint8Array): { readonly name: string; readonly rows: SheetRow[] }[] {
  const files = unzip(bytes, (name) => wanted.test(name));
  const file = (name: string) => files.get(name) ?? null;
  const workbook = parseXml(file('xl/workbook.xml') ?? new Uint8Array());
  const targets = relations(file('xl/_rels/workbook.xml.rels'));
  const strings = sharedStrings(file('xl/sharedStrings.xml'));
  const show = numberFormats(
    file('xl/styles.xml'),
    elements(workbook, 'workbookPr').some((one) => attribute(one, 'date1904') === '1'),
  );
  return elements(workbook, 'sheet').flatMap((sheet) => {
    if ((attribute(sheet, 'state') ?? 'visible') !== 'visible') return [];
    const content = file(targets.get(sheet.attributes['r:id'] ?? '') ?? '');
    if (content === null) return [];
    return [{ name: attribute(sheet, 'name') ?? '', rows: readSheet(content, strings, show) }];
  });
}

/** Rows of one cell before the table are its title and notes; the table's head follows them. */
function linesOf(place: string, rows: readonly { number: number; cells: readonly string[] }[]): Lines[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length;
  const head = rows.findIndex(({ cells }) => filled(cells) > 1);
  const notes = head === -1 ? rows : rows.slice(0, head);
  const table = head === -1 ? [] : rows.slice(head + 1);
  const line = (number: number, text: string): Line => ({ from: String(number), to: String(number), text });
  const part = (header: string | null, lines: Line[]): Lines[] =>
    lines.length === 0 ? [] : [{ kind: 'lines', place, unit: '행', header, lines }];
  const header = gridToMarkdown([rows[head]?.cells ?? []], width);
  const caption = notes.map(({ number, cells }) => line(number, cells.filter(Boolean).join(' ')));
  if (head !== -1 && table.length === 0)
    return part(null, [...caption, line(rows[head]?.number ?? 0, header[0] ?? '')]);
  const above = caption.map(({ text }) => text).join(' ');
  return head === -1
    ? part(null, caption)
    : part(
        [above === '' ? [] : [above, ''], header].flat().join('\n'),
        table.map(({ number, cells }) => line(number, tableRow(cells, width))),
      );
}

function relations(bytes: Uint8Array | null): Map<string, string> {
  if (bytes === null) return new Map();
  return new Map(
    elements(parseXml(bytes), 'Relationship').map((one) => {
      const target = attribute(one, 'Target') ?? '';
      return [attribute(one, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** Texts that cells share by number; the furigana that Excel keeps beside them is left out. */
function sharedStrings(bytes: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (bytes === null) return strings;
  let text = '';
  let inText = false;
  let phonetic = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}
