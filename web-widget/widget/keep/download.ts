import type { Language, Messages } from '../messages/index.ts';
import type { Turn } from '../talk/turn.ts';
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
  const address = URL.createObjectURL(
    new Blob([talkFile(turns, m, language, now)], { type: 'text/plain;charset=utf-8' }),
  );
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${m.file.name}-${now.toISOString().slice(0, 10)}.txt`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
