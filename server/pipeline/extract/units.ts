import { remembered } from '../../../knowledge/text/remembered.ts';
import type { Passage } from '../../contracts/index.ts';
import { splitSentences } from '../sentences.ts';

/** The smallest piece of a passage that can stand in an answer: a sentence, an item of a list, or a table. */
export interface Unit {
  readonly text: string;
  /** Its place in the passage, from 0. */
  readonly place: number;
  /** Whether it only holds together with the one before: 다만, 그러나, 이 경우. */
  readonly dependent: boolean;
  /** An item of a list, a numbered step of a way to go, or prose. */
  readonly form: 'item' | 'step' | 'prose';
  /** How many units after it are the list that it opens: 두 단계로 촉진합니다. */
  readonly opens: number;
}

const dependentStart = /^(?:다만|그러나|하지만|단,|이 경우|이때|그래서|따라서|또한|이는|그런데)/u;
/** A line of Markdown that only names what follows: `## 기한`, `**가입 조건**`. */
const label = /^(?:#{1,6}\s|\*\*[^*]+\*\*:?$)/u;
const listItem = /^(?:[-*•](?!\*)|\d+(?:의\d+)?[.)\\]|[가-하][.)])\s*\\?\.?\s*/u;
const numbered = /^\d+[.)]\s/u;
/** Ends as a sentence does: such an item needs no sentence that opens its list. */
const wholeSentence = /[.?!]["”’」)]*$/u;
const namesArticle = /\([^()]*제\d+조[^()]*\)/u;
const openQuote = /^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/u;

/**
 * Cuts a passage into units. Items that are no sentences stay with the one that opens their list; where they are,
 * the opening sentence says nothing by itself and is left out, unless it names its own article. A table is one unit.
 */
export function unitsOf({ text }: Pick<Passage, 'text'>): readonly Unit[] {
  return unitsOfText(text);
}

const unitsOfText = remembered(cutIntoUnits);

function cutIntoUnits(text: string): readonly Unit[] {
  const units: { text: string; form: Unit['form']; opens: number }[] = [];
  /** The sentence right before the list that is being read. */
  let opening: { opens: number } | null = null;
  const lines = text
    .split('\n')
    .map((raw) => raw.trim())
    .filter((line) => line !== '' && !label.test(line));
  for (const [index, line] of lines.entries()) {
    const previous = units.at(-1);
    if (listItem.test(line)) {
      if (previous && !wholeSentence.test(line)) {
        previous.text += `\n${line}`;
        continue;
      }
      if (opening) opening.opens += 1;
      const form = numbered.test(line) ? 'step' : 'item';
      units.push({ text: line.replace(listItem, ''), form, opens: 0 });
    } else if (line.startsWith('|') && previous?.text.startsWith('|')) {
      previous.text += `\n${line}`;
    } else {
      const sentences = line.startsWith('|') ? [line] : wholeQuotes(splitSentences(line));
      const next = lines[index + 1] ?? '';
      const last = sentences.at(-1) ?? '';
      const beforeList = listItem.test(next) && wholeSentence.test(next);
      if (beforeList && !namesArticle.test(last)) sentences.pop();
      units.push(
        ...sentences.map((sentence) => ({ text: sentence.trim(), form: 'prose' as const, opens: 0 })),
      );
      opening = beforeList && namesArticle.test(last) ? (units.at(-1) ?? null) : null;
    }
  }
  return units.map((unit, place) => ({ ...unit, place, dependent: dependentStart.test(unit.text) }));
}

/** What somebody says is not cut inside its quotation marks. */
function wholeQuotes(sentences: readonly string[]): string[] {
  const whole: string[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    if (last !== undefined && openQuote.test(last)) whole[whole.length - 1] = last + sentence;
    else whole.push(sentence);
  }
  return whole;
}
