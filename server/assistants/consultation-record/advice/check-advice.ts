import { numbersIn } from '../../../guards/grounding/numbers.ts';
import type { Consulted } from '../../document.ts';
import type { Advice } from './find-advice.ts';
import type { AdviceRule } from './rule.ts';
import { adviceRules } from './rules/rules.ts';

/** The rule that an advice contradicts; null where none does. */
export const contradictedBy = ({ said }: Advice): AdviceRule | null =>
  adviceRules.find(({ contradicts }) => contradicts(said)) ?? null;

/**
 * Whether the evidence bears an advice: every number that it states with a unit stands there too. Advice without a
 * number is borne by nobody's figures, and stays unconfirmed.
 */
export function isSupported({ said }: Advice, { sentences, quotations }: Consulted): boolean {
  const stated = numbersIn(said.text).filter(({ unit }) => unit !== null);
  if (stated.length === 0) return false;
  const evidence = new Set(
    numbersIn([...sentences, ...quotations].join('\n')).map(({ value, unit }) => `${value} ${unit}`),
  );
  return stated.every(({ value, unit }) => evidence.has(`${value} ${unit}`));
}
