import { planCalculation } from '../calculators/plan.ts';
import { assess } from './assess.ts';
import type { Run } from './run.ts';
import type { Stage } from './stages.ts';

/** Computes what the question gives all facts for, or lists the facts that are missing; a document does its own sums. */
export const calculate: Stage = async (run, desk) => {
  if (run.assistant.kind === 'document') return run;
  const carried = run.memory.calculation;
  const plan = planCalculation(run.korean, {
    on: run.askedOn,
    inForceOn: run.event?.date ?? run.askedOn,
    ...(carried ? { carried } : {}),
  });
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
