/** Something in a guide that keeps it from being published. */
export interface Problem {
  /** The guide's id. */
  readonly guide: string;
  readonly rule:
    | 'front matter'
    | 'citation'
    | 'calculation'
    | 'fact'
    | 'amount'
    | 'copied'
    | 'readability'
    | 'length'
    | 'structure'
    | 'review';
  readonly text: string;
}

export type Finding = Omit<Problem, 'guide'>;
