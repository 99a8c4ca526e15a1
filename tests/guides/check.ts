import { checkAmounts } from './check-amounts.ts';
import { checkCitations } from './check-citations.ts';
import { checkCopies } from './check-copies.ts';
import { checkFacts } from './check-facts.ts';
import { checkFigures } from './check-figures.ts';
import { checkFrontMatter, checkReview, checkUnique } from './check-front-matter.ts';
import { checkWording } from './check-wording.ts';
import type { Problem } from './problem.ts';
import type { Sources } from './sources.ts';

/**
 * Everything that is wrong with the guides on a day. Amounts, facts and copies can only be judged with the texts of
 * the law and the dated facts beside the project.
 */
export function checkGuides({ guides, book, statutes, facts }: Sources, today: string): Problem[] {
  const ids = new Set(guides.map(({ id }) => id));
  const acts = statutes.map(({ title }) => title);
  const texts = statutes.flatMap(({ title, articles }) =>
    articles.map(({ number, body }) => ({ name: `${title} ${number}`, text: body })),
  );
  return [
    ...guides.flatMap((guide) =>
      [
        ...checkFrontMatter(guide, ids, today),
        ...checkCitations(guide, book),
        ...checkFigures(guide),
        ...checkWording(guide),
        ...(facts
          ? [...checkFacts(guide, facts), ...checkAmounts(guide, book, facts), ...checkReview(guide, facts)]
          : []),
      ].map((finding) => ({ guide: guide.id, ...finding })),
    ),
    ...checkUnique(guides),
    ...checkCopies(guides, texts, acts),
  ];
}
