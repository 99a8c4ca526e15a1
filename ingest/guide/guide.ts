import { type Guide, GuideFrontMatter, guideSections } from '../../knowledge/guides/guide.ts';
import { type CutDocument, UnreadableFile } from '../cut-document.ts';
import type { LawNames } from '../law/law-names.ts';
import { lawReferenceReader } from '../law/references.ts';
import { passageId } from '../passage-id.ts';

/** Whether the front matter is one of our guides'. */
export function isGuide(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'as_of' in data && 'questions' in data;
}

/**
 * A guide as passages, one a `##` section. Comments, such as the directives that check its figures, are left out.
 * Its first section, the short answer, is also found by the questions that the guide answers.
 * @throws UnreadableFile where the front matter is not complete.
 */
export function cutGuide(data: unknown, body: string, laws: LawNames): CutDocument {
  const front = GuideFrontMatter.safeParse(data);
  if (!front.success) {
    const fields = front.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new UnreadableFile(`Its front matter is a guide's, but these fields are wrong: ${fields}.`);
  }
  return cutSections(`guide:${front.data.id}`, { ...front.data, body }, laws);
}

/**
 * A text in the form of a guide as passages. Its first section is also found by the questions that it answers.
 * @throws UnreadableFile where it has no section.
 */
export function cutSections(documentId: string, guide: Guide, laws: LawNames): CutDocument {
  const sections = guideSections(guide.body);
  if (sections.length === 0) throw new UnreadableFile('The guide has no section (a line "## …").');
  const referencesIn = lawReferenceReader(laws, null);
  return {
    documentId,
    title: guide.title,
    kind: 'guide',
    passages: sections.map(({ heading, text }, index) => ({
      passage: {
        id: passageId(documentId, heading),
        documentId,
        kind: 'guide',
        locator: heading,
        heading,
        text,
        ...about(guide),
        law: [...new Set([...referencesIn(text), ...guide.law])],
      },
      alsoFindBy: index === 0 ? guide.questions : [],
    })),
  };
}

function about({ title, topic, audience }: GuideFrontMatter) {
  return { title, topic, audience, effectiveFrom: null, effectiveTo: null, url: null };
}
