import type { RunResult } from '../contracts/index.ts';
import type { ConversationRecord } from '../records/conversations.ts';
import type { NewRun, RunRecords } from '../records/runs.ts';

/** How one run comes into the records. */
export interface Recording {
  /** Records that it is under way; a second time changes nothing. @throws PublicError conversation_busy */
  begin(): Promise<void>;
  /** Records how it ended, and the state in which it leaves its conversation. */
  end(result: RunResult, at: Date, state?: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * A run that opens a conversation is recorded when it takes its place; one that ends before, with a canned reply or
 * because there is no place, is written once, whole: under load a refusal must cost next to nothing.
 * @param opens the conversation that begins with it
 */
export function recordingOf(
  runs: Pick<RunRecords, 'start' | 'finish' | 'add'>,
  run: NewRun,
  opens: ConversationRecord | null,
): Recording {
  let begun: Promise<unknown> | null = null;
  return {
    async begin() {
      begun ??= runs.start(run, opens ?? undefined);
      await begun;
    },
    async end(result, at, state) {
      if (begun === null && opens) await runs.add(run, opens, result, at, state);
      else await runs.finish(result, at, state);
    },
  };
}
