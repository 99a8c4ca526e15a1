import type {
  Ask,
  Assessment,
  Citation,
  Feedback,
  Figure,
  Notice,
  RunEvent,
  RunResult,
  RunStatus,
  StageName,
} from '../../../server/contracts/index.ts';
import type { Failure } from '../messages/index.ts';

/** How far a question has come. `stopped` is what the person asked for, `failed` what happened to us. */
export type Progress =
  | { at: 'sending' }
  | { at: 'waiting'; position: number; seconds: number }
  | { at: 'working'; stage: StageName }
  | { at: 'writing' }
  | { at: 'stopped' }
  | { at: 'failed'; failure: Failure }
  | { at: 'finished'; status: RunStatus };

/** One question with its answer, as much of it as has come. */
export interface Turn {
  /** Stays the same while the turn is on the screen. */
  readonly key: string;
  readonly runId: string | null;
  /** The number of the last event taken in. */
  readonly seq: number;
  readonly question: string;
  readonly progress: Progress;
  /** Markdown. */
  readonly text: string;
  readonly language: string | null;
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
  readonly assessments: readonly Assessment[];
  readonly asks: readonly Ask[];
  /** What is known for the figure whose missing facts are asked for. */
  readonly begun: RunResult['begun'];
  readonly notices: readonly Notice[];
  readonly asOf: string | null;
  /** When there was no place for the question: seconds after which asking again is worth it. */
  readonly retryAfterSeconds: number | null;
  readonly feedback: Feedback | null;
}

export function newTurn(key: string, question: string): Turn {
  return {
    key,
    runId: null,
    seq: 0,
    question,
    progress: { at: 'sending' },
    text: '',
    language: null,
    citations: [],
    figures: [],
    assessments: [],
    asks: [],
    begun: null,
    notices: [],
    asOf: null,
    retryAfterSeconds: null,
    feedback: null,
  };
}

/** A turn as the server keeps it: whatever was on the screen before, this is what holds. */
export function turnOf(result: RunResult, key: string = result.id): Turn {
  return {
    ...newTurn(key, result.question),
    runId: result.id,
    progress: result.status === 'cancelled' ? { at: 'stopped' } : { at: 'finished', status: result.status },
    text: result.answer.text,
    language: result.answer.language,
    citations: result.citations,
    figures: result.figures,
    assessments: result.assessments,
    asks: result.asks,
    begun: result.begun,
    notices: result.notices,
    asOf: result.asOf,
    retryAfterSeconds: result.retryAfterSeconds ?? null,
  };
}

export function isOver(turn: Turn): boolean {
  return turn.progress.at === 'finished' || turn.progress.at === 'stopped' || turn.progress.at === 'failed';
}

/**
 * The turn after one more event. An event already seen (replayed after a reconnect) changes nothing, nor does any
 * but the last event once the person has stopped the answer.
 */
export function advance(turn: Turn, event: RunEvent): Turn {
  if (event.seq <= turn.seq) return turn;
  const next = { ...turn, seq: event.seq, runId: event.runId };
  if (turn.progress.at === 'stopped') {
    return event.type === 'finished' ? { ...next, asOf: event.result.asOf } : next;
  }
  switch (event.type) {
    case 'waiting':
      return { ...next, progress: { at: 'waiting', position: event.position, seconds: event.seconds } };
    case 'stage':
      return { ...next, progress: turn.text ? turn.progress : { at: 'working', stage: event.stage } };
    case 'figure':
      return { ...next, figures: [...turn.figures, event.figure] };
    case 'assessment':
      return { ...next, assessments: [...turn.assessments, event.assessment] };
    case 'citation':
      return {
        ...next,
        citations: [...turn.citations.filter(({ n }) => n !== event.citation.n), event.citation].sort(
          (a, b) => a.n - b.n,
        ),
      };
    case 'text':
      return { ...next, text: turn.text + event.text, progress: { at: 'writing' } };
    case 'reset':
      return { ...next, text: '', progress: { at: 'working', stage: 'compose' } };
    case 'notice':
      return { ...next, notices: [...turn.notices, event.notice] };
    case 'asks':
      return { ...next, asks: event.asks };
    case 'finished':
      return { ...turnOf(event.result, turn.key), seq: event.seq };
    default:
      return next;
  }
}

/** Asking again what failed or was stopped makes a second run on the server; a person sees the later one only. */
export function withoutRetried(turns: readonly Turn[]): Turn[] {
  return turns.filter((turn, at) => turn.question !== turns[at + 1]?.question);
}
