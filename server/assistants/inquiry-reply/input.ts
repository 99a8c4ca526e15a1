import { z } from 'zod';
import { takesFile } from '../../contracts/index.ts';

export const longestInquiry = 12_000;

/** What the back office sends: an inquiry as it came in. */
export const InquiryInput = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1, '민원 내용을 넣어 주세요.')
    .max(longestInquiry, `${longestInquiry.toLocaleString('ko-KR')}자까지 쓸 수 있습니다.`)
    .meta(takesFile),
  /** Who signs the reply: `서울고용센터`. */
  office: z.string().trim().min(1).max(60).optional(),
});
export type InquiryInput = z.infer<typeof InquiryInput>;
