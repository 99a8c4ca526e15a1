import { planEligibility } from '../calculators/eligibility/plan.ts';
import type { Assessment } from '../contracts/index.ts';
import type { Desk } from './desk.ts';
import type { Run } from './run.ts';

/**
 * Says how the conditions of a right stand that the question asks for, and asks for the facts that decide the rest.
 * Their articles join the evidence, behind what was found, so that each opens.
 */
export async function assess(run: Run, desk: Desk): Promise<Run> {
  const { eligibility: carried, ...memory } = run.memory;
  const plan = planEligibility(run.korean, {
    on: run.askedOn,
    asksForRight: run.route === 'eligibility',
    ...(carried ? { carried } : {}),
    ...(run.situation ? { beside: run.situation.told } : {}),
  });
  if (plan === null)
    return carried ? { ...run, memory: { ...memory, eligibility: { ...carried, asked: [] } } } : run;
  const assessments = plan.assessments.map(
    (one): Assessment => ({
      ...one,
      conditions: one.conditions.map((condition) => ({ ...condition, law: [...condition.law] })),
      asks: [...one.asks],
      limits: [...one.limits],
    }),
  );
  for (const assessment of assessments) desk.emit({ type: 'assessment', assessment });
  const law = assessments.flatMap(({ conditions }) => conditions.flatMap((condition) => condition.law));
  const evidence = await desk.retriever.articles([...new Set(law)], run.asOf);
  const known = new Set(run.passages.map(({ id }) => id));
  return {
    ...run,
    assessments,
    passages: [...run.passages, ...evidence.filter(({ id }) => !known.has(id))],
    memory: { ...memory, eligibility: plan.carried },
  };
}
