import { defines, isDefinition } from '../../../knowledge/lexicon/terms/document.ts';
import type { Passage } from '../../contracts/index.ts';
import { bigramsOf } from '../bigrams.ts';
import { clausesOf } from '../clauses.ts';
import type { Run } from '../run.ts';
import { type Unit, unitsOf } from './units.ts';

export interface Candidate extends Unit {
  /** Number of the passage in the evidence, from 1. */
  readonly k: number;
  readonly passage: Passage;
  /** How well it answers; comparable within one run. */
  readonly score: number;
}

/** Which section of a guide answers which kind of question. */
const sectionsAskedFor: readonly { readonly question: RegExp; readonly section: RegExp }[] = [
  { question: /어디|어떻게|방법|절차|신고|신청|누구한테|하려면/u, section: /어떻게|어디/u },
  { question: /언제|며칠|기한|몇 ?[일년달개]|기간|지나면/u, section: /기한|조건/u },
  {
    question: /맞나요|맞죠|맞는|라던데|라는데|다던데|정말|진짜|사실|되나요|아닌가요|거죠/u,
    section: /오해|예외|조건/u,
  },
  { question: /5인|5명|[1-4]명|다섯|소규모|작은/u, section: /예외|누구에게/u },
];
/** Sections whose figures belong to somebody else's case. */
const examples = /예시/u;

/**
 * Every unit of the evidence, scored by how much of the question it shares (rare pairs of letters count more), by
 * the weight of its document in the search, and by what its section is for.
 */
export function candidatesOf(run: Run): Candidate[] {
  const units = run.passages.flatMap((passage, index) =>
    unitsOf(passage).map((unit) => ({ ...unit, k: index + 1, passage })),
  );
  const bigrams = units.map(({ text, passage }) => bigramsOf(`${text} ${passage.heading}`));
  const rarity = rarityIn(bigrams);
  const question = [...run.figures.map(({ title }) => title), run.search].join('\n');
  const asked = [question, ...clausesOf(run.search)].map((text) => sharedWith(text, rarity));
  const documents = weightOfDocuments(run.passages);

  return units.map((unit, index) => {
    const [whole = 0, ...clauses] = asked.map((share) => share(bigrams[index] ?? new Set()));
    const shared = clauses.length === 0 ? whole : 0.7 * whole + 0.3 * Math.max(...clauses);
    const document = documents.get(unit.passage.documentId) ?? 0;
    return { ...unit, score: shared + 0.35 * document + sectionWeight(unit, run.search) };
  });
}

/** Which share of a text's weight of letter pairs a set has, from 0 to 1. */
function sharedWith(
  text: string,
  rarity: (bigram: string) => number,
): (bigrams: ReadonlySet<string>) => number {
  const wanted = [...bigramsOf(text)];
  const whole = wanted.reduce((sum, bigram) => sum + rarity(bigram), 0) || 1;
  return (bigrams) =>
    wanted.filter((bigram) => bigrams.has(bigram)).reduce((sum, bigram) => sum + rarity(bigram), 0) / whole;
}

function sectionWeight({ passage, place }: Unit & { readonly passage: Passage }, question: string): number {
  // Who asks what a word means is told that first; the meaning of other words is no answer.
  if (isDefinition(passage.documentId)) return defines(passage, question) ? 1 : -1;
  if (passage.kind !== 'guide') return 0;
  if (examples.test(passage.heading)) return -0.25;
  const opening = passage.heading === '짧은 답' ? 0.15 - 0.02 * place : 0;
  const asked = sectionsAskedFor.some(
    (one) => one.question.test(question) && one.section.test(passage.heading),
  );
  return opening + (asked ? 0.08 : 0);
}

/** The documents' shares in the search, the best one having 1. */
function weightOfDocuments(passages: readonly Passage[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [place, { documentId }] of passages.entries()) {
    weights.set(documentId, (weights.get(documentId) ?? 0) + 1 / (place + 2));
  }
  const most = Math.max(...weights.values());
  return new Map([...weights].map(([id, weight]) => [id, weight / most]));
}

function rarityIn(sets: readonly ReadonlySet<string>[]): (bigram: string) => number {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const bigram of set) frequency.set(bigram, (frequency.get(bigram) ?? 0) + 1);
  return (bigram) => Math.log(1 + sets.length / ((frequency.get(bigram) ?? 0) + 0.5));
}
