import { z } from 'zod';
import { Conversation, RunResult } from '../server/contracts/index.ts';

const Decided = z.object({ decision: z.string(), note: z.string() });
type Decided = z.infer<typeof Decided>;

/** The job post check of a server, asked over HTTP as any client would. */
export interface PostChecks {
  check(text: string, conversationId?: string): Promise<RunResult>;
  /** Records what a person decided, in the talk of the check. */
  decide(conversationId: string, decision: string, note: string): Promise<RunResult>;
  /** The last decision of a talk; null while there is none. */
  decisionOf(conversationId: string): Promise<Decided | null>;
  /** Leaves nothing of a post behind about which there is nothing to decide. */
  forget(conversationId: string): Promise<void>;
}

export function postChecks(url: string, operatorToken: string): PostChecks {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'content-type': 'application/json', 'x-naru-token': operatorToken };
    const response = await fetch(`${url}${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  }
  const run = async (input: unknown, conversationId?: string): Promise<RunResult> => {
    const body = { assistant: 'job-post-check', input, ...(conversationId ? { conversationId } : {}) };
    return RunResult.parse(
      await (await call('/v1/runs', { method: 'POST', body: JSON.stringify(body) })).json(),
    );
  };
  return {
    check: (text, conversationId) => run({ text }, conversationId),
    decide: (conversationId, decision, note) =>
      run({ decision, ...(note === '' ? {} : { note }) }, conversationId),
    async decisionOf(conversationId) {
      const { runs } = Conversation.parse(await (await call(`/v1/conversations/${conversationId}`)).json());
      const decisions = runs.flatMap(({ draft }) => draft?.content.decision ?? []);
      return Decided.nullable().parse(decisions.at(-1) ?? null);
    },
    async forget(conversationId) {
      await call(`/v1/conversations/${conversationId}`, { method: 'DELETE' });
    },
  };
}
