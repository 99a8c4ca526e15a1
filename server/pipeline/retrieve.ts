import { articlesIn } from '../../knowledge/law/article-reference.ts';
import type { Passage, ScoredPassage } from '../contracts/index.ts';
import { end } from './run.ts';
import type { Stage } from './stages.ts';

/** Sections of guides whose references are followed, and most references followed. */
const bridges = 5;
const bridged = 12;

/**
 * Finds the passages that were in force on the day in question. A guide in everyday words is a bridge: the rest of
 * it comes along, and the articles that its sentences name. Without any passage there is no answer.
 */
export const retrieve: Stage = async (run, desk) => {
  desk.emit({ type: 'stage', stage: 'retrieve' });
  const { passages: k, audience } = run.assistant.retrieval;
  const found = await desk.retriever.search(
    { text: run.search, k, asOf: run.asOf, ...(audience ? { audience } : {}) },
    desk.signal,
  );
  if (found.length === 0) return end(run, 'unanswerable_no_evidence', run.assistant.replies.noEvidence);
  const guide = leadingGuide(found);
  const whole = guide === null ? [] : await desk.retriever.document(guide);
  const sections = found.filter(({ kind }) => kind === 'guide').slice(0, bridges);
  const named = sections
    .flatMap(({ text }) => articlesIn(text))
    .map(({ law, locator }) => `${law} ${locator}`);
  const articles = await desk.retriever.articles([...new Set(named)].slice(0, bridged), run.asOf);
  return { ...run, passages: eachOnce([...found, ...whole, ...articles]) };
};

/** The guide of which most was found, early places counting more. */
function leadingGuide(found: readonly ScoredPassage[]): string | null {
  const weight = new Map<string, number>();
  for (const [place, { kind, documentId }] of found.entries()) {
    if (kind === 'guide') weight.set(documentId, (weight.get(documentId) ?? 0) + 1 / (place + 2));
  }
  return [...weight].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function eachOnce(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()];
}
