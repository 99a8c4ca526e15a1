import type { z } from 'zod';
import { monthOf, type Period } from '../resume-facts/months.ts';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';
import type { ParsedResume } from './draft.ts';

const months = (period: Period | null) => ({
  from: monthOf(period?.from ?? null),
  to: monthOf(period?.to ?? null),
});

/** The facts as the draft shows them. */
export function parsedOf(facts: ResumeFacts): z.infer<typeof ParsedResume> {
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    quote: facts.text.slice(start, end),
  });
  return {
    person: facts.person.map(({ label, value }) => ({ label, value })),
    education: facts.education.map((one) => ({
      school: one.school,
      major: one.major,
      degree: one.degree,
      ...months(one.period),
      ...quote(one),
    })),
    experience: facts.experience.map((one) => ({
      company: one.company,
      role: one.role,
      ...months(one.period),
      ongoing: one.period?.ongoing ?? false,
      ...quote(one),
    })),
    pauses: facts.pauses.map((one) => ({ ...months(one.period), ...quote(one) })),
    skills: facts.skills.map((one) => ({ name: one.name, ...quote(one) })),
    certificates: facts.certificates.map((one) => ({
      name: one.name,
      acquired: monthOf(one.acquired),
      ...quote(one),
    })),
    languages: facts.languages.map((one) => ({ name: one.name, level: one.level, ...quote(one) })),
    military: facts.military && { ...months(facts.military.period), ...quote(facts.military) },
    portfolio: facts.portfolio.map(({ url }) => url),
  };
}
