import { z } from 'zod';
import { Passage, PassageKind } from './passage.ts';

const count = z.number().int().nonnegative();

/** A piece of work on the index: `POST /v1/documents`, `npm run ingest`, a watched folder. */
export const IngestJob = z.object({
  id: z.uuid(),
  what: z.enum(['documents', 'jobs']),
  origin: z.enum(['command', 'watch', 'upload']),
  /** Absolute paths of files and folders. */
  paths: z.array(z.string()),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Files found, and those that are done with. */
  files: count,
  done: count,
  /** Files by outcome, once it is done. */
  summary: z.record(z.string(), count).nullable(),
  /** Files that could not go in, the first hundred, each with the reason. */
  failures: z.array(z.object({ path: z.string(), reason: z.string() })),
  /** Why the job itself failed; null otherwise. */
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});
export type IngestJob = z.infer<typeof IngestJob>;

/** `GET /v1/ingest-jobs`: what waits and runs first, then what ended last. */
export const IngestJobList = z.object({ jobs: z.array(IngestJob) });
export type IngestJobList = z.infer<typeof IngestJobList>;

export const DocumentState = z.enum([
  'indexed',
  /** Being written, or interrupted in the middle: nothing of it is found until it is whole. */
  'pending',
  'failed',
  /** Taken out by an administrator; stays out until its file changes. */
  'removed',
]);
export type DocumentState = z.infer<typeof DocumentState>;

/** A document of the index, or a file that could not go into it. */
export const DocumentEntry = z.object({
  id: z.string(),
  title: z.string(),
  kind: PassageKind,
  /** Absolute path of its file. */
  source: z.string(),
  state: DocumentState,
  /** Why it failed; null otherwise. */
  error: z.string().nullable(),
  passages: count,
  /** When it came into this state. */
  at: z.iso.datetime(),
});
export type DocumentEntry = z.infer<typeof DocumentEntry>;

/** `GET /v1/documents`. */
export const DocumentQuery = z.object({
  state: DocumentState.optional(),
  kind: PassageKind.optional(),
  /** Words of the title or the path. */
  q: z.string().trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type DocumentQuery = z.infer<typeof DocumentQuery>;

export const DocumentList = z.object({
  documents: z.array(DocumentEntry),
  /** Of all pages. */
  total: count,
  page: z.number().int(),
  size: z.number().int(),
});
export type DocumentList = z.infer<typeof DocumentList>;

/** A passage as an administrator sees it. */
export const DocumentChunk = z.object({
  /** As it is found and cited. */
  passage: Passage,
  /** Its text as it was cut from the document. */
  original: z.string(),
  corrected: z.boolean(),
  /** Switched off: it is not found. */
  off: z.boolean(),
});
export type DocumentChunk = z.infer<typeof DocumentChunk>;

export const DocumentChunks = z.object({ chunks: z.array(DocumentChunk) });
export type DocumentChunks = z.infer<typeof DocumentChunks>;

/** `PUT /v1/documents/:id/chunks/:chunk`: corrects a chunk's text, or switches it off; without either it is as it was cut. */
export const ChunkCorrection = z.strictObject({
  text: z.string().trim().min(1).max(20_000).nullable().default(null),
  off: z.boolean().default(false),
});
export type ChunkCorrection = z.infer<typeof ChunkCorrection>;

/** `GET /v1/documents/:id/text`: as its file has it; null where the file is gone or cannot be read. */
export const DocumentText = z.object({ text: z.string().nullable() });
export type DocumentText = z.infer<typeof DocumentText>;

export const UploadQuery = z.object({
  /** The file's name with its ending; in `multipart/form-data` the part's own name counts. */
  name: z.string().trim().min(1).max(200).optional(),
});
