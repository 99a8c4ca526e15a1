import type { EvaluatedServer } from './client.ts';

/** What an evaluation found: the figures for its last line, and a report of every miss for a person to read. */
export interface Finding {
  readonly scores: Readonly<Record<string, number>>;
  /** Markdown. */
  readonly report: string;
}

export type Evaluation = (
  server: EvaluatedServer,
  file: string,
  onProgress: (done: number, of: number) => void,
) => Promise<Finding>;
