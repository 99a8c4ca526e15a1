import type { PostFacts } from '../post-facts/post-facts.ts';
import type { Span } from '../post-facts/span.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules.ts';

/** Where a particular rule has spoken, a general one that means the same says nothing of the same words. */
const yields: Readonly<Record<string, readonly string[]>> = {
  'gender-condition': [
    'gender-wage-gap',
    'marital-pregnancy-condition',
    'military-service-preference',
    'gender-coded-title',
  ],
  'homemaker-wording': ['gender-condition'],
  'age-coded-wording': ['age-condition'],
  'photo-demand': ['body-info-demand', 'resident-number-demand'],
  'appearance-body-condition': ['body-info-demand', 'photo-demand', 'disability-exclusion'],
  'excessive-documents': ['resident-number-demand'],
  'wage-withholding': ['penalty-clause', 'unpaid-training', 'nationality-wage-gap'],
  'applicant-payment': ['disguised-solicitation', 'screening-cost', 'wage-withholding', 'penalty-clause'],
  'disguised-solicitation': ['penalty-clause'],
  'no-overtime-pay': ['unpaid-training', 'no-weekly-holiday-pay'],
  'inclusive-wage-unclear': ['no-overtime-pay'],
  'sensitive-info-demand': ['medical-history-condition', 'union-condition', 'religion-condition'],
  'no-annual-leave': ['no-severance'],
  'age-condition': ['minor-under-15', 'minor-night-work'],
};

/** What is kept back from pay for a fault is one statement, though the words for both stand apart. */
const keptBackFor = { rule: 'wage-withholding', within: 12 };

/** All findings of a post, in the order of its text; at most one a rule. */
export function checkPost(post: PostFacts): readonly Finding[] {
  const found = rules.flatMap(({ find, ...rule }) => {
    const span = find(post);
    return span ? [{ ...rule, also: [...rule.also], ...trimmed(post.text, span) }] : [];
  });
  const sameWords = (one: Finding, other: Finding): boolean => {
    const [first, second] = one.start <= other.start ? [one, other] : [other, one];
    if (second.start < first.end) return true;
    const gap = post.text.slice(first.end, second.start);
    return one.rule === keptBackFor.rule && gap.length <= keptBackFor.within && !/[\n.]/.test(gap);
  };
  return found
    .filter((one) => !found.some((other) => yields[one.rule]?.includes(other.rule) && sameWords(one, other)))
    .sort((one, other) => one.start - other.start);
}

/** Without white space and list marks around it. */
function trimmed(text: string, { start, end }: Span): Pick<Finding, 'quote' | 'start' | 'end'> {
  const raw = text.slice(start, end);
  const from = start + (/^[\s\-•·ㆍ*◦▷▶■✅✔:：]*/u.exec(raw)?.[0].length ?? 0);
  const quote = text.slice(from, end).trimEnd();
  return { quote, start: from, end: from + quote.length };
}
