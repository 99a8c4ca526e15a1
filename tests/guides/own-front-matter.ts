import { z } from 'zod';
import { GuideFrontMatter } from '../../knowledge/guides/guide.ts';
import { guideTopics } from '../../knowledge/guides/topics.ts';

/** What our own guides are held to, beyond what any guide must have to be read. */
export const OwnFrontMatter = z.strictObject({
  ...GuideFrontMatter.shape,
  topic: z.literal(Object.keys(guideTopics)),
  audience: z.array(z.enum(['worker', 'employer', 'jobseeker'])).min(1),
  review_by: z.iso.date(),
  questions: z.array(z.string().trim().min(1)).min(4).max(12),
  related: z.array(z.string()),
});
