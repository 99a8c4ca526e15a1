import type { Guide } from '../../knowledge/guides/guide.ts';
import type { Finding } from './problem.ts';
import { linesOf, plain, sentencesOf, wordCount } from './prose.ts';
import { withoutCitations } from './reference.ts';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Mean length of a sentence in characters, citations left out. */
  readonly meanLength: number;
  /** Share of sentences of more than 80 characters. */
  readonly longShare: number;
}

const long = 80;
const limits = { fewest: 300, most: 900, meanLength: 60, longShare: 0.1, longest: 130 };

/** Figures on how easily a guide is read, its citations left out. */
export function readabilityOf({ body }: Guide): Readability {
  const lengths = sentencesOf(body).map((sentence) => withoutCitations(sentence).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    words: wordCount(body),
    sentences: lengths.length,
    meanLength: Math.round(mean * 10) / 10,
    longShare: Number(
      (lengths.filter((length) => length > long).length / Math.max(1, lengths.length)).toFixed(3),
    ),
  };
}

/** 300 to 900 words in short sentences that can stand alone; the short answer comes first. */
export function checkWording(guide: Guide): Finding[] {
  const { words, meanLength, longShare } = readabilityOf(guide);
  const sentences = sentencesOf(guide.body).map(withoutCitations);
  return [
    ...(words < limits.fewest || words > limits.most ? [length(`${words} words`)] : []),
    ...(meanLength > limits.meanLength ? [reading(`sentences of ${meanLength} characters`)] : []),
    ...(longShare > limits.longShare ? [reading(`${longShare * 100} % of its sentences are long`)] : []),
    ...sentences
      .filter((sentence) => sentence.length > limits.longest)
      .map((sentence) => reading(`a sentence of ${sentence.length} characters: ${sentence}`)),
    ...sentences
      .filter((sentence) => leans.test(sentence))
      .map((sentence) => reading(`it does not say what it is about: ${sentence}`)),
    ...structureOf(guide).map((text) => ({ rule: 'structure' as const, text })),
  ];
}

const reading = (text: string): Finding => ({ rule: 'readability', text });
const length = (text: string): Finding => ({ rule: 'length', text });

/** Lifted out of its guide, such a sentence says nothing. */
const leans = /^(?:이것은|그것은|이는|이를|이 경우|이때|그때|이 제도는|이 돈은|그래서 이)[ ,]/;

/** In the order in which a guide has them; a guide on Naru itself has its own. */
const sections = [
  '짧은 답',
  '누구에게 적용되나요',
  '조건',
  '예외',
  '계산 방법',
  '예시',
  '어떻게 하나요',
  '어디에 신고하나요',
  '어디에 신청하나요',
  '기한',
  '자주 하는 오해',
  '더 알아보기',
];

function structureOf({ body }: Guide): string[] {
  const headings = body.split('\n').flatMap((line) => /^#+ .*/.exec(line) ?? []);
  const places = headings.map((heading) => sections.indexOf(heading.replace('## ', '')));
  return [
    ...(headings[0] === '## 짧은 답' ? [] : ['it does not begin with the short answer']),
    ...headings.filter((_, at) => places[at] === -1).map((heading) => `no section of a guide: ${heading}`),
    ...(places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
      ? []
      : ['sections in another order']),
    ...linesOf(body)
      .map(({ text }) => plain(text))
      .filter((text) => /[<>`_[\]]|https?:/.test(text))
      .map((text) => `marks that a guide's page does not know: ${text}`),
  ];
}
