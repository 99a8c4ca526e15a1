import { addressPatterns } from './personal-data/address.ts';
import { contactPatterns } from './personal-data/contact.ts';
import { identityPatterns } from './personal-data/identity.ts';
import { isFullName, namePatterns } from './personal-data/names.ts';
import { type NamePlace, namesAgain, namesInTalk } from './personal-data/names-in-talk.ts';
import { labels, type Pattern, type PersonalDataKind } from './personal-data/pattern.ts';
import { paymentPatterns } from './personal-data/payment.ts';
import { plainForm, sameLengthForm } from './personal-data/writing.ts';

export type { PersonalDataKind } from './personal-data/pattern.ts';

/** In this order: what an earlier pattern took is out of reach of the later ones. */
const patterns: readonly Pattern[] = [
  ...contactPatterns.filter(({ kind }) => kind === 'email'),
  ...identityPatterns,
  ...paymentPatterns.filter(({ kind }) => kind === 'card'),
  ...contactPatterns.filter(({ kind }) => kind === 'phone'),
  ...paymentPatterns.filter(({ kind }) => kind === 'account'),
  ...addressPatterns,
  ...namePatterns,
];

export interface Masking {
  readonly text: string;
  /** What was found, each kind once. */
  readonly found: readonly PersonalDataKind[];
}

interface Find {
  readonly kind: PersonalDataKind;
  readonly from: number;
  readonly to: number;
}

/**
 * Replaces personal data by a label in brackets, e.g. `[전화번호]`; the words around it stay. Text comes back in NFC
 * and without invisible characters, which could have hidden a number.
 *
 * @example maskPersonalData('010-1234-5678로 연락 주세요').text // '[전화번호]로 연락 주세요'
 *
 * @param keeps kinds that stay
 */
export function maskPersonalData(text: string, keeps: readonly PersonalDataKind[] = []): Masking {
  const plain = plainForm(text);
  const read = sameLengthForm(plain);
  const finds: Find[] = [];
  for (const pattern of patterns.filter(({ kind }) => !keeps.includes(kind))) {
    for (const find of findsOf(pattern, read)) {
      if (!finds.some(({ from, to }) => find.from < to && from < find.to)) finds.push(find);
    }
  }
  if (!keeps.includes('name')) {
    finds.push(...namesBeside(finds, read));
    addNames(finds, namesInTalk(read));
    const names = finds.filter(({ kind }) => kind === 'name').map(({ from, to }) => read.slice(from, to));
    addNames(finds, namesAgain(read, names));
  }
  finds.sort((one, other) => one.from - other.from);
  let masked = '';
  let at = 0;
  for (const { kind, from, to } of finds) {
    masked += `${plain.slice(at, from)}[${labels[kind]}]`;
    at = to;
  }
  return { text: masked + plain.slice(at), found: [...new Set(finds.map(({ kind }) => kind))] };
}

/** Adds names where nothing was found yet. */
function addNames(finds: Find[], places: readonly NamePlace[]): void {
  for (const place of places)
    if (!finds.some(({ from, to }) => place.from < to && from < place.to))
      finds.push({ kind: 'name', ...place });
}

function findsOf({ kind, expression, confirm }: Pattern, text: string): Find[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const [from, to] = match.indices?.groups?.data ?? match.indices?.[0] ?? [0, 0];
    return confirm && !confirm(text.slice(from, to)) ? [] : [{ kind, from, to }];
  });
}

/** A name that stands right beside other data of the person: 홍길동, 010-1234-5678 or 010-1234-5678 (홍길동). */
function namesBeside(finds: readonly Find[], text: string): Find[] {
  return finds
    .filter(({ kind }) => kind !== 'name')
    .flatMap(({ from, to }) => {
      const before = text
        .slice(Math.max(0, from - 12), from)
        .match(/(?<![가-힣])([가-힣]{3,4})[\s,:/|(]{1,3}$/u);
      const after = text.slice(to, to + 12).match(/^[\s,:/|(]{1,3}([가-힣]{3,4})(?![가-힣])/u);
      const names: Find[] = [];
      if (before?.[1] && isFullName(before[1])) {
        const start = from - before[0].length;
        names.push({ kind: 'name', from: start, to: start + before[1].length });
      }
      if (after?.[1] && isFullName(after[1])) {
        const end = to + after[0].length;
        names.push({ kind: 'name', from: end - after[1].length, to: end });
      }
      return names.filter((name) => !finds.some((find) => name.from < find.to && find.from < name.to));
    });
}
