import type { Reference } from './reference.ts';

/** What is known of the law on one day. */
export interface LawBook {
  /** What is wrong with a reference; null where it exists and is in force, as far as the book tells. */
  problemOf(reference: Reference): string | null;
  /** The words of the place cited, its whole article where it has no paragraph; null where the book has none. */
  wordsOf(reference: Reference): string | null;
}
