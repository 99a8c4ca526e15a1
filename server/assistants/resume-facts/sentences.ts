import type { Span } from '../post-facts/span.ts';
import type { Section } from './headings.ts';
import type { Segment } from './segments.ts';

/** A sentence, or an item of a list that stands for one, exactly as it is written. */
export interface Sentence extends Span {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly section: Section | null;
  /** Ends like a sentence (…습니다, …함) or says something longer; names and rows of a table do not. */
  readonly told: boolean;
}

const sentenceEnd =
  /(?<![\d.])[.!?。]+(?=\s|$|[)"'”’」])[)"'”’」]*|(?<=[다요죠])\.(?=[가-힣])|(?<=(?:습|입|합|됩|십|됩|갑)니다)\s(?=[가-힣])(?!라고|만큼)/gu;
const toldEnd =
  /(?:[다요죠까임함음됨짐옴냄킴림봄듦]|니다|세요|시오|시요)[.!?\s)”"'’」]*$|(?:담당|수행|진행|참여|기여|관리|운영|개선|달성|절감|확보|개발|구축|기획|지원|작성|처리|도입|향상|감소|증가|단축)[.\s]*$/u;
/** Sections whose segments are data, not sentences. */
const data: ReadonlySet<Section> = new Set<Section>([
  'person',
  'title',
  'certificates',
  'skills',
  'languages',
]);
const predicate = /(?:습|입|합|됩|십)니다|[았었했였]다|(?:이|하|되|했)며|[가-힣](?:고|여|아|어)\s/u;

/** What is said of oneself may lack a verb: `손님을 웃게 하는 사람!` */
const shortestStatement = 10;

export function sentencesOf(segments: readonly Segment[]): readonly Sentence[] {
  return segments.flatMap((segment) => {
    const { text, start, line, section } = segment;
    const cuts = [...text.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length);
    const ends = [...new Set([...cuts, text.length])];
    let from = 0;
    return ends.flatMap((end) => {
      const piece = text.slice(from, end);
      const lead = piece.length - piece.trimStart().length;
      const words = piece.trim();
      const at = start + from + lead;
      from = end;
      if (words === '') return [];
      const short = section !== null && data.has(section) && !predicate.test(words);
      const ends = toldEnd.test(words) || (section === 'statement' && words.length > shortestStatement);
      const told = !short && words.length >= 4 && ends && /\s/.test(words);
      return [{ text: words, start: at, end: at + words.length, line, section, told }];
    });
  });
}
