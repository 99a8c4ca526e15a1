/** A spelling to be corrected: `$1` in `right` is the first group of the pattern. */
export interface Correction {
  readonly wrong: RegExp;
  readonly right: string;
  readonly why: string;
}

/** `wrong` as a person meets it, at the beginning of a word unless it says otherwise. */
export const correction = (wrong: RegExp, right: string, why: string): Correction => ({ wrong, right, why });
