import { type CalculationPlan, type CarriedCalculation, planCalculation } from '../calculators/plan.ts';
import { calculatorOf } from '../calculators/registry.ts';
import { toldBeside, withoutToldBeside } from '../calculators/told-beside.ts';
import { assess } from './assess.ts';
import type { Desk } from './desk.ts';
import { meaningFilledIn } from './meaning.ts';
import type { Memory, Run } from './run.ts';
import { withNotice } from './screen.ts';
import { situationUsed } from './situation-used.ts';
import type { Stage } from './stages.ts';

/** Computes what the question gives all facts for, or lists the facts that are missing; a document does its own sums. */
export const calculate: Stage = async (found, desk) => {
  if (found.assistant.kind === 'document') return found;
  const carried = found.memory.calculation;
  const plan = planCalculation(found.korean, {
    on: found.askedOn,
    inForceOn: found.event?.date ?? found.askedOn,
    ...(carried ? { carried } : {}),
    ...(found.situation ? { beside: found.situation.told } : {}),
  });
  const meaning = meaningFilledIn(found, plan);
  const run = meaning === null ? found : withNotice(found, { code: 'understood', text: meaning }, desk);
  const computed = await withFigures(run, plan, desk);
  const used = situationUsed(computed, desk.model !== null);
  return used === null ? computed : withNotice(computed, { code: 'client_context', text: used }, desk);
};

async function withFigures(run: Run, plan: CalculationPlan, desk: Desk): Promise<Run> {
  if (plan.kind === 'none') return assess(forget(run), desk);
  if (plan.kind === 'ask') {
    desk.emit({ type: 'asks', asks: [...plan.missing] });
    const asked = plan.missing.map((missing) => missing.slot);
    return {
      ...run,
      asks: plan.missing,
      begun: { calculator: plan.calculator, known: plan.known },
      memory: carriedOn(run, { calculator: plan.calculator, known: plan.known, asked }),
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
    memory: carriedOn(run, plan.carried),
  };
}

/** What the next message finds: what was told beside the talk comes with it anew. */
function carriedOn({ memory, situation, askedOn }: Run, carried: CarriedCalculation): Memory {
  const calculator = calculatorOf(carried.calculator);
  if (situation === null || calculator === undefined) return { ...memory, calculation: carried };
  const beside = toldBeside(calculator, situation.told, askedOn);
  const known = withoutToldBeside(carried.known, beside, memory.calculation?.known ?? {});
  return { ...memory, calculation: { ...carried, known } };
}

/** A question about something else ends the asking back; facts given earlier stay for the next figure. */
function forget(run: Run): Run {
  const { calculation, ...memory } = run.memory;
  if (!calculation) return run;
  return {
    ...run,
    memory: { ...memory, calculation: { calculator: calculation.calculator, known: calculation.known } },
  };
}
