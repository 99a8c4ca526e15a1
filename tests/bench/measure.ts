import type { Child } from './child.ts';

/** One figure of Naru's beside the same figure of what it stands on, measured in the same run. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly naru: number;
  /** Null where there is nothing to compare with. */
  readonly bare: number | null;
}

/** What the benchmarks share: a server of Naru's that talks to a scripted Ollama. */
export interface Surroundings {
  readonly naru: Child;
  readonly ollama: Child;
  readonly dataDir: string;
}

interface Named {
  readonly name: string;
  /** What `bare` is. */
  readonly beside: string;
}

/** Measured on the common server. */
export interface SharedBench extends Named {
  readonly apart?: false;
  run(surroundings: Surroundings): Promise<readonly Measure[]>;
}

/** Starts servers of its own, in another setting, or needs none. */
export interface ApartBench extends Named {
  readonly apart: true;
  run(surroundings: Pick<Surroundings, 'dataDir'>): Promise<readonly Measure[]>;
}

export type Bench = SharedBench | ApartBench;
