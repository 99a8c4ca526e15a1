import { basename } from 'node:path';
import { readContacts } from '../../knowledge/procedures/contacts.ts';
import { parseProcedure } from '../../knowledge/procedures/procedure.ts';
import { guideOfProcedure } from '../../knowledge/procedures/procedure-guide.ts';
import { type CutDocument, UnreadableFile } from '../cut-document.ts';
import type { LawNames } from '../law/law-names.ts';
import { cutSections } from './guide.ts';

/**
 * A procedure as passages, one a section of the guide that it makes.
 * @throws UnreadableFile where a field is missing or wrong.
 */
export async function cutProcedure(path: string, source: string, laws: LawNames): Promise<CutDocument> {
  const contacts = await readContacts();
  try {
    const guide = guideOfProcedure(parseProcedure(source, basename(path)), contacts);
    return cutSections(`procedure:${guide.id}`, guide, laws);
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
