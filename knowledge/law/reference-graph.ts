/**
 * How one passage leads to an article of law. `cites`: a law names the article; `carries_out`: a decree or rule names
 * an article of what it carries out; `punishes`: an article of penalties names it; `explains`: a guide or another
 * document rests on it.
 */
export const relations = ['cites', 'carries_out', 'punishes', 'explains'] as const;
export type Relation = (typeof relations)[number];

export interface Reference {
  readonly passageId: string;
  readonly relation: Relation;
  /** The article referred to, by `articleKey`. */
  readonly target: string;
  /** The place as named: `근로기준법 제55조제1항`. */
  readonly place: string;
}

/** What hangs together, kept in the database: built at ingest, a document's references replaced or removed with it. */
export interface ReferenceGraph {
  /** The references of whole documents, by document: all in one step. */
  replace(documents: ReadonlyMap<string, readonly Reference[]>): Promise<void>;
  /** No error when there are none. */
  remove(documentId: string): Promise<void>;
  /** The references of passages, in the order of their texts. */
  from(passageIds: readonly string[]): Promise<Reference[]>;
  /** The references to articles, by `articleKey`. */
  to(articles: readonly string[]): Promise<Reference[]>;
}
