import type { DocumentAssistant, Section, Translation } from '../../assistants/document.ts';
import { heldLines } from '../../guards/translation/translated-lines.ts';
import { wordingFault } from '../../guards/wording.ts';
import type { Desk } from '../desk.ts';
import type { DocumentPart } from '../run.ts';

/**
 * Lets a model's wording of a section through only when it says what the section says: nothing more, nothing less,
 * and nothing that the service objects to. Otherwise the section keeps the draft's own words. A translation is held
 * line by line.
 */
export async function* verifyWording(
  pieces: AsyncIterable<DocumentPart>,
  { wording }: DocumentAssistant,
  desk: Desk,
): AsyncGenerator<DocumentPart> {
  for await (const piece of pieces) {
    if (piece.type === 'translation' && wording?.translation) {
      yield* verifyTranslation(piece.section, piece.lines, wording.translation, desk);
      continue;
    }
    if (piece.type !== 'wording') {
      yield piece;
      continue;
    }
    const { section, text } = piece;
    const rule = wordingFault(text, `${section.title}\n${section.text}`) ?? wording?.objection(text, section);
    if (rule) {
      desk.metrics.withheld.inc({ rule });
      yield { type: 'unworded' };
    } else yield { type: 'worded', section: { ...section, text } };
  }
}

function* verifyTranslation(
  section: Section,
  said: readonly string[] | null,
  translation: Translation,
  desk: Desk,
): Generator<DocumentPart> {
  const held = heldLines(said, translation.linesOf(section));
  const english = held.map((line) => ('english' in line ? line.english : null));
  if (english.some((line) => line !== null))
    yield { type: 'worded', section: translation.withLines(section, english) };
  const refused = held.flatMap((line) => ('refused' in line ? [line.refused] : []));
  for (const rule of refused) {
    desk.metrics.withheld.inc({ rule });
    yield { type: 'unworded' };
  }
  if (refused.length > 0) yield { type: 'notice', notice: translation.refused };
}
