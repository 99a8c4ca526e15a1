import type { Calculation } from '../calculators/calculator.ts';
import type { Figure, RunResult } from '../contracts/index.ts';
import { aiMark } from './ai-mark.ts';
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
    topic: run.passages.find(({ kind, topic }) => kind === 'guide' && topic !== null)?.topic ?? null,
    asOf: run.asOf,
    answer: run.answer,
    mark: aiMark(run.answer, run.document ? 'document' : 'answer', run.language),
    draft: run.document,
    citations: [...run.citations],
    figures: run.figures.map(figureOf),
    assessments: [...run.assessments],
    asks: [...run.asks],
    begun: run.begun,
    notices: [...run.notices],
    prompt: run.prompt,
    withheld: run.withheld,
    ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
    createdAt: createdAt.toISOString(),
    timings,
  };
}

/** A calculation as it is kept and sent. */
export function figureOf({ law, steps, limits, ...calculation }: Calculation): Figure {
  return { ...calculation, law: [...law], steps: [...steps], limits: [...limits] };
}

/** Counts a finished run. Timings come in milliseconds, metrics in seconds. */
export function measure(metrics: Metrics, { assistant, status, timings }: RunResult): void {
  metrics.runs.inc({ assistant, status });
  for (const [stage, milliseconds] of Object.entries(timings)) {
    if (stage === 'firstText') metrics.firstTextSeconds.observe(milliseconds / 1000);
    else metrics.stageSeconds.observe({ stage }, milliseconds / 1000);
  }
}
