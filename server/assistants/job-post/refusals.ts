import type { z } from 'zod';
import type { Finding } from '../job-post-check/finding.ts';
import type { Refusal } from './draft.ts';

/** What of the brief is not written, with the reason and the article for the employer. */
export function refusalsOf(findings: readonly Finding[]): z.infer<typeof Refusal>[] {
  return findings.map(({ rule, title, severity, article, quote, reason, rewording }) => ({
    rule,
    title,
    severity,
    article,
    quote,
    reason,
    rewording,
  }));
}
