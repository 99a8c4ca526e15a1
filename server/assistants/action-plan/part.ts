import type { Line } from './draft.ts';

/** What the draft itself makes of a section: its lines, what is typed beside them, and the whole in words. */
export interface Part {
  readonly lines: readonly Line[];
  readonly typed?: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** A line in somebody's own words, or the draft's form of them. */
export const given = (value: string, quote = value): Line => ({
  value,
  provenance: { from: 'given', quote },
});

/** Headings with their lines; a heading without lines goes. */
export function grouped(groups: readonly (readonly [heading: string, lines: readonly Line[]])[]): Part {
  const told = groups.filter(([, lines]) => lines.length > 0);
  return {
    lines: told.flatMap(([, lines]) => lines),
    text: told
      .map(([heading, lines]) => [`**${heading}**`, ...lines.map(({ value }) => `- ${value}`)].join('\n'))
      .join('\n\n'),
  };
}
