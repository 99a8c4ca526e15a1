import { z } from 'zod';
import { type Version, versionsFor } from '../versions.ts';
import { type Author, type PlanSection, planSections } from './draft.ts';
import { type ActionPlanInput, Editor, Profile } from './input.ts';
import { type Screened, screenNotes, unlessKeptOut } from './notes/confidential.ts';
import { hiddenTimesIn } from './notes/hidden-times.ts';
import { isAboutRelatives, sensitiveKindsIn } from './notes/sensitive-matters.ts';

const Edit = z.object({ text: z.string(), editor: Editor, version: z.number().int().positive() });

/** All that a version is made from. What the jobseeker wants kept out is not in it, but for its times. */
export const State = z.object({
  profile: Profile,
  aims: z.string(),
  limits: z.array(z.string()),
  benefitStatus: z.string(),
  /** The open sentences of the notes, with the line on which each stood. */
  notes: z.array(z.object({ text: z.string(), line: z.number().int() })),
  /** What is said in place of matters that are kept out. */
  instead: z.array(z.string()),
  /** Times that matters which are kept out take, without the matters: `수요일 오전 제외`. */
  hidden: z.array(z.string()),
  /** Whether what is kept out is something that takes its time every day; not what it is. */
  regularTimes: z.boolean(),
  answers: z.record(z.string(), z.string()),
  edits: z.partialRecord(z.enum(Object.keys(planSections) as [PlanSection, ...PlanSection[]]), Edit),
});
export type State = z.infer<typeof State>;

export const planVersions = versionsFor(State, Object.keys(planSections), 12);

const empty: State = {
  profile: {},
  aims: '',
  limits: [],
  benefitStatus: '',
  notes: [],
  instead: [],
  hidden: [],
  regularTimes: false,
  answers: {},
  edits: {},
};

/** The state of the version that an input asks for: the last one (or the one to go back to) with what changes. */
export function nextState(versions: readonly Version<State>[], input: ActionPlanInput): State {
  const base = (input.restore ? versions[input.restore - 1] : versions.at(-1))?.state ?? empty;
  const told = screenNotes([input.notes ?? '', ...Object.values(input.answers ?? {})].join('\n'));
  const open = (text: string): string => unlessKeptOut(text, told.words);
  const each = (texts: readonly string[] = []): string[] => texts.map(open).filter((text) => text !== '');
  const again = input.notes !== undefined;
  const hidden = hiddenTimesIn([...told.closed, ...(input.limits ?? []).filter((text) => open(text) === '')]);
  const kept = again ? empty : base;
  const after = (kept.notes.at(-1)?.line ?? -1) + 1;
  return {
    profile: { ...base.profile, ...withoutKeptOut(input.profile, told) },
    aims: input.aims === undefined ? base.aims : open(input.aims),
    limits: input.limits ? each(input.limits) : base.limits,
    benefitStatus: input.benefitStatus === undefined ? base.benefitStatus : open(input.benefitStatus),
    notes: [...kept.notes, ...told.open.map(({ text, line }) => ({ text, line: after + line }))],
    instead: [...new Set([...kept.instead, ...told.instead])],
    hidden: [...new Set([...kept.hidden, ...hidden])],
    regularTimes:
      kept.regularTimes ||
      told.closed.some(
        (text) => /약\s?(?:은|을)?\s?(?:먹음|먹|복용|드)(?!\s?안)/u.test(text) && !/안\s?먹|거부/u.test(text),
      ),
    answers: { ...base.answers, ...screenedAnswers(input.answers) },
    edits: { ...base.edits, ...editsOf(input, versions.length + 1) },
  };
}

function withoutKeptOut(profile: Profile | undefined, { words }: Screened): Profile {
  const open = (texts: readonly string[] | undefined) =>
    texts?.map((text) => unlessKeptOut(text, words)).filter((text) => text !== '');
  return {
    ...profile,
    ...(profile?.education ? { education: unlessKeptOut(profile.education, words) || undefined } : {}),
    ...(profile?.experience ? { experience: open(profile.experience) } : {}),
    ...(profile?.certificates ? { certificates: open(profile.certificates) } : {}),
  };
}

function screenedAnswers(answers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).map(([slot, text]) => [
      slot,
      screenNotes(text)
        .open.map((sentence) => sentence.text)
        .join('. '),
    ]),
  );
}

/** The lines of an edit that may stand: a person's own words are theirs, but for matters that a plan never tells. */
export const editLines = (text: string): string[] =>
  text.split('\n').filter((line) => sensitiveKindsIn(line).length === 0 && !isAboutRelatives(line));

function editsOf({ edits = {}, editor = 'counselor' }: ActionPlanInput, version: number): State['edits'] {
  return Object.fromEntries(
    Object.entries(edits).map(([section, text]) => [
      section,
      { text: editLines(text).join('\n').trim(), editor, version },
    ]),
  );
}

/** Who wrote a section that stands in a version. */
export const authorOf = (state: State, section: PlanSection): Author =>
  state.edits[section]?.text ? state.edits[section].editor : 'draft';
