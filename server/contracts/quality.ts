import { z } from 'zod';
import { CalendarDate } from './passage.ts';

const count = z.number().int().nonnegative();

/** Days in Seoul, both included. */
const Days = z.object({ from: CalendarDate, until: CalendarDate });

/** `GET /v1/quality`. */
export const QualityQuery = Days.refine(({ from, until }) => from <= until, {
  path: ['until'],
  message: '끝나는 날이 시작하는 날보다 앞섭니다.',
});
export type QualityQuery = z.infer<typeof QualityQuery>;

/** How the questions on a topic ended. Every question ends in one of the ways between `asked` and `withheld`. */
export const TopicQuality = z.object({
  /** Null where no guide was found. */
  topic: z.string().nullable(),
  name: z.string(),
  asked: count,
  answered: count,
  clarified: count,
  noEvidence: count,
  refused: count,
  handedOver: count,
  /** By a failure, or because the person stopped. */
  brokenOff: count,
  /** Sentences of a model that verification held back. */
  withheld: count,
  useful: count,
  notUseful: count,
});
export type TopicQuality = z.infer<typeof TopicQuality>;

/** The topic asked about most first. */
export const QualityView = Days.extend({ topics: z.array(TopicQuality) });
export type QualityView = z.infer<typeof QualityView>;
