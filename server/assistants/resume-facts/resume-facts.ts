import type { CalendarDate } from '../../contracts/index.ts';
import { type Certificate, readCertificates } from './certificates.ts';
import { type Education, readEducation } from './education.ts';
import { type Experience, type Pause, readWork } from './experience.ts';
import {
  type Language,
  type PersonalDatum,
  type Portfolio,
  readLanguages,
  readPerson,
  readPortfolio,
  readService,
  type Service,
} from './other-facts.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { readSkills, type Skill } from './skills.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/**
 * A résumé as data. Every fact carries its place (`start`, `end` in UTF-16 units) in `text`, so that
 * `text.slice(fact.start, fact.end)` are the words it was read from. What the text does not say is null or empty.
 */
export interface ResumeFacts {
  /** In NFC, otherwise as given. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Every sentence and item, in the order of the text. */
  readonly sentences: readonly Sentence[];
  readonly person: readonly PersonalDatum[];
  readonly education: readonly Education[];
  readonly experience: readonly Experience[];
  /** Times without employment of which the reason is told. */
  readonly pauses: readonly Pause[];
  readonly skills: readonly Skill[];
  readonly certificates: readonly Certificate[];
  readonly languages: readonly Language[];
  readonly military: Service | null;
  readonly portfolio: readonly Portfolio[];
  /** Gaps, overlaps and dates that cannot be. */
  readonly timeline: Timeline;
}

/**
 * Reads a résumé or cover letter in whatever layout: headings with or without brackets, tables, single lines, prose.
 *
 * @param raw personal data masked already, as every input of a service is
 * @param today up to when an employment that goes on lasts
 */
export function readResume(raw: string, today: CalendarDate): ResumeFacts {
  const text = raw.normalize('NFC');
  const segments = segmentsOf(text);
  const { experience, pauses } = readWork(segments);
  const facts = {
    text,
    segments,
    sentences: sentencesOf(segments),
    person: readPerson(segments),
    education: readEducation(segments),
    experience,
    pauses,
    skills: readSkills(segments),
    certificates: readCertificates(segments),
    languages: readLanguages(segments),
    military: readService(segments),
    portfolio: readPortfolio(segments),
  };
  return { ...facts, timeline: timelineOf(facts, today) };
}
