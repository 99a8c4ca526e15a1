/** A page of a PDF: lines of text from the top, or none, as a scan has. */
export type PdfPage = readonly string[];

/**
 * A PDF with a text layer, written by hand: one font that is not embedded, whose two-byte codes are the letters'
 * own. With `locked`, it says that it is encrypted, under a password that nobody knows.
 */
export function pdfOf(pages: readonly PdfPage[], { locked = false } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Naru /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Naru /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>',
  );
  add(stream(toUnicode));
  add(
    '<< /Type /FontDescriptor /FontName /Naru /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  for (const [index, lines] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + index * 2} 0 R >>`,
    );
    const drawn = lines.map((line, row) => `1 0 0 1 60 ${780 - row * 22} Tm <${codes(line)}> Tj`);
    add(stream(`BT /F1 11 Tf ${drawn.join(' ')} ET`));
  }
  const key = 'ab'.repeat(32);
  if (locked) add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`);
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A range of codes may not pass a first byte's end. */
const ranges = Array.from({ length: 256 }, (_, high) => {
  const first = high.toString(16).padStart(2, '0');
  return `<${first}00> <${first}ff> <${first}00>`;
});
const toUnicode =
  '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ' +
  `256 beginbfrange ${ranges.join(' ')} endbfrange endcmap end`;

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const codes = (line: string) => Buffer.from(line, 'utf16le').swap16().toString('hex');
