import type { Guide } from '../../knowledge/guides/guide.ts';
import { calculatorOf } from '../../server/calculators/registry.ts';
import { amountsIn } from './amounts.ts';
import { type Directive, directivesIn } from './directives.ts';
import type { Fact } from './facts.ts';
import type { LawBook } from './law-book.ts';
import type { Finding } from './problem.ts';
import { type Line, linesOf, plain } from './prose.ts';
import { citationsIn, parseReference, withoutCitations } from './reference.ts';

const won = /(?:\d[\d,]*억 ?)?(?:\d[\d,.]*(?:만|천만|백만|천|백)? ?)?(?:\d[\d,]*)?(?<=[\d만억천백])원/g;

/**
 * No amount of money is only typed: it stands in the law that its line cites, in a row that its section names, among
 * what a computation of its section was given or gives, or in a saying in quotation marks.
 */
export function checkAmounts(guide: Guide, book: LawBook, facts: readonly Fact[]): Finding[] {
  const lines = linesOf(guide.body);
  return lines.flatMap((line) => {
    const explained = new Set([
      ...lines
        .filter(({ section }) => section === line.section)
        .flatMap(({ text }) => directivesIn(text))
        .flatMap((directive) => amountsOf(directive, guide.as_of, facts)),
      ...amountsOfLaw(line, book),
    ]);
    return (withoutSayings(line).match(won) ?? [])
      .filter((text) => !amountsIn(text).every((amount) => explained.has(amount)))
      .map((text) => ({ rule: 'amount' as const, text: `${text}: typed only, in "${plain(line.text)}"` }));
  });
}

const withoutSayings = ({ text }: Line): string => withoutCitations(plain(text)).replace(/"[^"]*"/g, '');

function amountsOf(directive: Directive, day: string, facts: readonly Fact[]): (number | string)[] {
  if (directive.kind === 'broken') return [];
  if (directive.kind === 'fact') return amountsIn(facts.find(({ id }) => id === directive.fact)?.value ?? '');
  const printed = amountsIn(directive.before).slice(-1);
  if (directive.kind === 'worked') return [...printed, ...amountsIn(directive.expression)];
  const figure = calculatorOf(directive.calculator)?.calculate(directive.input, day);
  const steps = figure?.steps.join('\n') ?? '';
  return [...printed, ...amountsIn(`${JSON.stringify([figure?.inputs, figure?.result])}\n${steps}`)];
}

function amountsOfLaw({ text }: Line, book: LawBook): (number | string)[] {
  return citationsIn(plain(text)).flatMap((citation) => {
    const reference = parseReference(citation);
    // A penalty stands in the words before the items.
    const paragraph = reference && book.wordsOf({ ...reference, item: null, subitem: null });
    return amountsIn(paragraph ?? '');
  });
}
