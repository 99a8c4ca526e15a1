import type { Language, Messages } from '../messages/index.ts';
import type { Turn } from '../talk/turn.ts';
import { saveText } from './save-text.ts';
import { talkText } from './talk-text.ts';

/** The talk as one text file: Windows Notepad knows UTF-8 by the mark at its beginning. */
export function talkFile(turns: readonly Turn[], m: Messages, language: Language, now: Date): string {
  const { title, lines, turns: parts } = talkText(turns, m, language, now);
  const blocks = parts.map((part) =>
    [`■ ${m.you}`, part.question, '', `□ ${m.naru}`, part.answer, '', ...part.after].join('\n'),
  );
  return `\uFEFF${[title, ...lines, '', blocks.join('\n\n----------\n\n')].join('\n')}\n`;
}

/** Hands the talk to the browser as a download. */
export function downloadTalk(turns: readonly Turn[], m: Messages, language: Language, now: Date): void {
  const name = `${m.file.name}-${now.toISOString().slice(0, 10)}.txt`;
  saveText(name, talkFile(turns, m, language, now), 'text/plain');
}
