import { z } from 'zod';
import { ParsedResume } from '../../server/assistants/resume-coaching/draft.ts';
import { Remark } from '../../server/assistants/resume-coaching/remark.ts';
import { resumeCoaching } from '../../server/assistants/resume-coaching/resume-coaching.ts';
import { maskPersonalData } from '../../server/guards/personal-data.ts';
import type { Evaluation } from './evaluation.ts';
import { dayOfAsking, readRows } from './rows.ts';

const month = z.string().nullable();
const Row = z.looseObject({
  id: z.string(),
  text: z.string(),
  target_post: z.string().optional(),
  parsed: z.object({
    education: z.array(
      z.object({ school: z.string(), major: z.string().nullable(), from: month, to: month }),
    ),
    experience: z.array(
      z.object({ company: z.string(), role: z.string().nullable(), from: month, to: month }),
    ),
    certificates: z.array(z.string()),
    skills: z.array(z.string()),
  }),
  planted: z.array(
    z.looseObject({ kind: z.string(), quote: z.string(), also: z.array(z.string()).optional() }),
  ),
  clean_sentences: z.array(z.string()),
});
type Row = z.infer<typeof Row>;

/**
 * Coaches each résumé. A typed fact is found when it stands in the draft letter for letter, spaces aside; a planted fault when a
 * remark of its kind overlaps its quote, or another place where the same remark is right.
 */
export const evaluateResumes: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const tally = { facts: 0, found: 0, read: 0, planted: 0, remarked: 0, clean: 0, flagged: 0 };
  const report: string[] = [];
  for (const [index, row] of rows.entries()) {
    const input = { text: row.text, ...(row.target_post ? { post: row.target_post } : {}) };
    const result = await server.run('resume-coaching', input, dayOfAsking);
    await server.forget(result.conversationId);
    const wanted = factsOf(row.parsed);
    const read = factsOf(ParsedResume.parse(result.draft?.content.resume));
    const remarks = z.array(Remark).parse(result.draft?.content.remarks);
    // The server masks before it reads, so that places count in the masked text.
    const masked = (text: string): string => maskPersonalData(text, resumeCoaching.keeps).text;
    const text = masked(row.text.trim());
    const overlapping = (quotes: readonly string[]): Remark[] =>
      remarks.filter(
        (remark) => remark.of === 'resume' && quotes.some((quote) => overlaps(text, masked(quote), remark)),
      );
    const missed = wanted.filter((fact) => !read.includes(fact));
    const unremarked = row.planted.filter(
      ({ kind, quote, also = [] }) => !overlapping([quote, ...also]).some((remark) => remark.kind === kind),
    );
    const flagged = row.clean_sentences.filter((sentence) => overlapping([sentence]).length > 0);
    tally.facts += wanted.length;
    tally.found += wanted.length - missed.length;
    tally.read += read.length;
    tally.planted += row.planted.length;
    tally.remarked += row.planted.length - unremarked.length;
    tally.clean += row.clean_sentences.length;
    tally.flagged += flagged.length;
    report.push(
      ...missed.map((fact) => `- ${row.id}: fact not read: ${fact}`),
      ...read
        .filter((fact) => !wanted.includes(fact))
        .map((fact) => `- ${row.id}: read and not told: ${fact}`),
      ...unremarked.map(({ kind, quote }) => `- ${row.id}: not remarked: ${kind}: ${quote}`),
      ...flagged.map(
        (sentence) =>
          `- ${row.id}: blameless, remarked as ${overlapping([sentence]).map(({ kind }) => kind)}: ${sentence}`,
      ),
    );
    onProgress(index + 1, rows.length);
  }
  const ratio = (part: number, of: number): number => (of === 0 ? 0 : Number((part / of).toFixed(4)));
  return {
    scores: {
      parsed: ratio(tally.found, tally.facts),
      /** Of the facts that were read, those that the résumé has. */
      parsedPrecision: ratio(tally.found, tally.read),
      plantedFound: ratio(tally.remarked, tally.planted),
      cleanFlagged: ratio(tally.flagged, tally.clean),
      resumes: rows.length,
    },
    report: report.join('\n'),
  };
};

type Parsed = Row['parsed'] | z.infer<typeof ParsedResume>;

/** Every typed fact as a line; entries are told apart by their name and beginning. */
function factsOf(parsed: Parsed): string[] {
  const bare = (text: string | null): string => (text ?? '없음').normalize('NFC').replace(/\s/gu, '');
  const named = (one: string | { readonly name: string }): string =>
    bare(typeof one === 'string' ? one : one.name);
  const facts = [
    ...parsed.education.flatMap(({ school, major, from, to }) =>
      [`school ${bare(school)}`, `major ${bare(major)}`, `from ${from}`, `to ${to}`].map(
        (fact) => `education ${bare(school)}: ${fact}`,
      ),
    ),
    ...parsed.experience.flatMap(({ company, role, from, to }) =>
      [`company ${bare(company)}`, `role ${bare(role)}`, `from ${from}`, `to ${to}`].map(
        (fact) => `experience ${bare(company)} ${from}: ${fact}`,
      ),
    ),
    ...parsed.certificates.map((one) => `certificate ${named(one)}`),
    ...parsed.skills.map((one) => `skill ${named(one)}`),
  ];
  return [...new Set(facts)];
}

function overlaps(text: string, quote: string, { start, end }: Remark): boolean {
  const at = text.indexOf(quote);
  return at >= 0 && at < end && start < at + quote.length;
}
