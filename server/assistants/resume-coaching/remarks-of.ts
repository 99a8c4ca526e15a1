import type { Coaching, Found, Remark, RemarkKind, RemarkRule } from './remark.ts';
import { cliche } from './remarks/cliche.ts';
import { gap, impossibleDate, overlap } from './remarks/dates.ts';
import { inconsistent } from './remarks/inconsistent.ts';
import { mismatch } from './remarks/mismatch.ts';
import { missingResult } from './remarks/missing-result.ts';
import { repetition } from './remarks/repetition.ts';
import { sensitiveInfo } from './remarks/sensitive-info.ts';
import { spacing, typo } from './remarks/spelling.ts';
import { tooLong } from './remarks/too-long.ts';
import { vague } from './remarks/vague.ts';

const rules: readonly RemarkRule[] = [
  sensitiveInfo,
  impossibleDate,
  overlap,
  gap,
  inconsistent,
  mismatch,
  missingResult,
  vague,
  cliche,
  repetition,
  tooLong,
  typo,
  spacing,
];

/** Every remark on a résumé, in the order of its text; what the post asks for and nobody answers comes last. */
export function remarksOf(coaching: Coaching): readonly Remark[] {
  return rules
    .flatMap((rule) => rule.find(coaching).map((found) => remarkOf(rule.kind, found, coaching)))
    .sort(
      (one, other) =>
        Number(one.of === 'post') - Number(other.of === 'post') ||
        one.start - other.start ||
        one.end - other.end,
    );
}

function remarkOf(kind: RemarkKind, found: Found, { facts, post }: Coaching): Remark {
  const { start, end, reason, suggestion } = found;
  const text = found.of === 'post' ? (post?.text ?? '') : facts.text;
  return {
    kind,
    quote: text.slice(start, end),
    of: found.of ?? 'resume',
    start,
    end,
    line: text.slice(0, start).split('\n').length,
    reason,
    suggestion,
    replacement: found.replacement ?? null,
    article: found.article ?? null,
  };
}
