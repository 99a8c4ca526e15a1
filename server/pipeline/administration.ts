import { randomUUID } from 'node:crypto';
import { assistants } from '../assistants/registry.ts';
import {
  type CalendarDate,
  PublicError,
  type ReviewItem,
  type StandardAnswer,
  type StandardAnswerList,
  type StandardAnswerRequest,
} from '../contracts/index.ts';
import { maskPersonalData } from '../guards/personal-data.ts';
import type { Records } from '../records/records.ts';
import type { ReviewRecord } from '../records/reviews.ts';
import { dayReport } from './day-report.ts';
import { reasonsOf } from './review/reviewable.ts';

/** What experts do with the answers given: the queue of those to look at, and the standard answers. */
export interface Administration {
  /**
   * @throws PublicError unknown_run; not_a_standard_answer where the run did not end with an answer from evidence;
   * answer_of_one_case where it rests on more than its question tells
   */
  approve(request: StandardAnswerRequest): Promise<StandardAnswer>;
  standardAnswers(): Promise<StandardAnswerList>;
  /** @throws PublicError unknown_standard_answer */
  retire(id: string): Promise<StandardAnswer>;
  reviewQueue(state: 'open' | 'resolved', limit: number): Promise<ReviewItem[]>;
  /** @throws PublicError unknown_run */
  resolve(runId: string, note: string): Promise<void>;
  /** What happened on a day, topic by topic, as Markdown. */
  report(day: CalendarDate): Promise<string>;
}

/** Notices of answers that rest on what was told before, or on what is known of one person. */
const ofOneCase: ReadonlySet<string> = new Set(['understood', 'client_context']);

function standardAnswersOf(id: string): string {
  const service = assistants.find((one) => one.id === id);
  return (service?.kind === 'dialogue' ? service.standardAnswersOf : undefined) ?? id;
}

export function createAdministration(
  records: Records,
  today: () => CalendarDate,
  now: () => Date = () => new Date(),
): Administration {
  return {
    async approve({ runId, owner, reviewOn }) {
      const run = (await records.runs.find(runId))?.result;
      if (run === undefined) throw new PublicError('unknown_run');
      const fromEvidence = run !== null && ['extract', 'model'].includes(run.answer.composer);
      if (!fromEvidence || run.status !== 'answered') throw new PublicError('not_a_standard_answer');
      if (run.notices.some(({ code }) => ofOneCase.has(code))) throw new PublicError('answer_of_one_case');
      const approved: StandardAnswer = {
        id: randomUUID(),
        runId,
        assistant: standardAnswersOf(run.assistant),
        question: maskPersonalData(run.question).text,
        text: maskPersonalData(run.answer.text).text,
        language: run.answer.language,
        citations: run.citations,
        figures: run.figures,
        asOf: run.asOf,
        owner,
        reviewOn,
        approvedAt: now().toISOString(),
        retiredAt: null,
      };
      await records.standardAnswers.save(approved);
      return approved;
    },
    standardAnswers: async () => ({ today: today(), standardAnswers: await records.standardAnswers.all() }),
    retire: (id) => records.standardAnswers.retire(id, now()),
    async reviewQueue(state, limit) {
      await records.reviewDesk.gather();
      return (await records.reviews.queue(state, limit)).map(toItem);
    },
    report: (day) => dayReport(records.reviews, day),
    async resolve(runId, note) {
      await records.reviewDesk.gather();
      await records.reviews.resolve(runId, maskPersonalData(note).text, now());
    },
  };
}

function toItem({ run, feedback, resolved }: ReviewRecord): ReviewItem {
  return {
    runId: run.id,
    reasons: reasonsOf(run, feedback),
    state: resolved === null ? 'open' : 'resolved',
    note: resolved?.note ?? null,
    resolvedAt: resolved?.at.toISOString() ?? null,
    feedback,
    run,
  };
}
