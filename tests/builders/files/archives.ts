import { strToU8, zipSync } from 'fflate';

const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);

/** A ZIP of the files, by name. */
export function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const slides = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const paragraph = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
const shape = (role: string, text: string) =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${role}"/></p:nvPr></p:nvSpPr><p:txBody>${paragraph(text)}</p:txBody></p:sp>`;
const table = (rows: readonly (readonly string[])[]) =>
  `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows
    .map(
      (row) =>
        `<a:tr>${row.map((cell) => `<a:tc><a:txBody>${paragraph(cell)}</a:txBody></a:tc>`).join('')}</a:tr>`,
    )
    .join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

/** A slide of a presentation. */
export interface Slide {
  readonly title: string;
  readonly text: string;
  readonly rows?: readonly (readonly string[])[];
  readonly notes?: string;
  readonly hidden?: boolean;
}

/** A presentation with the parts that PowerPoint writes, as far as text is concerned. */
export function pptxOf(all: readonly Slide[]): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [index, { title, text, rows, notes, hidden }] of all.entries()) {
    const body = `${shape('title', title)}${shape('body', text)}${rows ? table(rows) : ''}${shape('sldNum', '99')}`;
    files[`ppt/slides/slide${index + 1}.xml`] = xml(
      `<p:sld ${slides} ${drawing}${hidden ? ' show="0"' : ''}><p:cSld><p:spTree>${body}</p:spTree></p:cSld></p:sld>`,
    );
    if (notes === undefined) continue;
    files[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = xml(
      `<Relationships><Relationship Id="rId1" Target="../notesSlides/notesSlide${index + 1}.xml"/></Relationships>`,
    );
    files[`ppt/notesSlides/notesSlide${index + 1}.xml`] = xml(
      `<p:notes ${slides} ${drawing}><p:cSld><p:spTree>${shape('body', notes)}${shape('sldNum', '1')}</p:spTree></p:cSld></p:notes>`,
    );
  }
  const ids = all.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('');
  const targets = all.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="slides/slide${index + 1}.xml"/>`,
  );
  return zipSync({
    'ppt/presentation.xml': xml(
      `<p:presentation ${slides} ${relations}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': xml(`<Relationships>${targets.join('')}</Relationships>`),
    ...files,
  });
}

/** A book of chapters in XHTML. */
export function epubOf(title: string, chapters: readonly string[]): Uint8Array {
  const items = chapters.map(
    (_, index) => `<item id="c${index}" href="text/${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, index) => `<itemref idref="c${index}"/>`);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${title}</dc:title></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(chapters.map((html, index) => [`OPS/text/${index}.xhtml`, html])),
  });
}
