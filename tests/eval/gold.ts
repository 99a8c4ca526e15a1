import { z } from 'zod';

/** A labour question with the articles that answer it, a row of labor-retrieval-dev.jsonl. */
export const GoldQuestion = z.looseObject({
  id: z.string(),
  question: z.string(),
  gold: z.array(z.object({ law: z.string(), article: z.string(), title: z.string().default('') })).min(1),
});
export type GoldQuestion = z.infer<typeof GoldQuestion>;
