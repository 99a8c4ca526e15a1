import type { Guide } from '../../knowledge/guides/guide.ts';
import { amountsIn, lastAmount } from './amounts.ts';
import { directivesIn } from './directives.ts';
import type { Fact } from './facts.ts';
import type { Finding } from './problem.ts';
import { linesOf } from './prose.ts';

/** Each `<!-- fact … -->` names a row, and the amount before it stands there; where words stand before it, the row exists. */
export function checkFacts(guide: Guide, facts: readonly Fact[]): Finding[] {
  return linesOf(guide.body)
    .flatMap(({ text }) => directivesIn(text))
    .flatMap((directive) => {
      if (directive.kind !== 'fact') return [];
      const fact = facts.find(({ id }) => id === directive.fact);
      if (!fact) return [`no such row: ${directive.fact}`];
      const printed = lastAmount(directive.before);
      return printed === undefined || amountsIn(fact.value).includes(printed)
        ? []
        : [`${printed} is not in ${fact.id}: ${fact.value}`];
    })
    .map((text) => ({ rule: 'fact', text }));
}
