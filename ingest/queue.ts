import type { IngestJob } from '../server/contracts/documents.ts';
import type { IngestEvent, IngestSummary } from './ingest-event.ts';
import type { IngestJobs, NewIngestJob } from './ingest-job.ts';

/** Does one job, telling how it goes on. */
export type IngestWork = (
  job: IngestJob,
  report: (event: IngestEvent) => void,
  signal: AbortSignal,
) => Promise<IngestSummary>;

export interface QueueOptions {
  readonly clock?: () => Date;
  /** Told when the queue itself fails, as when the database cannot be reached. */
  readonly onFailure?: (failure: unknown) => void;
}

/** Progress reaches the database this often: each write waits for the disk. */
const progressMs = 500;
/** Failures that are kept of a job. */
const keptFailures = 100;
/** How often the database is asked for jobs that other processes added or left. */
const pollMs = 30_000;
/** How soon the database is asked again after it failed. */
const retryMs = 5_000;

/**
 * Works off the jobs of the database one at a time. Whoever adds a job has it for sure; a job that was under way
 * when the process was killed is done again from the start of the next one, which for a file that is already in
 * means nothing.
 */
export class IngestQueue {
  readonly #jobs: IngestJobs;
  readonly #work: IngestWork;
  readonly #clock: () => Date;
  readonly #onFailure: (failure: unknown) => void;
  readonly #followers = new Map<string, Set<(event: IngestEvent) => void>>();
  /** Ends a job under way, by its id. */
  readonly #stopping = new Map<string, AbortController>();
  readonly #ended = new Map<string, Set<(job: IngestJob | null) => void>>();
  readonly #closing = new AbortController();
  #working: Promise<void> | null = null;
  #more = false;
  #polling: NodeJS.Timeout | undefined;

  constructor(jobs: IngestJobs, work: IngestWork, options: QueueOptions = {}) {
    this.#jobs = jobs;
    this.#work = work;
    this.#clock = options.clock ?? (() => new Date());
    this.#onFailure = options.onFailure ?? (() => {});
  }

  /** Takes up what a killed process left, and begins to work. */
  async start(): Promise<void> {
    await this.#jobs.recover(this.#clock());
    // Other processes add jobs where they share the database, and what a killed one left is found once it is silent.
    this.#polling = setInterval(() => {
      this.#jobs
        .recover(this.#clock())
        .then(() => this.#wake())
        .catch(this.#onFailure);
    }, pollMs);
    this.#polling.unref();
    this.#wake();
  }

  /** Adds a job; it is kept when the promise resolves, and done when its turn comes. */
  async add(job: NewIngestJob): Promise<IngestJob> {
    const added = await this.#jobs.add(job, this.#clock());
    this.#wake();
    return added;
  }

  /**
   * Adds a job and waits until it is done. `signal` gives the job up.
   * @throws Error with the cause when the job fails, or when the queue closes before it is done.
   */
  async run(
    job: NewIngestJob,
    report: (event: IngestEvent) => void,
    signal?: AbortSignal,
  ): Promise<IngestSummary> {
    const added = await this.#jobs.add(job, this.#clock());
    const end = this.#whenEnded(added.id);
    const leave = this.#follow(added.id, report);
    signal?.addEventListener('abort', () => this.#giveUp(added.id, signal.reason), { once: true });
    this.#wake();
    try {
      const ended = await end;
      if (ended === null)
        throw new Error('The server stops; it goes on with this after its next start. Nothing is lost.');
      if (ended.state === 'failed') throw new Error(ended.error ?? 'The job failed.');
      return ended.summary as unknown as IngestSummary;
    } finally {
      leave();
    }
  }

  /** Ends after the file under way; what is not done is put back. */
  async close(): Promise<void> {
    clearInterval(this.#polling);
    this.#closing.abort(new Error('The queue closes.'));
    await this.#working;
    for (const tell of [...this.#ended.values()].flatMap((all) => [...all])) tell(null);
  }

  #wake(): void {
    this.#more = true;
    if (this.#working !== null || this.#closing.signal.aborted) return;
    this.#working = this.#workOff()
      .catch((failure) => {
        this.#onFailure(failure);
        const again = setTimeout(() => this.#wake(), retryMs);
        again.unref();
      })
      .finally(() => {
        this.#working = null;
        if (this.#more) this.#wake();
      });
  }

  async #workOff(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      this.#more = false;
      const job = await this.#jobs.next(this.#clock());
      if (job === null) return;
      await this.#do(job);
    }
    this.#more = false;
  }

  async #do(job: IngestJob): Promise<void> {
    const failures: { path: string; reason: string }[] = [];
    const progress = { files: 0, done: 0 };
    let written = this.#clock().getTime();
    let writing = Promise.resolve();
    const report = (event: IngestEvent) => {
      for (const tell of this.#followers.get(job.id) ?? []) tell(event);
      if (event.type === 'started') progress.files = event.files;
      if (event.type !== 'file') return;
      progress.done += 1;
      if (event.outcome === 'failed' && failures.length < keptFailures)
        failures.push({ path: event.path, reason: event.reason ?? '' });
      const now = this.#clock();
      if (now.getTime() - written < progressMs) return;
      written = now.getTime();
      writing = writing.then(() => this.#jobs.progress(job.id, { ...progress }, now)).catch(this.#onFailure);
    };
    const stopping = new AbortController();
    this.#stopping.set(job.id, stopping);
    try {
      const signal = AbortSignal.any([this.#closing.signal, stopping.signal]);
      const summary = await this.#work(job, report, signal);
      await writing;
      await this.#jobs.progress(job.id, progress, this.#clock());
      await this.#jobs.finish(job.id, { state: 'done', summary, failures }, this.#clock());
    } catch (failure) {
      await writing;
      if (this.#closing.signal.aborted) return await this.#jobs.putBack(job.id);
      const error = failure instanceof Error ? failure.message : String(failure);
      await this.#jobs.finish(job.id, { state: 'failed', error, failures }, this.#clock());
    } finally {
      this.#stopping.delete(job.id);
    }
    this.#tellEnd(job.id, await this.#jobs.find(job.id));
  }

  #giveUp(id: string, reason: unknown): void {
    const running = this.#stopping.get(id);
    if (running) {
      running.abort(reason);
      return;
    }
    const error = reason instanceof Error ? reason.message : String(reason);
    this.#jobs
      .finish(id, { state: 'failed', error, failures: [] }, this.#clock())
      .then(async () => this.#tellEnd(id, await this.#jobs.find(id)))
      .catch(this.#onFailure);
  }

  #tellEnd(id: string, job: IngestJob | null): void {
    for (const tell of this.#ended.get(id) ?? []) tell(job);
  }

  #follow(id: string, report: (event: IngestEvent) => void): () => void {
    const followers = this.#followers.get(id) ?? new Set();
    this.#followers.set(id, followers.add(report));
    return () => {
      followers.delete(report);
      if (followers.size === 0) this.#followers.delete(id);
    };
  }

  #whenEnded(id: string): Promise<IngestJob | null> {
    return new Promise((resolve) => {
      const waiting = this.#ended.get(id) ?? new Set();
      const tell = (job: IngestJob | null) => {
        waiting.delete(tell);
        if (waiting.size === 0) this.#ended.delete(id);
        resolve(job);
      };
      this.#ended.set(id, waiting.add(tell));
    });
  }
}
