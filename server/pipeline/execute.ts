import { StoreUnavailable } from '../../knowledge/index/vector-store.ts';
import { errors } from '../contracts/error.ts';
import type { RunEventPayload, RunResult } from '../contracts/index.ts';
import { OverCapacity } from '../models/admission.ts';
import type { Desk, RunParts } from './desk.ts';
import { type Ending, end, type Run } from './run.ts';
import { RunStopped } from './run-stopped.ts';
import { Shown } from './shown.ts';
import { stages } from './stages.ts';

/** What a run became: the run itself and how it ended, and how long each stage took in milliseconds. */
export interface Outcome extends Ending {
  readonly timings: RunResult['timings'];
}

/** Takes a run through the stages to its end. Never throws: whatever happens is one of the closed list of statuses. */
export async function execute(
  start: Run,
  parts: RunParts,
  signal: AbortSignal,
  emit: (event: RunEventPayload) => void,
): Promise<Outcome> {
  const began = performance.now();
  const timings: Record<string, number> = {};
  const releases: (() => void)[] = [];
  const shown = new Shown();
  const desk: Desk = {
    ...parts,
    signal,
    emit: (event) => {
      if ((event.type === 'text' || event.type === 'section') && timings.firstText === undefined)
        timings.firstText = since(began);
      shown.observe(event);
      emit(event);
    },
    whenOver: (release) => releases.push(release),
  };
  let run = start;
  let ending: Ending | null = null;
  try {
    for (const stage of stages) {
      const from = performance.now();
      const next = await stage(run, desk).finally(() => {
        timings[stage.name] = since(from);
      });
      signal.throwIfAborted();
      if ('ended' in next) {
        ending = next;
        break;
      }
      run = next;
    }
    ending ??= { ended: run.asks.length > 0 && !run.document ? 'clarification' : 'answered', run };
  } catch (failure) {
    ending = brokenOff(run, failure, shown, desk);
  } finally {
    for (const release of releases.reverse()) release();
  }
  return { ...ending, timings: { ...timings, total: since(began) } };
}

/** Whole microseconds are enough for anyone. */
const since = (began: number): number => Number((performance.now() - began).toFixed(3));

/** Which status a failure is, and what the person reads; what they cannot use stays in the log. */
function brokenOff(run: Run, failure: unknown, shown: Shown, { signal, log }: Desk): Ending {
  if (signal.aborted) {
    const restarts = signal.reason instanceof RunStopped && signal.reason.by === 'server';
    return restarts
      ? { ended: 'error_internal', run: shown.of(run, errors.internal.text) }
      : { ended: 'cancelled', run: shown.of(run, '답변을 멈췄습니다.') };
  }
  if (failure instanceof StoreUnavailable) return end(run, 'error_internal', errors.store_down.text);
  if (failure instanceof OverCapacity) {
    return { ...end(run, 'error_capacity', failure.message), retryAfterSeconds: failure.retryAfterSeconds };
  }
  log.error({ err: failure, runId: run.id }, 'a run failed');
  return { ended: 'error_internal', run: shown.of(run, errors.internal.text) };
}
