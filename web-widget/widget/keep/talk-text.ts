import { passageHeading, passageName } from '../answer/passage-name.ts';
import type { Language, Messages } from '../messages/index.ts';
import type { Turn } from '../talk/turn.ts';

/** A talk in words, for a file or for paper. */
export interface TalkText {
  title: string;
  /** When it was saved, and that generative AI made the answers. */
  lines: string[];
  turns: { question: string; answer: string; citations: Turn['citations']; after: string[] }[];
}

function figureLines(turn: Turn, m: Messages): string[] {
  return turn.figures.flatMap((figure) => [
    `${m.figure}: ${figure.title}`,
    figure.summary,
    ...figure.steps.map((step, at) => `${at + 1}) ${step}`),
    ...(figure.law.length ? [`${m.basis}: ${figure.law.join(', ')}`] : []),
    ...(figure.limits.length ? [`${m.limits}: ${figure.limits.join(' ')}`] : []),
  ]);
}

function assessmentLines(turn: Turn, m: Messages): string[] {
  return turn.assessments.flatMap(({ title, summary, conditions, asks, limits }) => [
    `${m.assessment}: ${title}`,
    summary,
    ...conditions.map(
      (one) => `- [${m.conditions[one.state]}] ${one.title}: ${one.reason} (${one.law.join(', ')})`,
    ),
    ...asks.map(({ question }) => `- ${question}`),
    ...(limits.length ? [`${m.limits}: ${limits.join(' ')}`] : []),
  ]);
}

function sourceLines(turn: Turn, m: Messages): string[] {
  return turn.citations.flatMap((citation) => [
    [
      `[${citation.n}] ${passageName(citation)}`,
      passageHeading(citation) && ` (${passageHeading(citation)})`,
      citation.effectiveFrom && `, ${m.inForce(citation.effectiveFrom)}`,
    ].join(''),
    ...(citation.quote ? [`    “${citation.quote}”`] : []),
  ]);
}

/** @param now when it is saved; written in Korean time, as the law's dates are */
export function talkText(turns: readonly Turn[], m: Messages, language: Language, now: Date): TalkText {
  const when = now.toLocaleString(language === 'ko' ? 'ko-KR' : 'en', {
    timeZone: 'Asia/Seoul',
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return {
    title: m.title,
    lines: [m.file.saved(when), m.file.byAi],
    turns: turns.map((turn) => ({
      question: turn.question,
      answer: turn.text,
      citations: turn.citations,
      after: [
        ...turn.asks.map((ask) => `- ${ask.question}`),
        ...figureLines(turn, m),
        ...assessmentLines(turn, m),
        ...(turn.progress.at === 'stopped' ? [m.stopped] : []),
        ...(turn.citations.length ? [m.sources(turn.citations.length), ...sourceLines(turn, m)] : []),
        ...(turn.asOf ? [m.file.asOf(turn.asOf)] : []),
      ],
    })),
  };
}
