import { StoreUnavailable } from '../../knowledge/index/vector-store.ts';
import { errors } from '../contracts/error.ts';
import type { RunEventPayload, RunResult, RunStatus } from '../contracts/index.ts';
import { OverCapacity } from '../models/admission.ts';
import type { Desk, Parts } from './desk.ts';
import { type Ending, end, type Run } from './run.ts';
import { stages } from './stages.ts';

/** What a run became: the run itself and how it ended, and how long each stage took in milliseconds. */
export interface Outcome extends Ending {
  readonly timings: RunResult['timings'];
}

/** Takes a run through the stages to its end. Never throws: whatever happens is one of the closed list of statuses. */
export async function execute(
  start: Run,
  parts: Parts,
  signal: AbortSignal,
  emit: (event: RunEventPayload) => void,
): Promise<Outcome> {
  const began = performance.now();
  const timings: Record<string, number> = {};
  const releases: (() => void)[] = [];
  const desk: Desk = {
    ...parts,
    signal,
    emit: (event) => {
      if (event.type === 'text' && timings.firstText === undefined) timings.firstText = since(began);
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
    ending ??= { ended: run.asks.length > 0 ? 'clarification' : 'answered', run };
  } catch (failure) {
    ending = failed(run, failure, desk);
  } finally {
    for (const release of releases.reverse()) release();
  }
  return { ...ending, timings: { ...timings, total: since(began) } };
}

/** Whole microseconds are enough for anyone. */
const since = (began: number): number => Number((performance.now() - began).toFixed(3));

/** Which status a failure is, and what the person reads; what they cannot use stays in the log. */
function failed(run: Run, failure: unknown, { signal, log }: Desk): Ending {
  if (signal.aborted) return end(run, 'cancelled', '답변을 멈췄습니다.');
  if (failure instanceof StoreUnavailable) return end(run, 'error_internal', errors.store_down.text);
  if (failure instanceof OverCapacity) {
    return { ...end(run, 'error_capacity', failure.message), retryAfterSeconds: failure.retryAfterSeconds };
  }
  log.error({ err: failure, runId: run.id }, 'a run failed');
  return end(run, 'error_internal' satisfies RunStatus, errors.internal.text);
}
