import { lawKey } from '../../knowledge/law/article-reference.ts';
import type { CalendarDate } from '../../server/contracts/passage.ts';
import { covers } from './places.ts';
import type { Statute } from './statute.ts';

/**
 * When each promulgated version of a statute came or comes into force, by `lawKey` of its title, as pairs of
 * promulgation and enforcement. The texts of most of them are not at hand.
 */
export type VersionList = ReadonlyMap<
  string,
  readonly { readonly promulgated: CalendarDate; readonly enforced: CalendarDate }[]
>;

const columns = ['title', 'promulgated', 'enforcement_date'] as const;

/** Whether a table in tab-separated values is a list of versions: it names the columns that one needs. */
export function isVersionList(table: string): boolean {
  const names = table.slice(0, table.search(/\r?\n|$/)).split('\t');
  return columns.every((column) => names.includes(column));
}

export function readVersionList(table: string): VersionList {
  const [head = '', ...rows] = table.trimEnd().split(/\r?\n/);
  const [title = 0, promulgated = 0, enforced = 0] = columns.map((name) => head.split('\t').indexOf(name));
  const list = new Map<string, { promulgated: CalendarDate; enforced: CalendarDate }[]>();
  for (const row of rows.map((line) => line.split('\t'))) {
    const key = lawKey(row[title] ?? '');
    const version = { promulgated: row[promulgated] ?? '', enforced: row[enforced] ?? '' };
    list.set(key, [...(list.get(key) ?? []), version]);
  }
  return list;
}

/**
 * From when the amendment that was promulgated on a day has been in force at a place of the statute: as its
 * supplementary provisions say, held against the list where it has the amendment; the later of several, so that it
 * binds workplaces of every size. Null where neither tells.
 */
export function enforcedSince(
  { title, amendments }: Statute,
  promulgated: CalendarDate,
  locator: string,
  list: VersionList,
): CalendarDate | null {
  const listed = (list.get(lawKey(title)) ?? [])
    .filter((version) => version.promulgated === promulgated)
    .map(({ enforced }) => enforced);
  const told = amendments
    .filter((amendment) => amendment.promulgated === promulgated)
    .flatMap(({ from, exceptions }) => {
      const exception = exceptions.find(({ place }) => covers(place, locator));
      return exception?.bySize?.at(-1)?.from ?? exception?.from ?? from ?? [];
    });
  const days =
    told.length > 0 && (listed.length === 0 || told.some((day) => listed.includes(day)))
      ? told
      : [...listed, ...told];
  return days.sort().at(-1) ?? null;
}
