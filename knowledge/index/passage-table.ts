import type { Passage } from '../../server/contracts/passage.ts';
import { articleKey } from '../law/article-reference.ts';
import { calendarNumber, openCalendar } from './calendar-number.ts';
import { GrowingArray } from './growing-array.ts';
import type { PassageFilter } from './vector-store.ts';

const kinds = ['law', 'guide', 'document'] as const satisfies readonly Passage['kind'][];

interface Row {
  readonly id: string;
  readonly documentId: string;
  readonly article: string | null;
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly audience: readonly string[];
}

/**
 * What a search must know of every passage without reading it: its id, and the columns of the filter.
 * A passage sits in a slot, a small number that the inverted lists use; a slot is never given out twice, so that
 * a list which still names a removed passage can tell.
 */
export class PassageTable {
  readonly #rows: (Row | undefined)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #idsOfDocument = new Map<string, Set<string>>();
  readonly #idsOfArticle = new Map<string, Set<string>>();
  readonly #alive = new GrowingArray(new Uint8Array(0));
  #removals = 0;

  get size(): number {
    return this.#slotOf.size;
  }

  /** Slots given out so far, dead ones included. */
  get slots(): number {
    return this.#rows.length;
  }

  /** Puts the passage into a fresh slot; one of the same id is removed first. */
  add(passage: Passage): number {
    this.remove(passage.id);
    const slot = this.#rows.length;
    const article = passage.kind === 'law' ? articleKey(passage.title, passage.locator) : null;
    this.#rows.push({
      id: passage.id,
      documentId: passage.documentId,
      article,
      kind: kinds.indexOf(passage.kind),
      from: passage.effectiveFrom === null ? openCalendar.from : calendarNumber(passage.effectiveFrom),
      to: passage.effectiveTo === null ? openCalendar.to : calendarNumber(passage.effectiveTo),
      audience: passage.audience,
    });
    this.#alive.reserve(slot + 1);
    this.#alive.values[slot] = 1;
    this.#slotOf.set(passage.id, slot);
    file(this.#idsOfDocument, passage.documentId, passage.id);
    if (article !== null) file(this.#idsOfArticle, article, passage.id);
    return slot;
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    const row = this.#rows[slot];
    this.#rows[slot] = undefined;
    this.#alive.values[slot] = 0;
    this.#slotOf.delete(id);
    unfile(this.#idsOfDocument, row?.documentId ?? '', id);
    unfile(this.#idsOfArticle, row?.article ?? '', id);
    this.#removals += 1;
  }

  has(id: string): boolean {
    return this.#slotOf.has(id);
  }

  /** Of every passage, in the order in which they were added. */
  ids(): string[] {
    return this.#rows.flatMap((row) => row?.id ?? []);
  }

  idsOf(documentId: string): string[] {
    return [...(this.#idsOfDocument.get(documentId) ?? [])];
  }

  /** The passages of an article, as they were added. */
  idsOfArticle(key: string): string[] {
    return [...(this.#idsOfArticle.get(key) ?? [])];
  }

  /** 1 for each slot whose passage is there; to be read at once, as it moves when it grows. */
  get alive(): Uint8Array {
    return this.#alive.values;
  }

  /** Rises whenever a slot dies. */
  get removals(): number {
    return this.#removals;
  }

  slotOf(id: string): number | undefined {
    return this.#slotOf.get(id);
  }

  /** Which passage sits in the slot, and of what article it is. */
  placeAt(slot: number): { id: string; article: string | null } {
    const row = this.#rows[slot];
    if (!row)
      throw new Error(`Slot ${slot} of the embedded index is empty; its inverted lists are out of step.`);
    return { id: row.id, article: row.article };
  }

  /** A test of slots for one search; the filter is read once. */
  matcher(filter: PassageFilter): (slot: number) => boolean {
    const on = filter.inForceOn === undefined ? undefined : calendarNumber(filter.inForceOn);
    const wantedKinds = filter.kinds?.map((kind) => kinds.indexOf(kind));
    const wantedAudience = filter.audience && new Set(filter.audience);
    return (slot) => {
      const row = this.#rows[slot];
      if (!row) return false;
      if (on !== undefined && (row.from > on || row.to < on)) return false;
      if (wantedKinds && !wantedKinds.includes(row.kind)) return false;
      if (!wantedAudience || row.audience.length === 0) return true;
      return row.audience.some((audience) => wantedAudience.has(audience));
    };
  }
}

function file(drawers: Map<string, Set<string>>, key: string, id: string): void {
  const ids = drawers.get(key);
  if (ids) ids.add(id);
  else drawers.set(key, new Set([id]));
}

function unfile(drawers: Map<string, Set<string>>, key: string, id: string): void {
  const ids = drawers.get(key);
  ids?.delete(id);
  if (ids?.size === 0) drawers.delete(key);
}
