import { randomUUID } from 'node:crypto';
import { nextTurn } from '../../knowledge/next-turn.ts';
import type { Assistant } from '../assistants/assistant.ts';
import { assistants } from '../assistants/registry.ts';
import {
  type CalendarDate,
  PublicError,
  type RunEvent,
  type RunRequest,
  RunResult,
} from '../contracts/index.ts';
import { ownerOf } from '../identity/ownership.ts';
import { hasRole, type Visitor } from '../identity/visitor.ts';
import { type ConversationRecord, newConversation } from '../records/conversations.ts';
import type { Records } from '../records/records.ts';
import { auditInto } from './audit.ts';
import { dateInSeoul } from './calendar.ts';
import type { Parts } from './desk.ts';
import { execute, type Outcome } from './execute.ts';
import { openFile } from './files.ts';
import { inputOf } from './input-of.ts';
import { keepShown } from './keep-shown.ts';
import { createOpening } from './opening.ts';
import { type Recording, recordingOf } from './recording.ts';
import { beginRun, type Memory, type Run } from './run.ts';
import { RunLog } from './run-log.ts';
import { measure, resultOf } from './run-result.ts';
import { RunStopped } from './run-stopped.ts';
import { createTalks, type Talks } from './talks.ts';
import { createTurns } from './turns.ts';
import { urgencyOf } from './urgency.ts';

export interface RunsSettings {
  /** A run that nobody follows for so long is stopped. */
  readonly abandonSeconds: number;
  /** Taken as today instead of the calendar's. */
  readonly today?: CalendarDate;
  readonly now?: () => Date;
}

/** The runs of this server: the one way in for every transport. What a visitor may not open does not exist for them. */
export interface Runs extends Talks {
  /** @throws PublicError unknown_assistant, not_allowed, bad_request, unknown_conversation, conversation_busy */
  start(request: RunRequest, visitor: Visitor): Promise<{ runId: string; conversationId: string }>;
  /** The events after `after`, to the last; of a run long over, only the last. @throws PublicError unknown_run */
  follow(runId: string, after: number, visitor: Visitor, signal: AbortSignal): AsyncGenerator<RunEvent>;
  /** Null while the run is under way. @throws PublicError unknown_run */
  result(runId: string, visitor: Visitor): Promise<RunResult | null>;
  /** Returns whether there was something to stop. @throws PublicError unknown_run */
  cancel(runId: string, visitor: Visitor): Promise<boolean>;
  /** Stops what is under way in it and deletes it whole. @throws PublicError unknown_conversation */
  deleteConversation(id: string, visitor: Visitor): Promise<void>;
  today(): CalendarDate;
  /** Stops all runs and waits until they are recorded. */
  close(): Promise<void>;
}

/** How long a finished run's events stay in memory for followers who lost the connection. */
const lingerMs = 5 * 60_000;

interface Active {
  readonly log: RunLog;
  readonly conversation: ConversationRecord;
  readonly cancelling: AbortController;
  readonly over: Promise<void>;
  followers: number;
  abandoned: NodeJS.Timeout | undefined;
}

export function createRuns(parts: Parts, records: Records, settings: RunsSettings): Runs {
  const now = settings.now ?? (() => new Date());
  const today = (): CalendarDate => settings.today ?? dateInSeoul(now());
  const active = new Map<string, Active>();
  const audit = auditInto(records.audit, now);
  const opening = createOpening(records);
  /** Runs that are not over. */
  let underWayNow = 0;
  const turns = createTurns();

  async function start(
    request: RunRequest,
    visitor: Visitor,
  ): Promise<{ runId: string; conversationId: string }> {
    const assistant = assistants.find(({ id }) => id === request.assistant);
    if (!assistant) throw new PublicError('unknown_assistant');
    if (visitor.site && visitor.site.assistant !== assistant.id) throw new PublicError('other_assistant');
    if (!visitor.everyService && !hasRole(visitor, assistant.roles))
      throw new PublicError(visitor.account ? 'not_allowed' : 'sign_in_needed');
    if (assistant.kind === 'document')
      return turns.document(() => begin(assistant, request, visitor, () => {}));
    const answered = turns.question();
    return begin(assistant, request, visitor, answered).catch((failure) => {
      answered();
      throw failure;
    });
  }

  /** @param answered called when a question is answered, or waits for the model's words */
  async function begin(
    assistant: Assistant,
    request: RunRequest,
    visitor: Visitor,
    answered: () => void,
  ): Promise<{ runId: string; conversationId: string }> {
    const { input: given, found: masked } = await inputOf(assistant, request, (file) =>
      openFile(records, file, visitor, now()),
    );
    const conversation = request.conversationId
      ? await opening.conversation(request.conversationId, visitor)
      : newConversation(assistant.id, now(), ownerOf(visitor));
    if (conversation.assistant !== assistant.id) throw new PublicError('unknown_conversation');
    const question = assistant.textOf(given);
    const id = randomUUID();
    const askedOn = request.asOf ?? today();
    const recording = recordingOf(
      records.runs,
      { id, conversationId: conversation.id, question, asOf: askedOn, at: now() },
      request.conversationId ? null : conversation,
    );
    // Whether another run of the conversation is under way, the records tell. A document begins in its turn, and must
    // not wait there for its end.
    const recordedFirst = request.conversationId !== undefined || assistant.kind === 'document';
    if (recordedFirst) await recording.begin();
    const recorded = launch(
      beginRun({
        id,
        conversationId: conversation.id,
        assistant,
        person: visitor.person,
        urgency: urgencyOf(visitor, assistant),
        language: request.language ?? 'ko',
        input: given,
        question,
        masked,
        today: today(),
        askedOn,
        asOfGiven: request.asOf !== undefined,
        memory: conversation.state as Memory,
      }),
      conversation,
      answered,
      recording,
    );
    if (!recordedFirst) await recorded;
    return { runId: id, conversationId: conversation.id };
  }

  /** Sets a run going; it is recorded, or over, when the promise is kept. */
  function launch(
    run: Run,
    conversation: ConversationRecord,
    answered: () => void,
    recording: Recording,
  ): Promise<void> {
    const log = new RunLog(run.id);
    const cancelling = new AbortController();
    const createdAt = now();
    log.append({
      type: 'started',
      conversationId: run.conversationId,
      assistant: run.assistant.id,
      question: run.question,
    });
    parts.metrics.activeRuns.inc();
    const keeper = keepShown(
      run,
      createdAt,
      (shown) =>
        records.runs
          .keep(shown)
          .catch((failure) =>
            parts.log.warn({ err: failure, runId: run.id }, 'what was shown could not be kept'),
          ),
      () => underWayNow,
    );
    underWayNow += 1;
    let enrolled: () => void = () => {};
    const underWay = new Promise<void>((resolve) => {
      enrolled = resolve;
    });
    const enrol = () => recording.begin().then(enrolled);
    const over = execute(
      run,
      { ...parts, standardAnswers: records.standardAnswers, enrol, turns },
      cancelling.signal,
      (event) => {
        log.append(event);
        keeper.observe(event);
        if (parts.model && event.type === 'stage' && event.stage === 'compose') answered();
      },
    )
      .then((outcome) => {
        keeper.stop();
        const finishing = () => finish(outcome, createdAt, log, recording, enrolled);
        return run.assistant.kind === 'document' ? turns.document(finishing) : finishing();
      })
      .finally(() => {
        answered();
        underWayNow -= 1;
        parts.metrics.activeRuns.dec();
        clearTimeout(entry.abandoned);
        setTimeout(() => active.delete(run.id), lingerMs).unref();
      });
    const entry: Active = {
      log,
      conversation,
      cancelling,
      over,
      followers: 0,
      abandoned: undefined,
    };
    active.set(run.id, entry);
    watch(entry);
    return Promise.race([underWay, over]);
  }

  /** @param told called where whoever asks need not wait for the records */
  async function finish(
    outcome: Outcome,
    createdAt: Date,
    log: RunLog,
    recording: Recording,
    told: () => void,
  ): Promise<void> {
    const result = resultOf(outcome, createdAt);
    measure(parts.metrics, result);
    parts.load.ran(result);
    const tell = () => log.append({ type: 'finished', result });
    // Whoever finds no place hears it at once: the records are busiest just then.
    const refused = outcome.ended === 'error_capacity';
    if (refused) {
      tell();
      told();
      await nextTurn();
    }
    try {
      const goesOn = outcome.ended === 'answered' || outcome.ended === 'clarification';
      await recording.end(result, now(), goesOn ? { ...outcome.run.memory } : undefined);
    } catch (failure) {
      parts.log.error({ err: failure, runId: result.id }, 'a run could not be recorded');
    }
    if (!refused) tell();
  }

  /** Starts the clock that stops a run without followers; a follower stops the clock. */
  function watch(entry: Active): void {
    clearTimeout(entry.abandoned);
    if (entry.followers > 0 || entry.log.finished) return;
    entry.abandoned = setTimeout(
      () => entry.cancelling.abort(new RunStopped('absence')),
      settings.abandonSeconds * 1000,
    );
    entry.abandoned.unref();
  }

  async function result(runId: string, visitor: Visitor): Promise<RunResult | null> {
    const record = await opening.run(runId, visitor);
    if (record.result === null) return null;
    await audit('run_read', runId, visitor);
    return RunResult.parse(record.result);
  }

  async function* follow(
    runId: string,
    after: number,
    visitor: Visitor,
    signal: AbortSignal,
  ): AsyncGenerator<RunEvent> {
    const entry = active.get(runId);
    if (!entry) {
      const finished = await result(runId, visitor);
      if (finished) yield { runId, seq: after + 1, type: 'finished', result: finished };
      return;
    }
    if (!opening.opensTo(visitor, entry.conversation)) throw new PublicError('unknown_run');
    entry.followers += 1;
    watch(entry);
    try {
      yield* entry.log.follow(after, signal);
    } finally {
      entry.followers -= 1;
      watch(entry);
    }
  }

  return {
    ...createTalks(records, opening, audit, now),
    start,
    follow,
    result,
    today,
    async cancel(runId, visitor) {
      const { result: recorded } = await opening.run(runId, visitor);
      const entry = active.get(runId);
      if (!entry) return recorded === null;
      const running = !entry.log.finished;
      entry.cancelling.abort(new RunStopped('person'));
      return running;
    },
    async deleteConversation(id, visitor) {
      await opening.conversation(id, visitor);
      const running = [...active.values()].filter(({ conversation }) => conversation.id === id);
      for (const { cancelling } of running) cancelling.abort(new RunStopped('person'));
      await Promise.all(running.map(({ over }) => over));
      if (!(await records.conversations.delete(id))) throw new PublicError('unknown_conversation');
      for (const { log } of running) active.delete(log.runId);
      await audit('conversation_deleted', id, visitor);
    },
    async close() {
      for (const { cancelling } of active.values()) cancelling.abort(new RunStopped('server'));
      await Promise.all([...active.values()].map(({ over }) => over));
    },
  };
}
