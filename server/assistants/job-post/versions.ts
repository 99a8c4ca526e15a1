import { z } from 'zod';
import { type Version, versionsFor } from '../versions.ts';
import { postSections } from './draft.ts';
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

export const postVersions = versionsFor(State, Object.keys(postSections), 20);

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
export function nextState(versions: readonly Version<State>[], input: JobPostInput): State {
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
