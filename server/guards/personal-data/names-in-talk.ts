import { looksLikeNoun } from './name-lookalikes.ts';
import { isFullName } from './names.ts';
import { longSurnames, surnames } from './surnames.ts';

/** A place in a text where a name stands. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
}

/** Who is asked for a name, in one turn of a talk, and the turn that answers. A label of an earlier masking asks nobody. */
const nameAsked =
  /(?:(?<!\[)이름|성함|성명)(?:이랑|하고|은|이|을|부터)?[^\n]{0,24}\n(?:[^\n:：]*\n){0,3}(?=[^\n]{0,30}?[:：])/gu;
const spokenName =
  /(?<![가-힣])(?<name>[가-힣]{2,4}?)(?=이?(?:요|에요|예요|입니다|이고요?|라고요?|인데요?)(?![가-힣])|\s)/gu;
const ownWords = new Set('네 예 아 어 음 저 저는 제가 그 이름 성함 성이 제 여기'.split(' '));
/** A label in front of every turn: 김민수: */
const label = /^(?:\[?[\d:.,\s>-]*\]?\s*)(?<name>[가-힣]{3,4})\s?[:：]/gmu;

/** Names that only the course of a talk shows: the answer to who one is, and labels in front of turns. */
export function namesInTalk(text: string): NamePlace[] {
  const places: NamePlace[] = [];
  for (const match of text.matchAll(nameAsked)) {
    const from = match.index + match[0].length;
    const turn = /^[^\n]*/u.exec(text.slice(from))?.[0] ?? '';
    const opening = turn.search(/[:：]/u) + 1;
    for (const { index, groups } of turn.slice(opening, opening + 60).matchAll(spokenName)) {
      const name = groups?.name ?? '';
      if (!ownWords.has(name) && isSpokenName(name, turn))
        places.push({ from: from + opening + index, to: from + opening + index + name.length });
    }
  }
  const labels = [...text.matchAll(label)].map((match) => ({
    name: match.groups?.name ?? '',
    from: match.index + match[0].indexOf(match.groups?.name ?? ''),
  }));
  for (const { name, from } of labels) {
    const turns = labels.filter((other) => other.name === name).length;
    if (turns > 1 && isFullName(name)) places.push({ from, to: from + name.length });
  }
  return places;
}

/** Whoever says his name may have any: three syllables that begin like one, said as an answer is or said twice. */
function isSpokenName(name: string, turn: string): boolean {
  const begins = surnames.has(name.charAt(0)) || longSurnames.includes(name.slice(0, 2));
  if (!begins || name.length < 3 || looksLikeNoun(name, true)) return false;
  const saidTwice = turn.split(name).length > 2;
  return saidTwice || new RegExp(`${name}이?(?:요|에요|예요|입니다|이고|라고|인데)`, 'u').test(turn);
}

/**
 * The other places where a name stands that was found once: said again, spelled out syllable by syllable (홍 길 동), or
 * written wrong in one sound (홍길돈).
 */
export function namesAgain(text: string, names: readonly string[]): NamePlace[] {
  const places: NamePlace[] = [];
  for (const name of new Set(names)) {
    if (!/^[가-힣]{3,4}$/u.test(name) || looksLikeNoun(name, true)) continue;
    const spelled = [...name].join('\\s?');
    for (const { index, 0: found } of text.matchAll(new RegExp(`(?<![가-힣])${spelled}`, 'gu')))
      places.push({ from: index, to: index + found.length });
    const alike = new RegExp(`(?<![가-힣])${name.charAt(0)}[가-힣]{${name.length - 1}}`, 'gu');
    for (const { index, 0: found } of text.matchAll(alike))
      if (soundsLike(found, name) && !looksLikeNoun(found, true))
        places.push({ from: index, to: index + found.length });
  }
  return places;
}

/** Whether two names differ in one sound of one syllable. */
function soundsLike(one: string, other: string): boolean {
  const [a, b] = [one.normalize('NFD'), other.normalize('NFD')].map((text) => [...text]);
  if (!a || !b || one === other) return false;
  const different = [...one].filter((syllable, index) => syllable !== other.charAt(index));
  const sounds = a.length === b.length ? a.filter((sound, index) => sound !== b[index]).length : 1;
  return different.length === 1 && Math.abs(a.length - b.length) <= 1 && sounds === 1;
}
