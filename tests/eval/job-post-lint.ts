import { z } from 'zod';
import { Finding } from '../../server/assistants/job-post-check/finding.ts';
import type { Evaluation } from './evaluation.ts';
import { dayOfAsking, readRows } from './rows.ts';

const Expected = z.object({ rule: z.string(), quote: z.string(), article: z.string() });
const Row = z.looseObject({ id: z.string(), text: z.string(), findings: z.array(Expected) });

/** Pairs of rules that mean the same of the same words (the table's "≈"). */
const equal: readonly (readonly [string, string])[] = [
  ['gender-coded-title', 'gender-condition'],
  ['age-coded-wording', 'age-condition'],
  ['body-info-demand', 'photo-demand'],
  ['applicant-payment', 'disguised-solicitation'],
  ['penalty-clause', 'wage-withholding'],
  ['probation-pay-cut', 'wage-below-minimum'],
  ['unpaid-training', 'wage-below-minimum'],
  ['inclusive-wage-unclear', 'no-overtime-pay'],
  ['disguised-solicitation', 'job-type-mismatch'],
];
const isSame = (one: string, other: string): boolean =>
  one === other || equal.some((pair) => pair.includes(one) && pair.includes(other));

/** Checks each post. A finding counts when its rule is the expected one or its equal, and the quotes overlap. */
export const evaluateJobPostLint: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  let hits = 0;
  let wanted = 0;
  let made = 0;
  const report: string[] = [];
  for (const [index, { id, text, findings }] of rows.entries()) {
    const result = await server.run('job-post-check', { text }, dayOfAsking);
    await server.forget(result.conversationId);
    const found = z.array(Finding).parse(result.draft?.content.findings ?? []);
    const open = [...findings];
    for (const finding of found) {
      const at = open.findIndex(
        ({ rule, quote }) => isSame(rule, finding.rule) && overlap(text, quote, finding),
      );
      if (at < 0) report.push(`- ${id}: not expected: ${finding.rule}: ${finding.quote}`);
      else open.splice(at, 1);
    }
    report.push(...open.map(({ rule, quote }) => `- ${id}: missed: ${rule}: ${quote}`));
    hits += findings.length - open.length;
    wanted += findings.length;
    made += found.length;
    onProgress(index + 1, rows.length);
  }
  const ratio = (part: number, of: number): number => (of === 0 ? 1 : Number((part / of).toFixed(4)));
  return {
    scores: { precision: ratio(hits, made), recall: ratio(hits, wanted), posts: rows.length },
    report: report.join('\n'),
  };
};

function overlap(text: string, quote: string, { start, end }: Finding): boolean {
  const at = text.normalize('NFC').indexOf(quote.normalize('NFC'));
  return at >= 0 && at < end && start < at + quote.length;
}
