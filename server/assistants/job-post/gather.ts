import type { CalendarDate } from '../../contracts/index.ts';
import { checkPost } from '../job-post-check/check-post.ts';
import type { Finding } from '../job-post-check/finding.ts';
import { type PostFacts, readPost } from '../post-facts/post-facts.ts';
import { BriefText } from './brief/brief-text.ts';
import { given } from './brief/line.ts';
import { tidy } from './brief/plain-rules.ts';
import { type Lines, readBrief } from './brief/read-brief.ts';
import { withoutForbidden } from './brief/without-forbidden.ts';
import type { PostLines, PostSection } from './draft.ts';
import type { State } from './versions.ts';

/** What the employer said, sorted, and what the law stands against in it. */
export interface Gathered {
  readonly post: PostFacts;
  readonly lines: PostLines;
  readonly refused: readonly Finding[];
}

/** Answers that change the arithmetic take the place of what the brief says of it. */
const figures = ['pay', 'hours'] as const;

/** Reads the brief, the answers and the employer's edits, each held against the law before it becomes a line. */
export function gather(state: State, today: CalendarDate): Gathered {
  const facts = (text: string): PostFacts => {
    const read = readPost(text, today);
    return {
      ...read,
      employees: state.employees ?? read.employees,
      workYear: state.startDate ? Number(state.startDate.slice(0, 4)) : read.workYear,
    };
  };
  const post = facts(
    [withoutAnswered(facts(state.brief), state), ...figures.map((slot) => state.answers[slot] ?? '')]
      .join('\n')
      .trim(),
  );
  const findings = checkPost(post);
  const lines: Lines = { ...readBrief(post, findings) } as Lines;
  const refused: Finding[] = [...findings];
  for (const [slot, text] of Object.entries({ ...state.answers, ...state.edits }) as [
    PostSection,
    string,
  ][]) {
    const edited = state.edits[slot] !== undefined;
    if (!edited && (slot === 'pay' || slot === 'hours')) continue;
    if (text === '') {
      delete lines[slot];
      continue;
    }
    const said = facts(text);
    const against = checkPost(said);
    refused.push(...against);
    const allowed = linesOf(slot, said, against, edited);
    if (allowed.length > 0) lines[slot] = allowed;
  }
  return { post, lines: lawful(lines, today, refused), refused };
}

/** The brief without the pay or the hours that an answer replaces. */
function withoutAnswered({ text, pay, hours }: PostFacts, { answers }: State): string {
  const spans = [
    ...(answers.pay ? pay : []),
    ...(answers.hours ? [...hours.shifts, ...(hours.at ? [hours.at] : [])] : []),
  ];
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** An answer in the form of its section where a reader knows it, else in the employer's own words. */
function linesOf(
  slot: PostSection,
  said: PostFacts,
  against: readonly Finding[],
  edited: boolean,
): NonNullable<Lines[PostSection]> {
  const read = readBrief(said, against)[slot];
  if (!edited && read && read.length > 0) return [...read];
  const brief = new BriefText(said.text);
  const { pay, hours } = withoutForbidden(brief, against);
  if (pay || hours) return [];
  return brief
    .rest()
    .map((piece) => given(tidy(piece.text), piece))
    .filter(({ value }) => /[가-힣A-Za-z0-9]{2}/u.test(value));
}

/** The last look: a line that breaks a rule by itself goes, whatever brought it there. */
function lawful(lines: Lines, today: CalendarDate, refused: Finding[]): PostLines {
  return Object.fromEntries(
    Object.entries(lines).map(([section, held]) => [
      section,
      held.filter(({ value }) => {
        const found = checkPost(readPost(value, today));
        refused.push(...found.filter(({ rule }) => !refused.some((one) => one.rule === rule)));
        return found.length === 0;
      }),
    ]),
  );
}
