import type { Calculator } from '../calculator.ts';
import { calculators } from '../registry.ts';
import type { Description } from './description.ts';
import { insuranceDescriptions } from './insurance.ts';
import { payDescriptions } from './pay.ts';
import { timeDescriptions } from './time.ts';

const descriptions: Readonly<Record<string, Description>> = {
  ...payDescriptions,
  ...timeDescriptions,
  ...insuranceDescriptions,
};

export interface CatalogueEntry extends Description {
  readonly calculator: Calculator;
}

/** Every calculator with what can be said of it before it is used. */
export const catalogue: readonly CatalogueEntry[] = calculators.map((calculator) => {
  const description = descriptions[calculator.id];
  if (description === undefined) throw new Error(`The calculator ${calculator.id} has no description.`);
  return { calculator, ...description };
});
