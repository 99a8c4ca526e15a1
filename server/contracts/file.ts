import { z } from 'zod';

/** A stretch of a file's text, and where in the file it stands. */
export const FilePart = z.object({
  /** As a reader names the place: `3쪽`, `시트 ‘수당’ 2–40행`, `00:01:02–00:09:30`; empty where the file has no such places. */
  position: z.string(),
  /** Markdown, with tables as tables. */
  text: z.string(),
});
export type FilePart = z.infer<typeof FilePart>;

/** What is read of a file. */
export const FileText = z.object({
  /** What the file is by its content: `hwp`, `pdf`, `docx` … */
  form: z.string(),
  title: z.string().nullable(),
  parts: z.array(FilePart),
  /** What of it could not be read, such as scanned pages; in Korean, then English. */
  notices: z.array(z.string()),
});
export type FileText = z.infer<typeof FileText>;

/** A file that a person sent, as text with personal data masked; the file itself is not kept. */
export const StoredFile = FileText.extend({
  /** Whoever knows it may read and delete the text: it cannot be guessed. */
  id: z.uuid(),
  /** The file's name, masked like its text. */
  name: z.string(),
  characters: z.number().int().nonnegative(),
  /** Kinds of personal data that were masked, each once. */
  masked: z.array(z.string()),
  createdAt: z.iso.datetime(),
  /** When it is deleted, if not before. */
  expiresAt: z.iso.datetime(),
});
export type StoredFile = z.infer<typeof StoredFile>;

/** Stands in an input for the text of a file that was sent before. */
export const FileReference = z.strictObject({ file: z.uuid() });
export type FileReference = z.infer<typeof FileReference>;

/** How a field of an input says that it takes a file, too. */
export const takesFile = { takesFile: true } as const;

/** `?for=` names the service that the file is for: personal data that it cannot do without is not masked. */
export const FileQuery = z.object({ for: z.string().min(1).max(64).optional() });
