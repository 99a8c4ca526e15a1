import type { RunResult } from '../../server/contracts/index.ts';
import { startChild } from './child.ts';
import type { ApartBench } from './measure.ts';
import { answer, model, question } from './script.ts';
import { quantile } from './statistics.ts';

const slots = 4;
/** Long enough that waiting shows, short enough that a round takes seconds. */
const ollamaSettings = { script: { say: answer, tokensPerSecond: 800, firstTokenMs: 50 } };
const seconds = 6;

interface Attempt {
  readonly status: RunResult['status'];
  readonly milliseconds: number;
  /** When it ended. */
  readonly at: number;
  readonly composer: string;
}

async function ask(url: string): Promise<Attempt> {
  const began = performance.now();
  const response = await fetch(`${url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant: 'consultation', input: { question } }),
  });
  const { status, answer: given } = (await response.json()) as RunResult;
  const at = performance.now();
  return { status, milliseconds: at - began, at, composer: given.composer };
}

/** So many people ask again and again, each as soon as there is an answer or, once refused, a while later. */
async function load(url: string, people: number): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: people }, async () => {
      while (performance.now() < end) {
        const attempt = await ask(url);
        if (attempt.at <= end) attempts.push(attempt);
        if (attempt.status === 'error_capacity') await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }),
  );
  return attempts;
}

const isGood = ({ status, composer }: Attempt): boolean => status === 'answered' && composer === 'model';
const goodput = (attempts: readonly Attempt[]): number => attempts.filter(isGood).length / seconds;

/** What four times as many people as there are places do to those who are served, and how soon the others know. */
export const overload: ApartBench = {
  name: 'overload',
  apart: true,
  beside: 'itself at capacity',
  async run({ dataDir }) {
    const ollama = await startChild('tests/fixtures/ollama/scripted-ollama.main.ts', [
      JSON.stringify(ollamaSettings),
    ]);
    const naru = await startChild('server/main.ts', [], {
      PORT: '0',
      NARU_DATA_DIR: `${dataDir}-overload`,
      OLLAMA_HOST: ollama.url,
      NARU_MODEL: model,
      NARU_MODEL_SLOTS: String(slots),
      NARU_QUEUE_LENGTH: String(slots),
      NARU_REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    });
    try {
      while (!(await fetch(`${naru.url}/readyz`)).ok)
        await new Promise((resolve) => setTimeout(resolve, 200));
      await load(naru.url, slots);
      const atCapacity = await load(naru.url, slots);
      const over = await load(naru.url, 4 * slots);
      const refused = over.filter(({ status }) => status === 'error_capacity');
      return [
        {
          name: `answers a second with ${4 * slots} people on ${slots} places`,
          unit: '/s',
          naru: goodput(over),
          bare: goodput(atCapacity),
        },
        {
          name: `until a person is told that there is no place, p99 of ${refused.length} (limit 100)`,
          unit: 'ms',
          naru: quantile(
            refused.map(({ milliseconds }) => milliseconds),
            0.99,
          ),
          bare: null,
        },
      ];
    } finally {
      await naru.stop();
      await ollama.stop();
    }
  },
};
