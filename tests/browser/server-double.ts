import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import {
  Conversation,
  type ErrorCode,
  Feedback,
  Passage,
  PublicError,
  Question,
  RunEvent,
  type RunEventPayload,
  RunRequest,
  RunResult,
  SiteSession,
} from '../../server/contracts/index.ts';
import { buildWidget } from '../../web-widget/build.ts';

/** One step of a scripted run: an event, a pause, or a wait until the test calls `release`. */
export type Step =
  | Exclude<RunEventPayload, { type: 'started' | 'finished' }>
  | { pause: number }
  | { hold: string };

export interface Script {
  steps: readonly Step[];
  result?: Partial<RunResult>;
}

interface Run {
  id: string;
  conversationId: string;
  question: string;
  events: RunEvent[];
  listeners: Set<(event: RunEvent) => void>;
  result: RunResult | null;
  cancelled: boolean;
}

/** What an agency's strictest page sends. */
export const strictPolicy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const demo = join(import.meta.dirname, '../../web-widget/demo');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString('utf8') || '{}');
}

/**
 * Stands in for the server, over real HTTP on loopback. It says what a test has scripted, and everything that it
 * says or accepts is checked against the schemas of server/contracts, so that it cannot drift from the contract.
 */
export class ServerDouble {
  readonly #server: Server;
  readonly #scripts: { matches: (question: string) => boolean; script: Script }[] = [];
  readonly #runs = new Map<string, Run>();
  readonly #conversations = new Map<string, string[]>();
  readonly #passages = new Map<string, Passage>();
  readonly #pages = new Map<string, string>();
  readonly #refusals: { path: RegExp; code: ErrorCode }[] = [];
  readonly #held = new Map<string, () => void>();
  readonly #released = new Set<string>();
  readonly #streams = new Set<ServerResponse>();
  readonly #folder: string;
  /** Every request for data, as `METHOD /path`, with what it carried. */
  readonly requests: { line: string; body: unknown }[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => this.#refuse(response, error));
    });
  }

  static async start(folder: string): Promise<ServerDouble> {
    await buildWidget(folder);
    const double = new ServerDouble(folder);
    await new Promise<void>((resolve) => double.#server.listen(0, '127.0.0.1', resolve));
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Says how a question is answered; the last script that matches counts. */
  script(question: string | RegExp, script: Script): void {
    const matches = (asked: string): boolean =>
      typeof question === 'string' ? asked === question : question.test(asked);
    this.#scripts.unshift({ matches, script });
  }

  passage(passage: Passage): void {
    this.#passages.set(passage.id, Passage.parse(passage));
  }

  /** Serves an HTML page of the test's own, under the strict policy. */
  page(path: string, html: string): void {
    this.#pages.set(path, html);
  }

  /** Lets a run that waits at `hold` go on; once for all later runs too. */
  release(name: string): void {
    this.#released.add(name);
    this.#held.get(name)?.();
  }

  /** Refuses the next request whose `METHOD /path` fits. */
  refuseNext(path: RegExp, code: ErrorCode): void {
    this.#refusals.push({ path, code });
  }

  /** Cuts every open stream in the middle, as a proxy that restarts would. */
  cutStreams(): void {
    for (const response of this.#streams) response.destroy();
  }

  requestsTo(path: RegExp): { line: string; body: unknown }[] {
    return this.requests.filter(({ line }) => path.test(line));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const line = `${request.method} ${pathname}`;
    if (!pathname.startsWith('/v1/')) return this.#file(pathname, response);
    const body = request.method === 'POST' ? await bodyOf(request) : undefined;
    this.requests.push({ line, body });
    const refusal = this.#refusals.findIndex(({ path }) => path.test(line));
    if (refusal >= 0) {
      const [{ code } = { code: 'internal' as const }] = this.#refusals.splice(refusal, 1);
      throw new PublicError(code);
    }
    const [, , kind, id = '', verb] = pathname.split('/');
    if (kind === 'passages')
      return this.#json(response, this.#known(this.#passages.get(id), 'unknown_passage'));
    if (kind === 'conversations') return this.#conversation(request.method ?? '', id, response);
    if (kind === 'sites' && verb === 'sessions') {
      const session: SiteSession = { token: randomUUID(), lastsSeconds: 900, assistant: 'consultation' };
      return this.#json(response, SiteSession.parse(session));
    }
    if (line === 'GET /v1/handover-desk')
      return this.#json(response, { state: 'off', opensAt: null, hours: '', waiting: 0 });
    if (kind !== 'runs') throw new PublicError('unknown_path');
    if (line === 'POST /v1/runs') return this.#stream(this.#begin(RunRequest.parse(body)), 0, response);
    const run = this.#known(this.#runs.get(id), 'unknown_run');
    if (verb === 'cancel') {
      this.#cancel(run);
      return this.#json(response, { cancelled: true });
    }
    if (verb === 'feedback') {
      Feedback.parse(body);
      response.writeHead(204).end();
      return;
    }
    this.#stream(run, Number(searchParams.get('after') ?? 0), response);
  }

  #known<T>(found: T | undefined, code: ErrorCode): T {
    if (found === undefined) throw new PublicError(code);
    return found;
  }

  #refuse(response: ServerResponse, error: unknown): void {
    const shown = error instanceof PublicError ? error : new PublicError('bad_request');
    response.writeHead(shown.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(shown.toResponse()));
  }

  #json(response: ServerResponse, body: unknown): void {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  }

  #file(pathname: string, response: ServerResponse): void {
    const page = this.#pages.get(pathname);
    const path = pathname === '/' ? '/index.html' : pathname;
    const file = path.startsWith('/widget/') ? join(this.#folder, path.slice(8)) : join(demo, path);
    const type = page ? 'text/html' : types[extname(file)];
    try {
      const content = page ?? readFileSync(file);
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        ...(type === 'text/html' ? { 'content-security-policy': strictPolicy } : {}),
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  #conversation(method: string, id: string, response: ServerResponse): void {
    const runs = this.#known(this.#conversations.get(id), 'unknown_conversation').map(
      (run) => this.#runs.get(run) as Run,
    );
    if (method === 'DELETE') {
      this.#conversations.delete(id);
      response.writeHead(204).end();
      return;
    }
    const active = runs.find((run) => !run.result);
    const conversation: Conversation = {
      id,
      assistant: 'consultation',
      createdAt: new Date().toISOString(),
      runs: runs.flatMap((run) => (run.result ? [run.result] : [])),
      feedback: {},
      active: active ? { id: active.id, question: active.question } : null,
    };
    this.#json(response, Conversation.parse(conversation));
  }

  #begin({ input, conversationId = randomUUID() }: RunRequest): Run {
    const ids = this.#conversations.get(conversationId) ?? [];
    if (ids.some((id) => !this.#runs.get(id)?.result)) throw new PublicError('conversation_busy');
    const run: Run = {
      id: randomUUID(),
      conversationId,
      question: Question.parse(input).question,
      events: [],
      listeners: new Set(),
      result: null,
      cancelled: false,
    };
    this.#runs.set(run.id, run);
    this.#conversations.set(conversationId, [...ids, run.id]);
    this.#play(run).catch((error: unknown) => console.error('the script does not fit the contract', error));
    return run;
  }

  #emit(run: Run, payload: RunEventPayload): void {
    const event = RunEvent.parse({ ...payload, runId: run.id, seq: run.events.length + 1 }) as RunEvent;
    run.events.push(event);
    for (const listener of run.listeners) listener(event);
  }

  #resultOf(run: Run, script: Script, status: RunResult['status']): RunResult {
    const said = run.events.slice(run.events.findLastIndex(({ type }) => type === 'reset') + 1);
    const all = <T extends RunEventPayload['type']>(type: T): Extract<RunEvent, { type: T }>[] =>
      run.events.filter((event): event is Extract<RunEvent, { type: T }> => event.type === type);
    return RunResult.parse({
      id: run.id,
      conversationId: run.conversationId,
      assistant: 'consultation',
      status,
      question: run.question,
      topic: null,
      asOf: '2026-11-22',
      answer: {
        text: said.map((event) => (event.type === 'text' ? event.text : '')).join(''),
        composer: 'extract',
        model: null,
        language: 'ko',
      },
      citations: all('citation').map((event) => event.citation),
      figures: all('figure').map((event) => event.figure),
      assessments: all('assessment').map((event) => event.assessment),
      asks: all('asks').flatMap((event) => event.asks),
      begun: null,
      notices: all('notice').map((event) => event.notice),
      mark: null,
      draft: null,
      prompt: null,
      withheld: 0,
      createdAt: new Date().toISOString(),
      timings: { total: 12 },
      ...(status === 'cancelled' ? {} : script.result),
    } satisfies RunResult);
  }

  async #play(run: Run): Promise<void> {
    const script = this.#scripts.find(({ matches }) => matches(run.question))?.script ?? { steps: [] };
    this.#emit(run, {
      type: 'started',
      conversationId: run.conversationId,
      assistant: 'consultation',
      question: run.question,
    });
    for (const step of script.steps) {
      if (run.cancelled) break;
      if ('pause' in step) await new Promise((resolve) => setTimeout(resolve, step.pause));
      else if ('hold' in step) await this.#hold(step.hold, run);
      else this.#emit(run, step);
    }
    if (!run.cancelled) this.#finish(run, script, script.result?.status ?? 'answered');
  }

  #finish(run: Run, script: Script, status: RunResult['status']): void {
    run.result = this.#resultOf(run, script, status);
    this.#emit(run, { type: 'finished', result: run.result });
  }

  async #hold(name: string, run: Run): Promise<void> {
    if (this.#released.has(name)) return;
    await new Promise<void>((resolve) => {
      const before = this.#held.get(name);
      this.#held.set(name, () => {
        before?.();
        resolve();
      });
      const check = setInterval(() => {
        if (!run.cancelled) return;
        clearInterval(check);
        resolve();
      }, 20);
      check.unref();
    });
  }

  #cancel(run: Run): void {
    if (run.result) return;
    run.cancelled = true;
    this.#finish(run, { steps: [] }, 'cancelled');
  }

  #stream(run: Run, after: number, response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
    });
    response.write(': open\n\n');
    this.#streams.add(response);
    const listener = (event: RunEvent): void => {
      response.write(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`);
      if (event.type === 'finished') response.end();
    };
    for (const event of run.events.slice(after)) listener(event);
    run.listeners.add(listener);
    response.on('close', () => {
      this.#streams.delete(response);
      run.listeners.delete(listener);
    });
  }
}
