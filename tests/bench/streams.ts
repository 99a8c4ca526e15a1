import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from './child.ts';
import type { ApartBench } from './measure.ts';
import { answer, model, question } from './script.ts';

const streams = 200;
const measuredMs = 5_000;
/** Slow enough that all of them are still being written while it is measured. */
const ollamaSettings = { script: { say: answer, tokensPerSecond: 12 } };

async function delayP99(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(metrics.match(/^naru_nodejs_eventloop_lag_p99_seconds (\S+)/m)?.[1]) * 1000;
}

/** Opens a run and reads until its first words have come; it goes on until aborted. */
async function open(url: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(`${url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ assistant: 'consultation', input: { question } }),
    signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let seen = ''; !seen.includes('"type":"text"'); ) {
    const { value, done } = (await reader?.read()) ?? { value: '', done: true };
    if (done) throw new Error('a stream ended before its first words');
    seen += value;
  }
  void (async () => {
    while (!(await reader?.read())?.done);
  })().catch(() => {});
}

/** Whether many answers at once keep the server from anything else. */
export const manyStreams: ApartBench = {
  name: 'streams',
  apart: true,
  beside: 'nothing: the limit is 20 ms',
  async run({ dataDir }) {
    const ollama = await startChild('tests/fixtures/ollama/scripted-ollama.main.ts', [
      JSON.stringify(ollamaSettings),
    ]);
    const naru = await startChild('server/main.ts', [], {
      PORT: '0',
      NARU_DATA_DIR: `${dataDir}-streams`,
      OLLAMA_HOST: ollama.url,
      NARU_MODEL: model,
      NARU_MODEL_SLOTS: String(streams),
      NARU_REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    });
    const leaving = new AbortController();
    try {
      while (!(await fetch(`${naru.url}/readyz`)).ok) await sleep(200);
      await Promise.all(
        Array.from({ length: streams }, async (_, index) => {
          await sleep(index * 40);
          await open(naru.url, leaving.signal);
        }),
      );
      // Reading the delay begins a new measurement of it.
      await delayP99(naru.url);
      await sleep(measuredMs);
      const delay = await delayP99(naru.url);
      return [
        {
          name: `event-loop delay with ${streams} streams, p99 (limit 20)`,
          unit: 'ms',
          naru: delay,
          bare: null,
        },
      ];
    } finally {
      leaving.abort();
      await naru.stop();
      await ollama.stop();
    }
  },
};
