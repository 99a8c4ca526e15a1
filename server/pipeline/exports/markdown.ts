import { dateLine, type ExportedDocument, sourceLine } from './exported-document.ts';

/** The document in Markdown, with the mark and the date at its head and its sources at its end. */
export function markdownOf(document: ExportedDocument): string {
  const { title, mark, sections, notices, sources } = document;
  const parts = [
    `# ${title}`,
    `> ${mark}`,
    dateLine(document),
    ...sections.map((section) => `## ${section.title}\n\n${section.text}`),
    ...(notices.length > 0 ? [`## 알아 둘 점\n\n${notices.map((notice) => `- ${notice}`).join('\n')}`] : []),
    ...(sources.length > 0 ? [`## 근거\n\n${sources.map(sourceLine).join('\n\n')}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
