import type { CalendarDate, Passage } from '../../server/contracts/passage.ts';

type Days = Pick<Passage, 'effectiveFrom' | 'effectiveTo' | 'unchangedSince'>;

/** First day on which a passage's words are in force; null where it has no such day. */
export function firstDay({ unchangedSince, effectiveFrom }: Days): CalendarDate | null {
  return unchangedSince ?? effectiveFrom;
}

/**
 * What a person must know of a passage on a day: that it is only promulgated (`2027. 1. 1. 시행 예정`), or that other
 * words have taken its place (`2026. 12. 31.까지 시행`). Null while it is in force.
 */
export function forceMark(passage: Days, today: CalendarDate): string | null {
  const from = firstDay(passage);
  if (from !== null && from > today) return `${inKorean(from)} 시행 예정`;
  if (passage.effectiveTo !== null && passage.effectiveTo < today)
    return `${inKorean(passage.effectiveTo)}까지 시행`;
  return null;
}

/**
 * The passage as it is cited for a day: words that stood already under an earlier version are cited by the day since
 * which they have stood.
 */
export function citedOn<One extends Days>(passage: One, day: CalendarDate): One {
  const { effectiveFrom, unchangedSince } = passage;
  if (effectiveFrom === null || effectiveFrom <= day || unchangedSince === undefined) return passage;
  return { ...passage, effectiveFrom: unchangedSince };
}

/** `2027. 1. 1.`, as laws are dated. */
export function inKorean(date: CalendarDate): string {
  return date
    .split('-')
    .map((part) => `${Number(part)}.`)
    .join(' ');
}
