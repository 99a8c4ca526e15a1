import { asks, claimsHearsay, isOutcry } from './asking.ts';
import { aspectOf } from './aspect.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { conditionsPointedAt, pointsAtTold } from './told-conditions.ts';

/** One thing that an inquiry wants to know. */
export interface AskedQuestion {
  /** The inquiry's own sentences that ask it. */
  readonly quotes: readonly string[];
  /** What was told right before, which they may lean on; null where they open a text or follow another question. */
  readonly lead: string | null;
  /** What exactly is asked where the sentences only point at it, and in which words of the law. */
  readonly asked: string | null;
  readonly search: string | null;
}

/** The question in the words in which it stands in a reply. */
export function wordsOf({ quotes, lead, asked }: AskedQuestion): string {
  if (asked !== null) return `${asked} (“${lead}”)`;
  const own = quotes.join(' ');
  return lead !== null && leansOnLead(own) ? `${lead} ${own}` : own;
}

/** Says too little of its matter to be read alone. */
const leansOnLead = (question: string): boolean =>
  question.length < 22 || /^(?:이|그|저)(?:거|것|건|게|런|렇|래)/u.test(question);

export interface SplitInquiry {
  readonly questions: readonly AskedQuestion[];
  /** What the inquiry tells, sentence by sentence. */
  readonly told: readonly string[];
}

interface Open {
  readonly quotes: string[];
  readonly item: number | null;
  /** Index of its last sentence. */
  last: number;
  readonly lead: string | null;
  readonly asked: string | null;
  readonly search: string | null;
}

/** Opens something new, even when it asks the same of it. */
const connective =
  /^(?:그리고|또(?:는|한)?\s|아울러|추가로|마지막으로|한\s?가지\s?더|하나\s?더|별개로|참고로)/u;
/** Goes on with what was asked just before. */
const goesOn =
  /^(?:그거|그것|그건|그럼|그러면|그렇다면|그때|만약|만일|되면|된다면|안\s?된다면|아니면|이것도|그\s)/u;
const pointsBack = /그런\s?(?:거|것|게)|그게|그건|그거/u;
/** `…되는지, …내는지, …인지 알고 싶습니다`: several questions in one sentence. */
const listed = /(?<=[는은을인한된될할건런뭔갈쓸줄낼올볼칠들울길]지)\s?(?:,|，|그리고|와|및)\s*/u;
const greeting = /^(?:안녕|수고|문의|질문)[가-힣\s]{0,14}(?:니다|세요|십니까|까|요)[.?!~]*$/u;
const most = 8;

/**
 * The questions of an inquiry. An item of a list is one; in running text, sentences that ask go together while they
 * ask on about the same. What somebody said of rights and duties counts as a question where no other asks about it.
 */
export function splitQuestions(text: string): SplitInquiry {
  const sentences = sentencesOf(text).flatMap(listedApart);
  const questions: Open[] = [];
  const told: string[] = [];
  const claims: { text: string; at: number }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const isAsked = asks(sentence.text) && !greeting.test(sentence.text);
    const last = questions.at(-1);
    const before = sentences[at - 1]?.text;
    const isTold = before !== undefined && before === told.at(-1) && before !== claims.at(-1)?.text;
    const lead = isTold && !greeting.test(before) && !isOutcry(before) ? before : null;
    if (sentence.item !== null && last?.item === sentence.item) take(last, sentence, at);
    else if (isAsked) open(questions, sentence, { at, told, lead });
    else if (sentence.item === null && claimsHearsay(sentence.text)) {
      claims.push({ text: sentence.text, at });
      told.push(sentence.text);
    } else if (sentence.item === null || !laterInItem(sentences, at)) told.push(sentence.text);
    else
      questions.push({
        quotes: [sentence.text],
        item: sentence.item,
        last: at,
        lead: null,
        asked: null,
        search: null,
      });
  }
  for (const { text: claim, at } of claims) {
    const isAskedAbout = questions.some(
      ({ quotes, lead, asked, last }) =>
        (last === at + 1 && quotes.some(pointsAtTold)) ||
        (asked !== null && lead === claim) ||
        sharesNoun(claim, quotes.join(' ')),
    );
    if (pointsBack.test(claim) || isAskedAbout) continue;
    questions.push({ quotes: [claim], item: null, last: at, lead: null, asked: null, search: null });
  }
  const inOrder = questions.sort((a, b) => a.last - b.last).slice(0, most);
  const whole =
    inOrder.length > 0
      ? inOrder
      : [{ quotes: sentences.map((one) => one.text), lead: null, asked: null, search: null }];
  return {
    questions: whole.map(({ quotes, lead, asked, search }) => ({ quotes, lead, asked, search })),
    told,
  };
}

interface Part extends Sentence {
  /** Stands beside other questions in its sentence, and is one of its own. */
  readonly listed: boolean;
}

function listedApart(sentence: Sentence): Part[] {
  const parts = asks(sentence.text) ? sentence.text.split(listed) : [sentence.text];
  return parts.map((part) => ({ ...sentence, text: part.trim(), listed: parts.length > 1 }));
}

const laterInItem = (sentences: readonly Sentence[], at: number): boolean =>
  sentences.slice(at).some(({ text, item }) => item === sentences[at]?.item && asks(text));

function take(question: Open, { text }: Sentence, at: number): void {
  question.quotes.push(text);
  question.last = at;
}

/** Begins a question, or goes on with one that asks the same. */
function open(
  questions: Open[],
  sentence: Part,
  { at, told, lead }: { at: number; told: readonly string[]; lead: string | null },
): void {
  const { text, item, listed: alone } = sentence;
  const conditions = item === null ? conditionsPointedAt(text, told.slice(-4)) : [];
  if (conditions.length > 0) {
    for (const { quote, asked, search } of conditions)
      questions.push({ quotes: [text], item: null, last: at, lead: quote, asked, search });
    return;
  }
  const before = item === null && !alone ? goneOnWith(questions, text, at) : undefined;
  if (before) take(before, sentence, at);
  else
    questions.push({
      quotes: [text],
      item,
      last: at,
      lead: item === null ? lead : null,
      asked: null,
      search: null,
    });
}

/** The question that a sentence goes on with: the one right before it, or any that asks where to go as it does. */
function goneOnWith(questions: readonly Open[], text: string, at: number): Open | undefined {
  const asksWhere = (words: string): boolean => aspectOf(words) === 'where';
  return questions.find(
    ({ item, last, quotes }) =>
      item === null &&
      ((asksWhere(text) && quotes.some(asksWhere)) ||
        (last === at - 1 &&
          !connective.test(text) &&
          (goesOn.test(text) || quotes.some((quote) => goesTogether(quote, text))))),
  );
}

function goesTogether(one: string, other: string): boolean {
  const [a, b] = [aspectOf(one), aspectOf(other)];
  return (a === b && a !== 'other') || (b === 'condition' && (a === 'entitled' || a === 'lawful'));
}

const general = new Set(
  '회사 사장 저는 제가 우리 신청 경우 사람 직원 이상 이하 정도 때문 지금 그냥 다시 계속 가능'.split(' '),
);

/** Whether two texts have a word of their matter in common: the first two syllables of a word that is no ending. */
function sharesNoun(one: string, other: string): boolean {
  const nounsOf = (text: string): Set<string> =>
    new Set(
      [...text.matchAll(/(?<![가-힣])[가-힣]{2,}/gu)]
        .map(([found]) => found.slice(0, 2))
        .filter((stem) => !general.has(stem)),
    );
  const nouns = nounsOf(one);
  return [...nounsOf(other)].some((stem) => nouns.has(stem));
}
