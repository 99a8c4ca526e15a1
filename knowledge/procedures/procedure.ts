import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CalendarDate } from '../../server/contracts/passage.ts';

/** One article with paragraph and item, or several with commas between: `근로기준법 제28조제1항`. */
const basis = z.string().regex(/^[가-힣ㆍ\s]+ 제\d+조[^()]*$/);
/** A sentence that stands alone: it names its subject, and ends with the articles that it rests on. */
const sentences = z.array(z.string().regex(/[.](?:<!--.*?-->)?$/, 'A sentence ends with a full stop.'));

/**
 * How something is applied for or reported: what a person has to know to do it. What no source supports is left
 * out, so most fields are optional.
 */
export const Procedure = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  topic: z.string().min(1),
  audience: z.array(z.enum(['worker', 'employer', 'jobseeker'])).min(1),
  /** The articles on which the procedure rests. */
  law: z.array(basis).min(1),
  /** Wordings of citizens under which the procedure is to be found. */
  questions: z.array(z.string()).min(1),
  /** Where and how in one sentence. */
  summary: sentences.element,
  who: sentences.min(1),
  where: z.strictObject({
    office: z.string().min(1),
    /** The way through a site, or its address. */
    online: z.string().optional(),
    law: basis.optional(),
  }),
  /** The form as the enforcement rule names it, with its number among the annexed forms (별지). */
  form: z.strictObject({ name: z.string(), number: z.string(), law: basis }).optional(),
  /** What has to be handed in. */
  documents: z.strictObject({ items: z.array(z.string()).min(1), law: basis }).optional(),
  /** What is worth having at hand; no rule asks for it. */
  helpful: z.array(z.string()).optional(),
  fee: sentences.element.optional(),
  deadline: sentences.optional(),
  /** In the order in which they are done. */
  steps: sentences.min(1),
  /** What the office does with it, and what it may not lead to. */
  handling: sentences.optional(),
  /** Keys of contacts.yaml. */
  contacts: z.array(z.string()).min(1),
  /** Ids of guides. */
  related: z.array(z.string()),
  as_of: CalendarDate,
  review_by: CalendarDate,
});
export type Procedure = z.infer<typeof Procedure>;

export const procedureSuffix = '.procedure.yaml';

/** @throws Error that names the fields which are wrong */
export function parseProcedure(source: string, file: string): Procedure {
  const parsed = Procedure.safeParse(parse(source, { schema: 'core' }));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is no procedure. ${z.prettifyError(parsed.error)}`);
}

/** Every procedure of a folder, in the order of their files' names. */
export async function readProcedures(folder: string): Promise<Procedure[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(procedureSuffix)).sort();
  return Promise.all(
    names.map(async (name) => parseProcedure(await readFile(path.join(folder, name), 'utf8'), name)),
  );
}
