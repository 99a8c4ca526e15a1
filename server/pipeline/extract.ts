import type { Passage } from '../contracts/index.ts';
import { bigramsOf } from './bigrams.ts';
import type { DraftPart, Run } from './run.ts';
import { type Unit, unitsOf } from './units.ts';

/** Units in an answer; a clarification says less, since more is to come. */
const wholeAnswer = 6;
const besideQuestions = 2;

interface Candidate extends Unit {
  /** Number of the passage in the evidence, from 1. */
  readonly k: number;
  readonly passage: Passage;
  readonly score: number;
}

/**
 * Answers with the sentences of the evidence themselves: the computed figure first, then the guides' plain words,
 * then what the law says, each with its citation, exceptions kept beside their rule; at the end what is asked back.
 */
export async function* extract(run: Run): AsyncGenerator<DraftPart> {
  for (const figure of run.figures) {
    const k =
      run.passages.findIndex(
        ({ kind, title }) => kind === 'law' && figure.law.some((law) => law.startsWith(title)),
      ) + 1;
    yield sentence(`${figure.summary}${k > 0 ? ` [${k}]` : ''}\n\n`);
  }
  if (run.asks.length > 0) {
    yield sentence('정확히 답하려면 아래 내용을 알아야 합니다.\n\n');
    for (const ask of run.asks) yield sentence(`- ${ask.question}\n`);
    yield sentence('\n');
  }
  const chosen = choose(candidatesOf(run), run.asks.length > 0 ? besideQuestions : wholeAnswer);
  for (const paragraph of paragraphsOf(chosen)) {
    for (const [index, unit] of paragraph.entries()) {
      yield sentence(`${wordingOf(unit)} [${unit.k}]${index === paragraph.length - 1 ? '\n\n' : ' '}`);
    }
  }
}

const sentence = (text: string): DraftPart => ({ type: 'sentence', text });

/** Every unit of the evidence with how much of the question it shares, rare letters pairs counting more, early passages first. */
function candidatesOf(run: Run): Candidate[] {
  const units = run.passages.flatMap((passage, index) =>
    unitsOf(passage).map((unit) => ({ ...unit, k: index + 1, passage })),
  );
  const bigrams = units.map(({ text, passage }) => bigramsOf(`${text} ${passage.heading}`));
  const frequency = new Map<string, number>();
  for (const set of bigrams)
    for (const bigram of set) frequency.set(bigram, (frequency.get(bigram) ?? 0) + 1);
  const wanted = [...bigramsOf(run.search)];
  const rarity = (bigram: string): number =>
    Math.log(1 + units.length / ((frequency.get(bigram) ?? 0) + 0.5));
  const whole = wanted.reduce((sum, bigram) => sum + rarity(bigram), 0) || 1;

  return units.map((unit, index) => {
    const shared =
      wanted
        .filter((bigram) => bigrams[index]?.has(bigram))
        .reduce((sum, bigram) => sum + rarity(bigram), 0) / whole;
    const first = 1 / (2 + unit.k);
    const plain = unit.passage.kind === 'guide' ? 0.1 : 0;
    const opening = unit.place === 0 ? 0.05 : 0;
    return { ...unit, score: shared + first + plain + opening };
  });
}

/** The best units, none saying what another already says, each with the unit it depends on or that limits it. */
function choose(candidates: readonly Candidate[], most: number): Candidate[] {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  const neighbour = (unit: Candidate, step: number): Candidate | undefined =>
    candidates.find(({ k, place }) => k === unit.k && place === unit.place + step);
  for (const candidate of ranked) {
    if (chosen.length >= most) break;
    if (chosen.some((other) => other === candidate || repeats(other.text, candidate.text))) continue;
    const before = candidate.dependent ? neighbour(candidate, -1) : undefined;
    const after = neighbour(candidate, 1);
    for (const unit of [before, candidate, after?.dependent ? after : undefined]) {
      if (unit && !chosen.includes(unit)) chosen.push(unit);
    }
  }
  return chosen;
}

function repeats(one: string, other: string): boolean {
  const [a, b] = [bigramsOf(one), bigramsOf(other)];
  const shared = [...a].filter((bigram) => b.has(bigram)).length;
  return shared / Math.max(1, Math.min(a.size, b.size)) > 0.7;
}

/** Guides before law, the best passage first, the sentences of one passage together and in their own order. */
function paragraphsOf(chosen: readonly Candidate[]): Candidate[][] {
  const best = (units: readonly Candidate[]): number => Math.max(...units.map(({ score }) => score));
  return [...new Set(chosen.map(({ k }) => k))]
    .map((passage) => chosen.filter(({ k }) => k === passage).sort((a, b) => a.place - b.place))
    .sort((a, b) => Number(isLaw(a)) - Number(isLaw(b)) || best(b) - best(a));
}

const isLaw = (units: readonly Candidate[]): boolean => units[0]?.passage.kind === 'law';

/** The law speaks in quotation marks, everything else for itself. */
function wordingOf({ text, passage }: Candidate): string {
  if (passage.kind !== 'law') return text;
  const heading = passage.heading ? `(${passage.heading})` : '';
  return `${passage.title} ${passage.locator}${heading}: “${text}”`;
}
