import { defines, isDefinition } from '../../../knowledge/lexicon/terms/document.ts';
import { remembered } from '../../../knowledge/text/remembered.ts';
import type { Passage } from '../../contracts/index.ts';
import { bigramsOf } from '../bigrams.ts';
import { clausesOf } from '../clauses.ts';
import type { Run } from '../run.ts';
import { servedBy } from './aspects.ts';
import { concernsOthers } from './concerns.ts';
import { asksForSmallWorkplace, speaksOfSmallWorkplaces } from './small-workplace.ts';
import { type Unit, unitsOf } from './units.ts';

export interface Candidate extends Unit {
  /** Number of the passage in the evidence, from 1. */
  readonly k: number;
  readonly passage: Passage;
  /** How well it answers; comparable within one run. */
  readonly score: number;
}

/** What the best guide counts, and each further one beside the one before it. */
const firstGuide = 0.35;
const nextGuide = 0.6;
const ofOthers = -0.3;
/** What holds in a small workplace, for somebody who works in one. */
const ofTheirs = 0.25;
/** The short answer's first sentence, and how much less each further one counts. */
const shortAnswer = 0.15;
const furtherSentence = 0.02;
/** The figures of an example belong to somebody else's case. */
const example = -0.25;

/** Every unit of guides and documents, by what it shares with the question, its guide, and what it is written for. */
export function candidatesOf(run: Run): Candidate[] {
  const serves = servedBy(run.search);
  const others = concernsOthers([run.search, ...run.figures.map(({ title }) => title)].join('\n'));
  const small = asksForSmallWorkplace(run.search);
  return sharing(run, ({ kind }) => kind !== 'law').map((unit) => {
    const { passage, text } = unit;
    const score =
      unit.score +
      guideWeight(passage, run) +
      sectionWeight(unit, run.search) +
      serves(passage.heading, text) +
      (small && speaksOfSmallWorkplaces(text) ? ofTheirs : 0) +
      (others(text) && !others(passage.title) ? ofOthers : 0);
    return { ...unit, score };
  });
}

/** Every paragraph of law with how much of the question it shares. */
export function paragraphsOfLaw(run: Run): Map<Passage, number> {
  const best = new Map<Passage, number>();
  for (const { passage, score } of sharing(run, ({ kind }) => kind === 'law'))
    best.set(passage, Math.max(best.get(passage) ?? 0, score));
  return best;
}

/** The units of some passages, scored by the share of the question's pairs of letters that they have; rare ones count more. */
function sharing(run: Run, taken: (passage: Passage) => boolean): Candidate[] {
  const units = run.passages.flatMap((passage, index) =>
    taken(passage) ? unitsOf(passage).map((unit) => ({ ...unit, k: index + 1, passage })) : [],
  );
  const bigrams = units.map(({ text, passage }) => bigramsOfUnit(`${text} ${passage.heading}`));
  const question = [...run.figures.map(({ title }) => title), run.search].join('\n');
  const asked = [question, ...clausesOf(run.search)].map((text) => sharesOf(text, bigrams));
  return units.map((unit, index) => {
    const [whole = 0, ...clauses] = asked.map((shares) => shares[index] ?? 0);
    return { ...unit, score: clauses.length === 0 ? whole : 0.6 * whole + 0.4 * Math.max(...clauses) };
  });
}

const bigramsOfUnit = remembered(bigramsOf);

/** How much of a text each set of pairs has, by its place: 1 for all of it. Pairs that few have count more. */
function sharesOf(text: string, sets: readonly ReadonlySet<string>[]): number[] {
  const shared = sets.map(() => 0);
  let whole = 0;
  for (const bigram of bigramsOf(text)) {
    const holders = [...sets.keys()].filter((index) => sets[index]?.has(bigram));
    const rarity = Math.log(1 + sets.length / (holders.length + 0.5));
    whole += rarity;
    for (const index of holders) shared[index] = (shared[index] ?? 0) + rarity;
  }
  return shared.map((weight) => weight / (whole || 1));
}

function guideWeight({ documentId }: Passage, { guides }: Run): number {
  const place = guides.indexOf(documentId);
  return place < 0 ? 0 : firstGuide * nextGuide ** place;
}

function sectionWeight({ passage, place }: Unit & { readonly passage: Passage }, question: string): number {
  // Who asks what a word means is told that first; the meaning of other words is no answer.
  if (isDefinition(passage.documentId)) return defines(passage, question) ? 1 : -1;
  if (passage.kind !== 'guide') return 0;
  if (passage.heading === '예시') return example;
  return passage.heading === '짧은 답' ? shortAnswer - furtherSentence * place : 0;
}
