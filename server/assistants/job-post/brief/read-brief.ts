import type { Finding } from '../../job-post-check/finding.ts';
import type { PostFacts } from '../../post-facts/post-facts.ts';
import type { Line, PostLines, PostSection } from '../draft.ts';
import { BriefText } from './brief-text.ts';
import { hoursOf } from './hours.ts';
import { given } from './line.ts';
import { payOf } from './pay.ts';
import { plainRules } from './plain-rules.ts';
import { titleOf } from './title.ts';
import { withoutForbidden } from './without-forbidden.ts';

export type Lines = Partial<Record<PostSection, Line[]>>;

/**
 * Sorts what a brief says into the sections of a post. Nothing is added, and what the law forbids is left out; the
 * words that no reader knows stand under the duties, so that nothing the employer said is lost.
 */
export function readBrief(post: PostFacts, findings: readonly Finding[]): PostLines {
  const brief = new BriefText(post.text);
  const forbidden = withoutForbidden(brief, findings);
  const lines: Lines = {};
  const add = (section: PostSection, line: Line): void => {
    const held = lines[section] ?? [];
    if (line.value !== '' && !held.some(({ value }) => value === line.value))
      lines[section] = [...held, line];
  };
  for (const { section, pattern, word } of plainRules.beforeFigures)
    for (const taken of brief.take(pattern)) add(section, given(word(taken), taken));
  for (const line of hoursOf(brief, post, forbidden)) add('hours', line);
  for (const line of payOf(brief, post, forbidden)) add('pay', line);
  for (const { section, pattern, word } of plainRules.afterFigures)
    for (const taken of brief.take(pattern)) add(section, given(word(taken), taken));
  for (const { section, line } of titleOf(brief, findings)) add(section, line);
  return lines;
}
