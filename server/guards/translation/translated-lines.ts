import { z } from 'zod';
import { type TranslationRule, translationFault } from '../translation.ts';

/** A line of a translation: English that holds, or why it does not. */
export type HeldLine = { readonly english: string } | { readonly refused: TranslationRule };

/** `1. 꽃다발 제작`, one line each, as a model is given them. */
export const numberLines = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}. ${line}`).join('\n');

/** The form in which a model gives `count` lines back: each number once, in any order, one line of English under it. */
export function translatedLines(count: number): z.ZodType<string[]> {
  const line = z.object({ number: z.number(), english: z.string().trim() });
  const wanted = `lines에는 1번부터 ${count}번까지 번호마다 한 줄씩 있어야 합니다.`;
  return z
    .object({ lines: z.array(line).length(count, wanted) })
    .refine(({ lines }) => {
      const numbers = new Set(lines.map(({ number }) => number));
      return Array.from({ length: count }, (_, at) => at + 1).every((number) => numbers.has(number));
    }, wanted)
    .refine(({ lines }) => lines.every(({ english }) => !english.includes('\n')), '한 줄은 한 줄로 옮깁니다.')
    .transform(({ lines }) => lines.sort((a, b) => a.number - b.number).map(({ english }) => english));
}

/** The English of each Korean line, held against that line; where no form was filled in, none is translated. */
export function heldLines(english: readonly string[] | null, korean: readonly string[]): readonly HeldLine[] {
  return korean.map((line, at) => {
    const said = english?.[at];
    const rule = said === undefined ? 'untranslated' : translationFault(line, said);
    return said === undefined || rule ? { refused: rule ?? 'untranslated' } : { english: said };
  });
}
