import type { Passage } from '../../server/contracts/passage.ts';
import { calendarNumber, daysInForce } from './calendar-number.ts';
import { GrowingArray } from './growing-array.ts';
import type { PassageFilter } from './vector-store.ts';

/** Numbered from 1: 0 stands for a passage that is gone. */
const kindNumbers = { law: 1, guide: 2, document: 3 } as const satisfies Record<Passage['kind'], number>;

export interface ColumnsSnapshot {
  readonly kinds: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly audiences: Uint32Array;
  readonly audienceSets: readonly (readonly string[])[];
}

const noColumns = (): ColumnsSnapshot => ({
  kinds: new Uint8Array(0),
  from: new Uint32Array(0),
  to: new Uint32Array(0),
  audiences: new Uint32Array(0),
  audienceSets: [[]],
});

/** What a filter asks of each passage, in columns by slot: a search over 100,000 passages tests most of them. */
export class FilterColumns {
  readonly #kinds: GrowingArray<Uint8Array>;
  readonly #from: GrowingArray<Uint32Array>;
  readonly #to: GrowingArray<Uint32Array>;
  /** Number of the passage's audiences in `#audienceSets`. */
  readonly #audiences: GrowingArray<Uint32Array>;
  /** The different lists of audiences that there are; number 0 is everybody. */
  readonly #audienceSets: (readonly string[])[];
  readonly #audienceNumbers: Map<string, number>;

  constructor({ kinds, from, to, audiences, audienceSets }: ColumnsSnapshot = noColumns()) {
    this.#kinds = new GrowingArray(kinds);
    this.#from = new GrowingArray(from);
    this.#to = new GrowingArray(to);
    this.#audiences = new GrowingArray(audiences);
    this.#audienceSets = [...audienceSets];
    this.#audienceNumbers = new Map(audienceSets.map((set, number) => [set.join('\n'), number]));
  }

  snapshot(): ColumnsSnapshot {
    return {
      kinds: this.#kinds.values,
      from: this.#from.values,
      to: this.#to.values,
      audiences: this.#audiences.values,
      audienceSets: this.#audienceSets,
    };
  }

  set(slot: number, passage: Passage): void {
    const { from, to } = daysInForce(passage);
    for (const column of [this.#kinds, this.#from, this.#to, this.#audiences]) column.reserve(slot + 1);
    this.#kinds.values[slot] = kindNumbers[passage.kind];
    this.#from.values[slot] = from;
    this.#to.values[slot] = to;
    this.#audiences.values[slot] = this.#audienceNumber(passage.audience);
  }

  clear(slot: number): void {
    this.#kinds.values[slot] = 0;
  }

  /** 0 for a slot whose passage is gone; to be read at once, as it moves when it grows. */
  get alive(): Uint8Array {
    return this.#kinds.values;
  }

  /** A test of slots for one search; the filter is read once. */
  matcher({ kinds, inForceOn, audience }: PassageFilter): (slot: number) => boolean {
    const wantedKinds = [0, 0, 0, 0];
    for (const kind of kinds ?? (['law', 'guide', 'document'] as const)) wantedKinds[kindNumbers[kind]] = 1;
    const wantedAudiences = this.#audienceSets.map(
      (set) => !audience || set.length === 0 || set.some((one) => audience.includes(one)),
    );
    const day = inForceOn === undefined ? undefined : calendarNumber(inForceOn);
    const [kindOf, from, to] = [this.#kinds.values, this.#from.values, this.#to.values];
    const audiences = this.#audiences.values;
    return (slot) =>
      wantedKinds[kindOf[slot] as number] === 1 &&
      (day === undefined || ((from[slot] as number) <= day && (to[slot] as number) >= day)) &&
      wantedAudiences[audiences[slot] as number] === true;
  }

  #audienceNumber(audience: readonly string[]): number {
    const key = audience.join('\n');
    const known = this.#audienceNumbers.get(key);
    if (known !== undefined) return known;
    this.#audienceNumbers.set(key, this.#audienceSets.length);
    return this.#audienceSets.push(audience) - 1;
  }
}
