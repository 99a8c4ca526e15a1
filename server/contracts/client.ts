import { z } from 'zod';
import { CalendarDate } from './passage.ts';
import { Question } from './run.ts';

const line = z.string().trim().max(200, '200자까지 쓸 수 있습니다.');

/**
 * What a counselor knows of the person in front of them: it belongs to their questions of one session, is masked like
 * them, and is not kept. None of it says who the person is.
 */
export const Client = z.strictObject({
  /** In words, as the counselor notes them: `30대`, `식당, 직원 4명`, `시급 12,000원`, `주 5일 하루 8시간`. */
  ageBand: line.optional(),
  region: line.optional(),
  workplace: line.optional(),
  work: line.optional(),
  pay: line.optional(),
  hours: line.optional(),
  hiredOn: CalendarDate.optional(),
  lastWorkingDay: CalendarDate.optional(),
  /** What the session is about, and when it happened: the day whose law answers where a question names none. */
  event: z.strictObject({ what: line, on: CalendarDate }).optional(),
  notes: z.string().trim().max(4000, '메모는 4,000자까지 쓸 수 있습니다.').optional(),
});
export type Client = z.infer<typeof Client>;

/** The input of the service that answers a counselor in a session. */
export const SessionQuestion = Question.extend({ client: Client.optional() });
export type SessionQuestion = z.infer<typeof SessionQuestion>;

/** `POST /v1/masked-texts`: texts as the services would keep them, by the names they came under. Nothing is stored. */
export const MaskRequest = z.strictObject({
  texts: z
    .record(z.string().max(64), z.string().max(4000))
    .refine((texts) => Object.keys(texts).length <= 20, '글은 한 번에 20개까지 보낼 수 있습니다.'),
});
export const MaskedTexts = z.object({
  texts: z.record(z.string(), z.string()),
  /** Whether anything was masked. */
  masked: z.boolean(),
});
export type MaskedTexts = z.infer<typeof MaskedTexts>;
