import type { DocumentQuery, DocumentState } from '../server/contracts/documents.ts';
import type { PassageKind } from '../server/contracts/passage.ts';

/** What the index holds of one document. */
export interface ManifestEntry {
  readonly documentId: string;
  /** Absolute path of the file. */
  readonly source: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly contentHash: string;
  /** What cut, analysed and stored it; another value means that it must be indexed again. */
  readonly pipeline: string;
  readonly title: string;
  readonly kind: PassageKind;
  /** The passages that the index may hold of it: while it is `pending`, the former and the new ones. */
  readonly passageIds: readonly string[];
  /**
   * `pending` from before the first write to the index until after the last; `removed` by an administrator, for as
   * long as the file stays as it is.
   */
  readonly state: DocumentState;
  /** Why it is `failed`; else null. */
  readonly error: string | null;
  readonly at: Date;
}

/**
 * The list of what is indexed. Each write has reached the disk when its promise resolves, so that a process
 * killed while it writes a document leaves a `pending` entry, and the next run does that document again.
 */
export interface Manifest {
  all(): Promise<ManifestEntry[]>;
  /** Adds the entries, or replaces those of the same documents: all in one step. No two are of one document. */
  write(...entries: readonly ManifestEntry[]): Promise<void>;
  /** No error when there is none. */
  remove(documentId: string): Promise<void>;
}

/** The manifest as administrators look through it: the database finds and pages, however many documents there are. */
export interface ManifestRegister extends Manifest {
  find(documentId: string): Promise<ManifestEntry | null>;
  /** One page of those that match, the latest first, and how many match in all. */
  page(query: DocumentQuery): Promise<{ readonly entries: readonly ManifestEntry[]; readonly total: number }>;
}
