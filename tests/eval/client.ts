import {
  type CalendarDate,
  RunResult,
  type SearchHit,
  SearchResponse,
} from '../../server/contracts/index.ts';

/** A server under evaluation, asked over HTTP as any client would. */
export interface EvaluatedServer {
  /** Runs any assistant with its own input. */
  run(
    assistant: string,
    input: Readonly<Record<string, unknown>>,
    asOf: CalendarDate,
    conversationId?: string,
  ): Promise<RunResult>;
  ask(question: string, asOf: CalendarDate, conversationId?: string): Promise<RunResult>;
  search(text: string, k: number, asOf: CalendarDate): Promise<SearchHit[]>;
  /** What is kept of a talk, as JSON. */
  kept(conversationId: string): Promise<string>;
  /** Leaves nothing of the evaluation behind in the records. */
  forget(conversationId: string): Promise<void>;
}

const patienceMs = 300_000;

export function connect(url: string, operatorToken: string): EvaluatedServer {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-naru-token': operatorToken,
    };
    const response = await fetch(`${url}${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok)
      throw new Error(
        `${init.method ?? 'GET'} ${path} answered ${response.status}: ${await response.text()}`,
      );
    return response;
  }
  const run: EvaluatedServer['run'] = async (assistant, input, asOf, conversationId) => {
    const body = { assistant, input, asOf, ...(conversationId ? { conversationId } : {}) };
    return RunResult.parse(
      await (await call('/v1/runs', { method: 'POST', body: JSON.stringify(body) })).json(),
    );
  };
  return {
    run,
    ask: (question, asOf, conversationId) => run('consultation', { question }, asOf, conversationId),
    async search(text, k, asOf) {
      const query = new URLSearchParams({ q: text, k: String(k), asOf });
      return SearchResponse.parse(await (await call(`/v1/search?${query}`)).json()).passages;
    },
    async kept(conversationId) {
      return (await call(`/v1/conversations/${conversationId}`)).text();
    },
    async forget(conversationId) {
      await call(`/v1/conversations/${conversationId}`, { method: 'DELETE' });
    },
  };
}
