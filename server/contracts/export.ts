import { z } from 'zod';

/** The forms in which a draft can be taken along. */
export const ExportFormat = z.enum(['docx', 'hwpx', 'pdf', 'md', 'json']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** `GET /v1/runs/:id/export`. */
export const ExportQuery = z.object({
  format: ExportFormat,
  /** Ids of the sections that are wanted, with commas between; all of them without it. */
  sections: z
    .string()
    .regex(/^[\w-]+(?:,[\w-]+)*$/)
    .optional(),
});
export type ExportQuery = z.infer<typeof ExportQuery>;

/** What each form is called on the wire. */
export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  hwpx: 'application/hwp+zip',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
