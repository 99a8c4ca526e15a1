import { articlesIn } from '../../knowledge/law/article-reference.ts';
import { isDefinition } from '../../knowledge/lexicon/terms/document.ts';
import type { Passage, ScoredPassage } from '../contracts/index.ts';
import { withoutInstructions } from '../guards/injection/documents.ts';
import { clausesOf } from './clauses.ts';
import { asksForSmallWorkplace, speaksOfSmallWorkplaces } from './extract/small-workplace.ts';
import { endWith } from './run.ts';
import type { Stage } from './stages.ts';

/** Sections of guides whose references are followed, and most articles that they lead to. */
const bridges = 6;
const bridged = 12;
/** Constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009), and what a clause counts beside the whole. */
const rankConstant = 20;
const clauseWeight = { asking: 0.5, telling: 0.35 };
/** A clause that asks, with or without its mark; the others tell what happened. */
const asking =
  /[?？]|(?:나요|까요?|까|는지|은지|을지|죠|가요|은데요|려면|알려 ?주세요|궁금해?요?)[.\s~ㅠㅜ]*$/u;
/** Guides that are read whole: a question of several parts is rarely answered by one. */
const mostGuides = 3;
/** Of a guide that fits less than this share of what the best does, nothing is read: it is about something else. */
const leastGuide = 0.5;
/** Asked as well where the law depends on how few work there. */
const smallWorkplace = '5명 미만 사업장에도 적용되는 규정과 적용되지 않는 규정';
/** Definitions among the first, which make room for rules where nobody asks what a word means. */
const definitions = 4;

/**
 * Finds the passages that were in force on the day in question, for the message and for each of its clauses. A
 * guide in everyday words is a bridge: the rest of it comes along, and the articles that its sentences name.
 * Without any passage there is no answer. A document finds its sources itself.
 */
export const retrieve: Stage = async (run, desk) => {
  if (run.assistant.kind === 'document') return run;
  desk.emit({ type: 'stage', stage: 'retrieve' });
  const { passages: k, audience } = run.assistant.retrieval;
  const search = (text: string): Promise<ScoredPassage[]> =>
    desk.retriever.search(
      { text, k: k + definitions, asOf: run.asOf, today: run.today, ...(audience ? { audience } : {}) },
      desk.signal,
    );
  const said = clausesOf(run.search);
  const small = asksForSmallWorkplace(run.search);
  const parts = small ? [...said, smallWorkplace] : said;
  const [whole = [], ...clauses] = await Promise.all([run.search, ...parts].map(search));
  const found = fuse(
    whole,
    clauses.map((list, index) => ({ list, asks: asking.test(parts[index] ?? '') })),
  )
    .filter(({ documentId }) => run.route === 'term' || !isDefinition(documentId))
    .slice(0, k + 2 * clauses.length);
  if (found.length === 0)
    return endWith(run, 'unanswerable_no_evidence', desk.replies.text('no-evidence', run.spoken));

  const ofSmall = small ? (clauses.at(-1) ?? []) : [];
  const theirs = ofSmall.find(({ kind, title }) => kind === 'guide' && speaksOfSmallWorkplaces(title));
  const [first, ...others] = leadingGuides(
    found,
    desk.answering([run.search, ...said]),
    desk.fitting(run.search, said),
  );
  const guides = [...new Set([first, theirs?.documentId, ...others])].filter((id) => id !== undefined);
  const rest = (await Promise.all(guides.map((guide) => desk.retriever.document(guide)))).flat();
  const sections = found.filter(({ kind }) => kind === 'guide').slice(0, bridges);
  const named = sections
    .flatMap(({ text }) => articlesIn(text))
    .map(({ law, locator }) => `${law} ${locator}`);
  const articles = await desk.retriever.articles([...new Set(named)].slice(0, bridged), run.asOf, run.today);
  return { ...run, guides, passages: eachOnce([...found, ...rest, ...articles]).map(asData) };
};

interface OfClause {
  readonly list: readonly Passage[];
  readonly asks: boolean;
}

function fuse(whole: readonly Passage[], clauses: readonly OfClause[]): Passage[] {
  const scores = new Map<string, { passage: Passage; score: number }>();
  const add = (list: readonly Passage[], weight: number): void => {
    for (const [place, passage] of list.entries()) {
      const score = (scores.get(passage.id)?.score ?? 0) + weight / (rankConstant + place);
      scores.set(passage.id, { passage, score });
    }
  };
  add(whole, 1);
  for (const { list, asks } of clauses) add(list, asks ? clauseWeight.asking : clauseWeight.telling);
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ passage }) => passage);
}

/**
 * The guides of which most was found, early places counting more, which say that they answer such a question, and
 * which fit it as a whole.
 */
function leadingGuides(found: readonly Passage[], ...fits: readonly ReadonlyMap<string, number>[]): string[] {
  const weight = new Map<string, number>();
  const add = (id: string, more: number): void => {
    weight.set(id, (weight.get(id) ?? 0) + more);
  };
  for (const fit of fits) for (const [id, more] of fit) add(id, more);
  for (const [place, { kind, documentId }] of found.entries())
    if (kind === 'guide') add(documentId, 1 / (place + 2));
  const ranked = [...weight].sort(([, a], [, b]) => b - a);
  const least = leastGuide * (ranked[0]?.[1] ?? 0);
  return ranked
    .filter(([, own]) => own >= least)
    .slice(0, mostGuides)
    .map(([id]) => id);
}

function eachOnce(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()];
}

/** A document that speaks to the machine is heard no further than any other: its orders are left out. */
function asData(passage: Passage): Passage {
  const text = withoutInstructions(passage.text);
  return text === passage.text ? passage : { ...passage, text };
}
