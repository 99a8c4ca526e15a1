import type { Line } from '../draft.ts';
import type { Taken } from './brief-text.ts';

/** A line in the employer's own matter: `value` as the post words it, the quote as the brief has it. */
export const given = (value: string, { text }: Pick<Taken, 'text'>): Line => ({
  value,
  provenance: { from: 'given', quote: text.trim() },
});
