import type { SlotValue } from '../calculator.ts';

/** A slot told in two ways. It is asked for where the ways lead to different figures, and never guessed. */
export class Ambiguous {
  readonly candidates: readonly SlotValue[];

  constructor(candidates: readonly SlotValue[]) {
    this.candidates = candidates;
  }
}

/** The one value, undefined for none, Ambiguous for several. */
export function only<T extends SlotValue>(values: readonly T[]): T | Ambiguous | undefined {
  const distinct = [...new Set(values)];
  return distinct.length > 1 ? new Ambiguous(distinct) : distinct[0];
}
