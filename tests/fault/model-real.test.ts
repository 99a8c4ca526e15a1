import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { translatedLines } from '../../server/guards/translation/translated-lines.ts';
import type { GenerationPart, GenerationRequest } from '../../server/models/language-model.ts';
import { createOllamaEmbedder } from '../../server/models/ollama-embedder.ts';
import { createOllamaModel } from '../../server/models/ollama-model.ts';
import { generateStructured } from '../../server/models/structured.ts';
import { installedOllama, type OwnOllama, startOwnOllama } from '../fixtures/ollama/own-ollama.ts';
import { skipUnless } from '../require.ts';

const home = installedOllama();
const never = new AbortController().signal;
const messages = [{ role: 'user', content: '주휴수당이 뭐예요?' }] as const;
/** A schema makes the answer as long as it must be for a test to interrupt it. */
const long: GenerationRequest = {
  messages,
  maxTokens: 3000,
  schema: { type: 'array', items: { type: 'string', enum: ['임금', '휴일'] }, minItems: 1000 },
};

/** A test's own server is killed, cut off and watched; the shared one of OLLAMA_HOST is left in peace. */
describe.skipIf(skipUnless(home !== undefined, 'ollama', 'run ../shared/tools/ollama-up once'))(
  'a real Ollama',
  { timeout: 120_000 },
  () => {
    let ollama: OwnOllama;
    const model = (contextTokens = 4096) =>
      createOllamaModel({ host: ollama.url, model: 'tiny-gemma3', contextTokens });
    /** Calls `onPiece` with the number of pieces so far. */
    async function generate(
      request: GenerationRequest,
      signal = never,
      onPiece: (pieces: number) => void = () => {},
      on = model(),
    ): Promise<GenerationPart[]> {
      const parts: GenerationPart[] = [];
      let pieces = 0;
      for await (const part of on.generate(request, signal)) {
        parts.push(part);
        if (part.type !== 'text') continue;
        pieces += 1;
        onPiece(pieces);
      }
      return parts;
    }

    beforeAll(async () => {
      ollama = await startOwnOllama(home ?? '');
    });
    afterAll(() => ollama.kill());

    it('says that it loads the model at first, and not when it is loaded', async () => {
      expect((await generate({ messages, maxTokens: 4 }))[0]).toEqual({ type: 'loading' });
      expect((await generate({ messages, maxTokens: 4 }))[0]?.type).toBe('text');
    });

    it('stops generating when the person cancels: its runner uses no more processor time', async () => {
      const person = new AbortController();
      const finishedBefore = ollama.log().split('context for request finished').length;
      const generation = generate(long, person.signal, (pieces) => pieces === 20 && person.abort());
      await expect(generation).rejects.toThrow();
      const ticksAtCancel = ollama.runnerTicks();
      await vi.waitUntil(() => ollama.log().split('context for request finished').length > finishedBefore, {
        timeout: 30_000,
      });
      let ticks = ticksAtCancel;
      await vi.waitUntil(
        () => {
          const still = ollama.runnerTicks() === ticks;
          ticks = ollama.runnerTicks();
          return still;
        },
        { timeout: 60_000, interval: 300 },
      );
      // The whole answer would have taken more than a thousand ticks of 10 ms.
      expect(ticks - ticksAtCancel).toBeLessThan(100);
    });

    it('gives one of two people the whole answer when the other cancels', async () => {
      const leaver = new AbortController();
      const cancelled = generate(
        long,
        leaver.signal,
        (pieces) => pieces === 10 && leaver.abort(new Error('left')),
      );
      const kept = generate({ messages, maxTokens: 24 });
      await expect(cancelled).rejects.toThrow('left');
      expect((await kept).at(-1)).toMatchObject({ type: 'done', outputTokens: 24 });
    });

    it('never gets more than its context holds, however long the evidence', async () => {
      const on = model(1024);
      const sentence = '사용자는 근로자에게 1주에 평균 1회 이상의 유급휴일을 보장하여야 한다. ';
      let sent = 0;
      for (let times = 1; times <= 40; times += 3) {
        const request = {
          messages: [{ role: 'user', content: sentence.repeat(times) }],
          maxTokens: 16,
        } as const;
        const done = (
          await generate(request, never, undefined, on).catch((error: unknown) => {
            expect(error).toMatchObject({ kind: 'overflow' });
            return [];
          })
        ).at(-1);
        if (done?.type !== 'done') continue;
        sent += 1;
        expect(done.promptTokens + done.outputTokens).toBeLessThanOrEqual(1024);
      }
      expect(sent).toBeGreaterThanOrEqual(3);
      expect(ollama.log()).not.toContain('truncating input');
      expect(ollama.log()).not.toContain('SIGSEGV');
    });

    it('fills in a form; one that it has no room for is asked for again, and then left', async () => {
      const kind = z.object({ kind: z.enum(['임금', '휴일']) });
      const filled = await generateStructured(model(), { messages, maxTokens: 60, schema: kind }, never);
      expect(['임금', '휴일']).toContain(filled?.kind);
      const tooLong = { messages, maxTokens: 12, schema: translatedLines(3) };
      expect(await generateStructured(model(), tooLong, never)).toBeNull();
    });

    it('embeds texts so that like texts are near, whatever their length', async () => {
      const embedder = createOllamaEmbedder({ host: ollama.url, model: 'tiny-embed' });
      const [question, near, far, veryLong] = await embedder.embed(
        ['주휴수당 계산', '주휴수당의 계산', '직장 내 괴롭힘 신고', '주휴수당 '.repeat(2000)],
        'passage',
      );
      const likeness = (a: readonly number[] = [], b: readonly number[] = []) =>
        a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
      expect(question).toHaveLength(64);
      expect(veryLong).toHaveLength(64);
      expect(likeness(question, near)).toBeGreaterThan(likeness(question, far));
    });

    it('is reported broken when its runner dies in the middle, and answers the next question', async () => {
      const dying = generate(long, never, (pieces) => pieces === 10 && ollama.killRunners());
      await expect(dying).rejects.toMatchObject({ kind: 'broken' });
      expect((await generate({ messages, maxTokens: 4 })).at(-1)).toMatchObject({ type: 'done' });
    });

    it('is reported broken when it is killed in the middle, unreachable then, and is found again', async () => {
      const on = model();
      const port = Number(new URL(ollama.url).port);
      let killed: Promise<void> | undefined;
      const kill = (pieces: number) => {
        if (pieces === 10) killed = ollama.kill();
      };
      await expect(generate(long, never, kill, on)).rejects.toMatchObject({ kind: 'broken' });
      // A dying process still takes connections for a moment, and drops them.
      await killed;
      await expect(generate(long, never, undefined, on)).rejects.toMatchObject({ kind: 'unreachable' });
      ollama = await startOwnOllama(home ?? '', port);
      expect((await generate({ messages, maxTokens: 4 }, never, undefined, on)).at(-1)).toMatchObject({
        type: 'done',
      });
    });
  },
);
