import { z } from 'zod';
import { type Change, postSections } from './draft.ts';
import { JobPostInput, Length, Tone } from './input.ts';

/** All that a version is made from. */
export const State = JobPostInput.pick({
  answers: true,
  accept: true,
  edits: true,
  startDate: true,
  employees: true,
  english: true,
})
  .required({ answers: true, accept: true, edits: true })
  .extend({
    brief: z.string(),
    tone: Tone,
    length: Length,
    /** A section worded in a manner of its own. */
    manners: z.record(z.string(), z.object({ tone: Tone, length: Length })),
  });
export type State = z.infer<typeof State>;

const Version = z.object({ state: State, texts: z.record(z.string(), z.string()) });
export type Version = z.infer<typeof Version>;

/** What a talk remembers of its post: every version, the newest last. */
export const Memory = z.object({ versions: z.array(Version) });

/** Versions kept in a talk's memory; older ones are still among its runs. */
const mostVersions = 20;

export const versionsOf = (memory: unknown): readonly Version[] =>
  Memory.safeParse(memory).data?.versions ?? [];

export const remembered = (versions: readonly Version[], newest: Version): z.infer<typeof Memory> => ({
  versions: [...versions, newest].slice(-mostVersions),
});

const empty: State = {
  brief: '',
  answers: {},
  accept: [],
  edits: {},
  tone: 'formal',
  length: 'standard',
  manners: {},
};

/** The state of the version that an input asks for: the last one (or the one to go back to) with what changes. */
export function nextState(versions: readonly Version[], input: JobPostInput): State {
  const base = (input.restore ? versions[input.restore - 1] : versions.at(-1))?.state ?? empty;
  const manner = { tone: input.tone ?? base.tone, length: input.length ?? base.length };
  return {
    ...base,
    ...(input.brief === undefined ? {} : { brief: input.brief }),
    ...(input.startDate === undefined ? {} : { startDate: input.startDate }),
    ...(input.employees === undefined ? {} : { employees: input.employees }),
    ...(input.english === undefined ? {} : { english: input.english }),
    answers: { ...base.answers, ...input.answers },
    accept: [...new Set([...base.accept, ...(input.accept ?? [])])],
    edits: { ...base.edits, ...input.edits },
    ...(input.rewrite ? { manners: { ...base.manners, [input.rewrite]: manner } } : manner),
  };
}

/** The sections that differ, side by side. */
export function changesBetween(
  before: Version | undefined,
  texts: Readonly<Record<string, string>>,
): z.infer<typeof Change>[] {
  if (!before) return [];
  return Object.keys(postSections)
    .map((section) => ({ section, before: before.texts[section] ?? '', after: texts[section] ?? '' }))
    .filter((change) => change.before !== change.after);
}
