import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { groundingRules } from '../guards/grounding.ts';
import { obedienceRules } from '../guards/injection/answer.ts';

/** What the house counts of itself; `GET /metrics` prints it in Prometheus' text format. */
export interface Metrics {
  readonly registry: Registry;
  readonly runs: Counter<'assistant' | 'status'>;
  readonly stageSeconds: Histogram<'stage'>;
  readonly firstTextSeconds: Histogram;
  readonly routes: Counter<'route'>;
  readonly attacks: Counter<'kind'>;
  readonly withheld: Counter<'rule'>;
  readonly citationsCut: Counter;
  readonly modelFailures: Counter<'kind'>;
  readonly promptTokens: Histogram;
  readonly activeRuns: Gauge;
  readonly handoversWaiting: Gauge;
  readonly handovers: Counter<'event'>;
  readonly handoverWaitSeconds: Histogram;
  readonly requests: Counter<'method' | 'status'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'naru_' });
  return {
    registry,
    runs: new Counter({
      name: 'naru_runs_total',
      help: 'Runs that ended, by status',
      labelNames: ['assistant', 'status'],
      registers,
    }),
    stageSeconds: new Histogram({
      name: 'naru_stage_seconds',
      help: 'Time in each stage of the pipeline',
      labelNames: ['stage'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100],
      registers,
    }),
    firstTextSeconds: new Histogram({
      name: 'naru_first_text_seconds',
      help: 'Time until the first words of an answer',
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100],
      registers,
    }),
    routes: new Counter({
      name: 'naru_routes_total',
      help: 'Questions, by the route that they took',
      labelNames: ['route'],
      registers,
    }),
    attacks: new Counter({
      name: 'naru_attacks_total',
      help: 'Questions that tried to turn the machine against its purpose, by what they were after',
      labelNames: ['kind'],
      registers,
    }),
    withheld: withheldCounter(registers),
    citationsCut: new Counter({
      name: 'naru_citations_cut_total',
      help: 'Citations of passages that do not exist, cut out of sentences that stand on others',
      registers,
    }),
    modelFailures: new Counter({
      name: 'naru_model_failures_total',
      help: 'Failures of the model, by kind',
      labelNames: ['kind'],
      registers,
    }),
    promptTokens: new Histogram({
      name: 'naru_prompt_tokens',
      help: 'Tokens of a prompt as the model counted them',
      buckets: [256, 512, 1024, 2048, 4096, 8192, 16384, 32768],
      registers,
    }),
    activeRuns: new Gauge({ name: 'naru_active_runs', help: 'Runs under way', registers }),
    handoversWaiting: new Gauge({
      name: 'naru_handovers_waiting',
      help: 'Citizens who wait for a counselor',
      registers,
    }),
    handovers: new Counter({
      name: 'naru_handovers_total',
      help: 'What happened to hand-overs to a counselor',
      labelNames: ['event'],
      registers,
    }),
    handoverWaitSeconds: new Histogram({
      name: 'naru_handover_wait_seconds',
      help: 'Time from asking for a counselor until one took the talk',
      buckets: [5, 15, 30, 60, 120, 300, 600, 1200, 3600],
      registers,
    }),
    requests: new Counter({
      name: 'naru_http_requests_total',
      help: 'HTTP requests, by method and status',
      labelNames: ['method', 'status'],
      registers,
    }),
  };
}

/** Every rule is there from the start: a counter at 0 says that the rule is watched. */
function withheldCounter(registers: Registry[]): Counter<'rule'> {
  const counter = new Counter({
    name: 'naru_withheld_sentences_total',
    help: 'Sentences held back, by rule',
    labelNames: ['rule'],
    registers,
  });
  for (const rule of [...groundingRules, ...obedienceRules]) counter.inc({ rule }, 0);
  return counter;
}
