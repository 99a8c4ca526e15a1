import { labelOf, valueInWords } from '../../knowledge/languages/labels.ts';
import type { Desk } from './desk.ts';
import type { Run } from './run.ts';

/** Words above the list of what is asked back. */
const pleaseTell: Readonly<Record<string, string>> = {
  en: 'To answer exactly, please tell me:',
  zh: '为了准确回答，请告诉我：',
  vi: 'Để trả lời chính xác, hãy cho tôi biết:',
};

/** What stands before an answer that is quoted in Korean, in the person's language, and which language that is. */
export interface ForeignOpening {
  readonly text: string;
  readonly language: string;
}

/**
 * For a question in another language, what a person must know of an answer in Korean: that it is quoted, whom to call,
 * the computed figures, and what is asked back. Null for a question in Korean.
 */
export function foreignOpening(run: Run, { replies }: Pick<Desk, 'replies'>): ForeignOpening | null {
  if (run.spoken === 'ko') return null;
  const { text, language } = replies.text('quoted-in-korean', run.spoken);
  const figures = run.figures.flatMap(({ result }) =>
    Object.entries(result).flatMap(([name, value]) => valueInWords(name, value, run.spoken) ?? []),
  );
  const asked = run.asks.flatMap(({ slot }) => labelOf(slot, run.spoken) ?? []);
  const lines = [
    figures.map((figure) => `- **${figure}**`).join('\n'),
    asked.length === 0
      ? ''
      : `${pleaseTell[run.spoken] ?? ''}\n\n${asked.map((label) => `- ${label}`).join('\n')}`,
  ];
  return { text: [text, ...lines].filter((part) => part !== '').join('\n\n'), language };
}
