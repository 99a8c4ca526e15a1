/** A remark as the coaching of résumés makes it. */
export interface Remark {
  readonly kind: string;
  readonly quote: string;
  readonly of: 'resume' | 'post';
  readonly line: number;
  readonly reason: string;
  readonly suggestion: string;
  /** What takes the quote's place, where that is certain; empty where the quote is to be left out. */
  readonly replacement: string | null;
  readonly article: string | null;
}

export interface Score {
  readonly total: number;
  readonly of: number;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly points: number;
    readonly of: number;
  }[];
}

export interface MatchedRequirement {
  readonly requirement: string;
  readonly preferred: boolean;
  readonly status: 'met' | 'unmet' | 'ask';
  readonly evidence: readonly string[];
}

export interface DraftSentence {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly { readonly quote: string; readonly line: number }[];
  readonly included: boolean;
}

export interface LetterPart {
  readonly heading: string;
  readonly sentences: readonly DraftSentence[];
  readonly length: {
    readonly withSpaces: number;
    readonly withoutSpaces: number;
    readonly limit: number | null;
    readonly counted: 'with_spaces' | 'without_spaces';
    readonly left: number;
  };
}
