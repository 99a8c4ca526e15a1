import { planCalculation } from '../calculators/plan.ts';
import { assess } from './assess.ts';
import { meaningFilledIn } from './meaning.ts';
import type { Run } from './run.ts';
import { withNotice } from './screen.ts';
import type { Stage } from './stages.ts';

/** Computes what the question gives all facts for, or lists the facts that are missing; a document does its own sums. */
export const calculate: Stage = async (found, desk) => {
  if (found.assistant.kind === 'document') return found;
  const carried = found.memory.calculation;
  const plan = planCalculation(found.korean, {
    on: found.askedOn,
    inForceOn: found.event?.date ?? found.askedOn,
    ...(carried ? { carried } : {}),
  });
  const meaning = meaningFilledIn(found, plan);
  const run = meaning === null ? found : withNotice(found, { code: 'understood', text: meaning }, desk);
  if (plan.kind === 'none') return assess(forget(run), desk);
  if (plan.kind === 'ask') {
    desk.emit({ type: 'asks', asks: [...plan.missing] });
    const asked = plan.missing.map((missing) => missing.slot);
    return {
      ...run,
      asks: plan.missing,
      memory: { ...run.memory, calculation: { calculator: plan.calculator, known: plan.known, asked } },
    };
  }
  const evidence = await desk.retriever.articles(
    plan.calculations.flatMap(({ law }) => law),
    run.asOf,
    run.today,
  );
  const known = new Set(evidence.map(({ id }) => id));
  return {
    ...run,
    figures: plan.calculations,
    passages: [...evidence, ...run.passages.filter(({ id }) => !known.has(id))],
    memory: { ...run.memory, calculation: plan.carried },
  };
};

/** A question about something else ends the asking back; facts given earlier stay for the next figure. */
function forget(run: Run): Run {
  const { calculation, ...memory } = run.memory;
  if (!calculation) return run;
  return {
    ...run,
    memory: { ...memory, calculation: { calculator: calculation.calculator, known: calculation.known } },
  };
}
