import { z } from 'zod';
import { takesFile } from '../../contracts/index.ts';

const longestResume = 20_000;
const longestPost = 20_000;
/** Résumés of one run. */
const mostResumes = 100;

export const ResumeSummaryInput = z.strictObject({
  resumes: z
    .array(
      z
        .string()
        .trim()
        .min(1, '내용이 없는 이력서가 있습니다.')
        .max(longestResume, `이력서는 ${longestResume.toLocaleString('ko-KR')}자까지 요약할 수 있습니다.`)
        .meta(takesFile),
    )
    .min(1, '이력서를 하나 이상 보내 주세요.')
    .max(mostResumes, `이력서는 한 번에 ${mostResumes}건까지 요약할 수 있습니다.`),
  /** What they apply for; experience that bears on it comes first. */
  post: z.string().trim().min(1).max(longestPost).meta(takesFile).optional(),
  /** Whether names of schools are left out; else as the post says. */
  blind: z.boolean().optional(),
});
export type ResumeSummaryInput = z.infer<typeof ResumeSummaryInput>;

const blindPost =
  /블라인드|(?:출신\s?)?(?:학교|대학)(?:명|의?\s?이름)?(?:은|을|를|란)?\s?(?:기재|표기|적|쓰|밝히)?[가-힣]*\s?(?:금지|않|마|말|미기재|비공개|삼가)/u;

export const isBlind = ({ blind, post }: ResumeSummaryInput): boolean =>
  blind ?? (post !== undefined && blindPost.test(post));
