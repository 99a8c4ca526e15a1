import { tableToMarkdown } from '../../text/table.ts';
import type { DocumentText, Prose } from '../document-text.ts';
import { unzip } from '../open-zip.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { attribute, elements, parseXml, textOf, type XmlElement } from '../xml.ts';

const wanted =
  /^ppt\/(?:presentation\.xml|_rels\/presentation\.xml\.rels|slides\/[^/]+\.xml|slides\/_rels\/[^/]+\.rels|notesSlides\/[^/]+\.xml)$/;

/**
 * The slides that are shown, in their order: title, text, tables, and what the speaker notes beneath.
 * @throws UnreadableFile
 */
export function readPptx(bytes: Uint8Array): DocumentText {
  const files = unzip(bytes, (name) => wanted.test(name));
  const tree = (name: string) => parseXml(files.get(name) ?? fail());
  const targets = relations(files, 'ppt/_rels/presentation.xml.rels');
  const slides = elements(tree('ppt/presentation.xml'), 'sldId').map((one) =>
    targets.get(one.attributes['r:id'] ?? ''),
  );
  const parts = slides.flatMap((path, index): Prose[] => {
    if (path === undefined || !files.has(path)) return [];
    const slide = tree(path);
    if (elements(slide, 'sld').some((one) => attribute(one, 'show') === '0')) return [];
    const notes = [
      ...relations(files, path.replace('slides/', 'slides/_rels/').concat('.rels')).values(),
    ].find((target) => target.startsWith('ppt/notesSlides/'));
    const spoken = notes && files.has(notes) ? bodyOf(tree(notes), new Set(['body'])) : [];
    const markdown = [...bodyOf(slide, null), ...(spoken.length > 0 ? ['발표자 메모', ...spoken] : [])].join(
      '\n\n',
    );
    if (markdown === '') return [];
    return [{ kind: 'prose', place: `슬라이드 ${index + 1}`, continues: false, anchor: null, markdown }];
  });
  if (parts.length === 0) throw unreadableFile('no_text');
  return { form: 'pptx', title: titleOf(parts), data: null, parts, notices: [] };
}

/** Texts of a slide's shapes as Markdown; of notes only those of the placeholders named. */
function bodyOf(tree: XmlElement, placeholders: ReadonlySet<string> | null): string[] {
  return shapesOf(tree).flatMap((shape) => {
    if (shape.name === 'graphicFrame') {
      const rows = elements(shape, 'tr').map((row) =>
        elements(row, 'tc')
          .filter((cell) => attribute(cell, 'hMerge') !== '1' && attribute(cell, 'vMerge') !== '1')
          .map((cell) => ({
            text: paragraphsOf(cell).join(' '),
            columns: Number(attribute(cell, 'gridSpan') ?? 1),
            rows: Number(attribute(cell, 'rowSpan') ?? 1),
          })),
      );
      const table = tableToMarkdown(rows);
      return table === '' ? [] : [table];
    }
    const [placeholder] = elements(shape, 'ph');
    const role = placeholder ? (attribute(placeholder, 'type') ?? 'body') : null;
    // Dates, footers and slide numbers say nothing of the slide's matter.
    if (role === 'dt' || role === 'ftr' || role === 'sldNum') return [];
    if (placeholders !== null && (role === null || !placeholders.has(role))) return [];
    const paragraphs = paragraphsOf(shape);
    if (role === 'title' || role === 'ctrTitle')
      return paragraphs.length === 0 ? [] : [`# ${paragraphs.join(' ')}`];
    return paragraphs;
  });
}

function shapesOf(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === 'sp' || child.name === 'graphicFrame' ? [child] : shapesOf(child);
  });
}

function paragraphsOf(parent: XmlElement): string[] {
  return elements(parent, 'p')
    .map((paragraph) =>
      paragraph.children
        .map((run) =>
          typeof run === 'string' ? '' : run.name === 'br' ? '\n' : elements(run, 't').map(textOf).join(''),
        )
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');
}

function titleOf(parts: readonly Prose[]): string | null {
  return /^# (.+)$/m.exec(parts[0]?.markdown ?? '')?.[1] ?? null;
}

function relations(files: ReadonlyMap<string, Uint8Array>, path: string): Map<string, string> {
  const bytes = files.get(path);
  if (bytes === undefined) return new Map();
  return new Map(
    elements(parseXml(bytes), 'Relationship').map((one) => {
      const target = (attribute(one, 'Target') ?? '').replace(/^\/|^(?:\.\.\/)+/g, '');
      return [attribute(one, 'Id') ?? '', target.startsWith('ppt/') ? target : `ppt/${target}`];
    }),
  );
}

function fail(): never {
  throw unreadableFile('corrupt');
}
