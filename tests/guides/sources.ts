import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Statute } from '../../ingest/statute/statute.ts';
import { type Guide, readGuides } from '../../knowledge/guides/guide.ts';
import { type Fact, readFacts } from './facts.ts';
import type { LawBook } from './law-book.ts';
import { readLawIndex } from './law-index.ts';
import { readStatutes, statuteBook } from './statute-book.ts';

const folder = fileURLToPath(new URL('../../knowledge/guides', import.meta.url));
const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Whether the texts of the law and the dated facts lie beside the project. */
export const hasStatutes = existsSync(path.join(data, 'statutes'));

/** What guides are held against. Without the texts of the law, only the list of its articles. */
export interface Sources {
  readonly guides: readonly Guide[];
  readonly book: LawBook;
  readonly statutes: readonly Statute[];
  /** Null where they do not lie beside the project. */
  readonly facts: readonly Fact[] | null;
}

/** @param day the law of this day counts */
export async function readSources(day: string): Promise<Sources> {
  const guides = await readGuides(folder);
  if (!hasStatutes) return { guides, book: await readLawIndex(day), statutes: [], facts: null };
  const facts = await readFacts(path.join(data, 'facts.tsv'));
  const statutes = await readStatutes(path.join(data, 'statutes'));
  const upcoming = await readStatutes(path.join(data, 'statutes-upcoming'));
  return { guides, book: statuteBook(statutes, upcoming, facts, day), statutes, facts };
}
