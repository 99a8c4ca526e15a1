import { Ollama } from 'ollama';
import type { RunEvent } from '../../server/contracts/index.ts';
import { cut } from '../fixtures/ollama/script.ts';
import type { SharedBench } from './measure.ts';
import { model, question, sentence } from './script.ts';
import { median, quantile } from './statistics.ts';

/** Enough for a 95th percentile that is not the single worst. */
const rounds = 30;
/** Before counting, so many people ask at once, so many times: a server that is up has compiled what it does all day. */
const warming = { people: 8, times: 12 };

/** When words came, in milliseconds after the request, and how many tokens came after the first sentence. */
interface Timing {
  readonly firstSentence: number;
  readonly last: number;
  readonly tokens: number;
  /** Time in Naru's own stages before the model is asked. */
  readonly before: number;
}

const beforeTheModel = [
  'screen',
  'understand',
  'route',
  'standardAnswer',
  'admit',
  'reword',
  'retrieve',
  'calculate',
  'compose',
];

/** Tokens of a text as the scripted server cuts it, without those of its first sentence. */
const furtherTokens = (text: string) => cut(text.slice(sentence.length)).length;

/** The bare client: the same server and the same text, without anything in between. */
async function bareTiming(host: string): Promise<Timing> {
  const began = performance.now();
  let text = '';
  let firstSentence = 0;
  const stream = await new Ollama({ host }).chat({
    model,
    messages: [{ role: 'user', content: question }],
    stream: true,
    options: { num_predict: 768 },
  });
  for await (const { message } of stream) {
    text += message.content;
    if (firstSentence === 0 && text.length > sentence.length) firstSentence = performance.now() - began;
  }
  return { firstSentence, last: performance.now() - began, tokens: furtherTokens(text), before: 0 };
}

/** The events of a run as they come. */
async function* runEvents(url: string): AsyncGenerator<RunEvent> {
  const response = await fetch(`${url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ assistant: 'consultation', input: { question } }),
  });
  if (!response.ok || !response.body)
    throw new Error(`POST /v1/runs: ${response.status} ${await response.text()}`);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let pending = '';
  for (;;) {
    const { done, value: bytes } = await reader.read();
    if (done) return;
    const blocks = (pending + decoder.decode(bytes, { stream: true })).split('\n\n');
    pending = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: '));
      if (data) yield JSON.parse(data.slice('data: '.length)) as RunEvent;
    }
  }
}

async function naruTiming(url: string): Promise<Timing> {
  const began = performance.now();
  let text = '';
  let firstSentence = 0;
  let last = 0;
  let before = 0;
  for await (const event of runEvents(url)) {
    if (event.type === 'text') {
      last = performance.now() - began;
      firstSentence ||= last;
      text += event.text;
    }
    if (event.type !== 'finished') continue;
    const { answer, withheld, timings } = event.result;
    if (answer.composer !== 'model' || withheld > 0) {
      throw new Error(`the scripted answer was not let through: ${JSON.stringify(event.result)}`);
    }
    before = beforeTheModel.reduce((sum, stage) => sum + (timings[stage] ?? 0), 0);
  }
  return { firstSentence, last, tokens: furtherTokens(text), before };
}

/**
 * What a person waits for. Naru hands out sentences that have been checked, so the first sentence is compared with
 * the first sentence, not with a first token that nobody may see yet.
 */
export const chat: SharedBench = {
  name: 'chat',
  beside: 'the bare ollama client on the same scripted server',
  async run({ naru, ollama }) {
    const bare: Timing[] = [];
    const through: Timing[] = [];
    const ways = [() => bareTiming(ollama.url), () => naruTiming(naru.url)];
    for (let time = 0; time < warming.times; time += 1)
      for (const ask of ways) await Promise.all(Array.from({ length: warming.people }, ask));
    for (let round = 0; round < rounds; round += 1) {
      const pair = [await bareTiming(ollama.url), await naruTiming(naru.url)] as const;
      bare.push(pair[0]);
      through.push(pair[1]);
    }
    const first = (timings: readonly Timing[]) => median(timings.map(({ firstSentence }) => firstSentence));
    const rate = (timings: readonly Timing[]) =>
      median(timings.map(({ firstSentence, last, tokens }) => (tokens / (last - firstSentence)) * 1000));
    return [
      { name: 'time to first sentence, median', unit: 'ms', naru: first(through), bare: first(bare) },
      {
        name: "the same beside the bare client and Naru's own stages (limit 1.05)",
        unit: 'ms',
        naru: first(through),
        bare: first(bare) + median(through.map(({ before }) => before)),
      },
      {
        name: "Naru's own stages before the model, p95 (limit 30)",
        unit: 'ms',
        naru: quantile(
          through.map(({ before }) => before),
          0.95,
        ),
        bare: null,
      },
      { name: 'tokens a second after it, median', unit: '/s', naru: rate(through), bare: rate(bare) },
    ];
  },
};
