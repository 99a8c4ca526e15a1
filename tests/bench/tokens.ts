import { SimpleChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessageChunk, type BaseMessage } from '@langchain/core/messages';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatGenerationChunk } from '@langchain/core/outputs';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { Ollama } from 'ollama';
import { createOllamaModel } from '../../server/models/ollama-model.ts';
import { openHouse } from '../fixtures/house.ts';
import { cut } from '../fixtures/ollama/script.ts';
import { holidayArticle, holidayGuide } from '../fixtures/passages.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { type Child, startChild } from './child.ts';
import type { ApartBench } from './measure.ts';
import { model } from './script.ts';
import { median } from './statistics.ts';

const rounds = 12;
const sentence = '주휴수당은 일주일에 하루, 일하지 않아도 받는 임금입니다. [1]\n';
const question = '주휴수당이 뭐예요?';
/** Two lengths: what a token costs is the difference, without what an answer costs once. */
const lengths = [4, 40] as const;
const furtherTokens = cut(sentence.repeat(lengths[1])).length - cut(sentence.repeat(lengths[0])).length;

/** Microseconds of processor time that this process used for a piece of work. */
async function processorTime(work: () => Promise<string>): Promise<number> {
  const before = process.cpuUsage();
  const text = await work();
  const { user, system } = process.cpuUsage(before);
  if (!text.includes('받는 임금입니다')) throw new Error(`the scripted answer did not come through: ${text}`);
  return user + system;
}

async function* bareStream(host: string): AsyncGenerator<string> {
  const stream = await new Ollama({ host }).chat({
    model,
    messages: [{ role: 'user', content: question }],
    stream: true,
    options: { num_predict: 768 },
  });
  for await (const { message } of stream) yield message.content;
}

/** The bare client as a chat model of LangChain's, as its own integrations are made. */
class ChatOverOllama extends SimpleChatModel {
  readonly host: string;

  constructor(host: string) {
    super({});
    this.host = host;
  }

  override _llmType(): string {
    return 'ollama';
  }

  override async _call(): Promise<string> {
    return joined(bareStream(this.host));
  }

  override async *_streamResponseChunks(
    _messages: BaseMessage[],
    _options: this['ParsedCallOptions'],
    runManager?: Parameters<SimpleChatModel['_streamResponseChunks']>[2],
  ): AsyncGenerator<ChatGenerationChunk> {
    for await (const text of bareStream(this.host)) {
      yield new ChatGenerationChunk({ text, message: new AIMessageChunk(text) });
      await runManager?.handleLLMNewToken(text);
    }
  }
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Microseconds for each further token of an answer. */
async function perToken(servers: readonly Child[], way: (host: string) => Promise<string>): Promise<number> {
  const times = servers.map((): number[] => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, server] of servers.entries()) {
      const time = await processorTime(() => way(server.url));
      if (round >= 0) times[index]?.push(time);
    }
  }
  const [short = [], long = []] = times;
  return (median(long) - median(short)) / furtherTokens;
}

/** What verification and citing add to each token, beside what a LangChain chain adds, on the same stream. */
export const tokens: ApartBench = {
  name: 'tokens',
  apart: true,
  beside: "a LangChain chain (prompt, chat model, parser); processor time beyond the bare client's",
  async run() {
    const servers = await Promise.all(
      lengths.map((length) =>
        startChild('tests/fixtures/ollama/scripted-ollama.main.ts', [
          JSON.stringify({ script: { say: sentence.repeat(length), promptTokens: 1500 } }),
        ]),
      ),
    );
    const records = await recordsInMemory();
    const houses = new Map<string, Awaited<ReturnType<typeof openHouse>>>();
    try {
      for (const { url: host } of servers) {
        const passages = [holidayGuide, holidayArticle];
        houses.set(host, await openHouse({ records, passages, model: createOllamaModel({ host, model }) }));
      }
      const chains = new Map(
        servers.map(({ url }) => [
          url,
          ChatPromptTemplate.fromMessages([['user', '{question}']])
            .pipe(new ChatOverOllama(url))
            .pipe(new StringOutputParser()),
        ]),
      );
      const bare = await perToken(servers, (host) => joined(bareStream(host)));
      const chain = await perToken(servers, async (host) => {
        const stream = await chains.get(host)?.stream({ question });
        return stream ? joined(stream) : '';
      });
      const naru = await perToken(servers, async (host) => {
        const response = await fetch(`${houses.get(host)?.url}/v1/runs`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
          body: JSON.stringify({ assistant: 'consultation', input: { question } }),
        });
        const text = await response.text();
        if (text.includes('"composer":"extract"')) throw new Error('the scripted answer was not let through');
        return text;
      });
      return [
        { name: 'added to a token (limit half)', unit: 'µs', naru: naru - bare, bare: chain - bare },
        { name: 'a token of the bare client', unit: 'µs', naru: bare, bare: null },
      ];
    } finally {
      for (const house of houses.values()) await house.close();
      await records.close();
      await Promise.all(servers.map((server) => server.stop()));
    }
  },
};
