import type { Assessment, Figure } from '../../../server/contracts/index.ts';
import { passageHeading, passageName } from '../../widget/answer/passage-name.ts';
import type { Turn } from '../../widget/talk/turn.ts';

/** What the record of a session says around an answer. */
export interface RecordWords {
  readonly question: string;
  readonly sources: string;
  readonly limits: string;
  readonly asOf: (date: string) => string;
  readonly inForce: (date: string) => string;
  readonly byAi: string;
}

/** A figure or a pre-check as lines for the record. */
export function resultLines(result: Figure | Assessment, words: RecordWords): string[] {
  const law = 'law' in result ? result.law : [...new Set(result.conditions.flatMap((one) => one.law))];
  const steps =
    'steps' in result ? result.steps : result.conditions.map((one) => `${one.title}: ${one.reason}`);
  return [
    `■ ${result.title}: ${result.summary}`,
    ...steps.map((step) => `  - ${step}`),
    ...(law.length > 0 ? [`  (${law.join(', ')})`] : []),
    ...(result.limits.length > 0 ? [`  ${words.limits}: ${result.limits.join(' ')}`] : []),
  ];
}

/** An answer with its figures and sources, as plain text for the record of a session. */
export function answerInRecord(turn: Turn, words: RecordWords): string {
  const sources = turn.citations.flatMap((citation) => {
    const heading = passageHeading(citation);
    const since = citation.effectiveFrom ? `, ${words.inForce(citation.effectiveFrom)}` : '';
    return [
      `[${citation.n}] ${passageName(citation)}${heading ? ` (${heading})` : ''}${since}`,
      ...(citation.quote ? [`    “${citation.quote}”`] : []),
    ];
  });
  return [
    `${words.question}: ${turn.question}`,
    ...[...turn.figures, ...turn.assessments].flatMap((result) => resultLines(result, words)),
    turn.text.replaceAll('**', ''),
    ...(sources.length > 0 ? [`${words.sources}:`, ...sources] : []),
    [...(turn.asOf ? [words.asOf(turn.asOf)] : []), words.byAi].join(' '),
  ].join('\n');
}
