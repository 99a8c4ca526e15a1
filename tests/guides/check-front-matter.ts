import { z } from 'zod';
import type { Guide } from '../../knowledge/guides/guide.ts';
import { directivesIn } from './directives.ts';
import type { Fact } from './facts.ts';
import { OwnFrontMatter } from './own-front-matter.ts';
import type { Finding } from './problem.ts';
import { linesOf } from './prose.ts';

/** The front matter is complete, its links lead to other guides, and nobody has to read the guide again yet. */
export function checkFrontMatter(guide: Guide, ids: ReadonlySet<string>, today: string): Finding[] {
  const { body: _, ...front } = guide;
  const parsed = OwnFrontMatter.safeParse(front);
  const review = guide.review_by ?? '';
  return [
    ...(parsed.success ? [] : [finding(z.prettifyError(parsed.error))]),
    ...guide.related
      .filter((id) => !ids.has(id) || id === guide.id)
      .map((id) => finding(`related: no other guide is called ${id}`)),
    ...(guide.as_of > today ? [finding(`it states the law of ${guide.as_of}, which is yet to come`)] : []),
    ...(review <= today ? [{ rule: 'review' as const, text: `it was to be read again by ${review}` }] : []),
  ];
}

const finding = (text: string): Finding => ({ rule: 'front matter', text });

/** A guide is read again before a fact that it gives, or one on an article that it cites, changes. */
export function checkReview(guide: Guide, facts: readonly Fact[]): Finding[] {
  const named = new Set(
    linesOf(guide.body)
      .flatMap(({ text }) => directivesIn(text))
      .map((directive) => (directive.kind === 'fact' ? directive.fact : '')),
  );
  const cited = new Set(guide.law.map((text) => /^.*? 제\d+조(?:의\d+)?/.exec(text)?.[0] ?? text));
  return facts
    .filter(({ id, articles }) => named.has(id) || articles.some((article) => cited.has(article)))
    .flatMap(({ id, turns }) => turns.map((turn) => ({ id, turn })))
    .filter(({ turn }) => turn > guide.as_of && turn < (guide.review_by ?? ''))
    .map(({ id, turn }) => ({ rule: 'review', text: `${id} changes on ${turn}, before ${guide.review_by}` }));
}

/** No two guides claim the same question or the same title. */
export function checkUnique(guides: readonly Guide[]): (Finding & { guide: string })[] {
  const taken = new Map<string, string>();
  return guides.flatMap(({ id, title, questions }) =>
    [title, ...questions].flatMap((words) => {
      const key = words.replace(/[^\p{L}\p{N}]/gu, '');
      const other = taken.get(key);
      taken.set(key, id);
      return other === undefined ? [] : [{ ...finding(`"${words}" is also in ${other}`), guide: id }];
    }),
  );
}
