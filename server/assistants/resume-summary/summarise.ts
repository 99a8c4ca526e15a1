import type { CalendarDate } from '../../contracts/index.ts';
import type { Span } from '../post-facts/span.ts';
import type { Experience } from '../resume-facts/experience.ts';
import { itemsOf } from '../resume-facts/fields.ts';
import { monthCount, monthOf } from '../resume-facts/months.ts';
import { type ResumeFacts, readResume } from '../resume-facts/resume-facts.ts';
import { conditionsOf } from './conditions.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import { linesOf } from './lines.ts';
import type { ResumeSummary, Sourced, SummarisedJob } from './summary.ts';
import { tellingSentences } from './telling.ts';

/**
 * Sums up one résumé without a model: every value is one that the résumé says, with the words that say it. Personal
 * matters that an employer may not ask for are left out, and so is what the résumé says against its own record.
 *
 * @param resume personal data masked already, as every input of a service is
 */
export function summarise(resume: string, post: string, blind: boolean, today: CalendarDate): ResumeSummary {
  const facts = readResume(resume, today);
  const left = leftOutOf(facts, blind);
  const sourced = <Value>(value: Value, span: Span): Sourced<Value> => ({ value, source: left.quoted(span) });
  const named = <Fact extends Span>(
    all: readonly Fact[],
    nameOf: (fact: Fact) => string,
  ): Sourced<string>[] => all.filter(left.mayTell).map((fact) => sourced(nameOf(fact), fact));
  const conditions = conditionsOf(facts, left);
  const told = tellingSentences(facts, post, left).filter(
    ({ start }) => !conditions.some((condition) => condition.start === start),
  );
  const parts: Omit<ResumeSummary, 'lines'> = {
    jobs: jobsOf(facts, left, today),
    experience: told.map((sentence) => sourced(left.quoted(sentence), sentence)),
    certificates: named(facts.certificates, ({ name, acquired }) => {
      const month = monthOf(acquired);
      return month === null ? name : `${name}(${month})`;
    }),
    languages: named(facts.languages, ({ name, level }) => (level === null ? name : `${name} ${level}`)),
    skills: named(facts.skills, ({ name }) => name),
    education: facts.education
      .filter((school) => !isHidden(school, left))
      .map((school) =>
        sourced(
          [blind ? '' : school.school, school.major ?? '', school.degree ?? ''].filter(Boolean).join(' '),
          school,
        ),
      )
      .filter(({ value }) => value !== ''),
    training: trainingOf(facts)
      .filter(left.mayTell)
      .map((span) => sourced(left.quoted(span), span)),
    portfolio: named(facts.portfolio, ({ url }) => url),
    conditions: conditions.map((span) => sourced(left.quoted(span), span)),
    leftOut: left.personal.length,
  };
  return { lines: linesOf(parts), ...parts };
}

/** Courses and activities under their heading, and those that stand among the certificates. */
function trainingOf({ segments, certificates }: ResumeFacts): Span[] {
  return segments.flatMap(({ section, text, start, end }) => {
    if (section === 'training') return text === '' ? [] : [{ start, end }];
    if (section !== 'certificates') return [];
    return itemsOf(text)
      .filter((item) => /과정|교육|훈련|수료|이수/u.test(item.text))
      .map((item) => ({ start: start + item.start, end: start + item.end }))
      .filter((item) => !certificates.some((held) => held.start < item.end && item.start < held.end));
  });
}

/** A school's own row may be told without its name; one inside a personal matter may not. */
const isHidden = ({ start, end }: Span, { personal }: LeftOut): boolean =>
  personal.some((span) => span.start <= start && end <= span.end);

function jobsOf(
  { experience }: ResumeFacts,
  { quoted }: LeftOut,
  today: CalendarDate,
): Sourced<SummarisedJob>[] {
  return experience.flatMap((job) => {
    if (job.company === null) return [];
    const { from = null, to = null, ongoing = false } = job.period ?? {};
    return [
      {
        value: {
          company: job.company,
          role: job.role,
          from: monthOf(from),
          to: ongoing ? null : monthOf(to),
          ongoing,
          months: monthsOf(job, today),
        },
        source: quoted(job),
      },
    ];
  });
}

/** Null where a month is missing, or the end lies before the beginning. */
function monthsOf({ period }: Experience, today: CalendarDate): number | null {
  if (!period?.from?.month) return null;
  const thisMonth = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const last = period.ongoing ? thisMonth : period.to?.month ? monthCount(period.to) : null;
  if (last === null) return null;
  const months = last - monthCount(period.from) + 1;
  return months > 0 ? months : null;
}
