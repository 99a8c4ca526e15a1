import type { Readable } from 'node:stream';
import type {
  ChunkCorrection,
  DocumentChunk,
  DocumentEntry,
  DocumentList,
  DocumentQuery,
  IngestJob,
} from './documents.ts';

/** What administrators see and change of what is indexed. Whatever it changes holds when its promise resolves. */
export interface DocumentDesk {
  list(query: DocumentQuery): Promise<DocumentList>;
  /** @throws PublicError `unknown_document`, as do all that name one */
  document(id: string): Promise<DocumentEntry>;
  chunks(id: string): Promise<DocumentChunk[]>;
  /** The document's text as its file has it; null where the file is gone or cannot be read. */
  text(id: string): Promise<string | null>;
  /** Takes a document out: nothing of it is found any more when the promise resolves. */
  remove(id: string): Promise<void>;
  /** @throws PublicError `unknown_passage` */
  correct(id: string, chunk: string, correction: ChunkCorrection): Promise<DocumentChunk>;
  /** Takes a file; what one of the same name said is not found any more when the promise resolves. */
  upload(name: string, content: Readable): Promise<IngestJob>;
  jobs(limit: number): Promise<IngestJob[]>;
}
