import { z } from 'zod';
import { LetterPart } from './cover-letter.ts';
import { Remark } from './remark.ts';
import { DraftSentence } from './rewrite.ts';
import { Score } from './score.ts';

/** `YYYY-MM`; null where the résumé gives none, or one that does not exist. */
const month = z.string().nullable();
const quoted = { quote: z.string() };

/** The résumé as data; each fact with the words that it was read from. */
export const ParsedResume = z.object({
  person: z.array(z.object({ label: z.string(), value: z.string() })),
  education: z.array(
    z.object({
      school: z.string(),
      major: z.string().nullable(),
      degree: z.string().nullable(),
      from: month,
      to: month,
      ...quoted,
    }),
  ),
  experience: z.array(
    z.object({
      company: z.string().nullable(),
      role: z.string().nullable(),
      from: month,
      to: month,
      /** Goes on today. */
      ongoing: z.boolean(),
      ...quoted,
    }),
  ),
  /** Times without employment of which the reason is told. */
  pauses: z.array(z.object({ from: month, to: month, ...quoted })),
  skills: z.array(z.object({ name: z.string(), ...quoted })),
  certificates: z.array(z.object({ name: z.string(), acquired: month, ...quoted })),
  languages: z.array(z.object({ name: z.string(), level: z.string().nullable(), ...quoted })),
  military: z.object({ from: month, to: month, ...quoted }).nullable(),
  portfolio: z.array(z.string()),
});

export const MatchedRequirement = z.object({
  requirement: z.string(),
  preferred: z.boolean(),
  /** `met` by the evidence, `unmet` by any line, `ask`: a condition that only the person can accept. */
  status: z.enum(['met', 'unmet', 'ask']),
  evidence: z.array(z.string()),
});

export const resumeCoachingDraft = z.object({
  resume: ParsedResume,
  remarks: z.array(Remark),
  score: Score,
  /** Only with a post. */
  match: z.array(MatchedRequirement).optional(),
  rewritten: z.array(DraftSentence),
  coverLetter: z.array(LetterPart),
});
