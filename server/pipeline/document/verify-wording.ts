import type { DocumentAssistant } from '../../assistants/document.ts';
import { wordingFault } from '../../guards/wording.ts';
import type { Desk } from '../desk.ts';
import type { DocumentPart } from '../run.ts';

/**
 * Lets a model's wording of a section through only when it says what the section says: nothing more, nothing less,
 * and nothing that the service objects to. Otherwise the section keeps the draft's own words.
 */
export async function* verifyWording(
  pieces: AsyncIterable<DocumentPart>,
  { wording }: DocumentAssistant,
  desk: Desk,
): AsyncGenerator<DocumentPart> {
  for await (const piece of pieces) {
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
