import type { Statute } from '../../ingest/statute/statute.ts';
import type { Guide } from '../../knowledge/guides/guide.ts';
import { articleKey } from '../../knowledge/law/article-reference.ts';
import type { GoldQuestion } from '../eval/gold.ts';
import { parseReference } from './reference.ts';

/** A chapter of a law, with the articles in it that some guide cites and that none does. */
export interface ChapterCoverage {
  readonly law: string;
  readonly chapter: string;
  readonly cited: number;
  /** `제23조(해고 등의 제한)`. */
  readonly uncited: readonly string[];
}

/** The articles that guides cite, as keys of law and article, each with the ids of those guides. */
export function citedArticles(guides: readonly Guide[]): Map<string, string[]> {
  const cited = new Map<string, string[]>();
  for (const { id, law } of guides) {
    for (const text of law) {
      const reference = parseReference(text);
      if (!reference?.article) continue;
      const key = articleKey(reference.law, reference.article);
      const ids = cited.get(key) ?? [];
      if (!ids.includes(id)) cited.set(key, [...ids, id]);
    }
  }
  return cited;
}

/** Every chapter of the acts (decrees and rules carry them out), the largest hole first. */
export function chapterCoverage(
  statutes: readonly Statute[],
  cited: ReadonlyMap<string, unknown>,
): ChapterCoverage[] {
  const chapters = statutes
    .filter(({ title }) => !/ 시행(?:령|규칙)$/.test(title))
    .flatMap(({ title, articles }) => {
      const living = articles.filter(({ heading }) => heading !== '');
      return [...new Set(living.map(({ chapter }) => chapter ?? ''))].map((chapter) => {
        const inside = living.filter((article) => (article.chapter ?? '') === chapter);
        const uncited = inside.filter(({ number }) => !cited.has(articleKey(title, number)));
        return {
          law: title,
          chapter,
          cited: inside.length - uncited.length,
          uncited: uncited.map(({ number, heading }) => `${number}(${heading})`),
        };
      });
    });
  return chapters.sort((a, b) => a.cited - b.cited || b.uncited.length - a.uncited.length);
}

export interface QuestionCoverage {
  /** Share of the questions of which a guide cites an article that answers them. */
  readonly answered: number;
  /** Articles that no guide cites, with the number of questions that no guide answers for want of them. */
  readonly holes: readonly { readonly article: string; readonly questions: number }[];
}

export function questionCoverage(
  questions: readonly Pick<GoldQuestion, 'gold'>[],
  cited: ReadonlyMap<string, unknown>,
): QuestionCoverage {
  const open = questions.filter(
    ({ gold }) => !gold.some(({ law, article }) => cited.has(articleKey(law, article))),
  );
  const counts = new Map<string, number>();
  for (const { law, article, title } of open.flatMap(({ gold }) => gold)) {
    const name = `${law} ${article}(${title})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return {
    answered: questions.length === 0 ? 0 : 1 - open.length / questions.length,
    holes: [...counts]
      .map(([article, count]) => ({ article, questions: count }))
      .sort((a, b) => b.questions - a.questions),
  };
}
