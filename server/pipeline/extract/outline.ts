import type { Passage } from '../../contracts/index.ts';
import type { Run } from '../run.ts';
import { asksWhetherTrue } from './aspects.ts';
import { choose } from './choose.ts';
import { beginsAfter } from './not-yet.ts';
import { type Candidate, candidatesOf } from './relevance.ts';
import { asksForSmallWorkplace, speaksOfSmallWorkplaces } from './small-workplace.ts';

/** Units under one heading, in their order. Without a heading they are the short answer, which opens the whole. */
export interface Part {
  readonly heading: string | null;
  readonly units: readonly Candidate[];
}

/** Characters of an answer; a clarification says less, since more is to come. */
const wholeAnswer = 1200;
const besideFigure = 850;
const besideQuestions = 500;

const misconceptions = '자주 하는 오해';
/** The sections of guides and procedures in the order in which one reads them. */
const order = [
  '짧은 답',
  misconceptions,
  '누구에게 적용되나요',
  '누가 할 수 있나요',
  '조건',
  '예외',
  '계산 방법',
  '예시',
  '기한',
  '어떻게 하나요',
  '어디에 신고하나요',
  '어디에 신청하나요',
  '어디에 내나요',
  '무엇을 내나요',
  '그 뒤에는',
  '물어볼 곳',
];

/**
 * What an answer says, in which order: what holds in a small workplace where somebody asks for one; the short answer of the guide that answers best, the sections of it that the
 * question touches, then what other guides add, each under its title, and last what did not yet hold on that day.
 */
export function outlineOf(run: Run): Part[] {
  const room = run.asks.length > 0 ? besideQuestions : run.figures.length > 0 ? besideFigure : wholeAnswer;
  const candidates = candidatesOf(run);
  const chosen = choose(candidates, room, run.asks.length > 0 ? [] : openings(candidates, run));
  const later = chosen.filter(({ text }) => beginsAfter(text, run.asOf));
  const small = asksForSmallWorkplace(run.search)
    ? chosen.filter((unit) => !later.includes(unit) && speaksOfSmallWorkplaces(unit.text))
    : [];
  const now = chosen.filter((unit) => !later.includes(unit) && !small.includes(unit));
  const first = leadingTitle(now, run);
  const parts = [
    { heading: '5명 미만 사업장이라면', units: inOrder(small) },
    ...grouped(
      now.filter(({ passage }) => passage.title === first),
      ({ heading }) => heading,
    ).sort(bySection(asksWhetherTrue(run.search))),
    ...grouped(
      now.filter(({ passage }) => passage.title !== first),
      ({ title }) => title,
    ),
  ]
    .filter(({ units }) => units.length > 0)
    .map(({ heading, units }) => ({ heading: heading === '짧은 답' ? null : heading, units }));
  const notYet = run.asOf < run.today ? '그때는 아직 시행되기 전이던 내용' : '앞으로 시행될 내용';
  return later.length === 0 ? parts : [...parts, { heading: notYet, units: inOrder(later) }];
}

/** The first sentence of the short answer of each guide that was read, the best guide's first. */
function openings(candidates: readonly Candidate[], { guides }: Run): Candidate[] {
  return guides.flatMap(
    (guide) =>
      candidates.find(
        ({ passage, place }) => passage.documentId === guide && passage.heading === '짧은 답' && place === 0,
      ) ?? [],
  );
}

/** The title of the best guide of which anything was chosen; a procedure of the same title speaks with its guide. */
function leadingTitle(chosen: readonly Candidate[], { guides }: Run): string | null {
  for (const guide of guides) {
    const unit = chosen.find(({ passage }) => passage.documentId === guide);
    if (unit) return unit.passage.title;
  }
  return chosen[0]?.passage.title ?? null;
}

function grouped(
  units: readonly Candidate[],
  headingOf: (passage: Passage) => string,
): { heading: string; units: Candidate[] }[] {
  const headings = [...new Set(units.map(({ passage }) => headingOf(passage)))];
  return headings.map((heading) => ({
    heading,
    units: inOrder(units.filter(({ passage }) => headingOf(passage) === heading)),
  }));
}

function inOrder(units: readonly Candidate[]): Candidate[] {
  const place = ({ passage }: Candidate): number => order.indexOf(passage.heading);
  return [...units].sort(
    (a, b) =>
      (a.passage.documentId === b.passage.documentId ? place(a) - place(b) : 0) ||
      a.k - b.k ||
      a.place - b.place,
  );
}

/** Where somebody asks whether it is true what he was told, the misconceptions come right after the short answer. */
function bySection(whetherTrue: boolean): (a: { heading: string }, b: { heading: string }) => number {
  const place = ({ heading }: { heading: string }): number =>
    heading === misconceptions && !whetherTrue ? order.length : order.indexOf(heading);
  return (a, b) => place(a) - place(b);
}
