import type { Passage } from '../../server/contracts/passage.ts';
import { articleKey } from '../law/article-reference.ts';
import { type ColumnsSnapshot, FilterColumns } from './filter-columns.ts';
import type { PassageFilter } from './vector-store.ts';

interface Row {
  readonly id: string;
  readonly documentId: string;
  readonly article: string | null;
}

/** All rows by slot, null where the passage is gone. */
export interface TableSnapshot {
  readonly rows: readonly (Row | null)[];
  readonly columns: ColumnsSnapshot;
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
  readonly #columns: FilterColumns;
  #removals = 0;

  constructor(snapshot?: TableSnapshot) {
    this.#columns = new FilterColumns(snapshot?.columns);
    for (const row of snapshot?.rows ?? []) {
      const slot = this.#rows.push(row ?? undefined) - 1;
      if (row) this.#file(row, slot);
    }
  }

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
    const row = { id: passage.id, documentId: passage.documentId, article };
    this.#rows.push(row);
    this.#columns.set(slot, passage);
    this.#file(row, slot);
    return slot;
  }

  snapshot(): TableSnapshot {
    return { rows: this.#rows.map((row) => row ?? null), columns: this.#columns.snapshot() };
  }

  #file({ id, documentId, article }: Row, slot: number): void {
    this.#slotOf.set(id, slot);
    file(this.#idsOfDocument, documentId, id);
    if (article !== null) file(this.#idsOfArticle, article, id);
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    const row = this.#rows[slot];
    this.#rows[slot] = undefined;
    this.#columns.clear(slot);
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

  /** 0 for a slot whose passage is gone; to be read at once, as it moves when it grows. */
  get alive(): Uint8Array {
    return this.#columns.alive;
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
    return this.#columns.matcher(filter);
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
