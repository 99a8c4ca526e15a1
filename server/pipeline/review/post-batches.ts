import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { jobPostCheck } from '../../assistants/job-post-check/job-post-check.ts';
import { PublicError, type ReviewBatch, type RunResult } from '../../contracts/index.ts';
import { maskPersonalData } from '../../guards/personal-data.ts';
import { ownerOf } from '../../identity/ownership.ts';
import type { Visitor } from '../../identity/visitor.ts';
import type { Records } from '../../records/records.ts';
import type { BatchPost, BatchRecord } from '../../records/review-batches.ts';
import type { SentFile } from '../files.ts';
import { maskAtLeisure } from '../mask-at-leisure.ts';
import type { Runs } from '../runs.ts';
import type { ReviewRoom } from './review-room.ts';

/** The posts in a file, and its lines that could not be read. */
export interface ReadPosts {
  readonly posts: readonly BatchPost[];
  readonly errors: readonly ReviewBatch['errors'][number][];
}

/** Files of job posts, each post checked by the one path of all services; what is doubtful waits for the reviewers. */
export interface PostBatches {
  /** Takes a file; once the promise is kept its posts are checked, whatever happens to this process. @throws PublicError */
  take(file: SentFile, visitor: Visitor): Promise<ReviewBatch>;
  list(visitor: Visitor): Promise<ReviewBatch[]>;
  /** @throws PublicError unknown_review_batch */
  open(id: string, visitor: Visitor): Promise<ReviewBatch>;
  /** Goes on with what a killed process left. */
  start(): void;
  /** Ends after the posts under way; the others wait for the next start. */
  close(): Promise<void>;
}

export interface PostBatchSettings {
  /** Reads a file out of harm's way. @throws PublicError */
  readonly read: (name: string, bytes: Uint8Array) => Promise<ReadPosts>;
  readonly records: Records;
  readonly runs: Pick<Runs, 'start' | 'follow'>;
  readonly room: Pick<ReviewRoom, 'add'>;
  readonly log: Logger;
  /** Whether other servers work on the same database. */
  readonly shared: boolean;
  readonly now?: () => Date;
}

const mostPosts = 5000;
const keptErrors = 100;
const shownBatches = 20;
/** Posts checked side by side: enough to keep the server busy while it writes its records. */
const atOnce = 4;
/** Posts between two records of how far it is. */
const stretch = 20;
/** A batch of which no server spoke for so long was left by a killed one. */
const silenceMs = 60_000;
const pollMs = 30_000;

type Outcome = 'clear' | 'queued' | { readonly reason: string };

export function createPostBatches(settings: PostBatchSettings): PostBatches {
  const { read, records, runs, room, log, shared, now = () => new Date() } = settings;
  const closing = new AbortController();
  let working: Promise<void> | null = null;
  let more = false;
  let polling: NodeJS.Timeout | undefined;
  /** Where no other server works here, whatever is under way at the start was left by a killed process. */
  let silence = shared ? silenceMs : 0;

  function wake(): void {
    more = true;
    if (working !== null || closing.signal.aborted) return;
    working = workOff()
      .catch((failure) =>
        log.error({ err: failure }, 'posts of a batch wait, since they could not be checked'),
      )
      .finally(() => {
        working = null;
      });
  }

  async function workOff(): Promise<void> {
    while (more && !closing.signal.aborted) {
      more = false;
      const batch = await records.reviewBatches.take(new Date(now().getTime() - silence), now());
      silence = silenceMs;
      if (batch === null) continue;
      await check(batch);
      more = true;
    }
  }

  async function check(batch: BatchRecord): Promise<void> {
    let { done, clear, queued, errors } = batch;
    while (done < batch.posts.length) {
      const posts = batch.posts.slice(done, done + stretch);
      const outcomes = await eachOf(posts, (post, index) => checkOne(post, done + index, batch));
      if (closing.signal.aborted) return;
      clear += outcomes.filter((outcome) => outcome === 'clear').length;
      queued += outcomes.filter((outcome) => outcome === 'queued').length;
      const failed = outcomes.flatMap((outcome, index) => {
        const post = posts[index];
        return typeof outcome === 'object' && post
          ? [{ source: post.source, line: post.line, reason: outcome.reason }]
          : [];
      });
      errors = [...errors, ...failed].slice(0, keptErrors);
      done += posts.length;
      await records.reviewBatches.progress(batch.id, { done, clear, queued, errors }, now());
    }
    await records.reviewBatches.finish(batch.id, now());
  }

  async function checkOne(post: BatchPost, place: number, batch: BatchRecord): Promise<Outcome> {
    try {
      const result = await checked(post.text, batch);
      if (result.status !== 'answered') {
        await records.conversations.delete(result.conversationId);
        return { reason: result.answer.text };
      }
      const { source, line } = post;
      const review = await room.add(result, batch, { source, line, batch: { id: batch.id, place } });
      if (review) return 'queued';
      await records.conversations.delete(result.conversationId);
      return 'clear';
    } catch (failure) {
      if (!(failure instanceof PublicError)) throw failure;
      return { reason: failure.issues?.[0]?.message ?? failure.message };
    }
  }

  async function checked(text: string, owner: BatchRecord): Promise<RunResult> {
    const visitor = onBehalfOf(owner);
    const { runId } = await runs.start({ assistant: jobPostCheck.id, input: { text } }, visitor);
    for await (const event of runs.follow(runId, 0, visitor, new AbortController().signal))
      if (event.type === 'finished') return event.result;
    throw new PublicError('internal');
  }

  return {
    async take({ name, bytes }, visitor) {
      const { posts, errors } = await read(name, bytes);
      if (posts.length === 0) throw new PublicError('no_posts');
      if (posts.length > mostPosts) throw new PublicError('too_many_posts');
      const masked: BatchPost[] = [];
      for (const { source, line, text } of posts)
        masked.push({ source, line, text: (await maskAtLeisure(text, jobPostCheck.keeps)).text });
      const id = randomUUID();
      const batch = {
        id,
        name: maskPersonalData(name).text,
        posts: masked,
        errors: errors.slice(0, keptErrors),
      };
      await records.reviewBatches.add(batch, ownerOf(visitor), now());
      wake();
      return this.open(id, visitor);
    },
    list: async (visitor) => (await records.reviewBatches.list(ownerOf(visitor), shownBatches)).map(toBatch),
    async open(id, visitor) {
      const batch = await records.reviewBatches.find(id, ownerOf(visitor));
      if (!batch) throw new PublicError('unknown_review_batch');
      return toBatch(batch);
    },
    start() {
      wake();
      polling = setInterval(wake, pollMs);
      polling.unref();
    },
    async close() {
      clearInterval(polling);
      closing.abort();
      await working;
    },
  };
}

/** Who sent the batch, for whom its posts are checked when they are gone. */
function onBehalfOf({ id, accountId, organisation }: BatchRecord): Visitor {
  const account = accountId === null ? null : { id: accountId, name: '', roles: [], organisation };
  return {
    account,
    roles: new Set(['citizen']),
    everyService: true,
    program: true,
    person: `batch ${id}`,
  };
}

/** So many at once, the outcomes in the order of the items. */
async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function toBatch({ id, name, state, size, done, clear, queued, errors, ...times }: BatchRecord): ReviewBatch {
  return {
    id,
    name,
    state,
    posts: size,
    done,
    clear,
    queued,
    errors,
    createdAt: times.createdAt.toISOString(),
    finishedAt: times.finishedAt?.toISOString() ?? null,
  };
}
