import { Worker } from 'node:worker_threads';
import type { PassageVectors } from '../index/vector-store.ts';
import type { FindablePassage, PassageAnalyzer } from './passage-vectors.ts';
import { fromColumns, type VectorColumns } from './vector-columns.ts';

export interface AnalysisRequest {
  readonly id: number;
  readonly passages: readonly FindablePassage[];
}

export interface AnalysisReply extends Record<'morpheme' | 'bigram', VectorColumns> {
  readonly id: number;
}

const program = new URL('./analysis-thread.mjs', import.meta.url);

/** As many passages are analysed sooner than a thread is started. */
const fewPassages = 50;
const idleMs = 30_000;

interface Thread {
  analyse(passages: readonly FindablePassage[]): Promise<PassageVectors[]>;
  stop(): Promise<void>;
}

/**
 * Analyses many passages in a thread of its own, while this one writes what was analysed before and answers; few of
 * them by `here`. The thread starts with the first lot and ends by itself half a minute after the last.
 */
export function analyzerWithThread(here: PassageAnalyzer): PassageAnalyzer & { close(): Promise<void> } {
  let thread: Thread | null = null;
  let idle: NodeJS.Timeout | undefined;

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const stopping = thread;
    thread = null;
    await stopping?.stop();
  }

  return {
    async vectorsOf(passages) {
      if (passages.length <= fewPassages) return await here.vectorsOf(passages);
      clearTimeout(idle);
      thread ??= startThread();
      const started = thread;
      try {
        return await started.analyse(passages);
      } catch (failure) {
        // The next lot starts another.
        if (thread === started) await stop();
        throw failure;
      } finally {
        clearTimeout(idle);
        idle = setTimeout(stop, idleMs).unref();
      }
    },
    close: stop,
  };
}

function startThread(): Thread {
  const worker = new Worker(program, { execArgv: [] });
  const waiting = new Map<number, PromiseWithResolver>();
  let asked = 0;
  worker.on('message', ({ id, morpheme, bigram }: AnalysisReply) => {
    const [morphemes, bigrams] = [fromColumns(morpheme), fromColumns(bigram)];
    take(id)?.resolve(morphemes.map((vector, i) => ({ morpheme: vector, bigram: bigrams[i] ?? new Map() })));
  });
  const fail = (reason: Error) => {
    for (const id of [...waiting.keys()]) take(id)?.reject(reason);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The analysing thread ended.')));

  /** Whoever waits for nothing must not keep the process alive. */
  function take(id: number): PromiseWithResolver | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    return found;
  }

  return {
    analyse(passages) {
      asked += 1;
      const id = asked;
      worker.ref();
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, passages: passages.map(onlyWhatIsRead) } satisfies AnalysisRequest);
      });
    },
    async stop() {
      await worker.terminate();
    },
  };
}

interface PromiseWithResolver {
  readonly resolve: (vectors: PassageVectors[]) => void;
  readonly reject: (reason: Error) => void;
}

function onlyWhatIsRead({ passage, alsoFindBy }: FindablePassage): FindablePassage {
  const { kind, title, heading, text } = passage;
  return { passage: { kind, title, heading, text }, alsoFindBy };
}
