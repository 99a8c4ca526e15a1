import { type TranslationRule, translationFault } from '../translation.ts';

/** A line of a translation: English that holds, or why it does not. */
export type HeldLine = { readonly english: string } | { readonly refused: TranslationRule };

const numbered = /^\s*(\d{1,3})[.)]\s+(?=\S)/gmu;

/** `1. 꽃다발 제작`, one line each, as a model is given them and asked to give them back. */
export const numberLines = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}. ${line}`).join('\n');

/**
 * The English of each Korean line, by its number, held against that line. A number that is missing, comes twice or has
 * more than one line under it is refused; what stands under no number of a line is dropped.
 */
export function heldLines(answer: string, lines: readonly string[]): readonly HeldLine[] {
  const starts = [...answer.matchAll(numbered)];
  const said = starts.map((start, at) => ({
    number: Number(start[1]),
    text: answer.slice(start.index + start[0].length, starts[at + 1]?.index ?? answer.length).trim(),
  }));
  return lines.map((korean, at) => {
    const [one, another] = said.filter(({ number }) => number === at + 1);
    if (!one || another || one.text.includes('\n')) return { refused: 'untranslated' };
    const rule = translationFault(korean, one.text);
    return rule ? { refused: rule } : { english: one.text };
  });
}
