import { setTimeout as sleep } from 'node:timers/promises';
import { twoPageResume } from '../fixtures/documents/two-page-resume.ts';
import { startChild } from './child.ts';
import type { ApartBench } from './measure.ts';
import { question } from './script.ts';
import { median, quantile } from './statistics.ts';

const drafts = 40;
const rounds = 8;
const atATime = 50;

const brief = '물류센터 운영 관리자 1명, 주5일 9시~18시(휴게 1시간), 월 320만원, 이천';
/** The services that draft, each with what it is given here. */
const services: readonly (readonly [string, Record<string, unknown>])[] = [
  ['resume-coaching', { text: twoPageResume, post: brief }],
  ['resume-summary', { resumes: [twoPageResume], post: brief }],
  ['job-post', { brief }],
  ['job-post-check', { text: brief }],
];

/** Milliseconds until the whole result has come. */
async function timeOf(url: string, assistant: string, input: Record<string, unknown>): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ assistant, input }),
  });
  const { status } = await response.json();
  if (!response.ok || status !== 'answered') throw new Error(`${assistant} ended with ${status}`);
  return performance.now() - began;
}

const chatTime = (url: string): Promise<number> => timeOf(url, 'consultation', { question });

/** How much longer an answer takes that is asked while so many drafts are being written. */
async function heldUp(url: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [assistant, input] = services[round % services.length] ?? services[0] ?? ['', {}];
    const alone = median([await chatTime(url), await chatTime(url), await chatTime(url)]);
    const writing = Promise.all(Array.from({ length: atATime }, () => timeOf(url, assistant, input)));
    await sleep(30);
    times.push((await chatTime(url)) - alone);
    await writing;
  }
  return times;
}

/** What a draft costs without a model, and whether many of them keep a person waiting who asks. */
export const documents: ApartBench = {
  name: 'documents',
  apart: true,
  beside: 'nothing: limits are 300 ms a draft and 50 ms for whoever asks meanwhile',
  async run({ dataDir }) {
    const naru = await startChild('server/main.ts', [], {
      PORT: '0',
      NARU_DATA_DIR: `${dataDir}-documents`,
      NARU_REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    });
    try {
      while (!(await fetch(`${naru.url}/readyz`)).ok) await sleep(200);
      await chatTime(naru.url);
      const measures = [];
      for (const [assistant, input] of services) {
        await timeOf(naru.url, assistant, input);
        const times: number[] = [];
        for (let draft = 0; draft < drafts; draft += 1) times.push(await timeOf(naru.url, assistant, input));
        measures.push({
          name: `${assistant}: a draft without a model, p95 (limit 300)`,
          unit: 'ms',
          naru: quantile(times, 0.95),
          bare: null,
        });
      }
      await heldUp(naru.url);
      const delays = await heldUp(naru.url);
      return [
        ...measures,
        {
          name: `an answer while ${atATime} drafts are written, longer by, median`,
          unit: 'ms',
          naru: median(delays),
          bare: null,
        },
        {
          name: 'the same, the worst (limit 50)',
          unit: 'ms',
          naru: Math.max(...delays),
          bare: null,
        },
      ];
    } finally {
      await naru.stop();
    }
  },
};
