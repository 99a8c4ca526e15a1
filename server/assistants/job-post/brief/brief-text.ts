import type { Span } from '../../post-facts/span.ts';

export interface Taken extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Stands where a word was taken: no brief has it, and no reader takes it for a letter. */
const gone = '\uE000';
const pieces = /[^\uE000\n,/]+/gu;

/** A brief from which readers take words, each word once: what one has taken is out of the others' reach. */
export class BriefText {
  readonly text: string;
  private left: string;

  constructor(text: string) {
    this.text = text;
    this.left = text;
  }

  /** Takes every match; expressions carry the flag `g`. */
  take(pattern: RegExp): readonly Taken[] {
    const found = [...this.left.matchAll(pattern)].map((match) => ({
      text: match[0].trim(),
      groups: match.groups ?? {},
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
    }));
    for (const span of found) this.blank(span);
    return found;
  }

  blank({ start, end }: Span): void {
    this.left = this.left.slice(0, start) + gone.repeat(end - start) + this.left.slice(end);
  }

  /** What nobody has taken yet, in pieces, each with its place in the brief. */
  rest(): readonly Taken[] {
    return [...this.left.matchAll(pieces)].map((match) => ({
      text: match[0],
      groups: {},
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
    }));
  }
}
