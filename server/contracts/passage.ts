import { z } from 'zod';

/** A calendar date in Asia/Seoul, `YYYY-MM-DD`; months and days that do not exist are refused. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** What a passage was cut from. `law` is an article of an act, decree or rule; `guide` one of our own guides. */
export const PassageKind = z.enum(['law', 'guide', 'document']);
export type PassageKind = z.infer<typeof PassageKind>;

/** The smallest piece of a document that can be retrieved, cited and opened. */
export const Passage = z.object({
  /** UUIDv5 of the document's id and the locator: the same place in the same document keeps its id. */
  id: z.uuid(),
  documentId: z.string(),
  kind: PassageKind,
  /** The law's or the document's name, e.g. `근로기준법 시행령`. */
  title: z.string(),
  /** Where in the document: `제55조제1항` in a law, a heading path or paragraph number elsewhere. */
  locator: z.string(),
  /** The article's or the section's heading, e.g. `휴일`; empty when there is none. */
  heading: z.string(),
  text: z.string(),
  /** First day in force; null where the document has no such date. */
  effectiveFrom: CalendarDate.nullable(),
  /** Last day in force; null while it still is. */
  effectiveTo: CalendarDate.nullable(),
  /**
   * Since when these words of a law have stood, where that is before `effectiveFrom`, the day of the version that they
   * are read in: they are found for the days in between too.
   */
  unchangedSince: CalendarDate.optional(),
  /** Where a person can read the original. */
  url: z.string().nullable(),
  topic: z.string().nullable(),
  /** For whom it is written; empty means everybody. */
  audience: z.array(z.string()),
  /** Articles that the passage itself refers to, `법령명 제N조…`, in the order of the text. */
  law: z.array(z.string()),
});
export type Passage = z.infer<typeof Passage>;

/** `2027. 1. 1. 시행 예정` of what is only promulgated, `2026. 12. 31.까지 시행` of what was replaced; null while in force. */
const ForceMark = z.string().nullable();

/** `GET /v1/passages/:id`: a passage as a citation opens it today. */
export const OpenedPassage = Passage.extend({ mark: ForceMark });
export type OpenedPassage = z.infer<typeof OpenedPassage>;

export const ScoredPassage = Passage.extend({
  score: z.number(),
  /** What each part of the search gave to the score, by the part's name. */
  parts: z.record(z.string(), z.number()),
});
export type ScoredPassage = z.infer<typeof ScoredPassage>;

export const SearchRequest = z.object({
  q: z.string().trim().min(1, '찾을 말을 입력해 주세요.').max(1000, '찾을 말은 1,000자까지 쓸 수 있습니다.'),
  k: z.coerce.number().int().min(1).max(100).default(10),
  asOf: CalendarDate.optional(),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

/** A passage as a search shows it: for a passage of law, `law` and `article` name it. */
export const SearchHit = ScoredPassage.omit({ law: true }).extend({
  law: z.string().nullable(),
  /** `제55조`; null outside of laws. */
  article: z.string().nullable(),
  mark: ForceMark,
  /** Articles that the passage refers to. */
  references: z.array(z.string()),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchResponse = z.object({ asOf: CalendarDate, passages: z.array(SearchHit) });
export type SearchResponse = z.infer<typeof SearchResponse>;
