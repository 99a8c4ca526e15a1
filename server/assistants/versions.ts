import { z } from 'zod';

/** One section that differs between two versions. */
export const Change = z.object({ section: z.string(), before: z.string(), after: z.string() });
export type Change = z.infer<typeof Change>;

/** A version of a document: all that it was made from, and the words of each of its sections. */
export interface Version<State> {
  readonly state: State;
  readonly texts: Readonly<Record<string, string>>;
}

/** What a draft knows of its earlier versions. */
export interface History<State> {
  readonly versions: readonly Version<State>[];
  /** The number of the version to compare with, from 1; the last one where none is named. */
  readonly compareWith: number | undefined;
}

export const comparedVersion = <State>({
  versions,
  compareWith,
}: History<State>): Version<State> | undefined => (compareWith ? versions[compareWith - 1] : versions.at(-1));

/** The versions of a document as its talk remembers them, the newest last. */
export interface Versions<State> {
  /** Those that a talk's memory holds; none where it holds something else. */
  of(memory: unknown): readonly Version<State>[];
  /** What the talk remembers with a newest one: so many, older ones are still among its runs. */
  remembered(versions: readonly Version<State>[], newest: Version<State>): unknown;
  /** The sections that differ from an earlier version, side by side, in the document's order. */
  changes(before: Version<State> | undefined, texts: Version<State>['texts']): Change[];
}

/**
 * @param sections ids of the document's sections in their order
 * @param most versions kept in a talk's memory
 */
export function versionsFor<State>(
  state: z.ZodType<State>,
  sections: readonly string[],
  most: number,
): Versions<State> {
  const Memory = z.object({
    versions: z.array(z.object({ state, texts: z.record(z.string(), z.string()) })),
  });
  return {
    of: (memory) => Memory.safeParse(memory).data?.versions ?? [],
    remembered: (versions, newest) => ({ versions: [...versions, newest].slice(-most) }),
    changes: (before, texts) =>
      before
        ? sections
            .map((section) => ({ section, before: before.texts[section] ?? '', after: texts[section] ?? '' }))
            .filter((change) => change.before !== change.after)
        : [],
  };
}
