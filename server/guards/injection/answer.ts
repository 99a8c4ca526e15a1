import { remembered } from '../../../knowledge/text/remembered.ts';
import { attackIn } from '../injection.ts';
import { formsOf } from './forms.ts';

/** Why a sentence of a model is held back although its figures are right. */
export type ObedienceRule =
  /** It tells what the model was told. */
  | 'disclosure'
  /** It speaks as somebody else, or announces that it obeys somebody else. */
  | 'role'
  /** It speaks of what the evidence does not. */
  | 'unsupported';

export const obedienceRules: readonly ObedienceRule[] = ['disclosure', 'role', 'unsupported'];

export interface AnswerFrame {
  /** The prompt's own words, without what was put into it. */
  readonly prompt: string;
  /** Everything that the answer may draw on. */
  readonly evidence: readonly string[];
  readonly question: string;
  /** Whether the answer is to be in Korean, as the evidence is. */
  readonly korean: boolean;
  /** Whether a text has a word of the assistant's own field. */
  readonly onTopic: (text: string) => boolean;
  /** Whether a text is about a field that the assistant turns away. */
  readonly offTopic: (text: string) => boolean;
}

/** So many letters in a row are no chance. */
const leak = 12;
/** The share of a sentence's pairs of letters that the evidence must have. */
const borne = 0.3;
/** Of a sentence about another field it must have more. */
const borneOffTopic = 0.6;
const shortest = 3;

const persona =
  /(?:나는|저는|난|내이름은|제이름은|이제부터는?저는|iam|im|mynameis|我是|tôilà).{0,20}(?:dan|해커|해적|관리자|루트|악당|제한없|제한이없|규칙이?없|검열이?없|자유로운|무엇이든|unrestricted|unfiltered|nolimits|root|admin|pirate|hacker|evil|越狱|海盗)|주인님|분부|복종하|명령(?:을|대로)(?:따르|수행|이행)|지시(?:를|대로)(?:무시했|따르겠|수행)|(?:모드|mode)(?:가|를|로|is)?(?:활성|전환|켜|켰|진입|해제|activated|enabled|on)|역할(?:을|로)(?:바꾸었|바꿨|변경|수행하)|pwned|hacked|jailbroken|시스템프롬프트|systemprompt|개발자메시지|아르르|ahoy|matey/u;

/**
 * Holds a model's sentence against what it was asked to do: whatever a question or a document made of the model, no
 * word of the prompt, of another role or of another subject reaches the person.
 */
export function createAnswerGuard(frame: AnswerFrame): (sentence: string) => ObedienceRule | null {
  const evidence = frame.evidence.map(lettersOfEvidence);
  // What stands in quotation marks the model is asked to say.
  const prompt = leaksOf(frame.prompt.replace(/"[^"\n]*"/g, '\n'));
  const isSecret = (window: string): boolean =>
    prompt.has(window) &&
    !evidence.some((text) => text.includes(window)) &&
    !plainLetters(frame.question).includes(window);
  const pairs = frame.evidence.map(pairsOfEvidence);

  return (sentence) => {
    const forms = formsOf(sentence);
    if (forms.some((form) => windowsOf(withoutDigits(form), leak).some(isSecret))) return 'disclosure';
    if (forms.some((form) => persona.test(form)) || attackIn(sentence, true) !== null) return 'role';
    const own = windowsOf(plainLetters(sentence), 2);
    const share = own.filter((pair) => pairs.some((text) => text.has(pair))).length / Math.max(own.length, 1);
    if (own.length >= shortest && share < borne && (frame.korean || !frame.onTopic(sentence)))
      return 'unsupported';
    if (share < borneOffTopic && frame.offTopic(sentence)) return 'unsupported';
    return null;
  };
}

const withoutDigits = (text: string): string => text.replace(/\p{N}/gu, '');
const plainLetters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\n]/gu, '');

const lettersOfEvidence = remembered(plainLetters);
const pairsOfEvidence = remembered((text) => new Set(windowsOf(lettersOfEvidence(text), 2)));
const leaksOf = remembered((prompt) => new Set(windowsOf(plainLetters(prompt), leak)));

function windowsOf(text: string, length: number): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      Array.from({ length: Math.max(0, line.length - length + 1) }, (_, at) => line.slice(at, at + length)),
    );
}
