import { numbersIn } from '../../guards/grounding/numbers.ts';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';
import type { Sentence } from '../resume-facts/sentences.ts';

/** Sentences that are looked at for how they are told: none that names a person, a pastime or military service. */
export const toldSentences = ({ sentences, pauses }: ResumeFacts): readonly Sentence[] =>
  sentences.filter(
    ({ told, section, start, end }) =>
      told &&
      section !== 'person' &&
      section !== 'pastime' &&
      section !== 'military' &&
      !pauses.some((pause) => pause.start <= start && end <= pause.end && end - start < 60),
  );

const spokenFigure =
  /절반|전원|갑절|[두세네]\s?배|\d\s?배|나흘|사흘|닷새|열흘|보름|한\s?(?:건도|번도|명도)|무(?:사고|재해|결점)|첫\s?해|매일|매주|매월|매달|하루/u;

/** Whether a sentence says how much, how often or how long; a year alone says when. */
export function hasFigure(text: string): boolean {
  return (
    spokenFigure.test(text) ||
    numbersIn(text).some(
      ({ value, unit }) => !(value >= 1950 && value <= 2100 && (unit === null || unit === 'years')),
    )
  );
}

/** Whether it says how much besides the time it is told for: `한 달`, `하루`, `매일` say no amount. */
export const hasAmount = (text: string): boolean =>
  /절반|전원|갑절|[두세네]\s?배|\d\s?배/u.test(text) ||
  numbersIn(text).some(
    ({ value, unit }) =>
      !(value === 1 && unit !== null && timeUnits.has(unit)) &&
      !(value >= 1950 && value <= 2100 && (unit === null || unit === 'years')),
  );

const timeUnits: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'years']);
