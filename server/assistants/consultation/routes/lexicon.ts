import { foreignLifeTerms } from './foreign-life.ts';
import { foreignPublicTerms } from './foreign-public.ts';
import { labourTermsAbroad } from './labour-abroad.ts';
import { labourEverydayTerms } from './labour-everyday.ts';
import { labourHints } from './labour-hints.ts';
import { labourLawTerms } from './labour-law.ts';
import { labourPhrases } from './labour-phrases.ts';
import type { Term } from './term.ts';

/** A term where it stands in a text without spaces. */
export interface Finding extends Term {
  readonly from: number;
  readonly to: number;
}

/** A text as the lexicon reads it: lower case, white space out, and where words began. */
export interface Reading {
  readonly letters: string;
  readonly wordStarts: ReadonlySet<number>;
}

const byFirst = indexed([
  ...labourLawTerms,
  ...labourEverydayTerms,
  ...labourHints,
  ...labourTermsAbroad,
  ...foreignPublicTerms,
  ...foreignLifeTerms,
]);

function indexed(all: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const index = new Map<string, Term[]>();
  for (const term of all) {
    const first = term.text.charAt(0);
    index.set(first, [...(index.get(first) ?? []), term]);
  }
  for (const list of index.values())
    list.sort((one, other) => compact(other.text).length - compact(one.text).length);
  return index;
}

function compact(text: string): string {
  return text.replace(/[ ']/g, '');
}

/** Full stops and commas inside a number do not break it: 3.3%. */
const wordBreak = /(?:[\s!?~…"“”‘()[\]{}<>:;/·|，。？！、：；（）]|(?<!\d)[.,]|[.,](?!\d))+/u;

export function read(text: string): Reading {
  let letters = '';
  const wordStarts = new Set<number>();
  for (const word of text.normalize('NFC').toLowerCase().replace(/['’]/g, '').split(wordBreak)) {
    if (word === '') continue;
    wordStarts.add(letters.length);
    letters += word;
  }
  return { letters, wordStarts };
}

/** Scripts in which a word begins and ends where the spaces say. */
const spaced = /^[\p{sc=Latin}\p{sc=Cyrillic}\d]/u;

/** The terms and phrases of a text, from left to right. */
export function findTerms(reading: Reading): Finding[] {
  const phrases = labourPhrases.flatMap(({ expression, weight }) =>
    [...reading.letters.matchAll(expression)].map(
      ({ 0: text, index }): Finding => ({
        text,
        field: 'labour',
        weight,
        from: index,
        to: index + text.length,
      }),
    ),
  );
  return [...longestTerms(reading), ...phrases].sort((one, other) => one.from - other.from);
}

/** The longest term at each place; none begins inside another. */
function longestTerms({ letters, wordStarts }: Reading): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const term = byFirst
      .get(letters.charAt(at))
      ?.find((candidate) => standsAt(candidate, at, letters, wordStarts));
    if (!term) continue;
    const to = at + compact(term.text).length;
    findings.push({ ...term, from: at, to });
    at = to - 1;
  }
  return findings;
}

/**
 * A Korean term may stand inside a compound (부당해고), but not across two words unless it begins with one: the end
 * of 요리사 and the beginning of 직업 are no 사직. Inside a compound short words are chance (대처방법 holds no 처방),
 * unless they settle that the text is ours, or end the word as far as particles.
 */
function standsAt(term: Term, at: number, letters: string, wordStarts: ReadonlySet<number>): boolean {
  const form = compact(term.text);
  if (!letters.startsWith(form, at)) return false;
  if (wordStarts.has(at)) return !spaced.test(form) || endsWord(form, at, letters, wordStarts);
  if (spaced.test(form)) return false;
  for (let inside = at + 1; inside < at + form.length; inside += 1) if (wordStarts.has(inside)) return false;
  if (form.length > 2) return true;
  if (term.weight !== 'certain' && term.weight !== 'decisive') return false;
  return (
    term.field === 'labour' ||
    wordStarts.has(at + form.length) ||
    particle.test(letters.slice(at + form.length))
  );
}

const particle = /^(?:$|은|는|이|가|을|를|의|에|도|로|와|과|좀|추천|어때|알려)/u;

function endsWord(form: string, at: number, letters: string, wordStarts: ReadonlySet<number>): boolean {
  const plural = letters.charAt(at + form.length) === 's' ? 1 : 0;
  const end = at + form.length + plural;
  if (end >= letters.length || wordStarts.has(end)) return true;
  return !/[\p{sc=Latin}\d]/u.test(letters.charAt(end)) || !/[\p{sc=Latin}]$/u.test(form);
}
