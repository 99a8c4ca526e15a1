import type { Guide } from '../../knowledge/guides/guide.ts';
import { calculatorOf } from '../../server/calculators/registry.ts';
import { lastAmount } from './amounts.ts';
import { evaluate } from './arithmetic.ts';
import { directivesIn } from './directives.ts';
import type { Finding } from './problem.ts';
import { linesOf } from './prose.ts';

/**
 * The amount before each `<!-- calc … -->` is what the calculator answers on the day of the guide, and the amount
 * before each `<!-- worked … -->` what its arithmetic gives, in whole won.
 */
export function checkFigures(guide: Guide): Finding[] {
  return linesOf(guide.body)
    .flatMap(({ text }) => directivesIn(text))
    .flatMap((directive) => {
      if (directive.kind === 'broken') return [`cannot be read: ${directive.text}`];
      if (directive.kind === 'fact') return [];
      const printed = lastAmount(directive.before);
      const computed = attempt(() =>
        directive.kind === 'worked'
          ? evaluate(directive.expression)
          : calculatorOf(directive.calculator)?.calculate(directive.input, guide.as_of).result[directive.key],
      );
      return isPrintedAs(computed, printed)
        ? []
        : [`${JSON.stringify(directive)}: printed ${printed}, computed ${computed}`];
    })
    .map((text) => ({ rule: 'calculation', text }));
}

function isPrintedAs(computed: unknown, printed: number | string | undefined): boolean {
  if (typeof computed !== 'number' || typeof printed !== 'number') return computed === printed;
  return Math.abs(computed - printed) < (Number.isInteger(printed) ? 1 : 1e-6);
}

function attempt(compute: () => unknown): unknown {
  try {
    return compute() ?? 'nothing';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
