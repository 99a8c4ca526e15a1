import { z } from 'zod';
import { takesFile } from '../../contracts/index.ts';
import { Question } from './cover-letter.ts';

export const longestResume = 20_000;
const longestPost = 8_000;

/** What a jobseeker sends. Later runs of a talk say only what changes. */
export const ResumeCoachingInput = z.strictObject({
  /** The résumé or cover letter. */
  text: z
    .string()
    .trim()
    .min(1, '이력서나 자기소개서를 붙여 넣어 주세요.')
    .max(longestResume, `이력서는 ${longestResume.toLocaleString('ko-KR')}자까지 볼 수 있습니다.`)
    .meta(takesFile)
    .optional(),
  /** The post that the person means to apply for. */
  post: z.string().trim().min(1).max(longestPost).meta(takesFile).optional(),
  /** The employer's own questions; without any, the letter has the usual headings. */
  questions: z.array(Question).max(10).optional(),
  /** Ids of sentences without a source that are to stand in the drafts all the same. */
  include: z.array(z.string().max(20)).max(60).optional(),
});
export type ResumeCoachingInput = z.infer<typeof ResumeCoachingInput>;
