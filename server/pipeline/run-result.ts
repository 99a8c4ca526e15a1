import type { RunResult } from '../contracts/index.ts';
import type { Outcome } from './execute.ts';
import type { Metrics } from './metrics.ts';

/** What is kept and sent of a run that is over. */
export function resultOf({ ended, run, timings, retryAfterSeconds }: Outcome, createdAt: Date): RunResult {
  return {
    id: run.id,
    conversationId: run.conversationId,
    assistant: run.assistant.id,
    status: ended,
    question: run.question,
    asOf: run.asOf,
    answer: run.answer,
    citations: [...run.citations],
    figures: run.figures.map((figure) => ({
      ...figure,
      law: [...figure.law],
      steps: [...figure.steps],
      limits: [...figure.limits],
    })),
    asks: [...run.asks],
    notices: [...run.notices],
    prompt: run.prompt,
    withheld: run.withheld,
    ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
    createdAt: createdAt.toISOString(),
    timings,
  };
}

/** Counts a finished run. Timings come in milliseconds, metrics in seconds. */
export function measure(metrics: Metrics, { assistant, status, timings }: RunResult): void {
  metrics.runs.inc({ assistant, status });
  for (const [stage, milliseconds] of Object.entries(timings)) {
    if (stage === 'firstText') metrics.firstTextSeconds.observe(milliseconds / 1000);
    else metrics.stageSeconds.observe({ stage }, milliseconds / 1000);
  }
}
