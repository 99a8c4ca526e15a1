import { z } from 'zod';
import { Review, type ReviewOutcome, RunResult } from '../server/contracts/index.ts';

/** What the column `decision` of a queue may say, and what the reviewers' desk calls it. */
export const decisions: Readonly<Record<string, ReviewOutcome>> = {
  lawful: 'accepted',
  corrected: 'corrected',
  unlawful: 'rejected',
};

/** The job post check of a server and the desk of its reviewers, asked over HTTP by this machine's operator. */
export interface PostChecks {
  check(text: string): Promise<RunResult>;
  /** Puts a checked post before the reviewers; null where there is nothing to decide. */
  queue(runId: string, source: string, line: number): Promise<Review | null>;
  /** Records what a person decided. @throws Error where it is decided already, or there is no such decision */
  decide(conversationId: string, decision: string, reason: string): Promise<void>;
  /** How a post stands; null where it waits for nobody. */
  reviewOf(conversationId: string): Promise<Review | null>;
  /** Leaves nothing of a post behind about which there is nothing to decide. */
  forget(conversationId: string): Promise<void>;
}

const Answer = z.object({ review: Review.nullable() });

export function postChecks(url: string, operatorToken: string): PostChecks {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'content-type': 'application/json', 'x-naru-token': operatorToken };
    const response = await fetch(`${url}${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  }
  const post = async (path: string, body: unknown): Promise<unknown> =>
    (await call(path, { method: 'POST', body: JSON.stringify(body) })).json();
  return {
    check: async (text) =>
      RunResult.parse(await post('/v1/runs', { assistant: 'job-post-check', input: { text } })),
    queue: async (runId, source, line) =>
      Answer.parse(await post('/internal/reviews', { runId, source, line })).review,
    async decide(conversation, decision, reason) {
      const outcome = decisions[decision];
      if (!outcome)
        throw new Error(`“${decision}” is no decision; there are ${Object.keys(decisions).join(', ')}.`);
      await post('/internal/reviews/decision', { conversation, outcome, reason });
    },
    reviewOf: async (conversation) =>
      Answer.parse(await (await call(`/internal/reviews?conversation=${conversation}`)).json()).review,
    async forget(conversationId) {
      await call(`/v1/conversations/${conversationId}`, { method: 'DELETE' });
    },
  };
}
