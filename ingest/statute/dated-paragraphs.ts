import type { CalendarDate } from '../../server/contracts/passage.ts';
import type { Amendment } from './amendments.ts';
import { dayBefore } from './calendar.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { covers } from './places.ts';
import type { Article, Statute } from './statute.ts';
import { enforcedSince, type VersionList } from './version-list.ts';

/** A paragraph with the days between which its words are in force. */
export interface DatedParagraph extends Paragraph {
  readonly article: Article;
  /** First day of the version that it stands in, or its own where its amendment takes effect on another day. */
  readonly effectiveFrom: CalendarDate;
  /** Last day: before the change by a version that is held, or the end that its own amendment set; null where neither is. */
  readonly effectiveTo: CalendarDate | null;
  /** Since when the words have stood, where that is known to be before `effectiveFrom`. */
  readonly unchangedSince?: CalendarDate;
}

type Begun = Omit<DatedParagraph, 'effectiveTo'> & {
  /** Whether the version before has the same words at the same place. */
  readonly unchanged: boolean;
};

/**
 * The paragraphs that a version of a statute brings, with their days. `held` are all versions of it that are at hand:
 * what the version before has in the same words goes on there and is left out here, so that no words stand in the
 * index twice. A paragraph ends the day before the change by a later version, which its supplementary provisions may
 * put on a day of its own (`제75조부터 제77조까지의 개정규정은 공포 후 6개월이 경과한 날부터`).
 */
export function datedParagraphs(
  statute: Statute,
  held: readonly Statute[],
  list: VersionList = new Map(),
): DatedParagraph[] {
  const others = held.filter(({ enforcedFrom }) => enforcedFrom !== statute.enforcedFrom);
  const inOrder = [...others, statute].sort((a, b) => (a.enforcedFrom < b.enforcedFrom ? -1 : 1));
  const at = inOrder.indexOf(statute);
  const own = withFirstDays(statute, inOrder[at - 1], list);
  const following = inOrder.slice(at + 1).map((next, i) => ({
    next,
    paragraphs: withFirstDays(next, inOrder[at + i], list),
  }));
  return own
    .filter(({ unchanged }) => !unchanged)
    .map(({ unchanged: _, ...paragraph }) => {
      const ends = [lastDay(paragraph, following), ownExpiry(paragraph, statute)];
      return { ...paragraph, effectiveTo: ends.filter((day) => day !== null).sort()[0] ?? null };
    });
}

/** The last day that the amendment which wrote a paragraph set for it; whatever changed it later set that aside. */
function ownExpiry(
  { article: { marks }, locator }: Pick<Begun, 'article' | 'locator'>,
  { amendments }: Statute,
): CalendarDate | null {
  const mark = marks.latest.get(paragraphOf(locator));
  const expiries = amendments.flatMap((one) => (one.promulgated === mark ? one.expiries : []));
  return expiries.find(({ place }) => place.part === null && covers(place, locator))?.until ?? null;
}

function withFirstDays(statute: Statute, former: Statute | undefined, list: VersionList): Begun[] {
  const formerTexts =
    former &&
    new Map(former.articles.flatMap(paragraphsOf).map(({ locator, text }) => [locator, text] as const));
  const amendment = statute.amendments.find(({ promulgated }) => promulgated === statute.promulgated);
  return statute.articles.flatMap((article) =>
    paragraphsOf(article).map((paragraph): Begun => {
      const unchanged = formerTexts?.get(paragraph.locator) === paragraph.text;
      const whole = { ...paragraph, article, effectiveFrom: statute.enforcedFrom, unchanged };
      if (unchanged) return whole;
      const exception = ownException(article, paragraph, amendment, former !== undefined);
      if (exception) {
        const text = [paragraph.text, ...laterSizes(exception, exception.from)].join('\n');
        return { ...whole, text, effectiveFrom: exception.from };
      }
      const text = withLaterParts(paragraph, amendment, statute.enforcedFrom);
      const since = wordsSince(article, paragraph, statute, list);
      const known = since !== null && since > (former?.enforcedFrom ?? '');
      return { ...whole, text, ...(known ? { unchangedSince: since } : {}) };
    }),
  );
}

/**
 * The day that the version's own amendment sets for a paragraph. Where no earlier text is held, a part of a paragraph
 * (`단서`) that comes later leaves the paragraph as a whole where it is.
 */
function ownException(
  { marks }: Article,
  { locator }: Paragraph,
  amendment: Amendment | undefined,
  formerHeld: boolean,
): Amendment['exceptions'][number] | undefined {
  const mark = marks.latest.get(paragraphOf(locator));
  // An article without any mark that the amendment names is one that it inserts.
  const amended = formerHeld || marks.earliest === null || mark === amendment?.promulgated;
  if (!amended) return undefined;
  return amendment?.exceptions.find(
    ({ place }) => covers(place, locator) && (place.part === null || formerHeld),
  );
}

/** Adds, in the law portal's own form, which part of the paragraph is not in force yet when the version begins. */
function withLaterParts(
  { locator, text }: Paragraph,
  amendment: Amendment | undefined,
  enforcedFrom: CalendarDate,
): string {
  const later = (amendment?.exceptions ?? []).filter(
    ({ place, from }) =>
      place.part !== null && from > enforcedFrom && covers(place, locator) && hasItem(text, place.part),
  );
  const lines = later.flatMap(({ place, from, bySize }) => {
    const part = (place.part ?? '').replace(/^같은 조\s*/, '');
    return bySize
      ? bySize.map(({ who, from: day }) => dayLine(day, `${part}: ${who}`))
      : [dayLine(from, part)];
  });
  return [text, ...lines].join('\n');
}

/** The sizes of workplaces that a provision binds only after its first day, in the same form. */
function laterSizes({ bySize = [] }: Amendment['exceptions'][number], first: CalendarDate): string[] {
  return bySize.filter(({ from }) => from > first).map(({ who, from }) => dayLine(from, who));
}

function dayLine(from: CalendarDate, what: string): string {
  const [year, month, day] = from.split('-').map(Number);
  return `[시행일: ${year}. ${month}. ${day}.] ${what}`;
}

/** Whether the 호 that a part names, if it does, stands in this piece of a long paragraph. */
function hasItem(text: string, part: string): boolean {
  const [, number, branch] = part.match(/제(\d+)호(의\d+)?/) ?? [];
  return (
    number === undefined ||
    text.split('\n').some((line) => line.trim().startsWith(`${number}${branch ?? ''}. `))
  );
}

/** Since when words not changed by the version's own amendment have stood; null where the marks do not tell. */
function wordsSince(
  { marks }: Article,
  { locator }: Paragraph,
  statute: Statute,
  list: VersionList,
): CalendarDate | null {
  const mark = marks.latest.get(paragraphOf(locator)) ?? marks.earliest;
  if (mark === null || mark === statute.promulgated) return null;
  const since = enforcedSince(statute, mark, locator, list);
  return since !== null && since < statute.enforcedFrom ? since : null;
}

/** The day before the first of the later versions changes a paragraph; null where none does. */
function lastDay(
  { article, locator }: Pick<Begun, 'article' | 'locator'>,
  following: readonly { readonly next: Statute; readonly paragraphs: readonly Begun[] }[],
): CalendarDate | null {
  const start = ({ unchangedSince, effectiveFrom }: Begun): CalendarDate => unchangedSince ?? effectiveFrom;
  for (const { next, paragraphs } of following) {
    const sameArticle = paragraphs.filter((other) => other.article.number === article.number);
    const same = sameArticle.find((other) => other.locator === locator);
    if (same?.unchanged) continue;
    if (same) return dayBefore(start(same));
    // Moved within the article or cut from it: as soon as the article changes.
    const changes = sameArticle.filter(({ unchanged }) => !unchanged).map(start);
    return dayBefore(changes.sort()[0] ?? next.enforcedFrom);
  }
  return null;
}

function paragraphOf(locator: string): string {
  return locator.match(/제\d+항/)?.[0] ?? '';
}
