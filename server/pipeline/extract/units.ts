import type { Passage } from '../../contracts/index.ts';
import { splitSentences } from '../sentences.ts';

/** The smallest piece of a passage that can stand in an answer: a sentence with the list it opens, or a table. */
export interface Unit {
  readonly text: string;
  /** Its place in the passage, from 0. */
  readonly place: number;
  /** Whether it only holds together with the one before: 다만, 그러나, 이 경우. */
  readonly dependent: boolean;
}

const dependentStart = /^(?:다만|그러나|하지만|단,|이 경우|이때|그래서|따라서|또한|이는|그런데)/u;
/** A sentence that announces a list: "다음 각 호의 …", or one that ends in a colon. */
const opensList = /다음 각 [호목]|다음과 같습니다\.|[:：]$/u;
const listItem = /^(?:[-*•]|\d+(?:의\d+)?[.)\\]|[가-하][.)])\s*\\?\.?\s*/u;

/** Cuts a passage into units. A list stays with the sentence that opens it, a table is one unit. */
export function unitsOf({ text }: Pick<Passage, 'text'>): Unit[] {
  const pieces: string[] = [];
  let opened = false;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || /^#{1,6}\s/.test(line)) continue;
    const previous = pieces.at(-1);
    const continues =
      previous !== undefined &&
      ((line.startsWith('|') && previous.startsWith('|')) || (opened && listItem.test(line)));
    if (continues) {
      pieces[pieces.length - 1] = `${previous}\n${line}`;
      continue;
    }
    const sentences = line.startsWith('|')
      ? [line]
      : splitSentences(line.replace(listItem, '')).map((sentence) => sentence.trim());
    pieces.push(...sentences);
    opened = sentences.some((sentence) => opensList.test(sentence));
  }
  return pieces.map((piece, place) => ({ text: piece, place, dependent: dependentStart.test(piece) }));
}
